package atlas.ui.timebar;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.app.TextSize;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.time.DateRange;
import atlas.view.Filter;
import atlas.view.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TickStacksTest {

  private static final BarRows ROWS = new BarRows(TextSize.USUAL);
  private static final double WIDTH = ROWS.tickWidth();
  private static final BarContent CONTENT = content();

  private static BarContent content() {
    var histories = Fold.all(ShippedFacts.get(), Belief.NOW);
    DateRange range = Timeline.of(ShippedFacts.get(), histories, Filter.NONE).range();
    return BarContent.of(ShippedFacts.get(), histories, Filter.NONE, range);
  }

  @Test
  void ticksOfOneDayLieOnOneAnother() {
    TickStacks march = march(1400);
    LocalDate day = LocalDate.of(2020, 3, 26);
    TickStacks.Stack stack =
        march.stacks().stream()
            .filter(s -> s.ticks().get(0).first().equals(day))
            .findFirst()
            .orElseThrow();
    assertThat(stack.ticks()).extracting(Tick::first).hasSizeGreaterThan(3).containsOnly(day);
    assertThat(stack.isCounted()).isTrue();
  }

  @Test
  void anUncertainEventIsABarOverItsDays() {
    TickStacks.Bar bar =
        march(1400).bars().stream()
            .filter(b -> b.tick().event().event().id().equals("qayyarah-west-withdrawal-2020"))
            .findFirst()
            .orElseThrow();
    TimeScale scale = marchScale(1400);
    assertThat(bar.x()).isEqualTo(scale.x(LocalDate.of(2020, 3, 27)));
    assertThat(bar.endX()).isEqualTo(scale.x(LocalDate.of(2020, 4, 10)));
  }

  @Test
  void whereTheDaysAreNarrowItIsATick() {
    TimeScale all = TimeScale.of(CONTENT.range(), 1200);
    assertThat(TickStacks.of(CONTENT.ticks(), all, ROWS).stacks())
        .anyMatch(
            s ->
                s.ticks().stream()
                    .anyMatch(t -> t.event().event().id().equals("qayyarah-west-withdrawal-2020")));
  }

  @Test
  void onAnyScaleEveryTickInViewIsThereOnceAndNoneCoversAnother() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      double from = 15_000 + random.nextInt(5500);
      double days = 7 + random.nextInt(2000);
      TimeScale scale = new TimeScale(from, from + days, 300 + random.nextInt(1500));
      TickStacks placed = TickStacks.of(CONTENT.ticks(), scale, ROWS);
      List<Tick> shown = new ArrayList<>();
      placed.stacks().forEach(s -> shown.addAll(s.ticks()));
      placed.bars().forEach(b -> shown.add(b.tick()));
      assertThat(shown).as(scale.toString()).containsExactlyInAnyOrderElementsOf(inView(scale));
      double end = Double.NEGATIVE_INFINITY;
      for (TickStacks.Stack stack : placed.stacks()) {
        assertThat(stack.x() - WIDTH / 2).as(scale.toString()).isGreaterThanOrEqualTo(end);
        end = stack.x() + WIDTH / 2;
      }
      for (TickStacks.Bar a : placed.bars()) {
        assertThat(placed.bars())
            .noneMatch(b -> b != a && b.row() == a.row() && a.x() < b.endX() && b.x() < a.endX());
        assertThat(a.row()).isLessThan(placed.rows());
      }
    }
  }

  private static List<Tick> inView(TimeScale scale) {
    return CONTENT.ticks().stream()
        .filter(t -> scale.x(t.days().end()) > 0 && scale.x(t.days().start()) < scale.width())
        .toList();
  }

  @Test
  void numbersOverStacksDoNotCoverEachOther() {
    for (double width = 100; width < 1500; width += 50) {
      TickStacks placed =
          TickStacks.of(CONTENT.ticks(), TimeScale.of(CONTENT.range(), width), ROWS);
      List<TickStacks.Stack> counted =
          placed.stacks().stream().filter(TickStacks.Stack::isCounted).toList();
      for (int i = 1; i < counted.size(); i++) {
        int digits =
            Stream.of(counted.get(i - 1), counted.get(i))
                .mapToInt(s -> Integer.toString(s.ticks().size()).length())
                .sum();
        assertThat(counted.get(i).x() - counted.get(i - 1).x())
            .isGreaterThanOrEqualTo(digits * 3.0);
      }
    }
  }

  private static TickStacks march(double width) {
    return TickStacks.of(CONTENT.ticks(), marchScale(width), ROWS);
  }

  private static TimeScale marchScale(double width) {
    return TimeScale.of(
        DateRange.ofClosed(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 4, 30)), width);
  }
}
