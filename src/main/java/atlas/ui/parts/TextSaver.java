package atlas.ui.parts;

import java.util.concurrent.Callable;

/** Saves a text as a file where the person wants it; a pane knows no files. */
@FunctionalInterface
public interface TextSaver {

  /**
   * Asks where, makes the text in the background, and writes it there; tells how that went.
   *
   * @param fileName the name that is suggested, with its ending
   * @param kind what is in the file, in the window's language
   */
  void save(String fileName, String kind, Callable<String> text);
}
