package atlas.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.Bidi;
import java.util.List;

/** Paints a card: words on the colour of a panel, each paragraph at the side where it starts. */
final class CardPainter {

  private static final double MARGIN = 0.08;
  private static final double HEADING_LINE = 40;
  private static final double LINE = 18;
  private static final double NOTE_LINE = 12.5;
  private static final double GAP = 12;
  private static final int MOST_LINES = 40;

  /** Of the room that a title leaves, the part above it: a little above the middle looks right. */
  private static final double ABOVE_TITLE = 0.44;

  private final Graphics2D g;
  private final Palette palette;
  private final TextPainter texts;
  private final FrameSize size;
  private final double unit;

  CardPainter(Graphics2D g, Palette palette, Sprites sprites, FrameSize size) {
    this.g = g;
    this.palette = palette;
    this.size = size;
    this.unit = size.unit();
    this.texts = new TextPainter(g, palette, sprites, unit);
  }

  void paint(Card card) {
    Lettering.prepare(g);
    g.setColor(palette.panel());
    g.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
    double margin = MARGIN * Math.min(size.width(), size.height());
    double width = size.width() - 2 * margin;
    double footHeight = height(card.notes(), TextStyle.NOTE, NOTE_LINE, width);
    double foot = size.height() - margin - footHeight;
    double top =
        card.isTitle() ? Math.max(margin, (foot - height(card, width)) * ABOVE_TITLE) : margin;
    double y = paint(List.of(card.heading()), TextStyle.DATE, HEADING_LINE, margin, top, foot);
    paint(card.paragraphs(), TextStyle.CAPTION, LINE, margin, y + GAP * unit, foot);
    paint(card.notes(), TextStyle.NOTE, NOTE_LINE, margin, Math.max(foot, y), size.height());
  }

  /** Paints what has room above a height; gives back where it ends. */
  private double paint(
      List<String> paragraphs,
      TextStyle style,
      double line,
      double margin,
      double top,
      double end) {
    double y = top;
    double width = size.width() - 2 * margin;
    for (String paragraph : paragraphs) {
      TextBlock block = TextBlock.of(paragraph, style, line, width, MOST_LINES, unit);
      int room = (int) Math.floor((end - y) / (line * unit));
      if (room <= 0) {
        break;
      }
      if (block.lines().size() > room) {
        block = TextBlock.of(paragraph, style, line, width, room, unit);
      }
      Box box = Box.at(margin, y, width, block.height(unit));
      block.paint(texts, box, startsRight(paragraph));
      y += block.height(unit) + GAP / 2 * unit;
    }
    return y;
  }

  private double height(Card card, double width) {
    return height(List.of(card.heading()), TextStyle.DATE, HEADING_LINE, width)
        + GAP * unit
        + height(card.paragraphs(), TextStyle.CAPTION, LINE, width);
  }

  private double height(List<String> paragraphs, TextStyle style, double line, double width) {
    double height = 0;
    for (String paragraph : paragraphs) {
      height +=
          TextBlock.of(paragraph, style, line, width, MOST_LINES, unit).height(unit)
              + GAP / 2 * unit;
    }
    return height;
  }

  private static boolean startsRight(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }
}
