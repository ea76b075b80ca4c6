package atlas.map;

import atlas.view.Extent;
import atlas.view.Layer;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** Paints the base map without names and towns; immutable and safe for use by several threads. */
public final class BasemapPainter {

  private final Basemap basemap;
  private final ReliefPainter relief;
  private final FeaturePainter features = new FeaturePainter();

  /** A painter of this base map. */
  public BasemapPainter(Basemap basemap) {
    this.basemap = basemap;
    this.relief = new ReliefPainter(basemap.relief());
  }

  /**
   * Paints relief, land, water and boundaries over the whole picture.
   *
   * @param g where to paint; its own transform and clip hold, and it is left as it was
   * @param extent what to show, stretched to the picture: give it the picture's shape
   * @param width of the picture, pixels
   * @param height of the picture, pixels
   * @param unit size of a point in pixels; line widths grow with it
   * @param dark whether to use the dark theme
   * @param layers which layers are on; land and the borders of countries are always there
   * @throws IllegalArgumentException if width, height or unit is not positive
   */
  public void paint(
      Graphics2D g,
      Extent extent,
      double width,
      double height,
      double unit,
      boolean dark,
      Set<Layer> layers) {
    Viewport view = new Viewport(extent, width, height, unit);
    GroundColours colours = dark ? GroundColours.DARK : GroundColours.LIGHT;
    Rectangle2D picture = new Rectangle2D.Double(0, 0, width, height);
    Graphics2D own = (Graphics2D) g.create();
    own.clip(picture);
    own.setColor(colours.neighbours());
    own.fill(picture);
    paint(Plate.LAND, own, view, dark);
    if (layers.contains(Layer.RELIEF)) {
      relief.paint(own, view, dark);
    }
    if (layers.contains(Layer.RIVERS)) {
      paint(Plate.RIVERS, own, view, dark);
    }
    if (layers.contains(Layer.WATER)) {
      paint(Plate.SEA, own, view, dark);
      paint(Plate.COAST, own, view, dark);
      paint(Plate.LAKES, own, view, dark);
    }
    if (layers.contains(Layer.GRATICULE)) {
      Graticule.of(view).paint(own, view, colours.graticule());
    }
    if (layers.contains(Layer.GOVERNORATES)) {
      paint(Plate.GOVERNORATE_BORDERS, own, view, dark);
    }
    paint(Plate.COUNTRY_BORDERS, own, view, dark);
    own.dispose();
  }

  private void paint(Plate plate, Graphics2D g, Viewport view, boolean dark) {
    features.paint(g, basemap.plate(plate, dark), view);
  }
}
