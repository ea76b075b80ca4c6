package atlas.store;

import static atlas.store.Shipped.PLANE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import atlas.model.Facts;
import atlas.model.Site;
import atlas.store.StoreException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("a store? 100% قاعدة.gpkg");
  }

  // what is written is read

  @Test
  void theShippedFactsComeBackAsTheyWere() throws StoreException {
    try (Store store = Store.openOrCreate(file, Shipped.files(), PLANE)) {
      assertSame(store.facts(), Shipped.facts());
      assertThat(store.read().problems()).isEmpty();
      assertThat(store.shippedDigest()).contains(Digest.of(Shipped.facts()));
    }
  }

  @Test
  void factsOfThePersonComeBackAsTheyWereAndStay() throws StoreException {
    Store.create(file, Shipped.facts());
    CsvFiles newer = Shipped.with(CsvTable.SITES, text -> text.replace("Al-Qaim base", "Renamed"));
    try (Store store = Store.openOrCreate(file, newer, PLANE)) {
      assertSame(store.facts(), Shipped.facts());
      assertThat(store.shippedDigest()).isEmpty();
    }
  }

  @Test
  void noFactsAreAStoreToo() throws StoreException {
    Store.create(file, Facts.empty());
    try (Store store = Store.openReadOnly(file, PLANE)) {
      assertSame(store.facts(), Facts.empty());
    }
  }

  @Test
  void nothingIsLeftBesideAStore() throws StoreException, IOException {
    Store.openOrCreate(file, Shipped.files(), PLANE).close();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aStoreIsNotMadeOverAFile() throws StoreException, IOException {
    Files.writeString(file, "mine");
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> Store.create(file, Facts.empty()))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.UNWRITABLE))
        .withMessageContaining("is there already");
    assertThat(file).hasContent("mine");
  }

  @Test
  void aCopyIsTheSameAndGoesOverAFile() throws StoreException, IOException {
    Path copy = folder.resolve("copy.gpkg");
    Files.writeString(copy, "old");
    try (Store store = Store.openOrCreate(file, Shipped.files(), PLANE)) {
      store.copyTo(copy);
    }
    try (Store store = Store.openReadOnly(copy, PLANE)) {
      assertSame(store.facts(), Shipped.facts());
    }
  }

  /** Where a person's files lie, and the keys in the addresses of their maps, are theirs alone. */
  @Test
  void aCopyHasNothingOfWhatIsPrivate() throws StoreException, IOException {
    Path copy = folder.resolve("copy.gpkg");
    Path backup = folder.resolve("backup.gpkg");
    try (Store store = Store.openOrCreate(file, Shipped.files(), PLANE)) {
      store.putSetting(Store.PRIVATE + "layers", "https://tiles.example/?key=abracadabra");
      store.putSetting("theme", "dark");
      store.copyTo(copy);
      store.backUp(backup);
    }
    assertThat(new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1))
        .doesNotContain("abracadabra");
    try (Store copied = Store.openReadOnly(copy, PLANE);
        Store backedUp = Store.openReadOnly(backup, PLANE)) {
      assertThat(copied.setting(Store.PRIVATE + "layers")).isEmpty();
      assertThat(copied.setting("theme")).contains("dark");
      assertThat(backedUp.setting(Store.PRIVATE + "layers")).isPresent();
    }
  }

  @Test
  void aReadOnlyStoreIsNotChanged() throws StoreException, IOException {
    Store.openOrCreate(file, Shipped.files(), PLANE).close();
    byte[] before = Files.readAllBytes(file);
    try (Store store = Store.openReadOnly(file, PLANE)) {
      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> store.putSetting("a", "b"))
          .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.UNWRITABLE));
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void twoMayHaveAStoreOpen() throws StoreException {
    try (Store one = Store.openOrCreate(file, Shipped.files(), PLANE);
        Store other = Store.openOrCreate(file, Shipped.files(), PLANE)) {
      one.putSetting("theme", "dark");
      assertThat(other.setting("theme")).contains("dark");
    }
  }

  @Test
  void thePlaceOfTheStoreIsInThePersonsDataFolder() {
    assertThat(Store.defaultPath()).isAbsolute().hasFileName("atlas.gpkg");
  }

  // what the person keeps

  @Test
  void aSettingReplacesTheOneBefore() throws StoreException {
    try (Store store = Store.openOrCreate(file, Shipped.files(), PLANE)) {
      assertThat(store.setting("window")).isEmpty();
      store.putSetting("window", "{}");
      store.putSetting("window", "{\"date\":\"2020-03-29\"}");
    }
    try (Store store = Store.open(file, PLANE)) {
      assertThat(store.setting("window")).contains("{\"date\":\"2020-03-29\"}");
    }
  }

  @Test
  void savedViewsKeepTheirOrder() throws StoreException {
    List<SavedView> views =
        List.of(
            new SavedView("West", "{\"w\":1}", ""), new SavedView("الشمال", "{}", "March 2020"));
    try (Store store = Store.openOrCreate(file, Shipped.files(), PLANE)) {
      store.putSavedViews(List.of(new SavedView("Old", "{}", "")));
      store.putSavedViews(views);
    }
    try (Store store = Store.openReadOnly(file, PLANE)) {
      assertThat(store.savedViews()).isEqualTo(views);
    }
  }

  // newer facts

  @Test
  void newerFactsReplaceTheShippedOnesAndSparesWhatThePersonWrote()
      throws StoreException, SQLException {
    try (Store store = Store.openOrCreate(file, Shipped.files(), PLANE);
        Statement edit = store.connection().createStatement()) {
      edit.executeUpdate("UPDATE site SET note = 'Mine' WHERE id = 'al-qaim'");
      edit.executeUpdate(
          "INSERT INTO report (id, event_id, source_id, date, preferred)"
              + " SELECT 'mine', id, 'rudaw-2020-03-19', '2020-03-18', 1 FROM event"
              + " WHERE id = 'al-qaim-handover-2020'");
      store.putSetting("theme", "dark");
    }
    CsvFiles newer =
        Shipped.with(
            CsvTable.SITES,
            text -> text.replace("Al-Qaim base", "Renamed").replace("K-1 Air Base", "K-1"));
    try (Store store = Store.openOrCreate(file, newer, PLANE)) {
      Facts facts = store.facts();
      assertThat(facts.site("al-qaim").map(Site::note)).contains("Mine");
      assertThat(facts.site("al-qaim").map(Site::nameEn)).contains("Al-Qaim base");
      assertThat(facts.site("k1-kirkuk").map(Site::nameEn)).contains("K-1");
      assertThat(facts.reportsOf("al-qaim-handover-2020"))
          .filteredOn(report -> report.isPreferred())
          .extracting(report -> report.id())
          .containsExactly("mine");
      assertThat(store.setting("theme")).contains("dark");
      assertThat(store.shippedDigest()).contains(Digest.of(newer));
    }
    assertThat(StoreCheck.problems(file, PLANE)).isEmpty();
  }

  @Test
  void olderFactsReplaceNothing() throws StoreException {
    Store.openOrCreate(file, Shipped.files(), PLANE).close();
    CsvFiles older = Shipped.with(CsvTable.SOURCES, text -> text.replace(",2026-", ",2025-"));
    assertThat(CsvImport.read(older, PLANE).facts().dataDate())
        .isBefore(Shipped.facts().dataDate());
    try (Store store = Store.openOrCreate(file, older, PLANE)) {
      assertThat(store.shippedDigest()).contains(Digest.of(Shipped.files()));
    }
  }

  @Test
  void aStoreWithRowsInDisorderKeepsThemAll() throws StoreException, SQLException {
    try (Store store = Store.openOrCreate(file, Shipped.files(), PLANE);
        Statement edit = store.connection().createStatement()) {
      edit.execute("PRAGMA foreign_keys = OFF");
      edit.executeUpdate(
          "INSERT INTO event (id, site_id, type) VALUES ('lost', 'nowhere', 'attack')");
      assertThat(store.replaceShipped(Shipped.files())).isFalse();
      assertThat(store.read().problems())
          .extracting(problem -> problem.reason())
          .containsExactly("event 'lost': no site 'nowhere'. Left out. Add it or correct the id.");
    }
  }

  @Test
  void ifTheDiskIsFullNothingIsReplaced() throws StoreException, SQLException {
    try (Store store = Store.openOrCreate(file, Shipped.files(), PLANE);
        Statement limit = store.connection().createStatement()) {
      limit.execute("PRAGMA max_page_count = 1"); // means the present count
      CsvFiles longer =
          Shipped.with(
              CsvTable.SOURCES,
              text -> {
                StringBuilder more = new StringBuilder(text);
                for (int i = 0; i < 2000; i++) {
                  more.append("filler-" + i + ",A publisher,A title,,2011,other\n");
                }
                return more.toString();
              });
      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> store.replaceShipped(longer))
          .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.FULL))
          .withMessageContaining("no space left");
      assertSame(store.facts(), Shipped.facts());
    }
    assertThat(StoreCheck.problems(file, PLANE)).isEmpty();
  }

  private static void assertSame(Facts actual, Facts expected) {
    assertThat(actual.sites()).containsExactlyElementsOf(expected.sites());
    assertThat(actual.sources()).containsExactlyElementsOf(expected.sources());
    assertThat(actual.events()).containsExactlyElementsOf(expected.events());
    assertThat(actual.reports()).isEqualTo(expected.reports());
    assertThat(actual.context()).isEqualTo(expected.context());
    assertThat(actual.strength()).isEqualTo(expected.strength());
  }
}
