package atlas;

import dev.dirs.ProjectDirectories;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;

/**
 * The log in the user's folder. The file is opened only when there is something to write, as most
 * starts have nothing to tell; the console stays clean. Of what a person does it tells no more than
 * the names of files.
 *
 * <p>Public for the log manager, which makes it by its name.
 */
public final class LogFile extends Handler {

  private static final int LARGEST = 1_000_000;
  private static final int KEPT = 3;

  private FileHandler file;

  /** The handler of all logging. */
  public LogFile() {}

  /**
   * Sends all logging here, away from the console, unless the user configured it. Nothing is loaded
   * yet: the log manager's own settings would look for loggers in every jar.
   */
  static void install() {
    if (System.getProperty("java.util.logging.config.file") == null
        && System.getProperty("java.util.logging.config.class") == null) {
      System.setProperty("java.util.logging.config.class", Settings.class.getName());
    }
  }

  /** Where details are written; older ones are beside it, with higher numbers. */
  static Path path() {
    return folder().resolve("atlas.0.log");
  }

  private static Path folder() {
    return Path.of(ProjectDirectories.from("", "", "Handover Atlas").dataLocalDir).resolve("log");
  }

  @Override
  public synchronized void publish(LogRecord event) {
    if (!isLoggable(event)) {
      return;
    }
    try {
      if (file == null) {
        file = open();
      }
      file.publish(event);
    } catch (IOException e) {
      // Where the log can't be written there is nowhere left to tell it.
      reportError(null, e, ErrorManager.OPEN_FAILURE);
    }
  }

  private static FileHandler open() throws IOException {
    Path folder = Files.createDirectories(folder());
    String pattern = folder.toString().replace("%", "%%") + "/atlas.%g.log";
    FileHandler file = new FileHandler(pattern, LARGEST, KEPT, true);
    file.setEncoding(StandardCharsets.UTF_8.name());
    file.setFormatter(new DiscreetLines());
    return file;
  }

  @Override
  public synchronized void flush() {
    if (file != null) {
      file.flush();
    }
  }

  @Override
  public synchronized void close() {
    if (file != null) {
      file.close();
    }
  }

  /** What the log manager reads when something first logs. */
  public static final class Settings {

    // JavaFX warns of the class path at every start; it is meant to lie there.
    private static final String TEXT =
        """
        handlers=atlas.LogFile
        .level=WARNING
        javafx.level=SEVERE
        """;

    /** Configures the log manager, which makes this object for that alone. */
    public Settings() throws IOException {
      LogManager.getLogManager()
          .readConfiguration(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.ISO_8859_1)));
    }
  }
}
