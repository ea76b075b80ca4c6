package atlas.ui.timebar;

import atlas.view.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The lines of an axis and their labels: in the finest unit whose labels have room, none over
 * another, and somewhere the year.
 *
 * @param unit what is counted in
 * @param lines where a unit begins, from left to right
 * @param labels beside lines, from left to right
 */
record AxisLabels(AxisUnit unit, List<Line> lines, List<Label> labels) {

  /**
   * Where a unit begins.
   *
   * @param isMajor whether a larger one begins as well
   */
  record Line(double x, boolean isMajor) {}

  /** A text from {@code x} to {@code endX}. */
  record Label(double x, double endX, String text, boolean isMajor) {}

  /** Pixels from a line to its label. */
  private static final double INDENT = 4;

  /** Pixels between two labels at least. */
  private static final double GAP = 8;

  /** Finer lines than this, in pixels, are not worth trying. */
  private static final double FINEST = 6;

  /** Whether its lines are few, so that each may run through the whole plot. */
  boolean isCoarse() {
    return unit.compareTo(AxisUnit.MONTH) >= 0;
  }

  /** Lays the axis of a scale out. */
  static AxisLabels of(TimeScale scale, Language language, TextWidth widths) {
    for (AxisUnit unit : AxisUnit.values()) {
      Optional<List<LocalDate>> begins = roomy(unit, scale, language, widths);
      if (begins.isPresent()) {
        return new Labelling(unit, begins.get(), scale, language, widths).result();
      }
    }
    return new AxisLabels(AxisUnit.HUNDRED_YEARS, List.of(), List.of());
  }

  /** The beginnings from the left edge on, if each has room for its label; else empty. */
  private static Optional<List<LocalDate>> roomy(
      AxisUnit unit, TimeScale scale, Language language, TextWidth widths) {
    List<LocalDate> begins = new ArrayList<>();
    LocalDate begin = unit.floor(scale.day(0));
    while (scale.x(begin) < scale.width()) {
      LocalDate next = unit.next(begin);
      double room = scale.x(next) - scale.x(begin);
      if (room < FINEST || room < widths.of(unit.brief(begin, language)) + GAP) {
        return Optional.empty();
      }
      begins.add(begin);
      begin = next;
    }
    return Optional.of(begins);
  }

  /** Places labels, the most telling first. */
  private static final class Labelling {
    private final AxisUnit unit;
    private final List<LocalDate> begins;
    private final TimeScale scale;
    private final Language language;
    private final TextWidth widths;
    private final List<Label> placed = new ArrayList<>();

    Labelling(
        AxisUnit unit,
        List<LocalDate> begins,
        TimeScale scale,
        Language language,
        TextWidth widths) {
      this.unit = unit;
      this.begins = begins;
      this.scale = scale;
      this.language = language;
      this.widths = widths;
    }

    AxisLabels result() {
      begins.stream().filter(unit::isYear).forEach(b -> place(b, unit.full(b, language)));
      placeFirst();
      begins.stream().filter(unit::isMajor).forEach(b -> place(b, unit.atMajor(b, language)));
      begins.forEach(b -> place(b, unit.brief(b, language)));
      placed.sort(Comparator.comparingDouble(Label::x));
      return new AxisLabels(unit, lines(), List.copyOf(placed));
    }

    /** The first label tells the year; or, if a year follows, it may go without. */
    private void placeFirst() {
      boolean isYearTold = !placed.isEmpty();
      for (LocalDate begin : begins) {
        boolean isPlaced =
            isInView(begin)
                ? place(begin, unit.full(begin, language))
                : placeAtEdge(begin, unit.full(begin, language));
        if (isPlaced || (isYearTold && isInView(begin))) {
          return;
        }
      }
    }

    private boolean isInView(LocalDate begin) {
      return scale.x(begin) >= 0;
    }

    private boolean place(LocalDate begin, String text) {
      return isInView(begin) && place(scale.x(begin) + INDENT, text, unit.isMajor(begin));
    }

    /** What began left of the edge is told at the edge, if there is room before the next line. */
    private boolean placeAtEdge(LocalDate begin, String text) {
      return INDENT + widths.of(text) + GAP <= scale.x(unit.next(begin))
          && place(INDENT, text, unit.isMajor(begin));
    }

    private boolean place(double x, String text, boolean isMajor) {
      double endX = x + widths.of(text);
      boolean isFree =
          endX <= scale.width()
              && placed.stream().noneMatch(l -> x < l.endX() + GAP && l.x() < endX + GAP);
      if (isFree) {
        placed.add(new Label(x, endX, text, isMajor));
      }
      return isFree;
    }

    private List<Line> lines() {
      return begins.stream()
          .filter(this::isInView)
          .map(b -> new Line(scale.x(b), unit.isMajor(b)))
          .toList();
    }
  }
}
