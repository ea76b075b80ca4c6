package atlas.store;

import atlas.model.Facts;
import atlas.model.Location;
import atlas.model.Site;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Period;
import atlas.status.Status;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/**
 * The table {@code status_period}: what each site is, and when, for programs that can't fold.
 *
 * <p>Each possible status of a period is a row; both days are inside, and a missing one is not
 * known. The times are those that QGIS' temporal controller needs to show the right day everywhere.
 */
final class StatusPeriods {

  private static final String TABLE = "status_period";
  private static final String SITE = "site";

  private static final String EXTENT =
      "UPDATE gpkg_contents SET min_x = ?, max_x = ?, min_y = ?, max_y = ?,"
          + " last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?";

  private static final String ROWS =
      "SELECT site, status, from_day, to_day, from_time, to_time, certain, hex(geom)"
          + " FROM status_period ORDER BY 1, 3, 2";

  private final Connection connection;

  StatusPeriods(Connection connection) {
    this.connection = connection;
  }

  /** Derives all rows anew, as known now, in the transaction that is open. */
  void refresh(Facts facts) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM status_period");
    }
    Histories histories = Fold.all(facts, Belief.NOW);
    try (Insertion rows = insertion()) {
      for (Site site : facts.sites()) {
        List<Period> periods = histories.of(site.id()).map(History::periods).orElse(List.of());
        for (Period period : periods) {
          add(rows, site, period);
        }
      }
    }
    extent(facts);
  }

  /** Derives the rows of some sites anew, as known now, in the transaction that is open. */
  void refresh(Facts facts, Collection<String> siteIds) throws SQLException {
    try (PreparedStatement delete =
            connection.prepareStatement("DELETE FROM status_period WHERE site = ?");
        Insertion rows = insertion()) {
      for (String id : siteIds) {
        delete.setString(1, id);
        delete.executeUpdate();
        Optional<Site> site = facts.site(id).filter(Site::hasStatus);
        if (site.isPresent()) {
          for (Period period : Fold.one(site.get(), facts, Belief.NOW).periods()) {
            add(rows, site.get(), period);
          }
        }
      }
    }
    extent(facts);
  }

  /** Whether the rows are those that the facts give: another program may have changed either. */
  boolean fit(Facts facts) throws SQLException {
    try (Connection memory = Sqlite.inMemory()) {
      Transaction.on(
          memory,
          () -> {
            Migration.CURRENT.create(memory);
            new StatusPeriods(memory).refresh(facts);
          });
      return rows(memory).equals(rows(connection));
    }
  }

  private static List<List<String>> rows(Connection connection) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(ROWS);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        String[] columns = new String[row.getMetaData().getColumnCount()];
        for (int i = 0; i < columns.length; i++) {
          columns[i] = row.getString(i + 1);
        }
        rows.add(Arrays.asList(columns));
      }
    }
    return rows;
  }

  private Insertion insertion() throws SQLException {
    return new Insertion(
        connection,
        TABLE,
        "geom",
        "site",
        "status",
        "from_time",
        "to_time",
        "from_day",
        "to_day",
        "certain");
  }

  private static void add(Insertion rows, Site site, Period period) throws SQLException {
    byte[] point = site.location().map(l -> new PointBlob(l.lon(), l.lat()).bytes()).orElse(null);
    Optional<LocalDate> first = period.days().first();
    Optional<LocalDate> last = period.days().last();
    for (Status status : period.statuses()) {
      rows.add(
          point,
          site.id(),
          status.word(),
          first.map(day -> day + "T00:00:00.000Z").orElse(null),
          last.map(day -> day + "T23:59:59.000Z").orElse(null),
          first.map(LocalDate::toString).orElse(null),
          last.map(LocalDate::toString).orElse(null),
          period.isCertain());
    }
  }

  /** GeoPackage keeps the bounds of each layer beside it. */
  private void extent(Facts facts) throws SQLException {
    List<Location> points =
        facts.sites().stream().flatMap(site -> site.location().stream()).toList();
    DoubleSummaryStatistics lon = points.stream().mapToDouble(Location::lon).summaryStatistics();
    DoubleSummaryStatistics lat = points.stream().mapToDouble(Location::lat).summaryStatistics();
    try (PreparedStatement update = connection.prepareStatement(EXTENT)) {
      for (String table : List.of(SITE, TABLE)) {
        update.setObject(1, points.isEmpty() ? null : lon.getMin());
        update.setObject(2, points.isEmpty() ? null : lon.getMax());
        update.setObject(3, points.isEmpty() ? null : lat.getMin());
        update.setObject(4, points.isEmpty() ? null : lat.getMax());
        update.setString(5, table);
        update.executeUpdate();
      }
    }
  }
}
