package atlas.words;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Facts;
import atlas.status.Belief;
import atlas.status.Disagreement;
import atlas.status.Disagreements;
import atlas.view.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DifferenceWordsTest {

  private static final Facts FACTS = ShippedFacts.get();
  private static final List<Disagreement> ALL = Disagreements.of(FACTS, Belief.NOW);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the map leaves it open, as no day is preferred
          al-qaim-handover-2020 | ENGLISH | 17 to 18 Mar 2020: Al-Qaim is agreed or transferred on the map; transferred according to AFP via The News International and 1 other; agreed according to Al-Maghrib Today (agency text) and 2 others.
          # one day is preferred, one source gives another
          qayyarah-west-handover-2020 | ENGLISH | 26 Mar 2020: Qayyarah is transferred on the map; transferred according to Military Times and 2 others; agreed according to Asharq Al-Awsat (blogspot copy).
          qayyarah-west-handover-2020 | ARABIC | ٢٦ آذار ٢٠٢٠: القيارة على الخريطة مُسلَّم مع بقاء قوات؛ مُسلَّم مع بقاء قوات بحسب Military Times ومصدرين آخرين؛ متفق على تسليمه بحسب Asharq Al-Awsat (blogspot copy).
          # nothing on the map hangs on it
          besmaya-attack-2020-03-17 | ENGLISH | The map is the same by each of them.
          besmaya-attack-2020-03-17 | ARABIC | الخريطة واحدة على كل رواية.
          """)
  void whatADifferenceMeansForTheMap(String event, Language language, String sentence) {
    String told =
        String.join(" ", DifferenceWords.in(language).effects(of(event), FACTS))
            .replaceAll("[\\u2066-\\u2069]", "");
    assertThat(told).isEqualTo(sentence);
  }

  @ParameterizedTest
  @EnumSource
  void eachDifferenceIsToldInFull(Language language) {
    DifferenceWords words = DifferenceWords.in(language);
    for (Disagreement difference : ALL) {
      assertThat(words.heading(difference)).isNotBlank();
      assertThat(words.kind(difference.kind())).isNotBlank();
      assertThat(words.effects(difference, FACTS))
          .hasSize(Math.max(1, difference.effects().size()))
          .doesNotContain("");
      assertThat(difference.versions())
          .allMatch(v -> !words.date(v).isBlank() && !words.tellers(v, FACTS).isBlank());
    }
  }

  private static Disagreement of(String event) {
    return ALL.stream().filter(d -> d.event().event().id().equals(event)).findFirst().orElseThrow();
  }
}
