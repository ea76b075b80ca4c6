package atlas.paint;

import atlas.paint.Furniture.Part;
import atlas.status.Lives;
import atlas.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Title, date, and the lines beneath: as known by, which sites are shown, what changed.
 *
 * @param rows from the top
 */
record Heading(List<Row> rows) {

  private static final double TITLE_WIDTH = 620;
  private static final double TITLE_LINE = 24;
  private static final double DATE_LINE = 38;
  private static final double CAPTION_WIDTH = 320;
  private static final double CAPTION_LINE = 16.5;
  private static final int MOST_LINES = 2;

  /** Between two days, points. */
  private static final double DATES_GAP = 40;

  /**
   * A text and the room that it keeps on any day.
   *
   * @param text what is said on this day
   * @param width pixels
   * @param height pixels
   * @param isOfHalf whether it belongs to the half of two days over which it stands, and ends there
   */
  record Row(TextBlock text, double width, double height, boolean isOfHalf) {

    private static Row of(TextBlock text, double unit) {
      return of(text, text.width(unit), text.height(unit));
    }

    private static Row of(TextBlock text, double width, double height) {
      return new Row(text, width, height, false);
    }
  }

  /** Keeps its own list. */
  Heading {
    rows = List.copyOf(rows);
  }

  /**
   * The heading of a frame.
   *
   * @param lives what is told instead of the day, where all dates are shown
   * @param captions in which language
   * @param number of that language on the frame: only the first, 0, has the title, which is not
   *     translated
   * @param isOnRight whether it stands in the right corner
   * @param room that it has at most, pixels
   */
  static Heading of(
      View view,
      Optional<Lives> lives,
      Furniture furniture,
      Captions captions,
      int number,
      boolean isOnRight,
      double room,
      double unit) {
    List<Row> rows = new ArrayList<>();
    if (furniture.has(Part.TITLE) && number == 0) {
      double width = Math.min(TITLE_WIDTH * unit, room);
      if (!furniture.title().isBlank()) {
        rows.add(
            Row.of(
                TextBlock.of(
                    furniture.title(), TextStyle.TITLE, TITLE_LINE, width, MOST_LINES, unit),
                unit));
      }
      if (!furniture.subtitle().isBlank()) {
        rows.add(Row.of(caption(furniture.subtitle(), width, unit), unit));
      }
    }
    if (furniture.has(Part.DATE)) {
      String when = lives.map(captions::allDates).orElseGet(() -> captions.date(view.date()));
      rows.add(
          view.comparison().isPresent()
              ? halfDate(view, isOnRight, furniture, captions, room, unit)
              : date(when, TextStyle.DATE, captions, room, unit, false));
    }
    double width = Math.min(CAPTION_WIDTH * unit, room);
    if (furniture.has(Part.BELIEF)) {
      captions
          .belief(view.belief())
          .ifPresent(text -> rows.add(Row.of(caption(text, width, unit), unit)));
    }
    if (furniture.has(Part.FILTER)) {
      captions
          .filter(view.filter())
          .ifPresent(text -> rows.add(Row.of(caption(text, width, unit), unit)));
    }
    if (furniture.has(Part.CHANGES)) {
      int lines = view.comparison().isPresent() ? MOST_LINES + 1 : MOST_LINES;
      String changes = number < furniture.changes().size() ? furniture.changes().get(number) : "";
      rows.add(
          Row.of(
              TextBlock.of(changes, TextStyle.CAPTION, CAPTION_LINE, width, lines, unit),
              width,
              lines * CAPTION_LINE * unit));
    }
    return new Heading(rows);
  }

  /**
   * The day of a half alone, for the corner over it.
   *
   * @param isOnRight of the right half
   */
  static Heading ofHalf(
      View view,
      Furniture furniture,
      Captions captions,
      boolean isOnRight,
      double room,
      double unit) {
    return new Heading(List.of(halfDate(view, isOnRight, furniture, captions, room, unit)));
  }

  private static Row date(
      String when, TextStyle style, Captions captions, double room, double unit, boolean isOfHalf) {
    TextBlock date = new TextBlock(List.of(when), style, DATE_LINE);
    double widest = new TextBlock(captions.longDates(), style, DATE_LINE).width(unit);
    return new Row(date, Math.min(widest, room), date.height(unit), isOfHalf);
  }

  /** Smaller where two large days have no room beside each other. */
  private static Row halfDate(
      View view,
      boolean isOnRight,
      Furniture furniture,
      Captions captions,
      double room,
      double unit) {
    double between =
        Math.max(DATES_GAP, furniture.room().map(WindowRoom::betweenDays).orElse(0.0)) * unit;
    double large = new TextBlock(captions.longDates(), TextStyle.DATE, DATE_LINE).width(unit);
    TextStyle style = 2 * large + between <= room ? TextStyle.DATE : TextStyle.TITLE;
    View half = isOnRight ? view.rightHalf() : view.leftHalf();
    return date(captions.date(half.date()), style, captions, room, unit, true);
  }

  /** The widest of its rows, pixels. */
  double width() {
    return rows.stream().mapToDouble(Row::width).max().orElse(0);
  }

  private static TextBlock caption(String text, double width, double unit) {
    return TextBlock.of(text, TextStyle.CAPTION, CAPTION_LINE, width, MOST_LINES, unit);
  }
}
