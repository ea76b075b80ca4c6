package atlas.store;

import static atlas.store.Shipped.PLANE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import atlas.store.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {

  private static final Migration NEXT =
      new Migration(List.of("schema.sql", "V2__test_site_opened.sql"));
  private static final Migration BROKEN =
      new Migration(List.of("schema.sql", "V2__test_site_opened.sql", "V3__test_broken.sql"));
  private static final String OPENED = "SELECT opened FROM site WHERE id = 'taji'";

  @TempDir Path folder;

  private Path file;
  private byte[] before;

  @BeforeEach
  void makeOneOfVersion1() throws StoreException, IOException {
    file = folder.resolve("atlas.gpkg");
    Store.openOrCreate(file, Shipped.files(), PLANE).close();
    before = Files.readAllBytes(file);
  }

  @Test
  void anOldStoreIsBroughtUpToDateAndKeptBesideAsItWas()
      throws StoreException, SQLException, IOException {
    new Admission(file, NEXT).toWrite().close();
    try (Connection present = new Admission(file, NEXT).toWrite()) {
      assertThat(text(present, OPENED)).isEqualTo("2014");
      assertThat(new Meta(present).get(Meta.SCHEMA_VERSION)).contains("2");
      assertThat(Schema.of(present).differenceTo(NEXT.schema(2))).isEmpty();
    }
    try (Store backup = Store.open(folder.resolve("atlas.gpkg.v1.backup"), PLANE)) {
      assertThat(Digest.of(backup.facts())).isEqualTo(Digest.of(Shipped.facts()));
    }
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void anOldStoreIsReadWithoutBeingChanged() throws StoreException, SQLException, IOException {
    try (Connection present = new Admission(file, NEXT).toRead()) {
      assertThat(text(present, OPENED)).isEqualTo("2014");
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aMigrationThatFailsChangesNothing() throws StoreException {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> new Admission(file, BROKEN).toWrite());
    try (Store store = Store.open(file, PLANE)) {
      assertThat(Digest.of(store.facts())).isEqualTo(Digest.of(Shipped.facts()));
    }
    assertThat(folder.resolve("atlas.gpkg.v1.backup")).exists();
  }

  @Test
  void aStoreOfALaterProgramIsRefusedAndNotTouched()
      throws StoreException, SQLException, IOException {
    new Admission(file, NEXT).toWrite().close();
    byte[] newer = Files.readAllBytes(file);
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> Store.open(file, PLANE))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.NEWER))
        .withMessage(
            file + " was written by a later version of Handover Atlas. Open it with that one.");
    assertThat(Files.readAllBytes(file)).isEqualTo(newer);
  }

  @Test
  void aNewStoreIsTheSameAsAMigratedOne() throws SQLException {
    try (Connection memory = Sqlite.inMemory()) {
      Transaction.on(memory, () -> NEXT.create(memory));
      assertThat(Schema.of(memory)).isEqualTo(NEXT.schema(2));
    }
  }

  private static String text(Connection connection, String select) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(select)) {
      return row.getString(1);
    }
  }
}
