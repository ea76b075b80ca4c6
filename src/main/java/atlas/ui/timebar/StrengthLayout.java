package atlas.ui.timebar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where the troop figures lie on their chart. A figure is joined with the next one only if both
 * count the same troops in the same way, and no more than a year lies between them: of a longer
 * time nothing is known.
 *
 * @param marks one for each figure in view, in time
 * @param joins lines between like figures
 * @param mainScope what most figures count; empty if there are none
 * @param top the number at the upper edge, above zero
 * @param height pixels from the upper edge to the foot
 */
record StrengthLayout(
    List<Mark> marks, List<Join> joins, Optional<String> mainScope, int top, double height) {

  /** Pixels between the foot and zero, and between the upper edge and the greatest number. */
  static final double MARGIN = 6;

  private static final long MOST_DAYS = 366;

  /**
   * A figure on the chart.
   *
   * @param x its day's middle, or where the days begin that it may be of
   * @param endX the same as {@code x}, or where these days end
   * @param y how many, from the upper edge
   * @param isMain whether it counts what most figures count
   * @param isPlan whether it is of a time that no source has seen
   */
  record Mark(TroopFigure figure, double x, double endX, double y, boolean isMain, boolean isPlan) {

    /** The middle of the days that it may be of. */
    double middle() {
      return (x + endX) / 2;
    }
  }

  /** A line between two figures. */
  record Join(double x, double y, double endX, double endY) {}

  /** Copies the lists. */
  StrengthLayout {
    marks = List.copyOf(marks);
    joins = List.copyOf(joins);
  }

  /** Lays the figures out, which are in time. */
  static StrengthLayout of(
      List<TroopFigure> figures, TimeScale scale, LocalDate dataDate, double height) {
    Optional<String> main = mainScope(figures);
    int top = top(figures, scale);
    List<Mark> all = new ArrayList<>();
    for (TroopFigure figure : figures) {
      all.add(mark(figure, scale, y(figure, top, height), main, dataDate));
    }
    return new StrengthLayout(
        all.stream().filter(mark -> isInView(mark, scale)).toList(),
        joins(all).stream().filter(j -> j.endX > 0 && j.x < scale.width()).toList(),
        main,
        top,
        height);
  }

  private static Mark mark(
      TroopFigure figure, TimeScale scale, double y, Optional<String> main, LocalDate dataDate) {
    LocalDate first = figure.strength().date().first();
    LocalDate last = figure.strength().date().last();
    boolean isDay = first.equals(last);
    return new Mark(
        figure,
        isDay ? scale.middle(first) : scale.x(first),
        isDay ? scale.middle(first) : scale.x(last.plusDays(1)),
        y,
        main.equals(Optional.of(figure.strength().scope())),
        first.isAfter(dataDate));
  }

  private static double y(TroopFigure figure, int top, double height) {
    double share = Math.min(1, (double) figure.strength().number() / top);
    return height - MARGIN - share * (height - 2 * MARGIN);
  }

  private static Optional<String> mainScope(List<TroopFigure> figures) {
    Map<String, Long> counts =
        figures.stream()
            .map(figure -> figure.strength().scope())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** A round number that no figure in view is above; of all figures if there is none in view. */
  private static int top(List<TroopFigure> figures, TimeScale scale) {
    int most =
        figures.stream()
            .filter(f -> scale.x(f.strength().date().last().plusDays(1)) >= 0)
            .filter(f -> scale.x(f.strength().date().first()) <= scale.width())
            .map(f -> f.strength().number())
            .max(Comparator.naturalOrder())
            .or(() -> figures.stream().map(f -> f.strength().number()).max(Integer::compare))
            .orElse(1);
    return rounded(Math.max(1, most));
  }

  /** The next number with one digit and noughts, of those that read well on an axis. */
  private static int rounded(int most) {
    long power = 1;
    while (power * 10 <= most) {
      power *= 10;
    }
    for (int factor : new int[] {1, 2, 3, 4, 5, 6, 8}) {
      if (power * factor >= most) {
        return (int) Math.min(Integer.MAX_VALUE, power * factor);
      }
    }
    return (int) Math.min(Integer.MAX_VALUE, power * 10);
  }

  private static boolean isInView(Mark mark, TimeScale scale) {
    return mark.endX >= 0 && mark.x <= scale.width();
  }

  private static List<Join> joins(List<Mark> marks) {
    List<Join> joins = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark from = marks.get(i);
      marks.subList(i + 1, marks.size()).stream()
          .filter(to -> to.figure.isLike(from.figure))
          .findFirst()
          .filter(to -> daysBetween(from, to) <= MOST_DAYS)
          .ifPresent(to -> joins.add(new Join(from.middle(), from.y, to.middle(), to.y)));
    }
    return joins;
  }

  private static long daysBetween(Mark from, Mark to) {
    return ChronoUnit.DAYS.between(
        from.figure.strength().date().last(), to.figure.strength().date().first());
  }

  /** The mark nearest to a pixel, if one is as near as may be meant. */
  Optional<Mark> at(double x, double y, double slack) {
    return marks.stream()
        .filter(mark -> distance(mark, x, y) <= slack)
        .min(Comparator.comparingDouble(mark -> distance(mark, x, y)));
  }

  private static double distance(Mark mark, double x, double y) {
    double dx = Math.max(0, Math.max(mark.x - x, x - mark.endX));
    return Math.hypot(dx, y - mark.y);
  }
}
