package atlas.backdrop;

import atlas.map.Viewport;
import atlas.view.Extent;
import atlas.view.Theme;
import java.awt.Graphics2D;
import java.util.Optional;

/** A layer that is ready to be painted. Safe for use by several threads. */
public interface PaintedLayer {

  /**
   * Paints what of it lies in the picture.
   *
   * @param g where to paint; left as it was but for its pixels
   * @param opacity from 0 to 1
   */
  void paint(Graphics2D g, Viewport view, Theme theme, double opacity);

  /**
   * Fetches from afar what a picture shows, and waits for it, though not for ever; painting alone
   * waits for nothing.
   *
   * @throws InterruptedException if nobody wants it any more
   */
  default void fetch(Viewport view) throws InterruptedException {
    // What lies on this machine is here.
  }

  /** Fetches nothing more, until it is painted again. */
  default void rest() {
    // What lies on this machine is not fetched.
  }

  /** The ground that it covers, on the map plane; empty if that is everywhere or nowhere. */
  Optional<Extent> extent();

  /** What the person should know of it. */
  default Optional<Remark> remark() {
    return Optional.empty();
  }
}
