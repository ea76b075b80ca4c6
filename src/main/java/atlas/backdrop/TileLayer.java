package atlas.backdrop;

import atlas.map.Projection;
import atlas.map.Viewport;
import atlas.view.Extent;
import atlas.view.Theme;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tiles of Web Mercator, brought to the map plane. What has not come yet shows through coarser. */
final class TileLayer implements PaintedLayer {

  /** Tiles of one picture. */
  private static final int MOST_TILES = 160;

  /** How much coarser a tile may be that stands in for one that isn't there. */
  private static final int COARSEST_STAND_IN = 5;

  private static final long PATIENCE_MILLIS = 20_000;

  private final TileShelf shelf;
  private final int maxZoom;
  private final Projection projection;

  TileLayer(TileShelf shelf, int maxZoom, Projection projection) {
    this.shelf = shelf;
    this.maxZoom = maxZoom;
    this.projection = projection;
  }

  /** The tiles that a picture shows: all of one zoom, a rectangle of them. */
  private record Part(int z, int west, int north, int east, int south) {

    static Part of(Rectangle2D world, int z) {
      double tiles = Math.pow(2, z) / Tile.SIDE;
      int last = (1 << z) - 1;
      return new Part(
          z,
          within(world.getMinX() * tiles, last),
          within(world.getMinY() * tiles, last),
          within(world.getMaxX() * tiles, last),
          within(world.getMaxY() * tiles, last));
    }

    private static int within(double tile, int last) {
      return (int) Math.max(0, Math.min(last, Math.floor(tile)));
    }

    long count() {
      return (long) (east - west + 1) * (south - north + 1);
    }

    /** The middle first, where one looks. */
    List<Tile> tiles() {
      List<Tile> tiles = new ArrayList<>();
      for (int y = north; y <= south; y++) {
        for (int x = west; x <= east; x++) {
          tiles.add(new Tile(z, x, y));
        }
      }
      double middleX = (west + east) / 2.0;
      double middleY = (north + south) / 2.0;
      tiles.sort(Comparator.comparingDouble(t -> Math.hypot(t.x() - middleX, t.y() - middleY)));
      return tiles;
    }
  }

  @Override
  public void paint(Graphics2D g, Viewport view, Theme theme, double opacity) {
    Mesh mesh = mesh(view);
    Optional<Part> part = part(mesh, view);
    if (part.isPresent()) {
      List<Tile> tiles = part.get().tiles();
      BufferedImage mosaic = mosaic(part.get(), tiles);
      shelf.want(tiles);
      double pixel = Math.pow(2, -part.get().z);
      BufferedImage shown =
          mesh.shown(
              mosaic,
              part.get().west * Tile.SIDE * pixel,
              part.get().north * Tile.SIDE * pixel,
              pixel,
              pixel,
              opacity);
      g.drawImage(shown, 0, 0, null);
    }
  }

  @Override
  public void fetch(Viewport view) throws InterruptedException {
    Optional<Part> part = part(mesh(view), view);
    if (part.isPresent()) {
      List<Tile> tiles = part.get().tiles();
      tiles.forEach(shelf::at);
      shelf.await(tiles, PATIENCE_MILLIS);
    }
  }

  @Override
  public void rest() {
    shelf.want(List.of());
  }

  @Override
  public Optional<Extent> extent() {
    return Optional.empty();
  }

  /** In pixels of the tile that is the whole world. */
  private Mesh mesh(Viewport view) {
    return new Mesh(
        view,
        projection,
        points -> {
          for (int i = 0; i < points.length; i += 2) {
            points[i] = Tile.pixelX(points[i], 0);
            points[i + 1] = Tile.pixelY(points[i + 1], 0);
          }
        });
  }

  /**
   * The zoom at which a pixel of a tile is about a point of the picture, so letters are legible.
   */
  private Optional<Part> part(Mesh mesh, Viewport view) {
    Rectangle2D world =
        mesh.region().createIntersection(new Rectangle2D.Double(0, 0, Tile.SIDE, Tile.SIDE));
    if (world.isEmpty()) {
      return Optional.empty();
    }
    double finest = -Math.log(mesh.density() * view.unit()) / Math.log(2);
    int z = (int) Math.max(0, Math.min(maxZoom, Math.round(finest)));
    Part part = Part.of(world, z);
    while (part.count() > MOST_TILES && part.z > 0) {
      part = Part.of(world, part.z - 1);
    }
    return Optional.of(part);
  }

  private BufferedImage mosaic(Part part, List<Tile> tiles) {
    BufferedImage mosaic =
        new BufferedImage(
            (part.east - part.west + 1) * Tile.SIDE,
            (part.south - part.north + 1) * Tile.SIDE,
            BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = mosaic.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    for (Tile tile : tiles) {
      draw(g, tile, (tile.x() - part.west) * Tile.SIDE, (tile.y() - part.north) * Tile.SIDE);
    }
    g.dispose();
    return mosaic;
  }

  /** Draws a tile, or the part that it has of a coarser one. */
  private void draw(Graphics2D g, Tile tile, int left, int top) {
    Optional<Tile> source = Optional.of(tile);
    for (int coarser = 0; coarser <= COARSEST_STAND_IN && source.isPresent(); coarser++) {
      Optional<BufferedImage> picture = shelf.at(source.get());
      if (picture.isPresent()) {
        int side = Tile.SIDE >> coarser;
        int x = (tile.x() & (1 << coarser) - 1) * side;
        int y = (tile.y() & (1 << coarser) - 1) * side;
        g.drawImage(
            picture.get(),
            left,
            top,
            left + Tile.SIDE,
            top + Tile.SIDE,
            x,
            y,
            x + side,
            y + side,
            null);
        return;
      }
      source = source.get().parent();
    }
  }
}
