package atlas.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Text in a style, at a size of the point: measured and drawn.
 *
 * <p>The text itself is drawn by {@code drawString} alone, which vector formats keep as text; its
 * halo lies beneath as an outline. Space between letters is the font's {@link
 * TextAttribute#TRACKING}, which a vector format has to be told.
 */
final class Lettering {

  /** Joined letters are laid out once and kept; then forgotten. */
  private static final int MOST_MEASURES = 20_000;

  private static final Map<Measured, TextExtent> MEASURES = new ConcurrentHashMap<>();

  /** Ends a line of a text in two; the lines stand centred one under the other. */
  static final char BREAK = '\n';

  /**
   * Ends no embedding, but makes Java shape a text before it draws it: unshaped, isolates are as
   * wide as spaces.
   */
  private static final char SHAPED = '\u202C';

  /** From line to line, in parts of the size. */
  private static final double LEADING = 1.22;

  private final TextStyle style;
  private final double unit;

  Lettering(TextStyle style, double unit) {
    this.style = style;
    this.unit = unit;
  }

  private record Measured(Typeface typeface, String text) {}

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
    return text.indexOf(BREAK) < 0 ? measureLine(text) : measureLines(lines(text));
  }

  private static List<String> lines(String text) {
    return List.of(text.split(String.valueOf(BREAK)));
  }

  private TextExtent measureLines(List<String> lines) {
    double width = width(lines);
    Box ink = measureLine(lines.get(0)).ink().moved(indent(lines.get(0), width), 0);
    for (int i = 1; i < lines.size(); i++) {
      TextExtent line = measureLine(lines.get(i));
      ink = ink.union(line.ink().moved(indent(lines.get(i), width), i * LEADING * size()));
    }
    return new TextExtent(width, ink);
  }

  private double width(List<String> lines) {
    return lines.stream().mapToDouble(line -> measureLine(line).advance()).max().orElse(0);
  }

  private double indent(String line, double width) {
    return (width - measureLine(line).advance()) / 2;
  }

  private TextExtent measureLine(String text) {
    String words = set(text);
    TextExtent extent =
        Glyphs.areSimple(words)
            ? Glyphs.of(style.typeface())
                .measure(words, style.tracking() * Glyphs.SIZE, style.isSlanted())
            : joined(words);
    return extent.scaled(size() / Glyphs.SIZE);
  }

  private TextExtent joined(String text) {
    Measured key = new Measured(style.typeface(), text);
    TextExtent known = MEASURES.get(key);
    if (known != null) {
      return known;
    }
    if (MEASURES.size() >= MOST_MEASURES) {
      MEASURES.clear();
    }
    TextLayout layout = new TextLayout(text, style.typeface().size(Glyphs.SIZE), Typeface.CONTEXT);
    Rectangle2D ink = layout.getOutline(null).getBounds2D();
    TextExtent extent =
        new TextExtent(
            layout.getAdvance(),
            new Box(ink.getMinX(), ink.getMinY(), ink.getMaxX(), ink.getMaxY()));
    MEASURES.put(key, extent);
    return extent;
  }

  /**
   * Height of the optical middle over the baseline, pixels, negative: that of a Latin letter, so
   * that names side by side share a baseline; of Arabic, that of all its ink.
   */
  double middle(String text, String latinLetter) {
    return measure(isArabic(text) ? text : latinLetter).ink().centreY();
  }

  /**
   * Draws the text from the start of its baseline on the left, which is the origin.
   *
   * @param halo around the letters
   * @param haloWidth beyond the letters, pixels; 0 for none
   */
  void draw(Graphics2D g, String text, Color ink, Color halo, double haloWidth) {
    if (text.indexOf(BREAK) < 0) {
      drawLine(g, text, ink, halo, haloWidth);
      return;
    }
    List<String> lines = lines(text);
    double width = width(lines);
    for (int i = 0; i < lines.size(); i++) {
      Graphics2D own = (Graphics2D) g.create();
      own.translate(indent(lines.get(i), width), i * LEADING * size());
      drawLine(own, lines.get(i), ink, halo, haloWidth);
      own.dispose();
    }
  }

  private void drawLine(Graphics2D g, String text, Color ink, Color halo, double haloWidth) {
    if (text.isBlank()) {
      return;
    }
    String words = set(text);
    Graphics2D own = (Graphics2D) g.create();
    prepare(own);
    if (style.isSlanted() && !isArabic(words)) {
      own.shear(-Glyphs.SLANT, 0);
    }
    if (haloWidth > 0) {
      own.setColor(halo);
      own.setStroke(
          new BasicStroke((float) (2 * haloWidth), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      own.draw(outline(words));
    }
    own.setFont(font(words));
    own.setColor(ink);
    own.drawString(hasIsolate(words) ? words + SHAPED : words, 0, 0);
    own.dispose();
  }

  /** Whether part of the text is kept apart from its surroundings, as names and numbers are. */
  private static boolean hasIsolate(String text) {
    return text.chars().anyMatch(c -> c >= 0x2066 && c <= 0x2069);
  }

  private Shape outline(String text) {
    Font plain = style.typeface().size(size());
    if (!Glyphs.areSimple(text)) {
      return new TextLayout(text, plain, Typeface.CONTEXT).getOutline(null);
    }
    GlyphVector letters = plain.createGlyphVector(Typeface.CONTEXT, text);
    for (int i = 1; i < letters.getNumGlyphs(); i++) {
      Point2D place = letters.getGlyphPosition(i);
      letters.setGlyphPosition(
          i, new Point2D.Double(place.getX() + i * style.tracking() * size(), place.getY()));
    }
    return letters.getOutline();
  }

  private Font font(String text) {
    Font font = style.typeface().size(size());
    return style.tracking() == 0 || isArabic(text)
        ? font
        : font.deriveFont(Map.of(TextAttribute.TRACKING, (float) style.tracking()));
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

  /** Whether any letter is Arabic; such a text is never spaced, slanted or set in capitals. */
  static boolean isArabic(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }
}
