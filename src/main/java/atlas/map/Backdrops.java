package atlas.map;

import atlas.view.Backdrop;
import atlas.view.Theme;
import java.awt.Graphics2D;

/** Layers of the person's own, between the ground and its borders. Safe for several threads. */
public interface Backdrops {

  /** Of a program without any. */
  Backdrops NONE = (backdrop, g, view, theme) -> {};

  /**
   * Paints a layer, or nothing where it can't be had; waits for nothing but a file.
   *
   * @param g where to paint; left as it was but for its pixels
   */
  void paint(Backdrop backdrop, Graphics2D g, Viewport view, Theme theme);

  /** The same, but what comes from afar is waited for, as a picture that is kept needs it. */
  default Backdrops patient() {
    return this;
  }
}
