package atlas.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Something that can be done with a file that is dropped on the window.
 *
 * @param nameKey key of the words on its button, where there is more than one thing to do
 * @param endings how the names of its files end, in lower case and without the dot
 * @param take does it
 */
record DropTaker(String nameKey, Set<String> endings, Consumer<Path> take) {

  /** Copies the endings. */
  DropTaker {
    endings = Set.copyOf(endings);
  }

  /** Whether it can be done with this file, by its name. */
  boolean takes(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return endings.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
