package atlas.bench;

import atlas.map.Projection;
import atlas.model.Facts;
import atlas.store.Store;
import atlas.store.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Opening a store with a million events, beside taking the same columns out of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 7)
@Fork(1)
public class OpeningTimes {

  /** The columns that the facts are read from. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "site",
          "fid, geom, id, name_en, name_ar, aliases, governorate, region, kind, precision_m,"
              + " location_basis, location_source, note, label_en, label_ar, plane_x, plane_y",
          "source",
          "fid, id, publisher, title, url, published, side",
          "event",
          "fid, id, site_id, type, extent, from_party, to_party",
          "report",
          "fid, id, event_id, source_id, date, preferred, summary");

  private Path file;
  private Projection projection;

  /** Makes the store. */
  @Setup
  public void prepare() {
    file = InventedAtlas.store(100_000, 1_000_000);
    projection = new Projection();
  }

  /** Opens the store and reads its facts. */
  @Benchmark
  public Facts open() throws StoreException {
    try (Store store = Store.openReadOnly(file, projection)) {
      return store.facts();
    }
  }

  /** Takes every column of every row through JDBC, and forgets it. */
  @Benchmark
  public void bareSelect(Blackhole hole) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      for (Map.Entry<String, String> table : COLUMNS.entrySet()) {
        try (Statement statement = connection.createStatement();
            ResultSet row =
                statement.executeQuery(
                    "SELECT " + table.getValue() + " FROM " + table.getKey() + " ORDER BY fid")) {
          int columns = row.getMetaData().getColumnCount();
          while (row.next()) {
            for (int i = 1; i <= columns; i++) {
              hole.consume(taken(row, table.getKey(), i));
            }
          }
        }
      }
    }
  }

  /** As what it is: text but for the numbers and the geometry. */
  private static Object taken(ResultSet row, String table, int column) throws SQLException {
    boolean isSite = table.equals("site");
    if (isSite && column == 2) {
      return row.getBytes(column);
    }
    if (column == 1 || table.equals("report") && column == 6) {
      return row.getLong(column);
    }
    return isSite && (column == 10 || column > 15) ? row.getDouble(column) : row.getString(column);
  }
}
