package atlas.export;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;

/** Takes the shots of a film, one after the other, and writes them. */
interface FilmWriter extends Closeable {

  /**
   * Adds a shot.
   *
   * @param picture that is overwritten once this returns
   * @param frames for how many it is held
   */
  void add(BufferedImage picture, int frames) throws IOException;

  /** Writes what comes last. */
  void finish() throws IOException;

  @Override
  default void close() throws IOException {}
}
