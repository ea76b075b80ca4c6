package atlas.backdrop;

import atlas.backdrop.BackdropException.Flaw;
import atlas.map.Projection;
import atlas.map.Viewport;
import atlas.view.Extent;
import atlas.view.Theme;
import it.geosolutions.imageio.maskband.DatasetLayout;
import it.geosolutions.imageioimpl.plugins.tiff.TIFFImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.geotools.api.referencing.datum.PixelInCell;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.gce.geotiff.GeoTiffReader;
import org.geotools.util.factory.Hints;

/**
 * A GeoTIFF. Of a file of any size no more is read than the picture shows, from the overview that
 * is fine enough, and the part read last is kept for the next picture.
 */
final class RasterLayer implements PaintedLayer {

  private static final System.Logger LOG = System.getLogger(RasterLayer.class.getName());

  /** Pixels that are held of the file at once. */
  private static final long MOST_PIXELS = 12_000_000;

  /** Side of the picture of the whole from which the shades are told, pixels. */
  private static final int SAMPLE = 400;

  /** Pixels of the file around what is shown, so that a small step needs no reading. */
  private static final double MARGIN = 0.2;

  private final Path file;
  private final Projection projection;
  private final MathTransform fromDegrees;
  private final AffineTransform toPixels;
  private final List<Grid> grids;
  private final Shades shades;
  private final Optional<Extent> extent;
  private Optional<Piece> kept = Optional.empty();

  /**
   * The raster or one of its overviews.
   *
   * @param image its number in the file
   * @param coarseness pixels of the raster along one of this grid's
   */
  private record Grid(int image, int width, int height, double coarseness) {}

  /**
   * Which pixels of a grid are read.
   *
   * @param step every how many-th pixel
   */
  private record Request(Grid grid, int step, Rectangle region) {

    boolean holds(Request other) {
      return grid.equals(other.grid) && step == other.step && region.contains(other.region);
    }
  }

  private record Piece(Request request, BufferedImage image) {}

  private RasterLayer(
      Path file,
      Projection projection,
      MathTransform fromDegrees,
      AffineTransform toPixels,
      List<Grid> grids,
      OptionalDouble none,
      Optional<Extent> extent)
      throws IOException {
    this.file = file;
    this.projection = projection;
    this.fromDegrees = fromDegrees;
    this.toPixels = toPixels;
    this.grids = List.copyOf(grids);
    this.extent = extent;
    Grid coarsest = grids.get(grids.size() - 1);
    int step = Math.max(1, Math.max(coarsest.width, coarsest.height) / SAMPLE);
    this.shades =
        Shades.of(
            read(new Request(coarsest, step, new Rectangle(coarsest.width, coarsest.height))),
            none);
  }

  /**
   * Opens a file, and reads what is needed to place and shade it.
   *
   * @throws BackdropException if it can't be shown
   * @throws IOException if it can't be read
   */
  static RasterLayer open(Path file, Projection projection) throws BackdropException, IOException {
    String name = String.valueOf(file.getFileName());
    TiffCheck.check(file);
    GeoTiffReader reader = null;
    try {
      reader =
          new GeoTiffReader(
              file.toFile(), new Hints(Hints.FORCE_LONGITUDE_FIRST_AXIS_ORDER, Boolean.TRUE));
      GroundSystem system = GroundSystem.of(reader.getCoordinateReferenceSystem(), name);
      if (!(reader.getOriginalGridToWorld(PixelInCell.CELL_CORNER)
          instanceof AffineTransform toWorld)) {
        throw new BackdropException(Flaw.NO_SYSTEM, name);
      }
      List<Grid> grids = grids(file, reader.getDatasetLayout());
      return new RasterLayer(
          file,
          projection,
          system.fromDegrees(),
          toWorld.createInverse(),
          grids,
          reader.getMetadata().hasNoData()
              ? OptionalDouble.of(reader.getMetadata().getNoData())
              : OptionalDouble.empty(),
          extent(grids.get(0), toWorld, system.toDegrees(), projection));
    } catch (NoninvertibleTransformException e) {
      throw new BackdropException(Flaw.NO_SYSTEM, e, name);
    } catch (IOException | RuntimeException e) {
      boolean isUnplaced = String.valueOf(e.getMessage()).contains("Raster to Model");
      throw new BackdropException(isUnplaced ? Flaw.NO_SYSTEM : Flaw.DAMAGED, e, name);
    } finally {
      if (reader != null) {
        reader.dispose();
      }
    }
  }

  private static List<Grid> grids(Path file, DatasetLayout layout) throws IOException {
    List<Integer> images = new ArrayList<>(List.of(0));
    for (int level = 1; layout != null && level <= layout.getNumInternalOverviews(); level++) {
      images.add(layout.getInternalOverviewImageIndex(level));
    }
    List<Grid> grids = new ArrayList<>();
    try (FileImageInputStream stream = new FileImageInputStream(file.toFile())) {
      ImageReader reader = reader(stream);
      int whole = reader.getWidth(0);
      for (int image : images) {
        int width = reader.getWidth(image);
        grids.add(new Grid(image, width, reader.getHeight(image), (double) whole / width));
      }
      reader.dispose();
    }
    grids.sort((a, b) -> Double.compare(a.coarseness, b.coarseness));
    return grids;
  }

  private static ImageReader reader(FileImageInputStream stream) {
    ImageReader reader = new TIFFImageReaderSpi().createReaderInstance(null);
    reader.setInput(stream, false, false);
    return reader;
  }

  /** The box around its edge on the plane, as far as that has a place there. */
  private static Optional<Extent> extent(
      Grid grid, AffineTransform toWorld, MathTransform toDegrees, Projection projection) {
    int steps = 16;
    Rectangle2D box = new Rectangle2D.Double(0, 0, -1, -1);
    for (int i = 0; i <= steps; i++) {
      for (int j = 0; j <= steps; j++) {
        double[] point = {grid.width * (double) i / steps, grid.height * (double) j / steps};
        toWorld.transform(point, 0, point, 0, 1);
        try {
          toDegrees.transform(point, 0, point, 0, 1);
          projection.project(point);
        } catch (TransformException | RuntimeException e) {
          continue;
        }
        if (Math.abs(point[0]) < 1e8 && Math.abs(point[1]) < 1e8) {
          Rectangle2D spot = new Rectangle2D.Double(point[0], point[1], 1e-3, 1e-3);
          box = box.isEmpty() ? spot : box.createUnion(spot);
        }
      }
    }
    return box.isEmpty()
        ? Optional.empty()
        : Optional.of(new Extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
  }

  @Override
  public Optional<Extent> extent() {
    return extent;
  }

  @Override
  public void paint(Graphics2D g, Viewport view, Theme theme, double opacity) {
    Mesh mesh = new Mesh(view, projection, this::toPixels);
    try {
      Optional<Piece> piece = piece(mesh);
      if (piece.isPresent()) {
        Request request = piece.get().request;
        double pixel = request.grid.coarseness * request.step;
        double acrossDown = heightCoarseness(request.grid) * request.step;
        BufferedImage shown =
            mesh.shown(
                piece.get().image,
                request.region.x * request.grid.coarseness,
                request.region.y * heightCoarseness(request.grid),
                pixel,
                acrossDown,
                opacity);
        g.drawImage(shown, 0, 0, null);
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "A layer can't be painted: " + file, e);
    }
  }

  /** Overviews are rounded up, so that their pixels need not be square. */
  private double heightCoarseness(Grid grid) {
    return (double) grids.get(0).height / grid.height;
  }

  private void toPixels(double[] points) {
    double[] degrees = points.clone();
    try {
      fromDegrees.transform(degrees, 0, points, 0, points.length / 2);
    } catch (TransformException e) {
      for (int i = 0; i < points.length; i += 2) {
        oneToPixels(degrees, points, i);
      }
    }
    toPixels.transform(points, 0, points, 0, points.length / 2);
  }

  /** Some points are nowhere in the file's system; that must not cost the others theirs. */
  private void oneToPixels(double[] degrees, double[] points, int i) {
    try {
      fromDegrees.transform(degrees, i, points, i, 1);
    } catch (TransformException e) {
      Arrays.fill(points, i, i + 2, Double.NaN);
    }
  }

  private synchronized Optional<Piece> piece(Mesh mesh) throws IOException {
    Grid whole = grids.get(0);
    Rectangle2D region =
        mesh.region().createIntersection(new Rectangle2D.Double(0, 0, whole.width, whole.height));
    if (mesh.region().isEmpty() || region.isEmpty()) {
      return Optional.empty();
    }
    double density = Math.max(1, mesh.density());
    Grid grid = whole;
    for (Grid candidate : grids) {
      if (candidate.coarseness <= density * 1.01) {
        grid = candidate;
      }
    }
    int step = Integer.highestOneBit((int) Math.max(1, density / grid.coarseness));
    Request needed = new Request(grid, step, within(grid, region, 0));
    if (kept.filter(piece -> piece.request.holds(needed)).isEmpty()) {
      Request asked = bounded(new Request(grid, step, within(grid, region, MARGIN)));
      kept = Optional.of(new Piece(asked, shades.colours(read(asked))));
    }
    return kept;
  }

  private Request bounded(Request request) {
    int step = request.step;
    long pixels = (long) request.region.width * request.region.height;
    while (pixels / ((long) step * step) > MOST_PIXELS) {
      step *= 2;
    }
    return new Request(request.grid, step, request.region);
  }

  /** The pixels of a grid that a region of the raster covers, and a margin, in whole steps. */
  private Rectangle within(Grid grid, Rectangle2D region, double margin) {
    double across = grid.coarseness;
    double down = heightCoarseness(grid);
    double marginX = 2 + margin * region.getWidth() / across;
    double marginY = 2 + margin * region.getHeight() / down;
    Rectangle pixels = new Rectangle();
    pixels.setFrameFromDiagonal(
        Math.floor(region.getMinX() / across - marginX),
        Math.floor(region.getMinY() / down - marginY),
        Math.ceil(region.getMaxX() / across + marginX),
        Math.ceil(region.getMaxY() / down + marginY));
    return pixels.intersection(new Rectangle(grid.width, grid.height));
  }

  private BufferedImage read(Request request) throws IOException {
    try (FileImageInputStream stream = new FileImageInputStream(file.toFile())) {
      ImageReader reader = reader(stream);
      try {
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceRegion(request.region);
        how.setSourceSubsampling(request.step, request.step, 0, 0);
        return reader.read(request.grid.image, how);
      } finally {
        reader.dispose();
      }
    }
  }
}
