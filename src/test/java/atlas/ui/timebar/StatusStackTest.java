package atlas.ui.timebar;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Facts;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.time.DateRange;
import atlas.view.Filter;
import atlas.view.SlowSieve;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatusStackTest {

  private static final Facts FACTS = ShippedFacts.get();
  private static final Histories HISTORIES = Fold.all(FACTS, Belief.NOW);
  private static final List<Filter> FILTERS =
      List.of(
          Filter.NONE,
          Filter.NONE.withGovernorates(Set.of("Kirkuk")),
          Filter.NONE.withStatuses(Set.of(Status.HANDED_OVER, Status.AGREED)),
          Filter.NONE.withGovernorates(Set.of("Nowhere")));

  @Test
  void everyDayItCountsWhatTheHistoriesSay() {
    for (Filter filter : FILTERS) {
      StatusStack stack = StatusStack.of(HISTORIES, filter);
      for (LocalDate day = LocalDate.of(2011, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
        for (int layer = 0; layer < stack.layers().size(); layer++) {
          assertThat(stack.count(stack.indexOf(day), layer))
              .as(filter + " " + day)
              .isEqualTo(slowCount(filter, stack.layers().get(layer), day));
        }
      }
    }
  }

  private static int slowCount(Filter filter, StatusSet set, LocalDate day) {
    return (int)
        FACTS.sites().stream()
            .filter(
                s ->
                    HISTORIES
                        .of(s.id())
                        .map(h -> h.on(day).equals(set) && SlowSieve.shows(filter, h, FACTS, day))
                        .orElse(false))
            .count();
  }

  @Test
  void anUncertainLayerLiesBetweenTheStatusesThatItHesitatesBetween() {
    List<StatusSet> layers = StatusStack.of(HISTORIES, Filter.NONE).layers();
    StatusSet both = StatusSet.of(Status.TRANSFERRED, Status.HANDED_OVER);
    assertThat(layers)
        .containsSubsequence(
            StatusSet.of(Status.TRANSFERRED), both, StatusSet.of(Status.HANDED_OVER));
  }

  @Test
  void shapesLieOnOneAnotherFromEdgeToEdge() {
    StatusStack stack = StatusStack.of(HISTORIES, Filter.NONE);
    for (double width : new double[] {50, 333, 1400}) {
      TimeScale scale =
          TimeScale.of(
              DateRange.ofClosed(LocalDate.of(2011, 1, 1), LocalDate.of(2026, 9, 30)), width);
      List<StackShape> shapes = StackShape.of(stack, scale);
      assertThat(shapes).hasSameSizeAs(stack.layers());
      for (int i = 0; i < shapes.size(); i++) {
        StackShape shape = shapes.get(i);
        int half = shape.xs().length / 2;
        assertThat(shape.xs()[0]).isZero();
        assertThat(shape.xs()[half - 1]).isEqualTo(width);
        assertThat(half).isLessThanOrEqualTo(2 * (int) width);
        for (int k = 0; k < half; k++) {
          int back = shape.xs().length - 1 - k;
          assertThat(shape.xs()[back]).isEqualTo(shape.xs()[k]);
          double lower = i == 0 ? 0 : shapes.get(i - 1).ys()[k];
          assertThat(shape.ys()[back]).isEqualTo(lower);
        }
      }
      assertThat(shapes.get(shapes.size() - 1).ys()[0]).isEqualTo(1);
    }
  }

  @Test
  void withoutSitesThereIsNoShape() {
    StatusStack stack = StatusStack.of(HISTORIES, FILTERS.get(3));
    assertThat(StackShape.of(stack, new TimeScale(0, 100, 100))).isEmpty();
  }
}
