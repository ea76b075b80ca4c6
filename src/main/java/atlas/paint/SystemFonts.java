package atlas.paint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps Java2D from asking the system for its fonts: where there are none, or no fontconfig to tell
 * them, it would fail before it reads a font that the program brings along.
 */
final class SystemFonts {

  private static final String PROPERTY = "sun.awt.fontconfig";

  /** The least that Java2D takes for a list of fonts. */
  private static final String NONE = "version=1\nsequence.allfonts=default\n";

  private SystemFonts() {}

  /**
   * Lets Java2D do without them. It reads the list once and from a file, so this comes before the
   * first font. Where no file can be written, the system is asked after all.
   */
  static void dispenseWith() {
    boolean asksTheSystem = System.getProperty("os.name").equals("Linux");
    if (!asksTheSystem || System.getProperty(PROPERTY) != null) {
      return;
    }
    try {
      Path list = Files.createTempFile("atlas-fonts", ".properties");
      list.toFile().deleteOnExit();
      Files.writeString(list, NONE);
      System.setProperty(PROPERTY, list.toString());
    } catch (IOException e) {
      System.getLogger(SystemFonts.class.getName())
          .log(System.Logger.Level.DEBUG, "The system is asked for its fonts", e);
    }
  }
}
