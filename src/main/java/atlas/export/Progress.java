package atlas.export;

import java.util.concurrent.CancellationException;

/** Watches work that takes its time, from the thread that does it. */
public interface Progress {

  /** Watches nothing. */
  Progress NONE = (done, of) -> true;

  /**
   * Told after each piece of work.
   *
   * @param done pieces
   * @param of all pieces
   * @return whether the work goes on; if not, it ends with a {@link CancellationException} and
   *     leaves nothing behind
   */
  boolean goesOn(int done, int of);
}
