package atlas.ui;

import atlas.app.Background;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Background work on the window's own thread, in its turn: of many requests of a lane that come
 * before it, the newest alone is done. No test waits for a thread.
 */
final class Coalescing implements Background {

  private final Map<Lane, Runnable> waiting = new EnumMap<>(Lane.class);

  @Override
  public <T> void latest(Lane lane, Callable<T> work, Consumer<T> commit) {
    Background onTheSpot = Background.onTheSpot();
    if (waiting.put(lane, () -> onTheSpot.latest(lane, work, commit)) == null) {
      Platform.runLater(() -> waiting.remove(lane).run());
    }
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<T> commit, Consumer<Exception> failed) {
    Background.onTheSpot().run(work, commit, failed);
  }
}
