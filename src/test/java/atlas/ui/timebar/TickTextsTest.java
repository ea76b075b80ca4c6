package atlas.ui.timebar;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.time.DateRange;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.view.Timeline;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickTextsTest {

  private static final BarContent CONTENT = content();

  private static BarContent content() {
    var histories = Fold.all(ShippedFacts.get(), Belief.NOW);
    DateRange range = Timeline.of(ShippedFacts.get(), histories, Filter.NONE).range();
    return BarContent.of(ShippedFacts.get(), histories, Filter.NONE, range);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH | k1-kirkuk-handover-2020       | DEED | K-1, handover of the whole, 29 Mar 2020
          ENGLISH | qayyarah-west-withdrawal-2020 | DEED | Qayyarah, withdrawal of all troops, 27 Mar to 9 Apr 2020
          ENGLISH | k1-kirkuk-deadline-2020-04    | DUE  | K-1, deadline, due by 30 Apr 2020
          ENGLISH | k1-kirkuk-attack-2020-02-13   | DEED | K-1, attack, 13 Feb 2020
          ARABIC  | k1-kirkuk-attack-2020-02-13   | DEED | كي وان، هجوم، ١٣ شباط ٢٠٢٠
          """)
  void aTickTellsSiteEventAndDay(Language language, String event, Tick.Sort sort, String text) {
    assertThat(new TickTexts(language).of(List.of(tick(event, sort)))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"3, 3, 3", "8, 8, 8", "9, 9, 1", "30, 9, 22"})
  void aStackNamesTheFirstAndCountsTheRest(int ticks, int lines, int rest) {
    String text = new TickTexts(Language.ENGLISH).of(CONTENT.ticks().subList(0, ticks));
    assertThat(text.lines()).hasSize(lines);
    if (ticks > 8) {
      assertThat(text).endsWith("and " + rest + " more");
    }
  }

  private static Tick tick(String event, Tick.Sort sort) {
    return CONTENT.ticks().stream()
        .filter(t -> t.event().event().id().equals(event) && t.sort() == sort)
        .findFirst()
        .orElseThrow();
  }
}
