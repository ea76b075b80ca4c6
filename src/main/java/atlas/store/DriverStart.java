package atlas.store;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.JDBC;

/** What makes SQLite's driver start sooner. */
public final class DriverStart {

  private static final String LIBRARY_PATH = "org.sqlite.lib.path";
  private static final String LOG_PROVIDER = "slf4j.provider";
  private static final String LOG_VERBOSITY = "slf4j.internal.verbosity";

  /** Below the folder of the driver's jar, as inside the jar; the build unpacks it there. */
  private static final String LIBRARIES = "org/sqlite/native";

  private DriverStart() {}

  /**
   * Shows the driver its native library and its log, which it otherwise unpacks into the folder for
   * temporary files and looks for in every jar. Does nothing where that library was not unpacked,
   * or where somebody chose another. The store does this before it first wakes the driver; to do it
   * at the very start spares the search for the log to whoever logs first.
   */
  public static void hasten() {
    if (System.getProperty(LIBRARY_PATH) == null) {
      Path library = driverFolder().resolve(LIBRARIES).resolve(system()).resolve(processor());
      if (Files.isRegularFile(library.resolve(System.mapLibraryName("sqlitejdbc")))) {
        System.setProperty(LIBRARY_PATH, library.toString());
      }
    }
    if (System.getProperty(LOG_PROVIDER) == null) {
      System.setProperty(LOG_PROVIDER, "org.slf4j.jul.JULServiceProvider");
      System.setProperty(LOG_VERBOSITY, "WARN"); // else it tells of the line above on stderr
    }
  }

  /**
   * Wakes the driver beside what else a start has to do: its classes and its library take as long
   * to load as the command line takes to read.
   */
  public static void wakeInBackground() {
    Thread thread = new Thread(DriverStart::wake, "SQLite driver");
    thread.setDaemon(true);
    thread.start();
  }

  private static void wake() {
    try (Connection connection = Sqlite.inMemory();
        PreparedStatement any = connection.prepareStatement("SELECT ?")) {
      any.setString(1, "");
      any.executeQuery().getString(1);
    } catch (SQLException | LinkageError e) {
      // Whoever opens a store meets the same, and tells.
    }
  }

  /**
   * The driver's name of this system. Not asked of the driver, which runs {@code uname} to know; a
   * library that doesn't fit is passed over, and the driver unpacks the right one.
   */
  private static String system() {
    String name = System.getProperty("os.name");
    return name.startsWith("Mac") ? "Mac" : name.startsWith("Windows") ? "Windows" : name;
  }

  /** The driver's name of this processor. */
  private static String processor() {
    return switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "aarch64";
      default -> "other";
    };
  }

  private static Path driverFolder() {
    try {
      Path jar = Path.of(JDBC.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return jar.resolveSibling("");
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The place of a jar is a URI", e);
    }
  }
}
