package atlas.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;

/**
 * The three weights of the bundled typeface, Vazirmatn, which has Latin and Arabic letters. No font
 * of the system is ever used, so a picture is the same on every machine.
 */
public enum Typeface {
  REGULAR("Vazirmatn-Regular.ttf", 400),
  MEDIUM("Vazirmatn-Medium.ttf", 500),
  BOLD("Vazirmatn-Bold.ttf", 700);

  /** How text is measured everywhere: antialiased, unhinted, in fractions of a pixel. */
  static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  static {
    SystemFonts.dispenseWith();
  }

  private final String file;
  private final int weight;
  private Font font;

  Typeface(String file, int weight) {
    this.file = file;
    this.weight = weight;
  }

  /** The weight that a font of these has, in any size; the regular one if it is none of these. */
  public static Typeface of(Font font) {
    String name = font.getFontName(Locale.ROOT);
    return Arrays.stream(values())
        .filter(typeface -> typeface.font().getFontName(Locale.ROOT).equals(name))
        .findFirst()
        .orElse(REGULAR);
  }

  /** How heavy it is, as style sheets say it: 400 to 700. */
  public int weight() {
    return weight;
  }

  /** The bytes of its file, for formats that bring their fonts along. */
  public byte[] file() {
    try (InputStream stream = stream()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream stream() throws FileNotFoundException {
    InputStream stream = Typeface.class.getResourceAsStream("fonts/" + file);
    if (stream == null) {
      throw new FileNotFoundException("The program has no font " + file);
    }
    return stream;
  }

  /** The font in a size in pixels. */
  public Font size(double pixels) {
    return font().deriveFont((float) pixels);
  }

  /**
   * Reads the file at the first use. The bold one says that it is: its family's name is that of the
   * regular one, and vector formats tell them apart by style alone.
   */
  private synchronized Font font() {
    if (font == null) {
      try (InputStream stream = stream()) {
        Font read = Font.createFont(Font.TRUETYPE_FONT, stream);
        font = this == BOLD ? read.deriveFont(Font.BOLD) : read;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (FontFormatException e) {
        throw new IllegalStateException("The program's font is damaged: " + file, e);
      }
    }
    return font;
  }
}
