package atlas.store;

import static atlas.store.Shipped.PLANE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import atlas.status.Status;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that the tables themselves keep, whoever writes. */
class StoreRulesTest {

  private static Store store;

  @BeforeAll
  static void open(@TempDir Path folder) throws StoreException {
    store = Store.openOrCreate(folder.resolve("atlas.gpkg"), Shipped.files(), PLANE);
  }

  @AfterAll
  static void close() throws StoreException {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // references
        "DELETE FROM site WHERE id = 'taji'",
        "DELETE FROM source WHERE id = 'rudaw-2020-03-19'",
        "UPDATE site SET id = 'taji-2' WHERE id = 'taji'",
        "INSERT INTO event (id, site_id, type) VALUES ('e', 'nowhere', 'attack')",
        "UPDATE report SET source_id = 'nowhere'",
        // ids
        "UPDATE site SET id = '' WHERE id = 'not-named-2020-07'",
        "UPDATE source SET id = 'Upper' WHERE fid = (SELECT max(fid) FROM source)",
        "UPDATE event SET id = (SELECT max(id) FROM event)",
        // words
        "UPDATE site SET kind = 'castle'",
        "UPDATE site SET region = 'south'",
        "UPDATE source SET side = 'moon'",
        "UPDATE event SET type = 'evacuation'",
        "UPDATE site SET origin = 'elsewhere'",
        // what fits what
        "UPDATE event SET extent = NULL WHERE type = 'handover'",
        "UPDATE event SET extent = 'whole' WHERE type = 'attack'",
        "UPDATE site SET geom = NULL WHERE id = 'taji'",
        "UPDATE site SET location_basis = 'none' WHERE id = 'taji'",
        "UPDATE site SET precision_m = NULL WHERE id = 'taji'",
        "UPDATE site SET precision_m = -1",
        "UPDATE site SET plane_x = NULL WHERE id = 'taji'",
        "UPDATE report SET preferred = 1",
        // texts
        "UPDATE site SET label_en = '1234567890123456789'",
        "UPDATE source SET url = 'javascript:alert(1)'",
        "UPDATE report SET date = 'yesterday'",
        "UPDATE strength SET number = -1",
        "INSERT INTO change (edit, at, table_name, row_id) VALUES (1, '', 'site', 'taji')",
      })
  void aRowThatBreaksARuleIsRefused(String sql) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> inVain(sql))
        .withMessageContaining("constraint failed");
  }

  @Test
  void theTablesKnowEveryWordOfTheModel() throws SQLException {
    for (String word : Vocabulary.KINDS.words()) {
      inVain("UPDATE site SET kind = '" + word + "'");
    }
    for (String word : Vocabulary.REGIONS.words()) {
      inVain("UPDATE site SET region = '" + word + "'");
    }
    for (String word : Vocabulary.BASES.words()) {
      inVain("UPDATE site SET location_basis = '" + word + "' WHERE geom IS NOT NULL");
    }
    for (String word : Vocabulary.SIDES.words()) {
      inVain("UPDATE source SET side = '" + word + "'");
    }
    for (String word : Vocabulary.TYPES.words()) {
      inVain(
          "UPDATE event SET extent = CASE WHEN '"
              + word
              + "' IN ('announced', 'deadline', 'attack') THEN NULL ELSE 'part' END, type = '"
              + word
              + "'");
    }
    for (Status status : Status.values()) {
      inVain("UPDATE status_period SET status = '" + status.word() + "'");
    }
  }

  @Test
  void anEditMakesAShippedRowThePersons() throws SQLException {
    Connection connection = store.connection();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (String edit :
          new String[] {
            "site SET note = 'x'",
            "source SET title = 'x'",
            "event SET to_party = 'x'",
            "report SET summary = 'x'",
            "context SET title = 'x'",
            "strength SET number = 1"
          }) {
        String table = edit.substring(0, edit.indexOf(' '));
        statement.executeUpdate("UPDATE " + edit + " WHERE fid = 1");
        try (var rows =
            statement.executeQuery("SELECT fid FROM " + table + " WHERE origin = 'user'")) {
          assertThat(rows.next()).as(table).isTrue();
          assertThat(rows.getInt(1)).as(table).isEqualTo(1);
          assertThat(rows.next()).as(table).isFalse();
        }
      }
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static void inVain(String sql) throws SQLException {
    Connection connection = store.connection();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
