package atlas.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Text in a style, at a size of the point: measured and drawn.
 *
 * <p>The text itself is drawn by {@code drawString} alone, which vector formats keep as text; its
 * halo lies beneath as an outline.
 */
final class Lettering {

  /** How far Latin letters of a slanted style lean, as a part of their height. */
  private static final double SLANT = 0.21;

  /** Size at which text is measured once for all sizes; unhinted text grows evenly. */
  private static final double MEASURED_SIZE = 100;

  /** Measures are kept, as the same names are placed again in every frame; then forgotten. */
  private static final int MOST_MEASURES = 20_000;

  private static final Map<Measured, TextExtent> MEASURES = new ConcurrentHashMap<>();

  private final TextStyle style;
  private final double unit;

  Lettering(TextStyle style, double unit) {
    this.style = style;
    this.unit = unit;
  }

  private record Measured(TextStyle style, String text) {}

  /** Size of the letters, pixels. */
  double size() {
    return style.points() * unit;
  }

  /** The text as it is set: capitals where the style wants them. */
  String set(String text) {
    return style.isCapitals() && !isArabic(text) ? text.toUpperCase(Locale.ROOT) : text;
  }

  /** Where the ink of the text lies, and how far it reaches. */
  TextExtent measure(String text) {
    TextExtent once = MEASURES.get(new Measured(style, text));
    if (once == null) {
      if (MEASURES.size() >= MOST_MEASURES) {
        MEASURES.clear();
      }
      once = measureOnce(set(text));
      MEASURES.put(new Measured(style, text), once);
    }
    return once.scaled(size() / MEASURED_SIZE);
  }

  private TextExtent measureOnce(String text) {
    if (text.isBlank()) {
      return new TextExtent(0, new Box(0, 0, 0, 0));
    }
    TextLayout layout = new TextLayout(text, font(text, MEASURED_SIZE), Typeface.CONTEXT);
    Rectangle2D ink =
        layout.getOutline(AffineTransform.getShearInstance(-slant(text), 0)).getBounds2D();
    double advance = layout.getAdvance() - tracking(text) * MEASURED_SIZE;
    return new TextExtent(
        advance, new Box(ink.getMinX(), ink.getMinY(), ink.getMaxX(), ink.getMaxY()));
  }

  /**
   * Draws the text with its halo.
   *
   * @param x where the text starts on its left, pixels
   * @param y of the baseline, pixels
   * @param angle counterclockwise from the east about that point, degrees
   * @param haloWidth beyond the letters, pixels; 0 for none
   */
  void draw(
      Graphics2D g,
      String text,
      double x,
      double y,
      double angle,
      Color ink,
      Color halo,
      double haloWidth) {
    if (text.isBlank()) {
      return;
    }
    String words = set(text);
    Font font = font(words, size());
    Graphics2D own = (Graphics2D) g.create();
    prepare(own);
    own.translate(x, y);
    own.rotate(-Math.toRadians(angle));
    own.shear(-slant(words), 0);
    if (haloWidth > 0) {
      Shape outline = new TextLayout(words, font, Typeface.CONTEXT).getOutline(null);
      own.setColor(halo);
      own.setStroke(
          new BasicStroke((float) (2 * haloWidth), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      own.draw(outline);
    }
    own.setFont(font);
    own.setColor(ink);
    own.drawString(words, 0, 0);
    own.dispose();
  }

  /** Asks a graphics for what all our drawing wants: the same pixels everywhere, and smooth. */
  static void prepare(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  private Font font(String text, double size) {
    Font font = style.typeface().size(size);
    double tracking = tracking(text);
    return tracking == 0 ? font : font.deriveFont(Map.of(TextAttribute.TRACKING, (float) tracking));
  }

  private double tracking(String text) {
    return isArabic(text) ? 0 : style.tracking();
  }

  private double slant(String text) {
    return style.isSlanted() && !isArabic(text) ? SLANT : 0;
  }

  /** Whether any letter is Arabic; such a text is never spaced, slanted or set in capitals. */
  static boolean isArabic(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }
}
