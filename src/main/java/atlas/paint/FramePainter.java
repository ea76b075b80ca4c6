package atlas.paint;

import atlas.map.Basemap;
import atlas.map.BasemapLayer;
import atlas.map.BasemapPainter;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Histories;
import atlas.status.StatusSet;
import atlas.status.Tally;
import atlas.view.Theme;
import atlas.view.View;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Paints frames; immutable and safe for use by several threads. */
public final class FramePainter {

  private final Basemap basemap;
  private final BasemapPainter ground;

  /** A painter on this base map. */
  public FramePainter(Basemap basemap) {
    this.basemap = basemap;
    this.ground = new BasemapPainter(basemap);
  }

  /** Paints a whole frame: ground, marks and furniture, in this order. */
  public void paint(
      Graphics2D g,
      Facts facts,
      Histories histories,
      View view,
      FrameSize size,
      Furniture furniture) {
    List<Site> sites = facts.sites().stream().filter(view.filter()::acceptsSite).toList();
    Layout layout = Layout.of(facts, sites, view, basemap, size, furniture);
    paintGround(g, view, size);
    paintMarks(g, layout, facts, histories, view, Set.of());
    paintFurniture(g, histories.tally(view.date()), view, size, furniture);
  }

  /** Paints the base map without its names. */
  public void paintGround(Graphics2D g, View view, FrameSize size) {
    ground.paint(
        g,
        view.extent().fittedTo(size.width(), size.height()),
        size.width(),
        size.height(),
        size.unit(),
        view.theme() == Theme.DARK,
        EnumSet.allOf(BasemapLayer.class));
  }

  /**
   * Paints the names of the base map, precision discs, leaders, marks and their labels, on what is
   * there.
   *
   * @param changed ids of the sites that carry a halo
   */
  public void paintMarks(
      Graphics2D g,
      Layout layout,
      Facts facts,
      Histories histories,
      View view,
      Set<String> changed) {
    double r = 8 * layout.size().unit();
    for (PlacedMark mark : layout.marks()) {
      StatusSet statuses =
          histories.of(mark.site().id()).map(h -> h.on(view.date())).orElse(StatusSet.of());
      if (view.filter().accepts(mark.site(), statuses)) {
        g.setColor(Color.BLUE);
        g.fill(new Ellipse2D.Double(mark.x() - r, mark.y() - r, 2 * r, 2 * r));
      }
    }
  }

  /** Paints date, legend, scale bar and what else is wanted. */
  public void paintFurniture(
      Graphics2D g, Tally tally, View view, FrameSize size, Furniture furniture) {}
}
