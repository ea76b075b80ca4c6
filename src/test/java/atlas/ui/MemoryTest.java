package atlas.ui;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.KeptView;
import atlas.app.Preferences;
import atlas.store.Access;
import atlas.store.CsvFiles;
import atlas.store.Store;
import atlas.store.StoreException;
import atlas.view.Extent;
import atlas.view.View;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MemoryTest {

  private static final int PATIENCE_SECONDS = 60;

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

  @Test
  void whatWaitedDoesNotReplaceWhatWasKeptLast(FxRobot robot) throws Exception {
    try (Store store = window()) {
      Waiting background = new Waiting();
      Memory memory = memory(store, background);
      View view = View.of(LocalDate.of(2020, 3, 29), new Extent(0, 0, 10, 10));
      AppState state = new AppState(store.facts(), view, Preferences.FIRST, Background.onTheSpot());
      robot.interact(() -> memory.note(state.snapshot(), Optional.empty()));
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, SECONDS, () -> !background.works.isEmpty());
      robot.interact(
          () -> {
            state.showDate(LocalDate.of(2020, 7, 25));
            memory.end(state.snapshot(), Optional.empty());
          });
      background.works.remove().call();
      assertThat(memory.view().map(View::date)).contains(LocalDate.of(2020, 7, 25));
    }
  }

  @Test
  void savedViewsAreWrittenThoughTheProgramEnds() throws StoreException {
    KeptView view = new KeptView("Baghdad", "", "{}", false);
    try (Store store = window()) {
      memory(store, new Ending()).keepViews(List.of(view), wrong -> {});
    }
    try (Store store = window()) {
      assertThat(memory(store, new Idle()).savedViews()).containsExactly(view);
    }
  }

  /** Does what must not be left out when the program ends, and nothing else. */
  private static final class Ending implements Background {

    @Override
    public <T> void latest(Lane lane, Callable<T> work, Consumer<T> commit) {}

    @Override
    public <T> void run(Callable<T> work, Consumer<T> commit, Consumer<Exception> failed) {}

    @Override
    public <T> void keep(Callable<T> work, Consumer<T> commit, Consumer<Exception> failed) {
      Background.onTheSpot().keep(work, commit, failed);
    }
  }

  /** Its work waits for other work. */
  private static final class Waiting implements Background {

    private final Queue<Callable<?>> works = new ConcurrentLinkedQueue<>();

    @Override
    public <T> void latest(Lane lane, Callable<T> work, Consumer<T> commit) {
      works.add(work);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> commit, Consumer<Exception> failed) {
      works.add(work);
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
