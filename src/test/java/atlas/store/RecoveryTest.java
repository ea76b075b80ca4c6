package atlas.store;

import static atlas.store.Shipped.PLANE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import atlas.model.Facts;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

  private static final Instant DAY = Instant.parse("2026-03-24T08:00:00Z");

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void make() throws StoreException {
    file = folder.resolve("atlas.gpkg");
    Store.openOrCreate(file, Shipped.files(), PLANE).close();
  }

  /** Overwrites a page in the middle of a file, which holds rows. */
  private void damage(int page) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(4096L * page);
      bytes.write(new byte[4096]);
    }
  }

  private StoreException trouble() {
    return catchThrowableOfType(StoreException.class, () -> Store.open(file, PLANE).close());
  }

  @Test
  void whateverPageIsDamagedItIsToldAndReadableRowsAreSavedBeside()
      throws IOException, StoreException {
    byte[] whole = Files.readAllBytes(file);
    int pages = whole.length / 4096;
    int saved = 0;
    for (int page = 1; page < pages; page += 9) {
      Files.write(file, whole);
      damage(page);
      StoreException trouble = trouble();
      if (trouble == null) {
        continue; // a page that nothing is on
      }
      assertThat(trouble.kind()).isEqualTo(StoreException.Kind.DAMAGED);
      byte[] damaged = Files.readAllBytes(file);
      Recovery recovery = Recovery.of(file, trouble, PLANE);
      assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
      if (recovery.rescued().isPresent()) {
        saved++;
        try (Store rescued = Store.openReadOnly(recovery.rescued().get(), PLANE)) {
          Facts facts = rescued.facts();
          assertThat(Shipped.facts().sites()).containsAll(facts.sites());
          assertThat(Shipped.facts().reports()).containsAll(facts.reports());
        }
        assertThat(recovery.told())
            .hasMessageContaining(recovery.rescuedRows() + " readable rows are saved in");
      }
    }
    assertThat(saved).isGreaterThan(3);
  }

  @Test
  void theLastGoodCopyTakesThePlaceOfTheDamagedFileWhichIsKept()
      throws IOException, StoreException {
    try (Store store = Store.open(file, PLANE)) {
      store.apply(EditingChild.edit(1), DAY);
      new Backups(file).keep(store, DAY);
    }
    damage(5);
    byte[] damaged = Files.readAllBytes(file);
    Recovery recovery = Recovery.of(file, trouble(), PLANE);
    Path backup = recovery.backups().get(0);
    assertThat(Backups.madeAt(backup)).isEqualTo(DAY);
    assertThat(recovery.told()).hasMessageContaining("The last good copy is " + backup);

    Path aside = recovery.restore(backup);

    assertThat(Files.readAllBytes(aside)).isEqualTo(damaged);
    try (Store store = Store.open(file, PLANE)) {
      assertThat(EditingChild.edits(store)).isEqualTo(1);
      assertThat(store.undoable()).isPresent();
    }
  }

  @Test
  void theLastFiveCopiesAreKeptAndNoneIsMadeOfTheSameStore() throws IOException, StoreException {
    Backups backups = new Backups(file);
    try (Store store = Store.open(file, PLANE)) {
      for (int i = 0; i < 8; i++) {
        store.apply(EditingChild.edit(i + 1), DAY);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60L * i)));
        backups.keep(store, DAY.plusSeconds(i));
      }
      backups.keep(store, DAY.plusSeconds(99));
    }
    List<Path> kept = backups.list();
    assertThat(kept).hasSize(Backups.KEPT);
    assertThat(Backups.madeAt(kept.get(0))).isEqualTo(DAY.plusSeconds(7));
  }

  @Test
  void aClockThatWasSetBackHidesNoCopy() throws IOException, StoreException {
    Backups backups = new Backups(file);
    try (Store store = Store.open(file, PLANE)) {
      store.apply(EditingChild.edit(1), DAY);
      Files.setLastModifiedTime(file, FileTime.from(DAY));
      backups.keep(store, DAY);
      store.apply(EditingChild.edit(2), DAY.minusSeconds(86_400));
      Files.setLastModifiedTime(file, FileTime.from(DAY.minusSeconds(86_400)));
      backups.keep(store, DAY.minusSeconds(86_400));
    }
    assertThat(backups.list()).hasSize(2);
    try (Store latest = Store.openReadOnly(backups.list().get(0), PLANE)) {
      assertThat(EditingChild.edits(latest)).isEqualTo(2);
    }
  }

  @Test
  void settingsAlonePushNoOlderFactsOut() throws IOException, StoreException {
    Backups backups = new Backups(file);
    try (Store store = Store.open(file, PLANE)) {
      for (int i = 0; i < 3; i++) {
        store.apply(EditingChild.edit(i + 1), DAY);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60L * i)));
        backups.keep(store, DAY.plusSeconds(i));
      }
      for (int i = 3; i < 12; i++) {
        store.putSetting("theme", "dark " + i);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60L * i)));
        backups.keep(store, DAY.plusSeconds(i));
      }
    }
    assertThat(backups.list())
        .extracting(Backups::madeAt)
        .containsExactly(DAY.plusSeconds(11), DAY.plusSeconds(1), DAY);
    try (Store latest = Store.openReadOnly(backups.list().get(0), PLANE)) {
      assertThat(latest.setting("theme")).contains("dark 11");
    }
  }
}
