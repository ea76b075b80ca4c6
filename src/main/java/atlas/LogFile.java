package atlas;

import dev.dirs.ProjectDirectories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The log in the user's folder. The file is opened only when there is something to write, as most
 * starts have nothing to tell; the console stays clean.
 */
final class LogFile extends Handler {

  private static final int LARGEST = 1_000_000;
  private static final int KEPT = 3;

  /** Kept, as a logger that nobody holds forgets its level. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private final Path path;
  private FileHandler file;

  private LogFile(Path path) {
    this.path = path;
    setLevel(Level.WARNING);
  }

  /** Sends all logging here, away from the console. */
  static LogFile install() {
    Path folder = Path.of(ProjectDirectories.from("", "", "Handover Atlas").dataLocalDir);
    LogFile log = new LogFile(folder.resolve("log").resolve("atlas.log"));
    Logger root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    root.addHandler(log);
    // JavaFX warns of the class path at every start; it is meant to lie there.
    JAVAFX.setLevel(Level.SEVERE);
    return log;
  }

  /** Where details are written. */
  Path path() {
    return path;
  }

  @Override
  public synchronized void publish(LogRecord event) {
    if (!isLoggable(event)) {
      return;
    }
    try {
      if (file == null) {
        Files.createDirectories(path.getParent());
        file = new FileHandler(path.toString(), LARGEST, KEPT, true);
        file.setFormatter(new SimpleFormatter());
      }
      file.publish(event);
    } catch (IOException e) {
      // Where the log can't be written there is nowhere left to tell it.
      reportError(null, e, ErrorManager.OPEN_FAILURE);
    }
  }

  @Override
  public void flush() {
    if (file != null) {
      file.flush();
    }
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}
