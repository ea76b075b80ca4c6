package atlas.store;

import static atlas.store.Shipped.PLANE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import atlas.store.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConnection;

class NewStoreTest {

  @TempDir Path folder;

  @Test
  void untilItIsMovedThereIsNoStoreAndClosingLeavesNothing() throws StoreException, IOException {
    Path file = folder.resolve("atlas.gpkg");
    try (NewStore store = new NewStore(file)) {
      store.write(connection -> {});
      assertThat(file).doesNotExist();
      assertThat(store.beside()).exists().hasParent(folder);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void ifTheDiskIsFullNothingIsLeft() {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(
            () -> {
              try (NewStore store = new NewStore(folder.resolve("atlas.gpkg"))) {
                store.write(
                    connection -> {
                      allowNoMorePages(connection);
                      new FactsWriter(connection).replaceAll(OwnedFacts.own(Shipped.facts()));
                    });
                store.moveIntoPlace();
              }
            })
        .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.FULL))
        .withMessageContaining("no space left");
    assertThat(folder).isEmptyDirectory();
  }

  private static void allowNoMorePages(SQLiteConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA max_page_count = 1");
    }
  }

  @Test
  void factsThatTheTablesRefuseAreAMistakeOfTheCaller() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () -> {
              try (NewStore store = new NewStore(folder.resolve("atlas.gpkg"))) {
                store.write(
                    connection -> {
                      try (Insertion rows = new Insertion(connection, "meta", "key", "value")) {
                        rows.add("a", null);
                      }
                    });
              }
            });
    assertThat(folder).isEmptyDirectory();
  }

  /** A process that is killed before the move: the person finds no store, not half of one. */
  @Test
  void aProcessThatDiesLeavesNoStore() throws Exception {
    Path file = folder.resolve("atlas.gpkg");
    Process dying =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Dying.class.getName(),
                file.toString())
            .inheritIO()
            .start();
    assertThat(dying.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(dying.exitValue()).isEqualTo(Dying.EXIT);
    assertThat(file).doesNotExist();
    try (Store store = Store.openOrCreate(file, Shipped.files(), PLANE)) {
      assertThat(Digest.of(store.facts())).isEqualTo(Digest.of(Shipped.facts()));
    }
  }

  /** Fills a store, and dies in the middle of it. */
  static final class Dying {
    static final int EXIT = 86;

    private Dying() {}

    public static void main(String[] args) throws StoreException {
      new NewStore(Path.of(args[0]))
          .write(
              connection -> {
                new FactsWriter(connection).replaceAll(OwnedFacts.own(Shipped.facts()));
                Runtime.getRuntime().halt(EXIT);
              });
    }
  }

  /** The power goes in the middle of a change: SQLite's journal beside the file undoes it. */
  @Test
  void aChangeThatWasCutShortIsUndone() throws Exception {
    Path file = folder.resolve("atlas.gpkg");
    Path crashed = folder.resolve("crashed.gpkg");
    Store.openOrCreate(file, Shipped.files(), PLANE).close();
    try (SQLiteConnection connection = Sqlite.readWrite(file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA cache_size = 1"); // pages go to the file before the commit
      connection.setAutoCommit(false);
      statement.executeUpdate("UPDATE report SET summary = summary || summary");
      statement.executeUpdate("UPDATE site SET note = note || note");
      Files.copy(file, crashed);
      Files.copy(folder.resolve("atlas.gpkg-journal"), folder.resolve("crashed.gpkg-journal"));
      connection.rollback();
    }
    assertThat(Files.mismatch(file, crashed)).isNotNegative();
    try (Store store = Store.open(crashed, PLANE)) {
      assertThat(Digest.of(store.facts())).isEqualTo(Digest.of(Shipped.facts()));
    }
    assertThat(StoreCheck.problems(crashed, PLANE)).isEmpty();
  }
}
