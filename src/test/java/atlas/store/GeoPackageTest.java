package atlas.store;

import static atlas.store.Shipped.PLANE;
import static org.assertj.core.api.Assertions.assertThat;

import atlas.Gdal;
import atlas.model.Location;
import atlas.model.Site;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store as a GIS sees it. */
class GeoPackageTest {

  private static Path file;
  private static Store store;

  @BeforeAll
  static void open(@TempDir Path folder) throws StoreException {
    file = folder.resolve("atlas.gpkg");
    store = Store.openOrCreate(file, Shipped.files(), PLANE);
  }

  @AfterAll
  static void close() throws StoreException {
    store.close();
  }

  @Test
  void itSaysThatItIsAGeoPackage13() throws SQLException {
    assertThat(rows("PRAGMA application_id")).containsExactly(String.valueOf(0x47504B47));
    assertThat(rows("PRAGMA user_version")).containsExactly("10300");
    assertThat(rows("PRAGMA integrity_check")).containsExactly("ok");
    assertThat(rows("PRAGMA foreign_key_check")).isEmpty();
  }

  @Test
  void everyTableOfOursIsInTheContents() throws SQLException {
    assertThat(rows("SELECT table_name FROM gpkg_contents"))
        .containsExactlyInAnyOrderElementsOf(
            rows(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'gpkg_%'"
                    + " AND name NOT LIKE 'rtree_%' AND name NOT LIKE 'sqlite_%'"));
  }

  @Test
  void theIndexFollowsEveryEditOfAPoint() throws SQLException {
    store.connection().setAutoCommit(false);
    try (Statement edit = store.connection().createStatement()) {
      assertIndexIsRight();
      edit.executeUpdate(
          "UPDATE site SET geom = (SELECT geom FROM site WHERE id = 'harir')"
              + " WHERE geom IS NOT NULL");
      assertIndexIsRight();
      edit.executeUpdate(
          "UPDATE site SET geom = NULL, location_basis = 'none', precision_m = NULL,"
              + " plane_x = NULL, plane_y = NULL WHERE id = 'taji'");
      assertIndexIsRight();
      edit.executeUpdate("UPDATE site SET fid = 1000 WHERE id = 'balad'");
      edit.executeUpdate("UPDATE site SET fid = 1001 WHERE id = 'taji'");
      assertIndexIsRight();
      edit.executeUpdate("DELETE FROM report");
      edit.executeUpdate("DELETE FROM event");
      edit.executeUpdate("DELETE FROM site WHERE fid < 9");
      assertIndexIsRight();
    } finally {
      store.connection().rollback();
      store.connection().setAutoCommit(true);
    }
  }

  private static void assertIndexIsRight() throws SQLException {
    assertThat(rows("SELECT rtreecheck('rtree_site_geom')")).containsExactly("ok");
    assertThat(rows("SELECT id FROM rtree_site_geom ORDER BY id"))
        .isEqualTo(rows("SELECT fid FROM site WHERE geom IS NOT NULL ORDER BY fid"));
    // The index rounds outwards to 32-bit floats.
    assertThat(
            rows(
                "SELECT fid FROM site JOIN rtree_site_geom AS r ON r.id = fid WHERE"
                    + " ST_MinX(geom) NOT BETWEEN minx AND maxx"
                    + " OR ST_MinY(geom) NOT BETWEEN miny AND maxy OR maxx - minx > 0.0001"))
        .isEmpty();
  }

  @Test
  void aPeriodStandsInTheTableExactlyWhileItsStatusIsPossible() throws SQLException {
    Histories histories = Fold.all(Shipped.facts(), Belief.NOW);
    try (PreparedStatement select =
        store
            .connection()
            .prepareStatement(
                "SELECT status, certain FROM status_period WHERE site = ?"
                    + " AND (from_day IS NULL OR from_day <= ?)"
                    + " AND (to_day IS NULL OR to_day >= ?)")) {
      for (History history : histories.all()) {
        for (LocalDate day : daysAround(history)) {
          select.setString(1, history.siteId());
          select.setString(2, day.toString());
          select.setString(3, day.toString());
          Set<String> statuses = new TreeSet<>();
          try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
              assertThat(statuses.add(row.getString(1))).isTrue();
              assertThat(row.getBoolean(2)).isEqualTo(history.on(day).isCertain());
            }
          }
          assertThat(statuses)
              .as("%s on %s", history.siteId(), day)
              .isEqualTo(
                  history.on(day).stream()
                      .map(Status::word)
                      .collect(Collectors.toCollection(TreeSet::new)));
        }
      }
    }
  }

  /** The first and the last day of every period, and the days beside them. */
  private static List<LocalDate> daysAround(History history) {
    List<LocalDate> days =
        new ArrayList<>(List.of(LocalDate.of(2011, 1, 1), LocalDate.of(2030, 1, 1)));
    history
        .periods()
        .forEach(
            period ->
                period
                    .days()
                    .first()
                    .ifPresent(first -> days.addAll(List.of(first.minusDays(1), first))));
    return days;
  }

  @Test
  void theTimesOfAPeriodAreItsFirstAndLastSecond() throws SQLException {
    assertThat(
            rows(
                "SELECT fid FROM status_period WHERE from_time IS NOT from_day || 'T00:00:00.000Z'"
                    + " OR to_time IS NOT to_day || 'T23:59:59.000Z'"))
        .isEmpty();
  }

  @Test
  void thePeriodsHaveAStyleForEveryStatus() throws SQLException {
    List<String> style =
        rows("SELECT styleQML FROM layer_styles WHERE f_table_name = 'status_period'");
    assertThat(style).hasSize(1);
    for (Status status : Status.values()) {
      assertThat(style.get(0)).contains("value=\"" + status.word() + "\"");
    }
    assertThat(style.get(0)).contains("startField=\"from_time\" endField=\"to_time\"");
  }

  // GDAL, where it is installed

  @Test
  void gdalReadsEveryLayerWithoutAWarning() throws IOException, InterruptedException {
    String said = Gdal.ogrinfo("-ro", "-al", file.toString());
    for (String table : List.of("site", "status_period", "event", "report", "layer_styles")) {
      assertThat(said).contains("Layer name: " + table);
    }
  }

  @Test
  void gdalFindsPlacedSitesByTheIndex() throws IOException, InterruptedException {
    List<Location> points =
        Shipped.facts().sites().stream().map(Site::location).flatMap(l -> l.stream()).toList();
    long west = points.stream().filter(point -> point.lon() < 43).count();
    String said =
        Gdal.ogrinfo("-ro", "-so", "-spat", "38", "30", "43", "38", file.toString(), "site");
    assertThat(said).contains("Geometry: Point", "ID[\"EPSG\",4326]", "Feature Count: " + west);
  }

  @Test
  void gdalReadsPeriodsWithDatesAndTimes() throws IOException, InterruptedException {
    String said = Gdal.ogrinfo("-ro", "-so", file.toString(), "status_period");
    assertThat(said)
        .contains("from_day: Date", "to_day: Date", "from_time: DateTime", "to_time: DateTime")
        .contains("certain: Integer(Boolean)");
  }

  private static List<String> rows(String select) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = store.connection().createStatement();
        ResultSet row = statement.executeQuery(select)) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }
}
