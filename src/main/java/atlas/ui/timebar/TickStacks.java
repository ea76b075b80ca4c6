package atlas.ui.timebar;

import atlas.status.StatusSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Ticks put where they are seen: those of one day, or too near each other to stand side by side, on
 * one stack; those that may lie on any of many days as bars, in rows, none over another.
 *
 * @param stacks from left to right, none over another
 * @param bars from left to right
 * @param rows how many rows the bars need
 * @param room how high and wide what is
 */
record TickStacks(List<Stack> stacks, List<Bar> bars, int rows, BarRows room) {

  /**
   * Ticks on one another, the earliest lowest.
   *
   * @param x the middle
   * @param isCounted whether it says how many they are: where they are many, and the number is not
   *     over another, larger one
   * @param shares how many of its ticks lead to which statuses, where they are too many to be told
   *     apart; else empty
   */
  record Stack(double x, List<Tick> ticks, boolean isCounted, Map<StatusSet, Integer> shares) {

    private static Stack of(double x, List<Tick> ticks) {
      Map<StatusSet, Integer> counts = new IdentityHashMap<>();
      if (ticks.size() > TOLD_APART) {
        ticks.forEach(tick -> counts.merge(tick.leadsTo(), 1, Integer::sum));
      }
      Map<StatusSet, Integer> shares = new TreeMap<>(StatusStack.IN_ORDER_OF_LIFE);
      shares.putAll(counts);
      return new Stack(x, List.copyOf(ticks), false, Collections.unmodifiableMap(shares));
    }

    private Stack counted() {
      return new Stack(x, ticks, true, shares);
    }

    private double countWidth(BarRows room) {
      return Integer.toString(ticks.size()).length() * DIGIT_WIDTH * room.text().scale() + 2;
    }
  }

  /** A tick of many days, from {@code x} to {@code endX}; row 0 is the lowest. */
  record Bar(double x, double endX, int row, Tick tick) {}

  /** From the foot of the plot to the lowest row, and from the highest tick to its number. */
  static final double MARGIN = 2;

  /** From a row of bars to the next. */
  static final double ROW_HEIGHT = 6;

  /** Ticks that are squeezed closer than this can only be pointed at together. */
  static final double POINTABLE = 5;

  /** From so many ticks on, a stack says how many they are. */
  private static final int MANY = 4;

  private static final double DIGIT_WIDTH = 6;

  /** More ticks than this on one stack can't be told apart. */
  private static final int TOLD_APART = 12;

  /** What has no row of its own stands among the ticks. */
  private static final int MOST_ROWS = 5;

  /** Pixels between two neighbours at least. */
  private static final double GAP = 1;

  /** How far above the foot of the plot stacks begin: over the bars. */
  double stacksFoot() {
    return MARGIN + rows * ROW_HEIGHT;
  }

  /** From one tick of a stack to the next; less than usual where they are many. */
  double pitch(Stack stack) {
    double height = room.plotHeight() - stacksFoot() - MARGIN - room.countHeight();
    return Math.min(room.tickPitch(), height / stack.ticks().size());
  }

  /**
   * Places the ticks that are in view.
   *
   * @param ticks in time
   * @param room how wide one tick is; what is uncertain by no more than that is a tick too
   */
  static TickStacks of(List<Tick> ticks, TimeScale scale, BarRows room) {
    double tickWidth = room.tickWidth();
    List<Tick> points = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    List<Double> rowEnds = new ArrayList<>();
    for (Tick tick : ticks) {
      double x = scale.x(tick.days().start());
      double endX = scale.x(tick.days().end());
      if (endX <= 0 || x >= scale.width()) {
        continue;
      }
      int row = freeRow(rowEnds, x);
      if (tick.isUncertain() && endX - x > tickWidth * 2 && row < MOST_ROWS) {
        if (row == rowEnds.size()) {
          rowEnds.add(endX);
        }
        rowEnds.set(row, endX);
        bars.add(new Bar(x, endX, row, tick));
      } else {
        points.add(tick);
      }
    }
    return new TickStacks(
        counted(stacks(points, scale, tickWidth), room), bars, rowEnds.size(), room);
  }

  private static int freeRow(List<Double> rowEnds, double x) {
    int row = 0;
    while (row < rowEnds.size() && rowEnds.get(row) + GAP > x) {
      row++;
    }
    return row;
  }

  private static List<Stack> counted(List<Stack> stacks, BarRows room) {
    Set<Stack> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    stacks.stream()
        .filter(s -> s.ticks().size() >= MANY)
        .sorted(Comparator.comparingInt((Stack s) -> -s.ticks().size()))
        .filter(
            s ->
                counted.stream()
                    .noneMatch(
                        c ->
                            Math.abs(c.x() - s.x())
                                < (c.countWidth(room) + s.countWidth(room)) / 2))
        .forEach(counted::add);
    return stacks.stream().map(s -> counted.contains(s) ? s.counted() : s).toList();
  }

  private static List<Stack> stacks(List<Tick> points, TimeScale scale, double tickWidth) {
    List<Stack> stacks = new ArrayList<>();
    List<Tick> stack = new ArrayList<>();
    double x = Double.NEGATIVE_INFINITY;
    for (Tick tick : points) {
      double middle = middle(tick, scale);
      if (middle - x >= tickWidth + GAP && !stack.isEmpty()) {
        stacks.add(Stack.of(x, stack));
        stack.clear();
      }
      if (stack.isEmpty()) {
        x = middle;
      }
      stack.add(tick);
    }
    if (!stack.isEmpty()) {
      stacks.add(Stack.of(x, stack));
    }
    return stacks;
  }

  private static double middle(Tick tick, TimeScale scale) {
    return (scale.x(tick.days().start()) + scale.x(tick.days().end())) / 2;
  }
}
