package atlas.status;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Facts;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped facts say; each row was checked by hand against the reports. */
class ShippedStatusTest {

  private static final Facts FACTS = ShippedFacts.get();
  private static final Histories NOW = Fold.all(FACTS, Belief.NOW);

  private static String words(Histories histories, String site, LocalDate day) {
    return histories.of(site).orElseThrow().on(day).stream()
        .map(Status::word)
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          site,            29 Mar 2020,             25 Jul 2020, 24 Mar 2026
          # handed over in March and April 2020, never to return
          al-qaim,         handed over,             handed over, handed over
          qayyarah-west,   transferred|handed over, handed over, handed over
          nineveh-palaces, agreed,                  handed over, handed over
          taqaddum,        agreed,                  handed over, handed over
          abu-ghraib,      coalition,               handed over, handed over
          # handed over twice: in March 2020, and between August 2024 and January 2026
          k1-kirkuk,       handed over,             handed over, handed over
          # handed over later
          besmaya,         coalition,               transferred, handed over
          taji,            coalition,               coalition,   handed over
          ain-al-asad,     coalition,               coalition,   handed over
          joc-baghdad,     coalition,               coalition,   handed over
          # left without a ceremony, late in 2025
          union-iii,       coalition,               coalition,   closed
          # promised for September 2026, or for September 2025
          erbil-air-base,  coalition,               coalition,   agreed
          harir,           coalition,               coalition,   agreed
          victory-base,    coalition,               coalition,   overdue
          # the Italians' leaving was announced on 12 or 13 March 2026, and was to happen that month
          camp-singara,    coalition,               coalition,   agreed|closed
          # handed over in 2011; nothing promised
          balad,           handed over,             handed over, handed over
          makhmur,         coalition,               coalition,   coalition
          """)
  void onThreeDays(String site, String march2020, String july2020, String dataDate) {
    assertThat(words(NOW, site, LocalDate.of(2020, 3, 29))).isEqualTo(march2020);
    assertThat(words(NOW, site, LocalDate.of(2020, 7, 25))).isEqualTo(july2020);
    assertThat(words(NOW, site, LocalDate.of(2026, 3, 24))).isEqualTo(dataDate);
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(
      textBlock =
          """
          # two ceremonies, on the 17th and the 19th, when the last troops left
          al-qaim, 2020-03-15, coalition
          al-qaim, 2020-03-16, agreed
          al-qaim, 2020-03-17, agreed|transferred
          al-qaim, 2020-03-18, agreed|transferred
          al-qaim, 2020-03-19, handed over
          # signed over on the 26th; the last left between the 27th and 9 April
          qayyarah-west, 2020-03-25, agreed
          qayyarah-west, 2020-03-26, transferred
          qayyarah-west, 2020-03-27, transferred|handed over
          qayyarah-west, 2020-04-08, transferred|handed over
          qayyarah-west, 2020-04-09, handed over
          # the evening before, and the day
          besmaya, 2020-07-24, agreed
          besmaya, 2020-07-25, transferred
          besmaya, 2020-07-26, transferred|handed over
          besmaya, 2020-08-08, handed over
          # no promise before the handover
          taji, 2020-08-22, coalition
          taji, 2020-08-23, transferred
          taji, 2020-08-31, handed over
          # one deadline after another: the end of September 2025, then January 2026
          ain-al-asad, 2024-09-27, coalition
          ain-al-asad, 2024-09-28, agreed
          ain-al-asad, 2025-09-30, agreed
          ain-al-asad, 2025-10-01, overdue
          ain-al-asad, 2025-12-30, overdue
          ain-al-asad, 2025-12-31, agreed
          ain-al-asad, 2026-01-10, agreed
          ain-al-asad, 2026-01-11, overdue
          ain-al-asad, 2026-01-17, handed over
          # back between 2023 and 2025; the deadline of September 2024 counts for the new stay
          harir, 2014-06-24, unknown
          harir, 2014-06-25, coalition
          harir, 2023-10-20, closed
          harir, 2023-10-21, coalition|closed
          harir, 2024-09-30, agreed|closed
          harir, 2025-10-20, agreed
          # what is after the data date is a plan, and falls overdue no more
          harir, 2026-12-31, agreed
          victory-base, 2025-09-30, agreed
          victory-base, 2025-10-01, overdue
          victory-base, 2026-12-31, overdue
          camp-singara, 2026-03-31, closed
          """)
  void onTheDaysOfItsTurns(String site, LocalDate day, String statuses) {
    assertThat(words(NOW, site, day)).isEqualTo(statuses);
  }

  @ParameterizedTest(name = "{0} on {1}, known by {2}: {3}")
  @CsvSource(
      textBlock =
          """
          # the first ceremony; then news of the troops; then of the second ceremony
          al-qaim, 2020-03-19, 2020-03-16, agreed
          al-qaim, 2020-03-19, 2020-03-17, handed over
          al-qaim, 2020-03-19, 2020-03-18, transferred|handed over
          al-qaim, 2020-03-19, 2020-03-19, handed over
          # a promise of April that nobody could yet know to be kept
          qayyarah-west, 2020-05-01, 2020-03-19, overdue
          qayyarah-west, 2020-05-01, 2020-03-26, handed over
          # the return of 2024 stood alone until the statement of January 2026
          k1-kirkuk, 2026-01-01, 2024-08-04, handed over
          k1-kirkuk, 2026-01-01, 2024-08-05, coalition
          k1-kirkuk, 2026-01-01, 2026-01-17, coalition
          k1-kirkuk, 2026-01-01, 2026-01-18, coalition|handed over
          # nothing was told yet
          taji, 2020-03-29, 2015-01-07, unknown
          """)
  void asKnownBy(String site, LocalDate day, LocalDate knownBy, String statuses) {
    assertThat(words(Fold.all(FACTS, Belief.NOW.asKnownBy(knownBy)), site, day))
        .isEqualTo(statuses);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          2020-03-29, '{COALITION=11, AGREED=2, HANDED_OVER=3}', 1
          2020-07-25, '{COALITION=9, TRANSFERRED=1, HANDED_OVER=7}', 0
          2026-03-24, '{COALITION=1, AGREED=2, OVERDUE=1, HANDED_OVER=11, CLOSED=1}', 1
          """)
  void counts(LocalDate day, String certain, int uncertain) {
    assertThat(NOW.tally(day).counts().toString()).isEqualTo(certain);
    assertThat(NOW.tally(day).uncertain()).isEqualTo(uncertain);
    assertThat(NOW.tally(day).total()).isEqualTo(17);
  }

  @Test
  void coalitionIsImpliedWhereNoReturnIsTold() {
    LocalDate day = LocalDate.of(2020, 3, 25);
    assertThat(NOW.all().stream().filter(h -> h.isImplied(day)).map(History::siteId))
        .containsExactly("harir", "union-iii", "camp-singara");
    assertThat(NOW.of("union-iii").orElseThrow().isImplied(day.plusDays(1))).isFalse();
  }

  @Test
  void sitesThatAreNotNamedHaveNoHistory() {
    assertThat(FACTS.site("not-named-2020-07")).isPresent();
    assertThat(NOW.of("not-named-2020-07")).isEmpty();
    assertThat(NOW.all()).hasSize(17);
  }
}
