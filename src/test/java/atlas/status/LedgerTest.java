package atlas.status;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.EventType;
import atlas.model.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

  private static final Facts FACTS = ShippedFacts.get();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      textBlock =
          """
          # promise;                      made;                  due;        deed;                        days; state
          # kept long before its day
          k1-kirkuk-deadline-2020-04;       2020-03-17;            2020-04-30; k1-kirkuk-handover-2020;     -32; kept
          qayyarah-west-deadline-2020-04;   2020-03-17;            2020-04-30; qayyarah-west-handover-2020; -35; kept
          # on the day itself
          besmaya-deadline-2020-07-25;      2020-07-24;            2020-07-25; besmaya-handover-2020;       0;   kept
          # three days for one handover, each later than the one before
          ain-al-asad-deadline-2025-09;     2024-09-28;            2025-09-30; ain-al-asad-handover-2026;   109; late
          ain-al-asad-deadline-2025-09-15;  2025-08-19;            2025-09-15; ain-al-asad-handover-2026;   124; late
          ain-al-asad-deadline-2026-01;     2025-12-31;            2026-01-10; ain-al-asad-handover-2026;   7;   late
          # nobody handed it over, but all left, on a day that is not known
          union-iii-deadline-2025-06;       2024-09-27;            2025-06-30; union-iii-withdrawal-2025;   61/149; late
          union-iii-deadline-2025-09;       2025-08-18;            2025-09-30; union-iii-withdrawal-2025;   -31/57; uncertain
          # announced for no day
          al-qaim-announced-2020-03-16;     2020-03-16;            -;          al-qaim-handover-2020;       -;   done
          camp-singara-announced-2026-03-12; 2026-03-12/2026-03-13; -;         camp-singara-withdrawal-2026-03; -; done
          # a part left: the promise stands
          victory-base-deadline-2025-09;    2025-08-17;            2025-09-30; -;                           175; overdue
          # all had left before it was made, and came back
          harir-deadline-2026-09;           2024-09-30;            2026-09-30; -;                           -;   open
          # of a site that is not named
          not-named-2020-07-announced;      2020-07-24;            -;          -;                           -;   unknown
          """)
  void eachPromiseHasItsDeed(
      String id, String made, LocalDate due, String deed, String days, String state) {
    Promise promise = promise(id, Belief.NOW);
    assertThat(closed(promise.event())).isEqualTo(made);
    assertThat(promise.due()).isEqualTo(Optional.ofNullable(due));
    assertThat(promise.deed().map(e -> e.event().id())).isEqualTo(Optional.ofNullable(deed));
    assertThat(promise.delay().map(LedgerTest::written)).isEqualTo(Optional.ofNullable(days));
    assertThat(promise.state().word()).isEqualTo(state);
  }

  private static String closed(DatedEvent event) {
    return event.isUncertain() ? event.first() + "/" + event.last() : event.first().toString();
  }

  private static String written(Promise.Delay delay) {
    return delay.isCertain() ? "" + delay.most() : delay.fewest() + "/" + delay.most();
  }

  @Test
  void hasEveryPromiseOnce() {
    assertThat(Ledger.of(FACTS, Belief.NOW).stream().map(p -> p.event().event().id()))
        .containsExactlyInAnyOrderElementsOf(
            FACTS.events().stream()
                .filter(e -> e.type() == EventType.ANNOUNCED || e.type() == EventType.DEADLINE)
                .map(e -> e.id())
                .toList());
  }

  @Test
  void isJudgedAsOfTheDayThatIsKnownBy() {
    Belief then = Belief.NOW.asKnownBy(LocalDate.of(2020, 3, 20));
    assertThat(promise("k1-kirkuk-deadline-2020-04", then).state()).isEqualTo(Promise.State.OPEN);
    assertThat(Ledger.of(FACTS, then)).hasSizeLessThan(Ledger.of(FACTS, Belief.NOW).size());
  }

  /** What is overdue in the ledger is so on the map of that day, as long as no other promise is. */
  @Test
  void agreesWithTheFold() {
    List<Promise> ledger = Ledger.of(FACTS, Belief.NOW);
    Histories histories = Fold.all(FACTS, Belief.NOW);
    List<String> overdue =
        histories.all().stream()
            .filter(h -> h.mayBe(Status.OVERDUE, FACTS.dataDate()))
            .map(History::siteId)
            .toList();
    assertThat(
            ledger.stream()
                .filter(p -> p.state() == Promise.State.OVERDUE)
                .map(Promise::siteId)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(overdue);
  }

  private static Promise promise(String id, Belief belief) {
    return Ledger.of(FACTS, belief).stream()
        .filter(p -> p.event().event().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
