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

  /**
   * A text and the room that it keeps on any day.
   *
   * @param text what is said on this day
   * @param width pixels
   * @param height pixels
   */
  record Row(TextBlock text, double width, double height) {

    private static Row of(TextBlock text, double unit) {
      return new Row(text, text.width(unit), text.height(unit));
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
   * @param room that it has at most, pixels
   */
  static Heading of(
      View view,
      Optional<Lives> lives,
      Furniture furniture,
      Captions captions,
      int number,
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
      TextBlock date = new TextBlock(List.of(when), TextStyle.DATE, DATE_LINE);
      double widest = new TextBlock(captions.longDates(), TextStyle.DATE, DATE_LINE).width(unit);
      rows.add(new Row(date, Math.min(widest, room), date.height(unit)));
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
      rows.add(
          new Row(
              caption(
                  number < furniture.changes().size() ? furniture.changes().get(number) : "",
                  width,
                  unit),
              width,
              MOST_LINES * CAPTION_LINE * unit));
    }
    return new Heading(rows);
  }

  /** The widest of its rows, pixels. */
  double width() {
    return rows.stream().mapToDouble(Row::width).max().orElse(0);
  }

  private static TextBlock caption(String text, double width, double unit) {
    return TextBlock.of(text, TextStyle.CAPTION, CAPTION_LINE, width, MOST_LINES, unit);
  }
}
