package atlas.status;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.model.Source;
import atlas.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped facts, folded fast and slowly: on every day, as known now and by every day. */
class ShippedFoldTest {

  private static final Facts FACTS = ShippedFacts.get();
  private static final DateRange DAYS =
      DateRange.ofClosed(LocalDate.of(2011, 1, 1), LocalDate.of(2026, 12, 31));

  static Stream<String> sites() {
    return FACTS.sites().stream().filter(Site::hasStatus).map(Site::id);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void isTheSlowFold(String siteId) {
    Site site = FACTS.site(siteId).orElseThrow();
    List<SlowFold> seen = new ArrayList<>();
    for (Belief belief : beliefs()) {
      SlowFold slow = SlowFold.of(site, FACTS, belief);
      if (seen.stream().noneMatch(slow::foldsTheSameAs)) {
        seen.add(slow);
        assertSame(slow, Fold.one(site, FACTS, belief), belief);
      }
    }
  }

  private static void assertSame(SlowFold slow, History history, Belief belief) {
    LocalDate day = DAYS.start();
    for (SlowFold.Answer answer : slow.on(DAYS)) {
      assertThat(history.on(day)).as("%s, %s", day, belief).isEqualTo(answer.statuses());
      assertThat(history.isImplied(day))
          .as("implied on %s, %s", day, belief)
          .isEqualTo(answer.isImplied());
      day = day.plusDays(1);
    }
  }

  /** As known now, and by each day on which a source begins to count. */
  private static List<Belief> beliefs() {
    TreeSet<LocalDate> days = new TreeSet<>();
    FACTS.sources().stream().map(Source::countsFrom).flatMap(Optional::stream).forEach(days::add);
    List<Belief> beliefs = new ArrayList<>(List.of(Belief.NOW));
    days.forEach(day -> beliefs.add(Belief.NOW.asKnownBy(day)));
    return beliefs;
  }
}
