package atlas.paint;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The letters of a typeface that stand one beside the other, without joining or reordering: Latin
 * and its marks. Measured once each, as laying out whole texts costs far more.
 */
final class Glyphs {

  /** Size at which letters are measured; unhinted text grows evenly. */
  static final double SIZE = 100;

  /** How far slanted letters lean, as a part of their height. */
  static final double SLANT = 0.21;

  private static final Map<Typeface, Glyphs> ALL = new EnumMap<>(Typeface.class);

  static {
    for (Typeface typeface : Typeface.values()) {
      ALL.put(typeface, new Glyphs(typeface));
    }
  }

  private final Typeface typeface;
  private final Map<Character, Glyph> glyphs = new ConcurrentHashMap<>();

  private Glyphs(Typeface typeface) {
    this.typeface = typeface;
  }

  private record Glyph(double advance, Box upright, Box slanted) {}

  static Glyphs of(Typeface typeface) {
    return ALL.get(typeface);
  }

  /** Whether every letter stands alone. */
  static boolean areSimple(String text) {
    return text.chars().allMatch(c -> c < 0x300 || (c >= 0x2010 && c <= 0x2027));
  }

  /** The room of a simple text at {@link #SIZE}, with extra space between letters. */
  TextExtent measure(String text, double space, boolean isSlanted) {
    double x = 0;
    Box ink = null;
    for (int i = 0; i < text.length(); i++) {
      Glyph glyph = glyphs.computeIfAbsent(text.charAt(i), this::glyph);
      Box own = isSlanted ? glyph.slanted : glyph.upright;
      if (own.width() > 0) {
        Box moved = own.moved(x, 0);
        ink = ink == null ? moved : ink.union(moved);
      }
      x += glyph.advance + space;
    }
    return new TextExtent(x - space, ink == null ? new Box(0, 0, 0, 0) : ink);
  }

  private Glyph glyph(char letter) {
    Font font = typeface.size(SIZE);
    GlyphVector vector = font.createGlyphVector(Typeface.CONTEXT, new char[] {letter});
    Rectangle2D upright = vector.getOutline().getBounds2D();
    Rectangle2D slanted =
        AffineTransform.getShearInstance(-SLANT, 0)
            .createTransformedShape(vector.getOutline())
            .getBounds2D();
    return new Glyph(vector.getGlyphMetrics(0).getAdvanceX(), box(upright), box(slanted));
  }

  private static Box box(Rectangle2D bounds) {
    return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
  }
}
