package atlas.exchange;

import atlas.map.Coordinates;
import atlas.model.Facts;
import atlas.model.PlanePoint;
import atlas.model.Problem;
import atlas.store.CsvExport;
import atlas.store.CsvTable;
import atlas.store.ForeignTables;
import atlas.store.Reading;
import atlas.store.Store;
import atlas.store.StoreException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads GeoPackages: a store of ours becomes rows of our own tables, each table of others a table
 * with the coordinates of its points as columns.
 */
final class GeoPackageReader {

  private static final int WGS_84 = 4326;

  private GeoPackageReader() {}

  /**
   * Reads a file.
   *
   * @param name of the file
   * @throws Unreadable if it is no whole GeoPackage
   */
  static Incoming read(Path file, String name) throws Unreadable {
    // Where a site lies on the map plane is worked out once its row is taken.
    try (Store store = Store.openReadOnly(file, (lon, lat) -> new PlanePoint(0, 0))) {
      return own(name, store);
    } catch (StoreException e) {
      if (e.kind() == StoreException.Kind.NOT_OURS) {
        return foreign(file, name);
      }
      throw refusal(name, e);
    }
  }

  private static Unreadable refusal(String name, StoreException e) {
    return new Unreadable(
        e,
        switch (e.kind()) {
          case NOT_OURS -> "import.gpkg.kind";
          case NEWER -> "import.gpkg.newer";
          case DAMAGED, CHANGED -> "import.gpkg.damaged";
          case UNREADABLE, UNWRITABLE, FULL, BUSY, GONE -> "import.file.unreadable";
        },
        name);
  }

  private static Incoming own(String name, Store store) throws StoreException, Unreadable {
    Reading reading = store.read();
    Facts facts = reading.facts();
    OwnTables tables = new OwnTables(name);
    for (CsvTable table : CsvTable.values()) {
      int number = 0;
      for (List<String> fields : CsvExport.rows(facts, table).toList()) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
          texts.put(table.columns().get(i), fields.get(i));
        }
        tables.add(table, ++number, texts);
      }
    }
    List<Remark> remarks = new ArrayList<>();
    for (Problem problem : reading.problems()) {
      remarks.add(Remark.of("import.note.entries", problem.toString().replaceAll("\\.$", "")));
    }
    if (!store.savedViews().isEmpty()) {
      remarks.add(Remark.of("import.note.views", store.savedViews().size()));
    }
    return new Incoming(name, tables.tables(), remarks);
  }

  private static Incoming foreign(Path file, String name) throws Unreadable {
    ForeignTables.Contents contents;
    try {
      contents = ForeignTables.read(file, Limits.ROWS, Limits.BYTES);
    } catch (StoreException e) {
      throw refusal(name, e);
    }
    if (!contents.isWhole()) {
      throw new Unreadable("import.file.large", name, Limits.megabytes(Limits.BYTES));
    }
    if (contents.tables().isEmpty()) {
      throw new Unreadable("import.gpkg.noTable", name);
    }
    List<IncomingTable> tables = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    if (!contents.unread().isEmpty()) {
      remarks.add(Remark.of("import.note.computed", String.join(", ", contents.unread())));
    }
    for (ForeignTables.Table table : contents.tables()) {
      tables.add(table(name, table, remarks));
    }
    return new Incoming(name, tables, remarks);
  }

  private static IncomingTable table(
      String fileName, ForeignTables.Table table, List<Remark> remarks) throws Unreadable {
    SparseTable sparse = new SparseTable(fileName);
    List<String> columns = TextTable.distinct(table.columns());
    boolean isPlaced = true;
    for (ForeignTables.Row row : table.rows()) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        cells.put(columns.get(i).equals("fid") ? "feature id" : columns.get(i), row.cells().get(i));
      }
      if (row.point().isPresent()) {
        double[] point = row.point().get();
        if (table.epsg() == WGS_84) {
          cells.put("geometry.lon", exact(point[0]));
          cells.put("geometry.lat", exact(point[1]));
        } else {
          Optional<Coordinates> degrees = ofUtm(point, table.epsg());
          isPlaced &= degrees.isPresent();
          degrees.ifPresent(
              p -> {
                cells.put("geometry.lon", Cells.degrees(p.lon()));
                cells.put("geometry.lat", Cells.degrees(p.lat()));
              });
        }
      }
      sparse.add(
          row.number(),
          cells,
          row.hasOtherShape() ? List.of(Remark.of("import.note.noPoint")) : List.of());
    }
    if (!isPlaced) {
      remarks.add(Remark.of("import.note.system", table.name(), "EPSG:" + table.epsg()));
    }
    return sparse.table(table.name());
  }

  private static String exact(double degrees) {
    return Double.isNaN(degrees) || Double.isInfinite(degrees)
        ? ""
        : BigDecimal.valueOf(degrees).toPlainString();
  }

  /** Where a point lies, if its coordinate system is a UTM zone of WGS 84. */
  private static Optional<Coordinates> ofUtm(double[] point, int epsg) {
    int zone = epsg % 100;
    boolean isNorth = epsg / 100 == 326;
    if (!isNorth && epsg / 100 != 327 || zone < 1 || zone > 60) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Coordinates.parse(
              String.format(
                  Locale.ROOT, "%d %s %.3f %.3f", zone, isNorth ? "N" : "S", point[0], point[1])));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
