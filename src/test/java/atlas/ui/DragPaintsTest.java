package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Background;
import atlas.app.Background.Lane;
import atlas.app.Threads;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Rule 6: dragging updates live, on real threads, and asks for no more than can be painted. */
@ExtendWith(ApplicationExtension.class)
final class DragPaintsTest {

  private final Counted background = new Counted();
  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(LocalDate.of(2020, 3, 29), background);
    stage.setScene(fixture.window.scene(1280, 800));
    stage.show();
  }

  @AfterEach
  void close() {
    background.threads.close();
  }

  @Test
  void rule6_aDragOverTheWholeSpanPaintsOneMapAtATimeAndEndsOnTheRightDate(FxRobot robot)
      throws InterruptedException {
    robot.clickOn("#transport-fit-all");
    robot.moveTo(at("#date-flag", 0.5)).press(MouseButton.PRIMARY);
    robot.moveTo(at("#time-detail", 0)).moveBy(-30, 0);
    robot.moveTo(at("#time-detail", 1)).moveBy(5, 0).release(MouseButton.PRIMARY);
    background.settle();

    LocalDate last = fixture.state.snapshot().player().timeline().last();
    assertThat(fixture.state.view().date()).isEqualTo(last);
    assertThat(background.most).containsEntry(Lane.MARKS, 1).containsEntry(Lane.TIME_BAR, 1);
    assertThat(background.most.values()).allMatch(most -> most == 1);
    assertThat(background.done.get(Lane.MARKS).get())
        .as("pictures of %s requests", background.asked.get(Lane.MARKS))
        .isBetween(1, background.asked.get(Lane.MARKS).get());
  }

  /** A point of a node near its top, on the screen. */
  private Point2D at(String query, double across) {
    Region node = (Region) fixture.window.lookup(query);
    return node.localToScreen(across * node.getWidth(), 0.1 * node.getHeight());
  }

  /** The program's own threads, with a count of what is done at once. */
  private static final class Counted implements Background {

    final Threads threads = new Threads(Platform::runLater);
    final Map<Lane, Integer> most = new EnumMap<>(Lane.class);
    final Map<Lane, AtomicInteger> asked = counters();
    final Map<Lane, AtomicInteger> done = counters();
    private final Map<Lane, AtomicInteger> busy = counters();

    private static Map<Lane, AtomicInteger> counters() {
      Map<Lane, AtomicInteger> counters = new EnumMap<>(Lane.class);
      for (Lane lane : Lane.values()) {
        counters.put(lane, new AtomicInteger());
      }
      return counters;
    }

    @Override
    public <T> void latest(Lane lane, Callable<T> work, Consumer<T> commit) {
      asked.get(lane).incrementAndGet();
      threads.latest(
          lane,
          () -> {
            int now = busy.get(lane).incrementAndGet();
            synchronized (most) {
              most.merge(lane, now, Math::max);
            }
            try {
              return work.call();
            } finally {
              done.get(lane).incrementAndGet();
              busy.get(lane).decrementAndGet();
            }
          },
          commit);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> commit, Consumer<Exception> failed) {
      threads.run(work, commit, failed);
    }

    /** Returns when each lane has done its newest request. */
    void settle() throws InterruptedException {
      for (Lane lane : Lane.values()) {
        CountDownLatch newest = new CountDownLatch(1);
        threads.latest(lane, () -> 0, r -> newest.countDown());
        newest.await();
      }
    }
  }
}
