package atlas.store;

import static atlas.store.Shipped.PLANE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import atlas.model.Facts;
import atlas.store.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConnection;

class StoreRefusalTest {

  private static byte[] whole;

  @TempDir Path folder;

  @BeforeAll
  static void makeOne(@TempDir Path folder) throws StoreException, IOException {
    Path file = folder.resolve("whole.gpkg");
    Store.openOrCreate(file, Shipped.files(), PLANE).close();
    whole = Files.readAllBytes(file);
  }

  // what is no store is refused in a sentence, and not touched

  @ParameterizedTest
  @CsvSource({
    "'', is empty",
    "'site,name\nx,y', not a store of Handover Atlas",
    "SQLite format 2, not a store of Handover Atlas",
    "SQLite format 3, is cut off",
  })
  void otherFilesAreRefused(String text, String said) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), text);
    Kind kind = said.contains("cut off") ? Kind.DAMAGED : Kind.NOT_OURS;
    assertRefused(file, kind, said);
    assertThat(file).hasContent(text);
  }

  @Test
  void anotherProgramsDatabaseIsRefusedAndNotTouched() throws Exception {
    Path file = folder.resolve("other.db");
    try (SQLiteConnection other = database(file);
        var statement = other.createStatement()) {
      statement.executeUpdate("CREATE TABLE meta (key TEXT, value TEXT)");
      statement.executeUpdate("INSERT INTO meta VALUES ('application', 'Handover Atlas')");
    }
    assertUntouched(file, Kind.NOT_OURS, "the database of another program");
  }

  @Test
  void anotherProgramsGeoPackageIsRefusedAndNotTouched() throws Exception {
    Path file = folder.resolve("other.gpkg");
    try (SQLiteConnection other = database(file);
        var statement = other.createStatement()) {
      statement.executeUpdate("PRAGMA application_id = 1196444487");
      statement.executeUpdate("CREATE TABLE meta (key TEXT, value TEXT)");
      statement.executeUpdate("INSERT INTO meta VALUES ('application', 'Handover Atlas')");
    }
    assertUntouched(file, Kind.NOT_OURS, "the file of another program");
  }

  private static SQLiteConnection database(Path file) throws Exception {
    Files.createFile(file);
    return Sqlite.fill(file);
  }

  private void assertUntouched(Path file, Kind kind, String said) throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertRefused(file, kind, said);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  // damage

  @ParameterizedTest
  @ValueSource(
      ints = {1, 15, 16, 99, 100, 101, 511, 512, 1024, 4095, 4096, 4097, 100_000, -4096, -1})
  void aStoreThatIsCutOffIsRefused(int length) throws IOException {
    int kept = length > 0 ? length : whole.length + length;
    Path file = Files.write(folder.resolve("cut.gpkg"), Arrays.copyOf(whole, kept));
    assertRefused(file, Kind.DAMAGED, "is cut off");
    assertThat(Files.size(file)).isEqualTo(kept);
  }

  @Test
  void noFlippedByteOfTheHeaderCrashesOrChangesTheFacts() throws Exception {
    Facts expected = Shipped.facts();
    Path file = folder.resolve("flipped.gpkg");
    for (int at = 0; at < 100; at++) {
      byte[] flipped = whole.clone();
      flipped[at] ^= (byte) 0xFF;
      Files.write(file, flipped);
      try (Store store = Store.openReadOnly(file, PLANE)) {
        assertThat(Digest.of(store.facts())).as("byte %s", at).isEqualTo(Digest.of(expected));
      } catch (StoreException e) {
        assertThat(e).as("byte %s", at).message().startsWith(file.toString());
      }
    }
  }

  @Test
  void noOverwrittenPageCrashes() throws Exception {
    Path file = folder.resolve("overwritten.gpkg");
    for (int page = 0; page < whole.length / 4096; page++) {
      byte[] damaged = whole.clone();
      Arrays.fill(damaged, page * 4096 + (page == 0 ? 100 : 0), (page + 1) * 4096, (byte) 0xA5);
      Files.write(file, damaged);
      StoreException refusal =
          catchThrowableOfType(
              StoreException.class,
              () -> {
                try (Store store = Store.openReadOnly(file, PLANE)) {
                  store.read();
                }
              });
      assertThat(refusal).as("page %s", page).isNotNull();
      assertThat(refusal.kind()).as("page %s", page).isIn(Kind.DAMAGED, Kind.NOT_OURS);
    }
  }

  // surroundings

  @Test
  void aMissingFileIsSaid() {
    assertRefused(folder.resolve("none.gpkg"), Kind.UNREADABLE, "There is no file");
  }

  @Test
  void aFolderIsNoStore() {
    assertRefused(folder, Kind.UNREADABLE, "is a folder");
  }

  @Test
  void aMissingFolderIsSaid() {
    Path file = folder.resolve("none").resolve("new.gpkg");
    assertNotMade(file, "There is no folder " + file.getParent());
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("file")).resolve("new.gpkg");
    assertNotMade(file, "There is no folder");
  }

  @Test
  void aNameThatIsTooLongIsSaid() {
    assertNotMade(folder.resolve("x".repeat(250)), "can't be written");
  }

  private static void assertNotMade(Path file, String said) {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> Store.openOrCreate(file, Shipped.files(), PLANE))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.UNWRITABLE))
        .withMessageContaining(said);
    assertThat(Files.exists(file)).isFalse();
  }

  private static void assertRefused(Path file, Kind kind, String said) {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> Store.open(file, PLANE))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(kind))
        .withMessageContaining(file.toString())
        .withMessageContaining(said);
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> Store.openReadOnly(file, PLANE))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(kind))
        .withMessageContaining(said);
  }
}
