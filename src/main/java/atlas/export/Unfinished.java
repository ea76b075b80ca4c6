package atlas.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What is being written at the moment. If the program is told to end meanwhile, by Ctrl-C for
 * example, it is taken away, as nobody will complete it.
 */
final class Unfinished {

  /** A writer that goes on while the program ends may make a file just after the last look. */
  private static final int LOOKS = 5;

  private static final Set<Path> PATHS = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::clear, "atlas-unfinished"));
  }

  private Unfinished() {}

  /** Begins a file or a folder, which is not there yet. */
  static void begin(Path path) {
    PATHS.add(path);
  }

  /**
   * Ends one: what is left of it is taken away, which is nothing if it was moved into its place.
   *
   * @throws IOException if that can't be done
   */
  static void end(Path path) throws IOException {
    try {
      delete(path);
    } finally {
      PATHS.remove(path);
    }
  }

  private static void clear() {
    for (int look = 0; look < LOOKS; look++) {
      for (Path path : List.copyOf(PATHS)) {
        try {
          delete(path);
        } catch (IOException e) {
          // Another look follows; after the last there is nobody left to tell.
        }
      }
    }
  }

  private static void delete(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      try (Stream<Path> inside = Files.walk(path)) {
        for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(each);
        }
      }
    } else {
      Files.deleteIfExists(path);
    }
  }
}
