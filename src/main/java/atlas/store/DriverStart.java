package atlas.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/** What makes SQLite's driver start sooner, to be done before it is first used. */
public final class DriverStart {

  private static final String LIBRARY_PATH = "org.sqlite.lib.path";
  private static final String LOG_PROVIDER = "slf4j.provider";
  private static final String LOG_VERBOSITY = "slf4j.internal.verbosity";

  private DriverStart() {}

  /**
   * Shows the driver its native library and its log. Left alone it unpacks the one into the folder
   * for temporary files, and looks for the other in every jar. Does nothing where there is no such
   * library, or where somebody chose another.
   *
   * @param folder holds the library below {@code native/<system>/<processor>/}
   */
  public static void hasten(Path folder) {
    Path library = folder.resolve("native").resolve(OSInfo.getNativeLibFolderPathForCurrentOS());
    if (System.getProperty(LIBRARY_PATH) == null
        && Files.isRegularFile(library.resolve(LibraryLoaderUtil.getNativeLibName()))) {
      System.setProperty(LIBRARY_PATH, library.toString());
    }
    if (System.getProperty(LOG_PROVIDER) == null) {
      System.setProperty(LOG_PROVIDER, "org.slf4j.jul.JULServiceProvider");
      System.setProperty(LOG_VERBOSITY, "WARN"); // else it tells of the line above on stderr
    }
  }
}
