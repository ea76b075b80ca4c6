package atlas.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The way from one version of the schema to the next: numbered SQL files beside this class.
 *
 * <p>The first is {@code schema.sql} and makes version 1 from nothing; the file {@code
 * V<n>__why.sql} makes version n from the one before. A new store is made by all of them in turn,
 * so that it is the same as one that was migrated. A file that was released is never changed again.
 */
final class Migration {

  /** The schema that this program reads and writes. */
  static final Migration CURRENT = new Migration(List.of("schema.sql"));

  private static final String QGIS_STYLE = "status_period.qml";

  private final List<String> scripts;

  /** Takes the names of the files, in order. */
  Migration(List<String> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  /** The version that the last file makes. */
  int version() {
    return scripts.size();
  }

  /** Makes the tables of a new store, in the transaction that is open. */
  void create(Connection connection) throws SQLException {
    run(connection, 0);
    new Meta(connection).put(Meta.APPLICATION, Meta.OURS);
    addQgisStyle(connection);
  }

  /** Brings a store of an earlier version to this one, in the transaction that is open. */
  void run(Connection connection, int from) throws SQLException {
    runScripts(connection, from, version());
    new Meta(connection).put(Meta.SCHEMA_VERSION, String.valueOf(version()));
  }

  /** The schema of a version, as it is made from nothing. */
  Schema schema(int version) throws SQLException {
    try (Connection memory = Sqlite.inMemory()) {
      memory.setAutoCommit(false);
      runScripts(memory, 0, version);
      return Schema.of(memory);
    }
  }

  private void runScripts(Connection connection, int from, int to) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String script : scripts.subList(from, to)) {
        statement.executeUpdate(resource(script));
      }
    }
  }

  private static void addQgisStyle(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name,"
                + " f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description,"
                + " owner) VALUES ('', '', 'status_period', 'geom', 'Status', ?, '', 1,"
                + " 'Colour and shape by status, through time', '')")) {
      insert.setString(1, resource(QGIS_STYLE));
      insert.executeUpdate();
    }
  }

  private static String resource(String name) {
    try (InputStream in = Migration.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Not on the class path: " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Can't be read from the class path: " + name, e);
    }
  }
}
