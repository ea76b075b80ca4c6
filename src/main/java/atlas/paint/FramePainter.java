package atlas.paint;

import atlas.map.Basemap;
import atlas.map.BasemapPainter;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Lives;
import atlas.status.Tally;
import atlas.view.View;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Paints frames; keeps sprites, else immutable, and safe for use by several threads. */
public final class FramePainter {

  private final Basemap basemap;
  private final BasemapPainter ground;
  private final Sprites sprites = new Sprites();

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
    paint(g, facts, histories, view, size, furniture, Set.of());
  }

  /**
   * Paints a whole frame of a film.
   *
   * @param changed ids of the sites that carry a halo
   */
  public void paint(
      Graphics2D g,
      Facts facts,
      Histories histories,
      View view,
      FrameSize size,
      Furniture furniture,
      Set<String> changed) {
    paintMap(g, facts, histories, view, size, furniture, changed);
    paintFurniture(g, facts, histories, view, size, furniture);
  }

  /**
   * Paints a frame without its furniture, whose room is kept clear.
   *
   * @param changed ids of the sites that carry a halo
   */
  public void paintMap(
      Graphics2D g,
      Facts facts,
      Histories histories,
      View view,
      FrameSize size,
      Furniture furniture,
      Set<String> changed) {
    List<Site> sites = facts.sites().stream().filter(view.filter()::acceptsSite).toList();
    Layout layout = Layout.of(facts, sites, view, basemap, size, furniture);
    paintGround(g, view, size);
    paintMarks(g, layout, facts, histories, view, changed);
  }

  /** Paints the base map without its names. */
  public void paintGround(Graphics2D g, View view, FrameSize size) {
    ground.paint(
        g,
        view.extent().fittedTo(size.width(), size.height()),
        size.width(),
        size.height(),
        size.unit(),
        view.theme(),
        view.layers());
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
    Graphics2D own = (Graphics2D) g.create();
    new MarksPainter(own, layout, histories, view, facts.dataDate(), changed, sprites).paint();
    own.dispose();
  }

  /** Paints date, legend, scale bar and what else is wanted. */
  public void paintFurniture(
      Graphics2D g,
      Facts facts,
      Histories histories,
      View view,
      FrameSize size,
      Furniture furniture) {
    List<History> shown =
        facts.sites().stream()
            .flatMap(
                site ->
                    histories.of(site.id()).stream()
                        .filter(history -> view.shows(site, history, facts.dataDate())))
            .toList();
    Optional<Lives> lives =
        view.allDates() ? Optional.of(Lives.of(shown, facts.dataDate())) : Optional.empty();
    Tally tally = Tally.of(shown.stream().map(history -> history.on(view.date())).toList());
    Graphics2D own = (Graphics2D) g.create();
    new FurniturePainter(own, basemap, view, size, furniture, lives, sprites).paint(tally);
    own.dispose();
  }
}
