package atlas.store;

import atlas.store.StoreException.Kind;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sqlite.SQLiteConnection;

/**
 * The tables of shapes in a GeoPackage of anybody's, opened to be read alone. Views and virtual
 * tables are passed over: what they would compute is theirs to say.
 */
public final class ShapeTables implements AutoCloseable {

  /** More than this is asked of nobody to choose from. */
  private static final int MOST_TABLES = 200;

  private static final String TABLES =
      """
      SELECT c.table_name, coalesce(nullif(c.identifier, ''), c.table_name), g.column_name,
             s.organization, s.organization_coordsys_id, s.definition, g.srs_id
      FROM gpkg_contents c
      JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
      JOIN sqlite_schema t ON lower(t.name) = lower(c.table_name) AND t.type = 'table'
      LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
      WHERE c.data_type = 'features' AND t.rootpage > 0
      ORDER BY c.table_name
      LIMIT ?
      """;

  private final Path file;
  private final SQLiteConnection connection;

  /**
   * A table of shapes.
   *
   * @param name of the table
   * @param title what it is called, the name where it has none
   * @param column that holds the shapes
   * @param authority who numbered its coordinate system, such as EPSG; empty if there is none
   * @param code the number there
   * @param definition of the coordinate system as well-known text; empty if there is none
   */
  public record Table(
      String name,
      String title,
      String column,
      Optional<String> authority,
      int code,
      Optional<String> definition) {}

  private ShapeTables(Path file, SQLiteConnection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a file.
   *
   * @throws StoreException if it is not a whole database that can be read
   */
  public static ShapeTables open(Path file) throws StoreException {
    FileHeader.checkDatabase(file);
    try {
      return new ShapeTables(file, Sqlite.readOnly(file));
    } catch (SQLException e) {
      throw Sqlite.explained(file, e);
    }
  }

  /**
   * The tables of shapes, by name; none if this is no GeoPackage.
   *
   * @throws StoreException if the file can't be read
   */
  public List<Table> tables() throws StoreException {
    try {
      return hasContents() ? read() : List.of();
    } catch (SQLException e) {
      throw Sqlite.explained(file, e);
    }
  }

  private boolean hasContents() throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet row =
            select.executeQuery(
                "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN"
                    + " ('gpkg_contents', 'gpkg_geometry_columns', 'gpkg_spatial_ref_sys')")) {
      return row.getInt(1) == 3;
    }
  }

  private List<Table> read() throws SQLException {
    List<Table> tables = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(TABLES)) {
      select.setInt(1, MOST_TABLES);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          boolean isPlaced = row.getInt(7) > 0;
          tables.add(
              new Table(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  Optional.ofNullable(row.getString(4)).filter(any -> isPlaced),
                  row.getInt(5),
                  Optional.ofNullable(row.getString(6)).filter(any -> isPlaced)));
        }
      }
    }
    return tables;
  }

  /**
   * Hands over the shapes of a table as the file has them, one after the other.
   *
   * @param table one of {@link #tables}
   * @param taker takes the bytes of a shape, and says whether it wants more
   * @throws StoreException if the file can't be read
   */
  public void read(Table table, Predicate<byte[]> taker) throws StoreException {
    String select = "SELECT " + quoted(table.column()) + " FROM " + quoted(table.name());
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(select)) {
      boolean wantsMore = true;
      while (wantsMore && row.next()) {
        byte[] shape = row.getBytes(1);
        wantsMore = shape == null || taker.test(shape);
      }
    } catch (SQLException e) {
      throw Sqlite.explained(file, e);
    }
  }

  /** A name from a file is never SQL, whatever it says. */
  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  @Override
  public void close() throws StoreException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreException(Kind.UNREADABLE, file + " can't be closed.", e);
    }
  }
}
