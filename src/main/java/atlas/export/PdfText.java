package atlas.export;

import atlas.paint.Typeface;
import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.Bidi;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws text into a PDF so that it can be found and copied: Latin in the embedded fonts; Arabic,
 * which no PDF joins by itself, as the outlines of its joined letters, under the same text in
 * letters that are not painted, which readers search and copy. So are widely spaced capitals, which
 * readers would take apart.
 */
final class PdfText implements IPdfBoxGraphics2DFontTextDrawer {

  /** Letters set apart by more than this part of their size are read as words of one letter. */
  private static final double WIDE = 0.1;

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final PDDocument document;
  private final Map<Typeface, PDType0Font> fonts = new EnumMap<>(Typeface.class);

  PdfText(PDDocument document) {
    this.document = document;
  }

  @Override
  public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) {
    return true;
  }

  @Override
  public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv env) {
    return env.getCalculationGraphics().getFontMetrics(font);
  }

  @Override
  public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv env)
      throws IOException {
    String string = string(text);
    if (isJoined(string) || tracking(env.getFont()) > WIDE) {
      fill(new TextLayout(string, env.getFont(), CONTEXT).getOutline(null), env);
      write(string, env);
    } else {
      env.applyPaint(env.getPaint(), null);
      write(string, env.getFont(), env.getContentStream(), 0, 0);
    }
  }

  private static String string(AttributedCharacterIterator text) {
    StringBuilder string = new StringBuilder();
    for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
      string.append(c);
    }
    return string.toString();
  }

  private static boolean isJoined(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  private static double tracking(Font font) {
    return font.getAttributes().get(TextAttribute.TRACKING) instanceof Number tracking
        ? tracking.doubleValue()
        : 0;
  }

  private static void fill(Shape outline, IFontTextDrawerEnv env) throws IOException {
    PDPageContentStream out = env.getContentStream();
    env.applyPaint(env.getPaint(), outline);
    float[] c = new float[6];
    float x = 0;
    float y = 0;
    for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
      switch (path.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> {
          out.moveTo(c[0], c[1]);
          x = c[0];
          y = c[1];
        }
        case PathIterator.SEG_LINETO -> {
          out.lineTo(c[0], c[1]);
          x = c[0];
          y = c[1];
        }
        case PathIterator.SEG_QUADTO -> {
          // the same curve with two points of control in place of one
          out.curveTo(
              x + (c[0] - x) * 2 / 3,
              y + (c[1] - y) * 2 / 3,
              c[2] + (c[0] - c[2]) * 2 / 3,
              c[3] + (c[1] - c[3]) * 2 / 3,
              c[2],
              c[3]);
          x = c[2];
          y = c[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          out.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
          x = c[4];
          y = c[5];
        }
        default -> out.closePath();
      }
    }
    out.fill();
  }

  /**
   * The letters as a reader of the file finds them, in their places from the left, not painted.
   * Runs that are read from the right say so themselves; readers turn a text of both kinds wrongly
   * if it does so as a whole.
   */
  private void write(String text, IFontTextDrawerEnv env) throws IOException {
    PDPageContentStream out = env.getContentStream();
    PDType0Font font = font(Typeface.of(env.getFont()));
    String plain = text.replaceAll("[\u2066-\u2069\u200E\u200F\u202C]", "");
    double width = new TextLayout(text, env.getFont(), CONTEXT).getAdvance();
    double own = font.getStringWidth(plain) / 1000;
    double x = 0;
    for (Run run : runs(plain)) {
      double advance = font.getStringWidth(run.text) / 1000 / own * width;
      if (run.isRightToLeft) {
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, run.text);
        out.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
        write(new StringBuilder(run.text).reverse().toString(), env.getFont(), out, x, advance);
        out.endMarkedContent();
      } else {
        write(run.text, env.getFont(), out, x, advance);
      }
      x += advance;
    }
  }

  /** Letters that are read in one direction, in the order of reading. */
  private record Run(String text, boolean isRightToLeft) {}

  /** The runs of a text from the left. */
  private static List<Run> runs(String text) {
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    Run[] runs = new Run[bidi.getRunCount()];
    byte[] levels = new byte[runs.length];
    for (int i = 0; i < runs.length; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      runs[i] =
          new Run(text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), levels[i] % 2 == 1);
    }
    Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
    return List.of(runs);
  }

  /**
   * Writes letters.
   *
   * @param x where they begin
   * @param width that they fill without being painted; 0 for letters that are painted as they are
   */
  private void write(String text, Font font, PDPageContentStream out, double x, double width)
      throws IOException {
    PDType0Font embedded = font(Typeface.of(font));
    float size = font.getSize2D();
    out.beginText();
    out.setFont(embedded, size);
    out.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, 0));
    if (width > 0) {
      double own = embedded.getStringWidth(text) / 1000 * size;
      out.setRenderingMode(RenderingMode.NEITHER);
      out.setHorizontalScaling((float) (100 * width / own));
    } else {
      out.setCharacterSpacing((float) (tracking(font) * size));
    }
    out.showText(text);
    out.endText();
    if (width > 0) {
      out.setRenderingMode(RenderingMode.FILL);
      out.setHorizontalScaling(100);
    } else {
      out.setCharacterSpacing(0);
    }
  }

  private PDType0Font font(Typeface typeface) throws IOException {
    PDType0Font font = fonts.get(typeface);
    if (font == null) {
      TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(typeface.file()));
      // Letters stand as they were measured: none is replaced by a ligature.
      file.setEnableGsub(false);
      font = PDType0Font.load(document, file, true);
      fonts.put(typeface, font);
    }
    return font;
  }
}
