package atlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

  private static final Mentions MENTIONS = new Mentions(ShippedFacts.get());

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Iranian missiles hit Ain al-Asad, ain-al-asad
          Rockets kill a US contractor at K-1, k1-kirkuk
          Rockets kill a US contractor at k1, k1-kirkuk
          'Fewer troops at Camp Taji, and at Besmaya', besmaya taji
          تسليم قاعدة القائم, al-qaim
          Parliament votes on foreign troops, ''
          # a word that only begins like a name
          The Tajik ambassador, ''
          '', ''
          """)
  void aTextNamesSitesByAllTheWordsOfAName(String text, String ids) {
    assertThat(MENTIONS.in(text))
        .extracting(Site::id)
        .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
  }
}
