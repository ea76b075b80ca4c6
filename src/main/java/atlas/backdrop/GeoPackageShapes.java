package atlas.backdrop;

import atlas.backdrop.BackdropException.Flaw;
import atlas.store.ShapeTables;
import atlas.store.StoreException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Reads the geometries of a table of a GeoPackage, until there are enough of them. */
final class GeoPackageShapes {

  private static final int HEADER = 8;
  private static final int EMPTY = 0x10;

  /** Bytes of the envelope by its code in the flags: none, XY, XYZ, XYM, XYZM. */
  private static final int[] ENVELOPE = {0, 32, 48, 48, 64};

  private GeoPackageShapes() {}

  /**
   * The names of a file's tables of shapes.
   *
   * @throws BackdropException if it can't be read
   */
  static List<String> tables(Path file) throws BackdropException {
    try (ShapeTables tables = ShapeTables.open(file)) {
      return tables.tables().stream().map(ShapeTables.Table::name).toList();
    } catch (StoreException e) {
      throw explained(file, e);
    }
  }

  /**
   * Reads a table into a collector.
   *
   * @param name of the table; empty for the first
   * @return its coordinate system; empty for degrees
   * @throws BackdropException if it can't be read, or is without a coordinate system
   */
  static Optional<GroundSystem> read(Path file, Optional<String> name, ShapeCollector shapes)
      throws BackdropException {
    try (ShapeTables tables = ShapeTables.open(file)) {
      ShapeTables.Table table =
          tables.tables().stream()
              .filter(t -> name.isEmpty() || name.get().equals(t.name()))
              .findFirst()
              .orElseThrow(() -> new BackdropException(Flaw.NO_SHAPES, nameOf(file)));
      Optional<GroundSystem> system = system(table, nameOf(file));
      WKBReader reader = new WKBReader();
      tables.read(
          table,
          blob -> {
            take(blob, reader, shapes);
            return !shapes.isFull();
          });
      return system;
    } catch (StoreException e) {
      throw explained(file, e);
    }
  }

  private static void take(byte[] blob, WKBReader reader, ShapeCollector shapes) {
    if (blob.length < HEADER || blob[0] != 'G' || blob[1] != 'P') {
      shapes.leaveOut();
      return;
    }
    int envelope = blob[3] >> 1 & 7;
    if ((blob[3] & EMPTY) != 0) {
      return;
    }
    if (envelope >= ENVELOPE.length || blob.length <= HEADER + ENVELOPE[envelope]) {
      shapes.leaveOut();
      return;
    }
    try {
      Geometry shape =
          reader.read(Arrays.copyOfRange(blob, HEADER + ENVELOPE[envelope], blob.length));
      if (isNested(shape)) {
        shapes.leaveOut();
      } else {
        shapes.add(shape);
      }
    } catch (ParseException | IllegalArgumentException | StackOverflowError e) {
      // Collections may hold collections without end, and JTS follows them.
      shapes.leaveOut();
    }
  }

  /** Whether it is a collection that holds others; none of use does. */
  private static boolean isNested(Geometry shape) {
    if (!isCollection(shape)) {
      return false;
    }
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      if (isCollection(shape.getGeometryN(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCollection(Geometry shape) {
    return shape.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION);
  }

  private static Optional<GroundSystem> system(ShapeTables.Table table, String file)
      throws BackdropException {
    if (table.authority().filter("EPSG"::equalsIgnoreCase).isPresent()) {
      try {
        return GroundSystem.ofCode(String.valueOf(table.code()), file);
      } catch (BackdropException e) {
        if (table.definition().isEmpty()) {
          throw e;
        }
      }
    }
    String definition =
        table.definition().orElseThrow(() -> new BackdropException(Flaw.NO_SYSTEM, file));
    return Optional.of(GroundSystem.ofWkt(definition, file));
  }

  private static BackdropException explained(Path file, StoreException e) {
    Flaw flaw =
        switch (e.kind()) {
          case NOT_OURS -> Flaw.OTHER_KIND;
          case DAMAGED, CHANGED, NEWER -> Flaw.DAMAGED;
          case UNREADABLE, UNWRITABLE, FULL, BUSY, GONE -> Flaw.UNREADABLE;
        };
    return new BackdropException(flaw, e, nameOf(file));
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }
}
