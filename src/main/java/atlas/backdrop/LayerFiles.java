package atlas.backdrop;

import atlas.backdrop.BackdropException.Flaw;
import atlas.map.Projection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opens files as layers; what a file is, its first bytes tell, not its name. */
public final class LayerFiles {

  /** How the names of files that may be layers end. */
  public static final Set<String> ENDINGS =
      Set.of("tif", "tiff", "gtiff", "geojson", "json", "gpkg");

  private static final int HEAD = 64;
  private static final String SQLITE = "SQLite format 3\0";
  private static final List<String> TIFF =
      List.of("II\u002a\0", "MM\0\u002a", "II\u002b\0", "MM\0\u002b");
  private static final List<String> PICTURES =
      List.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "%PDF");

  private LayerFiles() {}

  private enum Kind {
    RASTER,
    JSON,
    DATABASE
  }

  /**
   * The names of the tables of shapes among which a person has to choose; none where there is
   * nothing to choose.
   *
   * @throws BackdropException if the file can't be a layer
   */
  public static List<String> tables(Path file) throws BackdropException {
    return kind(file) == Kind.DATABASE ? GeoPackageShapes.tables(file) : List.of();
  }

  /**
   * Opens a file as a layer; takes a while for a large one.
   *
   * @throws BackdropException if it can't be shown
   */
  public static PaintedLayer open(LayerSource.OfFile source) throws BackdropException {
    Path file = source.file();
    Kind kind = kind(file);
    Projection projection = new Projection();
    String name = nameOf(file);
    try {
      return switch (kind) {
        case RASTER -> RasterLayer.open(file, projection);
        case JSON -> {
          ShapeCollector shapes = new ShapeCollector(name);
          Optional<String> system = GeoJsonShapes.read(file, shapes);
          yield finish(
              shapes,
              system.isPresent() ? GroundSystem.ofName(system.get(), name) : Optional.empty(),
              projection);
        }
        case DATABASE -> {
          ShapeCollector shapes = new ShapeCollector(name);
          yield finish(shapes, GeoPackageShapes.read(file, source.table(), shapes), projection);
        }
      };
    } catch (IOException e) {
      throw new BackdropException(Flaw.UNREADABLE, e, name);
    }
  }

  private static ShapeLayer finish(
      ShapeCollector shapes, Optional<GroundSystem> system, Projection projection)
      throws BackdropException {
    return shapes.finish(
        system.isPresent() ? Optional.of(system.get().toDegrees()) : Optional.empty(), projection);
  }

  private static Kind kind(Path file) throws BackdropException {
    String name = nameOf(file);
    if (!Files.exists(file)) {
      throw new BackdropException(Flaw.GONE, name);
    }
    if (!Files.isRegularFile(file)) {
      throw new BackdropException(Flaw.OTHER_KIND, name);
    }
    String head;
    try (InputStream stream = Files.newInputStream(file)) {
      head = new String(stream.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new BackdropException(Flaw.UNREADABLE, e, name);
    }
    if (head.isEmpty()) {
      throw new BackdropException(Flaw.EMPTY, name);
    }
    if (TIFF.stream().anyMatch(head::startsWith)) {
      return Kind.RASTER;
    }
    if (head.startsWith(SQLITE)) {
      return Kind.DATABASE;
    }
    if (PICTURES.stream().anyMatch(head::startsWith)) {
      throw new BackdropException(Flaw.PICTURE, name);
    }
    // A mark of the byte order may come first, and any white space.
    if (head.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().startsWith("{")) {
      return Kind.JSON;
    }
    throw new BackdropException(Flaw.OTHER_KIND, name);
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }
}
