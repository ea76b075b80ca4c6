package atlas.ui;

import atlas.app.Snapshot;
import atlas.map.Basemap;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.paint.FramePainter;
import atlas.paint.FrameSize;
import atlas.paint.Furniture;
import atlas.paint.Layout;
import atlas.ui.parts.Pixels;
import atlas.view.Backdrop;
import atlas.view.Comparison;
import atlas.view.Extent;
import atlas.view.Language;
import atlas.view.Layer;
import atlas.view.Sieve;
import atlas.view.Theme;
import atlas.view.View;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Paints the window's map into pictures, away from the window's thread. */
final class MapPainter {

  /** How far the ground is painted beyond the window's edges, as a part of its size. */
  static final double MARGIN = 0.25;

  /**
   * The ground, painted with a margin.
   *
   * @param picture opaque
   * @param extent the ground that the picture covers
   * @param request what was asked for
   */
  record Ground(BufferedImage picture, Extent extent, GroundRequest request) {}

  /**
   * All that the ground depends on.
   *
   * @param view with an extent that has the window's shape
   */
  record GroundRequest(
      Extent extent, FrameSize size, Theme theme, Set<Layer> layers, List<Backdrop> backdrops) {
    static GroundRequest of(View view, Extent extent, FrameSize size) {
      return new GroundRequest(extent, size, view.theme(), view.layers(), view.backdrops());
    }
  }

  /**
   * Marks and furniture of one moment.
   *
   * @param marks marks and names, transparent between them; of the left of two days
   * @param rightMarks the same of the right of two days
   * @param furniture date, legend and the like, transparent between them
   * @param extent the ground that the pictures cover
   * @param layout where the marks lie
   */
  record Marks(
      BufferedImage marks,
      Optional<BufferedImage> rightMarks,
      BufferedImage furniture,
      Extent extent,
      Layout layout) {}

  private record LayoutKey(
      Facts facts,
      Optional<List<Site>> some,
      Extent extent,
      FrameSize size,
      Language language,
      Set<Layer> layers,
      List<Backdrop> backdrops,
      Furniture furniture,
      boolean isCompared) {}

  private final Basemap basemap;
  private final FramePainter painter;
  private final KeptGround kept;
  private LayoutKey lastKey;
  private Layout lastLayout;
  private Optional<Ground> lastGround = Optional.empty();

  /**
   * @param kept the ground of the map at rest, which may be known from before
   */
  MapPainter(Basemap basemap, FramePainter painter, KeptGround kept) {
    this.basemap = basemap;
    this.painter = painter;
    this.kept = kept;
  }

  /** The ground of an extent and a margin around it. */
  Ground ground(GroundRequest request, View view) {
    FrameSize size = request.size();
    FrameSize larger =
        new FrameSize(withMargin(size.width()), withMargin(size.height()), size.unit());
    double metresPerPixel = request.extent().width() / size.width();
    Extent covered =
        Extent.around(
            request.extent().centreX(),
            request.extent().centreY(),
            larger.width() * metresPerPixel,
            larger.height() * metresPerPixel);
    BufferedImage picture =
        painted(larger, g -> painter.paintGround(g, view.withExtent(covered), larger));
    return new Ground(picture, covered, request);
  }

  /** Pixels with a margin, so that both sides get whole ones. */
  private static int withMargin(int pixels) {
    return pixels + 2 * (int) Math.ceil(pixels * MARGIN);
  }

  /**
   * Marks and furniture of a snapshot.
   *
   * @param kept what stands on the map beside the marks, on any day
   */
  Marks marks(Snapshot now, Extent extent, FrameSize size, Furniture kept) {
    View view = now.view().withExtent(extent);
    Furniture told = view.comparison().isPresent() ? kept.withChanges("") : kept;
    Layout layout = layout(now, view, size, told);
    Furniture furnished =
        kept.has(Furniture.Part.CHANGES) ? kept.withChanges(now.changeLine()) : kept;
    boolean isDateOnLeft = view.comparison().map(Comparison::isDateOnLeft).orElse(true);
    Set<String> none = Set.of();
    BufferedImage marks = marks(now, layout, view.leftHalf(), isDateOnLeft ? now.changed() : none);
    Optional<BufferedImage> rightMarks =
        view.comparison()
            .map(c -> marks(now, layout, view.rightHalf(), isDateOnLeft ? none : now.changed()));
    BufferedImage furniture =
        painted(
            size,
            g -> painter.paintFurniture(g, now.facts(), now.histories(), view, size, furnished));
    return new Marks(marks, rightMarks, furniture, extent, layout);
  }

  private BufferedImage marks(Snapshot now, Layout layout, View view, Set<String> changed) {
    return painted(
        layout.size(),
        g -> painter.paintMarks(g, layout, now.facts(), now.histories(), view, changed));
  }

  private synchronized Layout layout(Snapshot now, View view, FrameSize size, Furniture furniture) {
    Sieve sieve = Sieve.of(now.histories(), view.filter());
    Optional<List<Site>> some =
        Optional.of(view.filter())
            .filter(filter -> !filter.isNone())
            .map(filter -> now.facts().sites().stream().filter(sieve::mayShow).toList());
    LayoutKey key =
        new LayoutKey(
            now.facts(),
            some,
            view.extent(),
            size,
            view.language(),
            view.layers(),
            view.backdrops(),
            furniture,
            view.comparison().isPresent());
    if (!key.equals(lastKey)) {
      lastLayout = Layout.of(now.facts(), sieve::mayShow, view, basemap, size, furniture);
      lastKey = key;
    }
    return lastLayout;
  }

  /**
   * The map at rest, painted as a picture is: marks and furniture straight on the ground, which has
   * no margin here. A line is thinned out from where it enters the picture, so a margin changes a
   * few pixels.
   */
  BufferedImage whole(Snapshot now, Extent extent, FrameSize size, Furniture kept) {
    View view = now.view().withExtent(extent);
    Furniture furnished =
        kept.has(Furniture.Part.CHANGES) ? kept.withChanges(now.changeLine()) : kept;
    BufferedImage bare = bareGround(GroundRequest.of(view, extent, size), view);
    BufferedImage picture =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    try {
      bare.copyData(picture.getRaster());
      Layout layout = painter.layout(now.facts(), now.histories(), view, size, furnished);
      painter.paintMarks(g, layout, now.facts(), now.histories(), view, now.changed());
      painter.paintFurniture(g, now.facts(), now.histories(), view, size, furnished);
    } finally {
      g.dispose();
    }
    return picture;
  }

  private synchronized BufferedImage bareGround(GroundRequest request, View view) {
    if (lastGround.isEmpty() || !lastGround.get().request().equals(request)) {
      BufferedImage picture = kept.read(request).orElseGet(() -> paintedBare(request, view));
      lastGround = Optional.of(new Ground(picture, request.extent(), request));
      kept.offer(lastGround.get());
    }
    return lastGround.get().picture();
  }

  private BufferedImage paintedBare(GroundRequest request, View view) {
    FrameSize size = request.size();
    BufferedImage picture =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    painter.paintGround(g, view, size);
    g.dispose();
    return picture;
  }

  private static BufferedImage painted(FrameSize size, Consumer<Graphics2D> paint) {
    BufferedImage picture = Pixels.ofSize(size.width(), size.height());
    Graphics2D g = picture.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      paint.accept(g);
    } finally {
      g.dispose();
    }
    return picture;
  }
}
