package atlas.ui.timebar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ticks put where they are seen: those of one day, or too near each other to stand side by side, on
 * one stack; those that may lie on any of many days as bars, in rows, none over another.
 *
 * @param stacks from left to right, none over another
 * @param bars from left to right
 * @param rows how many rows the bars need
 */
record TickStacks(List<Stack> stacks, List<Bar> bars, int rows) {

  /**
   * Ticks on one another, the earliest lowest.
   *
   * @param x the middle
   * @param isCounted whether it says how many they are: where they are many, and the number is not
   *     over another, larger one
   */
  record Stack(double x, List<Tick> ticks, boolean isCounted) {

    private double countWidth() {
      return Integer.toString(ticks.size()).length() * DIGIT_WIDTH + 2;
    }
  }

  /** A tick of many days, from {@code x} to {@code endX}; row 0 is the lowest. */
  record Bar(double x, double endX, int row, Tick tick) {}

  /** From so many ticks on, a stack says how many they are. */
  private static final int MANY = 4;

  private static final double DIGIT_WIDTH = 6;

  /** Pixels between two neighbours at least. */
  private static final double GAP = 1;

  /**
   * Places the ticks that are in view.
   *
   * @param ticks in time
   * @param tickWidth how wide one tick is; what is uncertain by no more than that is a tick too
   */
  static TickStacks of(List<Tick> ticks, TimeScale scale, double tickWidth) {
    List<Tick> points = new ArrayList<>();
    List<Tick> spans = new ArrayList<>();
    for (Tick tick : ticks) {
      double x = scale.x(tick.days().start());
      double endX = scale.x(tick.days().end());
      if (endX > 0 && x < scale.width()) {
        (tick.isUncertain() && endX - x > tickWidth * 2 ? spans : points).add(tick);
      }
    }
    List<Bar> bars = bars(spans, scale);
    int rows = bars.stream().mapToInt(b -> b.row() + 1).max().orElse(0);
    return new TickStacks(counted(stacks(points, scale, tickWidth)), bars, rows);
  }

  private static List<Stack> counted(List<Stack> stacks) {
    List<Stack> counted = new ArrayList<>();
    stacks.stream()
        .filter(s -> s.ticks().size() >= MANY)
        .sorted(Comparator.comparingInt((Stack s) -> -s.ticks().size()))
        .filter(
            s ->
                counted.stream()
                    .noneMatch(
                        c -> Math.abs(c.x() - s.x()) < (c.countWidth() + s.countWidth()) / 2))
        .forEach(counted::add);
    return stacks.stream()
        .map(s -> counted.contains(s) ? new Stack(s.x(), s.ticks(), true) : s)
        .toList();
  }

  private static List<Stack> stacks(List<Tick> points, TimeScale scale, double tickWidth) {
    List<Stack> stacks = new ArrayList<>();
    List<Tick> stack = new ArrayList<>();
    double x = Double.NEGATIVE_INFINITY;
    for (Tick tick : points) {
      double middle = middle(tick, scale);
      if (middle - x >= tickWidth + GAP && !stack.isEmpty()) {
        stacks.add(new Stack(x, List.copyOf(stack), false));
        stack.clear();
      }
      if (stack.isEmpty()) {
        x = middle;
      }
      stack.add(tick);
    }
    if (!stack.isEmpty()) {
      stacks.add(new Stack(x, List.copyOf(stack), false));
    }
    return stacks;
  }

  private static double middle(Tick tick, TimeScale scale) {
    return (scale.x(tick.days().start()) + scale.x(tick.days().end())) / 2;
  }

  /** The lowest free row for each. */
  private static List<Bar> bars(List<Tick> spans, TimeScale scale) {
    List<Bar> bars = new ArrayList<>();
    List<Double> rowEnds = new ArrayList<>();
    for (Tick tick : spans) {
      double x = scale.x(tick.days().start());
      double endX = scale.x(tick.days().end());
      int row = 0;
      while (row < rowEnds.size() && rowEnds.get(row) + GAP > x) {
        row++;
      }
      if (row == rowEnds.size()) {
        rowEnds.add(endX);
      } else {
        rowEnds.set(row, endX);
      }
      bars.add(new Bar(x, endX, row, tick));
    }
    return bars;
  }
}
