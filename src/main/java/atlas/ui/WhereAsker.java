package atlas.ui;

import java.nio.file.Path;
import java.util.Optional;

/** Asks a person where to write a file. */
@FunctionalInterface
interface WhereAsker {

  /**
   * Asks.
   *
   * @param name that is proposed
   * @param kind what is in the file, in the window's language; empty where the end of its name says
   *     enough
   * @return empty if the person thinks better of it
   */
  Optional<Path> ask(String name, String kind);

  /** Asks where to write what the end of its name tells. */
  default Optional<Path> ask(String name) {
    return ask(name, "");
  }
}
