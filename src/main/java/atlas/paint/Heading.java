package atlas.paint;

import atlas.paint.Furniture.Part;
import atlas.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Title, date, and the lines beneath: as known by, what changed, which sites are shown.
 *
 * @param texts from the top
 * @param reserved height, pixels: that of the longest heading of any day
 */
record Heading(List<TextBlock> texts, double reserved) {

  private static final double WIDTH = 320;
  private static final double TITLE_WIDTH = 620;
  private static final double TITLE_LINE = 24;
  private static final double DATE_LINE = 38;
  private static final double CAPTION_LINE = 16.5;
  private static final int MOST_LINES = 2;

  /** Keeps its own list. */
  Heading {
    texts = List.copyOf(texts);
  }

  /**
   * The heading of a frame.
   *
   * @param room that it has at most, pixels
   */
  static Heading of(View view, Furniture furniture, Captions captions, double room, double unit) {
    double width = Math.min(WIDTH * unit, room);
    List<TextBlock> texts = new ArrayList<>();
    if (furniture.has(Part.TITLE)) {
      double titleWidth = Math.min(TITLE_WIDTH * unit, room);
      texts.add(
          TextBlock.of(
              furniture.title(), TextStyle.TITLE, TITLE_LINE, titleWidth, MOST_LINES, unit));
    }
    if (furniture.has(Part.DATE)) {
      texts.add(new TextBlock(List.of(captions.date(view.date())), TextStyle.DATE, DATE_LINE));
    }
    Optional<String> belief =
        furniture.has(Part.BELIEF) ? captions.belief(view.belief()) : Optional.empty();
    Optional<String> filter =
        furniture.has(Part.FILTER) ? captions.filter(view.filter()) : Optional.empty();
    belief.ifPresent(text -> texts.add(caption(text, width, unit)));
    filter.ifPresent(text -> texts.add(caption(text, width, unit)));
    double reserved = texts.stream().mapToDouble(text -> text.height(unit)).sum();
    if (furniture.has(Part.CHANGES)) {
      texts.add(caption(furniture.changes(), width, unit));
      reserved += MOST_LINES * CAPTION_LINE * unit;
    }
    return new Heading(texts, reserved);
  }

  private static TextBlock caption(String text, double width, double unit) {
    return TextBlock.of(text, TextStyle.CAPTION, CAPTION_LINE, width, MOST_LINES, unit);
  }

  /** Width to keep free on any day, pixels. */
  double width(double room, double unit) {
    double widest = Math.min(WIDTH * unit, room);
    for (TextBlock text : texts) {
      widest = text.style() == TextStyle.TITLE ? Math.max(widest, text.width(unit)) : widest;
    }
    return widest;
  }

  void paint(TextPainter painter, Box box, boolean onRight) {
    double y = box.minY();
    for (TextBlock text : texts) {
      text.paint(painter, new Box(box.minX(), y, box.maxX(), box.maxY()), onRight);
      y += text.height(painter.unit());
    }
  }
}
