package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Background;
import atlas.store.Access;
import atlas.store.CsvFiles;
import atlas.store.Store;
import atlas.store.StoreException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

  @TempDir Path folder;

  private Store window() throws StoreException {
    return Store.openForWindow(
        Optional.of(folder.resolve("atlas.gpkg")), CsvFiles.shipped(), WindowFixture.PROJECTION);
  }

  private static Memory memory(Store store, Background background) {
    return new Memory(store, background, KeptGround.nowhere());
  }

  @Test
  void whatIsKeptIsThereAtTheNextOpening() throws StoreException {
    try (Store store = window()) {
      Memory memory = memory(store, Background.onTheSpot());
      memory.keep("drawer", "promises");
      memory.keepLayers("roads.gpkg");
    }
    try (Store store = window()) {
      Memory memory = memory(store, Background.onTheSpot());
      assertThat(memory.kept("drawer")).contains("promises");
      assertThat(memory.layers()).isEqualTo("roads.gpkg");
    }
  }

  @Test
  void aWindowThatMayNotWriteDoesNotTry() throws StoreException {
    try (Store first = window();
        Store second = window()) {
      assertThat(second.access()).isEqualTo(Access.OTHER_WINDOW);
      memory(first, Background.onTheSpot()).keep("drawer", "promises");
      Memory memory = memory(second, new Idle());
      memory.keep("drawer", "sources");
      memory.keepLayers("roads.gpkg");
      assertThat(memory.kept("drawer")).contains("promises");
    }
  }

  /** Is asked for nothing. */
  private static final class Idle implements Background {

    @Override
    public <T> void latest(Lane lane, Callable<T> work, Consumer<T> commit) {
      throw new AssertionError("Work in " + lane);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> commit, Consumer<Exception> failed) {
      throw new AssertionError("Work");
    }
  }
}
