package atlas.paint;

import atlas.map.Backdrops;
import atlas.map.Basemap;
import atlas.map.BasemapPainter;
import atlas.model.Facts;
import atlas.status.Changes;
import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Lives;
import atlas.status.Tally;
import atlas.view.Language;
import atlas.view.Sieve;
import atlas.view.View;
import atlas.words.Sentences;
import java.awt.Graphics2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Paints frames; keeps sprites, else immutable, and safe for use by several threads. */
public final class FramePainter {

  private final Basemap basemap;
  private final BasemapPainter ground;
  private final Backdrops backdrops;
  private final Sprites sprites = new Sprites();

  /** A painter on this base map alone. */
  public FramePainter(Basemap basemap) {
    this(basemap, Backdrops.NONE);
  }

  /** A painter on this base map and the layers of the person's own. */
  public FramePainter(Basemap basemap, Backdrops backdrops) {
    this.basemap = basemap;
    this.backdrops = backdrops;
    this.ground = new BasemapPainter(basemap);
  }

  /** The same for pictures that are kept: layers that come from afar are waited for. */
  public FramePainter patient() {
    return new FramePainter(basemap, backdrops.patient());
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
    Layout layout = layout(facts, histories, view, size, furniture);
    paintGround(g, view, size);
    paintMarks(g, layout, facts, histories, view, changed);
  }

  /** Where everything lies on a frame, on any day. */
  public Layout layout(
      Facts facts, Histories histories, View view, FrameSize size, Furniture furniture) {
    Sieve sieve = Sieve.of(histories, view.filter());
    return Layout.of(facts, sieve::mayShow, view, basemap, size, told(histories, view, furniture));
  }

  /** Paints a page of words. */
  public void paintCard(Graphics2D g, Card card, View view, FrameSize size) {
    Graphics2D own = (Graphics2D) g.create();
    new CardPainter(own, Palette.of(view.theme()), sprites, size).paint(card);
    own.dispose();
  }

  /** Paints the base map without its names, and the layers of the person's own on it. */
  public void paintGround(Graphics2D g, View view, FrameSize size) {
    ground.paint(
        g,
        view.extent().fittedTo(size.width(), size.height()),
        size.width(),
        size.height(),
        size.unit(),
        view.theme(),
        view.layers(),
        (over, viewport) ->
            view.backdrops()
                .forEach(backdrop -> backdrops.paint(backdrop, over, viewport, view.theme())));
  }

  /**
   * Paints the names of the base map, precision discs, leaders, marks and their labels, on what is
   * there; where two days are compared, those of each in its half.
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
    if (view.comparison().isPresent()) {
      boolean isLeft = view.comparison().get().isDateOnLeft();
      Set<String> none = Set.of();
      Set<String> onLeft = isLeft ? changed : none;
      Set<String> onRight = isLeft ? none : changed;
      paintHalf(
          g,
          Box.half(layout.size(), view.comparison().get(), true),
          half -> paintMarks(half, layout, facts, histories, view.leftHalf(), onLeft));
      paintHalf(
          g,
          Box.half(layout.size(), view.comparison().get(), false),
          half -> paintMarks(half, layout, facts, histories, view.rightHalf(), onRight));
      return;
    }
    Graphics2D own = (Graphics2D) g.create();
    new MarksPainter(own, layout, histories, view, facts.dataDate(), changed, sprites).paint();
    own.dispose();
  }

  private static void paintHalf(Graphics2D g, Box half, Consumer<Graphics2D> paint) {
    if (half.width() > 0) {
      Graphics2D own = (Graphics2D) g.create();
      own.clip(half.shape());
      paint.accept(own);
      own.dispose();
    }
  }

  /** Paints date, legend, scale bar and what else is wanted. */
  public void paintFurniture(
      Graphics2D g,
      Facts facts,
      Histories histories,
      View view,
      FrameSize size,
      Furniture furniture) {
    Optional<Lives> lives =
        view.allDates()
            ? Optional.of(Lives.of(shown(histories, view), facts.dataDate()))
            : Optional.empty();
    Tally tally = tally(histories, view.withDate(view.earlierDate()));
    Tally later =
        view.comparison().isPresent() ? tally(histories, view.withDate(view.laterDate())) : tally;
    Furniture told = told(histories, view, furniture);
    Graphics2D own = (Graphics2D) g.create();
    new FurniturePainter(own, basemap, facts, view, size, told, lives, sprites).paint(tally, later);
    own.dispose();
  }

  static Tally tally(Histories histories, View view) {
    return view.filter().isNone()
        ? histories.tally(view.date())
        : Tally.of(shown(histories, view).stream().map(h -> h.on(view.date())).toList());
  }

  private static List<History> shown(Histories histories, View view) {
    return histories.all().stream().filter(view.shown(histories)).toList();
  }

  /** While two days are shown, the line of changes says what differs between them. */
  private static Furniture told(Histories histories, View view, Furniture furniture) {
    if (view.comparison().isEmpty() || furniture.parts().isEmpty()) {
      return furniture;
    }
    Changes changes = view.changes(histories);
    return furniture.withChanges(
        Stream.of(Language.values())
            .sorted(Comparator.comparing(language -> language != view.language()))
            .map(language -> Sentences.in(language).compared(changes))
            .toList());
  }
}
