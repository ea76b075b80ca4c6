package atlas.status;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.model.Side;
import atlas.model.Source;
import atlas.time.Edtf;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeliefTest {

  private static Source source(String publisher, String published, Side side) {
    return new Source(
        "s",
        publisher,
        "",
        "",
        Optional.ofNullable(published).filter(p -> !p.isEmpty()).map(Edtf::parse),
        side);
  }

  @ParameterizedTest(name = "published ''{0}'', known by {1}: {2}")
  @CsvSource(
      textBlock =
          """
          # to the day
          2020-03-17, 2020-03-16, false
          2020-03-17, 2020-03-17, true
          2020-03-17, 2020-03-18, true
          # to the month, to the year: from the last day of it
          2020-03, 2020-03-30, false
          2020-03, 2020-03-31, true
          2020, 2020-12-30, false
          2020, 2020-12-31, true
          # without a date: always
          '', 2011-01-01, true
          """)
  void believesWhatWasPublishedByThen(String published, LocalDate knownBy, boolean expected) {
    Source source = source("Reuters", published, Side.OTHER);

    assertThat(source.isKnownBy(knownBy)).isEqualTo(expected);
    assertThat(Belief.NOW.asKnownBy(knownBy).includes(source)).isEqualTo(expected);
    assertThat(Belief.NOW.includes(source)).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1} of {2} {3}")
  @CsvSource(
      textBlock =
          """
          side:coalition,    CJTF-OIR, COALITION, true
          side:coalition,    CJTF-OIR, IRAQ,      false
          side:iraq,         INA,      IRAQ,      true
          side:other,        Reuters,  OTHER,     true
          publisher:Reuters, Reuters,  OTHER,     true
          publisher:Reuters, reuters,  OTHER,     false
          publisher:Reuters, Reuters via VOA, OTHER, false
          """)
  void believesTheAccountAlone(String account, String publisher, Side side, boolean expected) {
    Belief belief = Belief.NOW.withAccount(Account.parse(account));

    assertThat(belief.includes(source(publisher, "2020", side))).isEqualTo(expected);
  }

  @Test
  void askWhenAndWhoTogether() {
    Belief belief =
        Belief.NOW.withAccount(Account.parse("side:iraq")).asKnownBy(LocalDate.parse("2020-03-17"));

    assertThat(belief.includes(source("INA", "2020-03-17", Side.IRAQ))).isTrue();
    assertThat(belief.includes(source("INA", "2020-03-18", Side.IRAQ))).isFalse();
    assertThat(belief.includes(source("AP", "2020-03-17", Side.OTHER))).isFalse();
    assertThat(belief.asKnownNow().includes(source("INA", "2020-03-18", Side.IRAQ))).isTrue();
    assertThat(belief.asKnownNow().withAccount(Optional.empty())).isEqualTo(Belief.NOW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"side:coalition", "side:iraq", "side:other", "publisher:Reuters", "publisher:a:b"})
  void parseOfPrintIsTheSame(String text) {
    assertThat(Account.parse(text).orElseThrow()).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"coalition", "side:", "side:us", "Side:iraq", "publisher:", "paper:Reuters"})
  void otherTextIsNoAccount(String text) {
    assertThat(Account.parse(text)).isEmpty();
  }
}
