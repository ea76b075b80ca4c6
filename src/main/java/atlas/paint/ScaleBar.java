package atlas.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A length on the ground, true at the middle of the map. */
final class ScaleBar {

  /** Room that bar and numbers need, points. */
  static final double WIDTH = 202;

  static final double HEIGHT = 30;

  /** The longest bar, points. */
  private static final double LONGEST = 170;

  private static final double THICKNESS = 4;
  private static final double HALO = 2;

  private final Graphics2D g;
  private final Captions captions;
  private final boolean isBilingual;
  private final TextPainter texts;
  private final Palette palette;
  private final double unit;

  ScaleBar(Graphics2D g, Captions captions, boolean isBilingual, TextPainter texts) {
    this.g = g;
    this.captions = captions;
    this.isBilingual = isBilingual;
    this.texts = texts;
    this.palette = texts.palette();
    this.unit = texts.unit();
  }

  /**
   * Paints the bar: two halves, dark and light, and the numbers over their ends.
   *
   * @param left where 0 is, pixels
   * @param bottom of the room, pixels
   * @param pixelsPerMetre on the ground
   */
  void paint(double left, double bottom, double pixelsPerMetre) {
    long metres = roundLength(LONGEST * unit / pixelsPerMetre);
    double width = metres * pixelsPerMetre;
    double height = THICKNESS * unit;
    double top = bottom - height - 3 * unit;
    double halo = HALO * unit;
    g.setColor(palette.halo());
    g.fill(new Rectangle2D.Double(left - halo, top - halo, width + 2 * halo, height + 2 * halo));
    g.setColor(palette.ink());
    g.fill(new Rectangle2D.Double(left, top, width / 2, height));
    g.setStroke(new BasicStroke((float) unit));
    g.draw(new Rectangle2D.Double(left, top, width, height));

    double baseline = top - 5 * unit;
    for (long at : new long[] {0, metres / 2}) {
      captions
          .number(at, metres)
          .ifPresent(text -> draw(text, left + at * pixelsPerMetre, baseline, 0.5));
    }
    // the number stands over the end of the bar, its unit beyond or, in Arabic, before it
    double half = captions.number(metres, metres).map(text -> measure(text) / 2).orElse(0.0);
    if (captions.startsRight()) {
      draw(length(metres), left + width + half, baseline, 1);
    } else {
      draw(length(metres), left + width - half, baseline, 0);
    }
  }

  /** The number with its unit; the other language adds its own unit. */
  private String length(long metres) {
    String length = captions.length(metres);
    return isBilingual ? length + " / " + captions.other().unit(metres) : length;
  }

  /** The longest of 1, 2 and 5 times a power of ten that is not over a length; at least 10. */
  static long roundLength(double most) {
    long power = 10;
    while (power * 10 <= most) {
      power *= 10;
    }
    return power * 5 <= most ? power * 5 : power * 2 <= most ? power * 2 : power;
  }

  private double measure(String text) {
    return texts.measure(TextStyle.SCALE, text).advance();
  }

  /** Text of which a part stands left of a point. */
  private void draw(String text, double x, double baseline, double part) {
    texts.paint(TextStyle.SCALE, text, x - part * measure(text), baseline);
  }
}
