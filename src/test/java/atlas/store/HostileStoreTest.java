package atlas.store;

import static atlas.store.Shipped.PLANE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import atlas.model.Problem;
import atlas.model.Site;
import atlas.store.StoreException.Kind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConnection;

/** Stores that another program edited: with care, without care, with intent. */
class HostileStoreTest {

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void makeOne() throws StoreException {
    file = folder.resolve("atlas.gpkg");
    Store.openOrCreate(file, Shipped.files(), PLANE).close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // code of others that would run when we write or read
        "CREATE TRIGGER evil AFTER INSERT ON meta BEGIN DELETE FROM site; END",
        "CREATE TRIGGER evil INSTEAD OF DELETE ON other BEGIN DELETE FROM site; END",
        "CREATE INDEX evil ON site (abs(fid))",
        "DROP TRIGGER site_edited",
        "DROP TRIGGER site_moved;"
            + " CREATE TRIGGER site_moved AFTER UPDATE ON site BEGIN DELETE FROM event; END",
        "ALTER TABLE site RENAME TO place; CREATE VIEW site AS SELECT * FROM place",
        // tables that are not as we made them
        "ALTER TABLE event ADD COLUMN colour TEXT",
        "DROP TABLE strength",
        "DROP INDEX report_preferred",
      })
  void aStoreWithAnotherSchemaIsRefused(String script) throws SQLException {
    edit("CREATE VIEW other AS SELECT 1 AS x");
    edit(script);
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> Store.open(file, PLANE))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.DAMAGED))
        .withMessageContaining("was altered by another program");
  }

  @Test
  void tablesAndViewsBesideOursDoNoHarm() throws Exception {
    edit(
        "CREATE TABLE qgis_projects (name TEXT PRIMARY KEY, content BLOB);"
            + " CREATE VIEW handovers AS SELECT * FROM event; ANALYZE");
    try (Store store = Store.open(file, PLANE)) {
      assertThat(Digest.of(store.facts())).isEqualTo(Digest.of(Shipped.facts()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16le", "UTF-16be"})
  void textsAreReadInAnyEncoding(String encoding) throws Exception {
    Path other = folder.resolve("other.gpkg");
    try (SQLiteConnection connection = Sqlite.fill(other);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA encoding = '" + encoding + "'");
      Migration.CURRENT.create(connection);
      new FactsWriter(connection).replaceAll(OwnedFacts.own(Shipped.facts()));
    }
    try (Store store = Store.openReadOnly(other, PLANE)) {
      assertThat(Digest.of(store.facts())).isEqualTo(Digest.of(Shipped.facts()));
    }
  }

  @Test
  void aPointThatAnotherProgramMovedIsProjected() throws Exception {
    edit(
        "UPDATE site SET geom = (SELECT geom FROM site WHERE id = 'taji') WHERE id = 'harir';"
            + " UPDATE site SET note = 'Mine' WHERE id = 'balad'");
    try (Store store = Store.open(file, (lon, lat) -> PLANE.project(lon + 1, lat))) {
      Site taji = store.facts().site("taji").orElseThrow();
      Site harir = store.facts().site("harir").orElseThrow();
      assertThat(harir.location().orElseThrow().lon())
          .isEqualTo(taji.location().orElseThrow().lon());
      assertThat(harir.location().orElseThrow().plane().x())
          .isEqualTo((taji.location().orElseThrow().lon() + 1) * 100_000);
      assertThat(taji.location().orElseThrow().plane().x())
          .isEqualTo(taji.location().orElseThrow().lon() * 100_000);
    }
  }

  @Test
  void rowsThatBreakARuleAreLeftOutAndNamed() throws Exception {
    edit(
        "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;"
            + " DELETE FROM site WHERE id = 'taji';"
            + " DELETE FROM source WHERE id = 'rudaw-2020-03-19';"
            + " UPDATE site SET kind = 'castle' WHERE id = 'harir';"
            + " UPDATE site SET geom = x'4750' WHERE id = 'balad';"
            + " UPDATE event SET extent = 'half' WHERE id = 'al-qaim-handover-2020';"
            + " UPDATE report SET date = '2020-02-31' WHERE id = 'al-qaim-return-2017-1'");
    try (Store store = Store.open(file, PLANE)) {
      Reading reading = store.read();
      assertThat(reading.facts().site("taji")).isEmpty();
      assertThat(reading.facts().eventsOf("taji")).isEmpty();
      assertThat(reading.facts().site("al-qaim")).isPresent();
      assertThat(reading.problems())
          .extracting(Problem::toString)
          .contains(
              "atlas.gpkg: site with fid 11: 'castle' is not known. Left out."
                  + " Correct it in the program that wrote it.",
              "atlas.gpkg: event 'taji-return-2014': no site 'taji'. Left out."
                  + " Add it or correct the id.",
              "atlas.gpkg: report 'al-qaim-return-2017-2': no source 'rudaw-2020-03-19'. Left out."
                  + " Add it or correct the id.")
          .anyMatch(said -> said.contains("its geometry is not a point"))
          .anyMatch(said -> said.contains("'half' is not known"))
          .anyMatch(said -> said.contains("'2020-02-31' is not a date"));
    }
    assertThat(StoreCheck.problems(file, PLANE))
        .anyMatch(problem -> problem.reason().contains("'castle' is not known"));
  }

  private void edit(String script) throws SQLException {
    try (Connection other = Sqlite.readWrite(file);
        Statement statement = other.createStatement()) {
      statement.executeUpdate(script);
    }
  }
}
