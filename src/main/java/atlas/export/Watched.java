package atlas.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;

/** A stream whose writing can be called off: asks at every piece whether the work goes on. */
final class Watched extends FilterOutputStream {

  private final Progress progress;
  private final int done;
  private final int of;

  /**
   * @param done pieces of work that lie behind while this is written
   * @param of all pieces
   */
  Watched(OutputStream out, Progress progress, int done, int of) {
    super(out);
    this.progress = progress;
    this.done = done;
    this.of = of;
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    ask(progress, done, of);
    out.write(bytes, offset, length);
  }

  /**
   * Asks whether the work goes on.
   *
   * @throws CancellationException if not
   */
  static void ask(Progress progress, int done, int of) {
    if (!progress.goesOn(done, of)) {
      throw new CancellationException("The work was called off");
    }
  }
}
