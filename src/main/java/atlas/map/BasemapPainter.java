package atlas.map;

import atlas.view.Extent;
import atlas.view.Layer;
import atlas.view.Theme;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;
import java.util.function.BiConsumer;

/** Paints the base map without names and towns; immutable and safe for use by several threads. */
public final class BasemapPainter {

  private final Basemap basemap;
  private final ReliefPainter relief;
  private final FeaturePainter features = new FeaturePainter();
  private final PlateEdge edge;

  /** A painter of this base map. */
  public BasemapPainter(Basemap basemap) {
    this.basemap = basemap;
    this.relief = new ReliefPainter(basemap.relief());
    this.edge =
        PlateEdge.of(
            basemap.scaleFactors().apexY(),
            basemap.plate(Plate.LAND, Theme.LIGHT).features(),
            basemap.plate(Plate.SEA, Theme.LIGHT).features());
  }

  /**
   * Paints relief, land, water and boundaries over the whole picture.
   *
   * @param g where to paint; its own transform and clip hold, and it is left as it was
   * @param extent what to show, stretched to the picture: give it the picture's shape
   * @param width of the picture, pixels
   * @param height of the picture, pixels
   * @param unit size of a point in pixels; line widths grow with it
   * @param theme its colours
   * @param layers which layers are on; land and the borders of countries are always there
   * @throws IllegalArgumentException if width, height or unit is not positive
   */
  public void paint(
      Graphics2D g,
      Extent extent,
      double width,
      double height,
      double unit,
      Theme theme,
      Set<Layer> layers) {
    paint(g, extent, width, height, unit, theme, layers, (over, view) -> {});
  }

  /**
   * The same with something laid over land and water, and under graticule and borders.
   *
   * @param over paints it
   */
  public void paint(
      Graphics2D g,
      Extent extent,
      double width,
      double height,
      double unit,
      Theme theme,
      Set<Layer> layers,
      BiConsumer<Graphics2D, Viewport> over) {
    Viewport view = new Viewport(extent, width, height, unit);
    GroundColours colours = GroundColours.of(theme);
    Rectangle2D picture = new Rectangle2D.Double(0, 0, width, height);
    Graphics2D own = (Graphics2D) g.create();
    own.clip(picture);
    own.setColor(colours.neighbours());
    own.fill(picture);
    paint(Plate.LAND, own, view, theme);
    if (layers.contains(Layer.RELIEF)) {
      relief.paint(own, view, theme);
    }
    if (layers.contains(Layer.RIVERS)) {
      paint(Plate.RIVERS, own, view, theme);
    }
    if (layers.contains(Layer.WATER)) {
      paint(Plate.SEA, own, view, theme);
      paint(Plate.COAST, own, view, theme);
      paint(Plate.LAKES, own, view, theme);
    }
    edge.fade(own, view, colours.neighbours());
    over.accept(own, view);
    if (layers.contains(Layer.GRATICULE)) {
      Graticule.of(view).paint(own, view, colours.graticule());
    }
    if (layers.contains(Layer.GOVERNORATES)) {
      paint(Plate.GOVERNORATE_BORDERS, own, view, theme);
    }
    paint(Plate.COUNTRY_BORDERS, own, view, theme);
    own.dispose();
  }

  private void paint(Plate plate, Graphics2D g, Viewport view, Theme theme) {
    features.paint(g, basemap.plate(plate, theme), view);
  }
}
