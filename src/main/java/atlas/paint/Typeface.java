package atlas.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The three weights of the bundled typeface, Vazirmatn, which has Latin and Arabic letters. No font
 * of the system is ever used, so a picture is the same on every machine.
 */
public enum Typeface {
  REGULAR("Vazirmatn-Regular.ttf"),
  MEDIUM("Vazirmatn-Medium.ttf"),
  BOLD("Vazirmatn-Bold.ttf");

  /** How text is measured everywhere: antialiased, unhinted, in fractions of a pixel. */
  static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final String file;
  private Font font;

  Typeface(String file) {
    this.file = file;
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
      try (InputStream stream = Typeface.class.getResourceAsStream("fonts/" + file)) {
        if (stream == null) {
          throw new FileNotFoundException("The program has no font " + file);
        }
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
