package atlas.store;

import static atlas.store.Shipped.PLANE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import atlas.model.Edit;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.OwnRow;
import atlas.model.Site;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newer program meets a store that the person edited. */
class ShippedRowsTest {

  private static final Instant DAY = Instant.parse("2026-03-24T08:00:00Z");
  private static final CsvFiles NEWER = renamed("Al-Qaim base", "Newer");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void make() throws StoreException {
    file = folder.resolve("atlas.gpkg");
    Store.openOrCreate(file, Shipped.files(), PLANE).close();
  }

  private static CsvFiles renamed(String from, String to) {
    return Shipped.with(CsvTable.SITES, text -> text.replace(from, to));
  }

  private Store open(CsvFiles shipped) throws StoreException {
    return Store.openOrCreate(file, shipped, PLANE);
  }

  private static Site site(Store store) throws StoreException {
    return store.facts().site("al-qaim").orElseThrow();
  }

  private static Site noted(Site s, String note) {
    return new Site(
        s.id(),
        s.nameEn(),
        s.nameAr(),
        s.aliases(),
        s.governorate(),
        s.region(),
        s.kind(),
        s.location(),
        note,
        s.labelEn(),
        s.labelAr());
  }

  private static OwnRow contested(Store store) throws StoreException {
    List<OwnRow> open = store.ownRows().stream().filter(OwnRow::isContested).toList();
    assertThat(open).hasSize(1);
    return open.get(0);
  }

  private static String name(Optional<Fact> row) {
    return row.map(fact -> ((Site) fact).nameEn()).orElse("none");
  }

  private static String origin(Store store) throws SQLException {
    try (Statement select = store.connection().createStatement();
        ResultSet row = select.executeQuery("SELECT origin FROM site WHERE id = 'al-qaim'")) {
      return row.getString(1);
    }
  }

  @Test
  void whatThePersonChangedIsListedWithTheShippedRow() throws StoreException {
    try (Store store = open(Shipped.files())) {
      assertThat(store.ownRows()).isEmpty();
      store.apply(Edit.putting(noted(site(store), "Mine")), DAY);
      store.apply(EditingChild.edit(1), DAY);
      Site harir = store.facts().site("harir").orElseThrow();
      store.apply(Edit.removal(store.facts(), harir), DAY);
      List<OwnRow> rows = store.ownRows();
      assertThat(rows).hasSize(3).noneMatch(OwnRow::isContested);
      assertThat(rows).filteredOn(OwnRow::isAdded).hasSize(1);
      assertThat(rows)
          .filteredOn(row -> row.change().after().isEmpty())
          .extracting(row -> row.change().row())
          .containsExactly(harir);
    }
  }

  @Test
  void aRowThatBothChangedIsContestedUntilThePersonChooses() throws Exception {
    try (Store store = open(Shipped.files())) {
      store.apply(Edit.putting(noted(site(store), "Mine")), DAY);
    }
    open(NEWER).close();
    try (Store store = open(NEWER)) {
      OwnRow row = contested(store);
      assertThat(name(row.change().before())).isEqualTo("Newer");
      assertThat(name(row.change().after())).isEqualTo("Al-Qaim base");

      store.chooseMine(row, DAY);
      assertThat(store.ownRows()).containsExactly(new OwnRow(row.change(), false));
      store.undo();
      assertThat(contested(store)).isEqualTo(row);
      store.redo();
      assertThat(store.ownRows()).noneMatch(OwnRow::isContested);
      store.undo();

      String digest = Digest.of(store.facts());
      store.chooseShipped(row, DAY);
      assertThat(Digest.of(store.facts())).isEqualTo(Digest.of(NEWER));
      assertThat(store.ownRows()).isEmpty();
      assertThat(origin(store)).isEqualTo("shipped");
      store.undo();
      assertThat(Digest.of(store.facts())).isEqualTo(digest);
      assertThat(origin(store)).isEqualTo("user");
      assertThat(contested(store)).isEqualTo(row);
    }
    assertThat(StoreCheck.problems(file, PLANE)).isEmpty();
  }

  @Test
  void whatIsOpenStaysOpenThroughAnotherVersion() throws StoreException {
    try (Store store = open(Shipped.files())) {
      store.apply(Edit.putting(noted(site(store), "Mine")), DAY);
    }
    open(NEWER).close();
    CsvFiles third =
        Shipped.with(
            CsvTable.SITES,
            text -> text.replace("Al-Qaim base", "Newer").replace("K-1 Air Base", "K-1"));
    try (Store store = open(third)) {
      assertThat(name(contested(store).change().before())).isEqualTo("Newer");
      store.chooseMine(contested(store), DAY);
    }
    try (Store store = open(renamed("Al-Qaim base", "Newer"))) {
      assertThat(store.ownRows()).hasSize(1).noneMatch(OwnRow::isContested);
    }
  }

  @Test
  void whatThePersonRemovedStaysAwayAndComesBackWholeWhenAskedFor() throws StoreException {
    Facts shipped = CsvImport.read(NEWER, PLANE).facts();
    try (Store store = open(Shipped.files())) {
      store.apply(Edit.removal(store.facts(), site(store)), DAY);
    }
    try (Store store = open(NEWER)) {
      assertThat(store.facts().site("al-qaim")).isEmpty();
      assertThat(store.facts().eventsOf("al-qaim")).isEmpty();
      assertThat(store.ownRows()).noneMatch(OwnRow::isContested);
      OwnRow removed =
          store.ownRows().stream()
              .filter(row -> row.change().row() instanceof Site)
              .findFirst()
              .orElseThrow();
      Facts back = store.chooseShipped(removed, DAY);
      assertThat(FactChanges.between(shipped, back)).isEmpty();
      assertThat(Digest.of(back)).isEqualTo(Digest.of(store.facts()));
      store.undo();
      assertThat(store.facts().site("al-qaim")).isEmpty();
    }
    assertThat(StoreCheck.problems(file, PLANE)).isEmpty();
  }

  @Test
  void aStoreOfAnEarlierProgramIsGivenItsShippedRows() throws StoreException, SQLException {
    try (Store store = open(Shipped.files());
        Statement edit = store.connection().createStatement()) {
      edit.executeUpdate("DELETE FROM meta WHERE key LIKE 'facts.%'");
      assertThat(store.shipped()).isEmpty();
      assertThat(store.ownRows()).isEmpty();
    }
    try (Store store = open(Shipped.files())) {
      assertThat(store.shipped().map(Digest::of)).contains(Digest.of(Shipped.files()));
    }
  }

  @Test
  void whatAnotherProgramWroteAmongWhatIsKeptDoesNoHarm() throws StoreException, SQLException {
    try (Store store = open(Shipped.files());
        Statement edit = store.connection().createStatement()) {
      edit.executeUpdate(
          "INSERT INTO meta (key, value) VALUES ('contested', 'NO_TABLE x 1\n\nSITES\nSITES a b')");
      edit.executeUpdate("UPDATE meta SET value = '[[[' WHERE key LIKE 'facts.%'");
      assertThat(store.contestedRows()).isZero();
      assertThatExceptionOfType(StoreException.class).isThrownBy(store::ownRows);
      edit.execute("PRAGMA ignore_check_constraints = ON");
      edit.executeUpdate("UPDATE report SET date = '2020-99' WHERE fid = 1");
      assertThat(store.factsOf("0123456789")).isEmpty();
    }
  }
}
