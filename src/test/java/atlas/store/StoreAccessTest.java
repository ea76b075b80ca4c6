package atlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import atlas.model.Facts;
import atlas.model.PlanePoint;
import atlas.model.PlaneProjection;
import atlas.store.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a window may do with a store, and what befalls one that is open. */
class StoreAccessTest {

  private static final PlaneProjection PLANE = PlanePoint::new;
  private static final Instant DAY = Instant.parse("2026-03-24T12:00:00Z");

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("atlas.gpkg");
  }

  private Store window() throws StoreException {
    return Store.openForWindow(Optional.of(file), Shipped.files(), PLANE);
  }

  @Test
  void oneWindowChangesAndTheOthersFollow() throws StoreException {
    try (Store first = window();
        Store second = window();
        Store third = window()) {
      assertThat(first.access()).isEqualTo(Access.FULL);
      assertThat(second.access()).isEqualTo(Access.OTHER_WINDOW);
      assertThat(third.access()).isEqualTo(Access.OTHER_WINDOW);
      assertSame(second.facts(), first.facts());
      assertThat(second.news()).isEmpty();

      Facts edited = first.apply(EditingChild.edit(1), DAY);

      assertSame(second.news().orElseThrow(), edited);
      first.putSetting("a", "setting");
      assertThat(second.news()).isEmpty();
      Facts undone = first.undo();
      assertSame(second.news().orElseThrow(), undone);
      assertSame(third.news().orElseThrow(), undone);
      assertThat(refused(() -> second.apply(EditingChild.edit(2), DAY))).isEqualTo(Kind.UNWRITABLE);
    }
  }

  @Test
  void whenTheFirstIsClosedTheNextMayChange() throws StoreException {
    try (Store first = window()) {
      assertThat(first.access()).isEqualTo(Access.FULL);
    }
    try (Store next = window()) {
      assertThat(next.access()).isEqualTo(Access.FULL);
      next.apply(EditingChild.edit(1), DAY);
    }
  }

  @Test
  void aDamagedStoreGivesItsLockBack() throws StoreException, IOException {
    Files.writeString(file, "no store");
    assertThat(refused(this::window)).isEqualTo(Kind.NOT_OURS);
    Files.delete(file);
    try (Store store = window()) {
      assertThat(store.access()).isEqualTo(Access.FULL);
    }
  }

  /** A folder where the lock would lie stands for one that can't be written: root may write all. */
  @Test
  void whereNothingCanBeWrittenItIsRead() throws StoreException, IOException {
    window().close();
    Path lock = folder.resolve(".atlas.gpkg.lock");
    Files.delete(lock);
    Files.createDirectory(lock);
    try (Store store = window()) {
      assertThat(store.access()).isEqualTo(Access.READ_ONLY);
      assertThat(store.facts().sites()).hasSameSizeAs(Shipped.facts().sites());
      assertThat(refused(() -> store.putSetting("a", "b"))).isEqualTo(Kind.UNWRITABLE);
    }
  }

  @Test
  void whatIsWrittenToAFileThatIsGoneIsRefused() throws StoreException, IOException {
    try (Store store = window()) {
      Facts edited = store.apply(EditingChild.edit(1), DAY);
      Files.delete(file);

      assertThat(refused(() -> store.apply(EditingChild.edit(2), DAY))).isEqualTo(Kind.GONE);
      assertThat(refused(store::undo)).isEqualTo(Kind.GONE);
      assertSame(store.facts(), edited);
      assertThat(file).doesNotExist();

      Path copy = folder.resolve("copy.gpkg");
      store.copyTo(copy);
      try (Store kept = Store.open(copy, PLANE)) {
        assertSame(kept.facts(), edited);
        assertThat(kept.undoable()).isPresent();
      }
    }
  }

  @Test
  void aFileThatWasReplacedIsLeftAsItIs() throws StoreException, IOException {
    Path other = folder.resolve("other.gpkg");
    Store.create(other, Shipped.facts());
    byte[] bytes = Files.readAllBytes(other);
    try (Store store = window()) {
      store.apply(EditingChild.edit(1), DAY);
      Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      assertThat(refused(() -> store.apply(EditingChild.edit(2), DAY))).isEqualTo(Kind.GONE);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  @Test
  void aFullDiskKeepsEveryEditThatWasMade() throws StoreException, SQLException {
    try (Store store = window();
        Statement limit = store.connection().createStatement()) {
      limit.execute("PRAGMA max_page_count = 1"); // means the present count
      Facts last = store.facts();
      Kind met = null;
      for (int i = 1; met == null && i < 10_000; i++) {
        try {
          last = store.apply(EditingChild.edit(i), DAY);
        } catch (StoreException e) {
          met = e.kind();
        }
      }
      assertThat(met).isEqualTo(Kind.FULL);
      assertSame(store.facts(), last);
      limit.execute("PRAGMA max_page_count = 1000000");
      store.apply(EditingChild.edit(20_000), DAY);
    }
    assertThat(StoreCheck.problems(file, PLANE)).isEmpty();
  }

  private static void assertSame(Facts actual, Facts expected) {
    assertThat(Digest.of(actual)).isEqualTo(Digest.of(expected));
  }

  private interface Work {
    void run() throws StoreException;
  }

  private static Kind refused(Work work) {
    return catchThrowableOfType(StoreException.class, work::run).kind();
  }
}
