package atlas.store;

import atlas.store.StoreException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the tables of a GeoPackage of others. The file is opened to be read only, so that no
 * trigger of it runs; views, virtual tables and computed columns, which would run its code, are
 * named and not read.
 */
public final class ForeignTables {

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LAYERS = 200;

  private static final String REAL_TABLES =
      "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name IN"
          + " ('gpkg_contents', 'gpkg_geometry_columns', 'gpkg_spatial_ref_sys')";

  private static final String CONTENTS =
      """
      SELECT c.table_name, g.column_name, s.organization_coordsys_id,
        (SELECT count(*) FROM sqlite_schema t
         WHERE t.name = c.table_name AND t.type = 'table' AND t.rootpage > 0)
      FROM gpkg_contents c
      LEFT JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
      LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
      WHERE c.data_type IN ('features', 'attributes')
      ORDER BY c.table_name
      LIMIT %d
      """
          .formatted(LAYERS);

  private final Connection connection;
  private final long mostCharacters;
  private final int mostRows;
  private long characters;
  private int rows;

  private ForeignTables(Connection connection, int mostRows, long mostCharacters) {
    this.connection = connection;
    this.mostRows = mostRows;
    this.mostCharacters = mostCharacters;
  }

  /**
   * What the file holds.
   *
   * @param tables that were read
   * @param unread names of what was not read, as it would run code
   * @param isWhole whether all rows of the tables were read: there may be too many
   */
  public record Contents(List<Table> tables, List<String> unread, boolean isWhole) {}

  /**
   * A table.
   *
   * @param columns but the one of its geometry
   * @param epsg number of the coordinate system of its points, 0 if it has none
   */
  public record Table(String name, List<String> columns, List<Row> rows, int epsg) {}

  /**
   * A row.
   *
   * @param number its id in the file, or its place
   * @param cells texts by column; empty for NULL
   * @param point x and y in the coordinate system of the table; empty if there is none
   * @param hasOtherShape whether it has a geometry that is not a point
   */
  public record Row(
      int number, List<String> cells, Optional<double[]> point, boolean hasOtherShape) {}

  /**
   * Reads a file.
   *
   * @param mostRows in all tables
   * @param mostCharacters in all cells
   * @throws StoreException if it is not a whole GeoPackage
   */
  public static Contents read(Path file, int mostRows, long mostCharacters) throws StoreException {
    try (InputStream in = Files.newInputStream(file)) {
      if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
        throw new StoreException(Kind.NOT_OURS, file + " is not a GeoPackage.");
      }
    } catch (IOException e) {
      throw new StoreException(Kind.UNREADABLE, file + " can't be read. Check its permissions.", e);
    }
    try (Connection connection = Sqlite.readOnly(file)) {
      return new ForeignTables(connection, mostRows, mostCharacters).contents(file);
    } catch (SQLException e) {
      throw Sqlite.explained(file, e);
    }
  }

  private Contents contents(Path file) throws SQLException, StoreException {
    List<Table> tables = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    boolean isWhole = true;
    try (Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery(REAL_TABLES)) {
      if (count.getInt(1) < 3) {
        throw new StoreException(Kind.NOT_OURS, file + " is not a GeoPackage.");
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(CONTENTS)) {
      while (row.next() && isWhole) {
        String name = String.valueOf(row.getString(1));
        if (row.getInt(4) != 1) {
          unread.add(name);
          continue;
        }
        List<Row> read = new ArrayList<>();
        List<String> columns = columns(name, row.getString(2), unread);
        isWhole = rows(name, columns, Optional.ofNullable(row.getString(2)), read);
        tables.add(new Table(name, columns, read, row.getInt(3)));
      }
    }
    return new Contents(tables, unread, isWhole);
  }

  /** The columns that hold what they hold; those that are computed are named and left out. */
  private List<String> columns(String table, String geometry, List<String> unread)
      throws SQLException {
    List<String> columns = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement("SELECT name, hidden FROM pragma_table_xinfo(?)")) {
      select.setString(1, table);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          String column = row.getString(1);
          if (row.getInt(2) != 0) {
            unread.add(table + "." + column);
          } else if (!column.equalsIgnoreCase(geometry)) {
            columns.add(column);
          }
        }
      }
    }
    return columns;
  }

  private boolean rows(
      String table, List<String> columns, Optional<String> geometry, List<Row> read)
      throws SQLException {
    StringBuilder select = new StringBuilder("SELECT ");
    select.append(geometry.map(ForeignTables::quoted).orElse("NULL"));
    columns.forEach(column -> select.append(", ").append(quoted(column)));
    select.append(" FROM ").append(quoted(table));
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(select.toString())) {
      while (row.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
          String text = text(row.getObject(i + 2));
          characters += text.length();
          cells.add(text);
        }
        if (++rows > mostRows || characters > mostCharacters) {
          return false;
        }
        byte[] blob = row.getBytes(1);
        Optional<double[]> point =
            Optional.ofNullable(blob)
                .flatMap(PointBlob::of)
                .map(p -> new double[] {p.lon(), p.lat()});
        read.add(new Row(read.size() + 1, cells, point, blob != null && point.isEmpty()));
      }
    }
    return true;
  }

  private static String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof byte[] bytes) {
      return "(" + bytes.length + " bytes)";
    }
    if (value instanceof Double number && !number.isInfinite() && !number.isNaN()) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    return value.toString();
  }

  /** A name from a file is never SQL, whatever it says. */
  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
