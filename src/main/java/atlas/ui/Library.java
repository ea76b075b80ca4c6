package atlas.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * What the program is made with, as the About box lists it.
 *
 * @param name as its makers write it
 * @param artifacts the names of its files without their versions; none for a font
 * @param licence as an SPDX expression
 * @param address its home in the web
 */
record Library(String name, Set<String> artifacts, String licence, String address) {

  /** All of them, by name. */
  static List<Library> all() {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                Library.class.getResourceAsStream("libraries.tsv"), StandardCharsets.UTF_8))) {
      return file.lines().skip(1).map(Library::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Library of(String line) {
    String[] cells = line.split("\t");
    return new Library(
        cells[0], cells[1].isEmpty() ? Set.of() : Set.of(cells[1].split(" ")), cells[2], cells[3]);
  }
}
