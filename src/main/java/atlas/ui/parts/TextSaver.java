package atlas.ui.parts;

import java.util.concurrent.Callable;

/** Saves a text as a file where the person wants it; a pane knows no files. */
@FunctionalInterface
public interface TextSaver {

  /**
   * Asks where, makes the text in the background, and writes it there; tells how that went.
   *
   * @param fileName the name that is suggested, with its ending
   */
  void save(String fileName, Callable<String> text);
}
