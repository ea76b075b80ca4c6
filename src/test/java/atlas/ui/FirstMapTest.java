package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Background;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The map that took over from a picture of it. */
@ExtendWith(ApplicationExtension.class)
final class FirstMapTest {

  private static final int PATIENCE_SECONDS = 60;

  private final LateGround background = new LateGround();
  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(LocalDate.of(2020, 3, 29), background);
    MapPane map = fixture.window.map();
    map.begin(
        new FirstMap.Picture(
            new WritableImage(1, 1), fixture.state.view().extent(), map.frameSize()));
    stage.setScene(fixture.window.scene(1280, 800));
    stage.show();
  }

  @Test
  void staysAtRestWhenItsGroundComesLast(FxRobot robot) throws TimeoutException {
    MapPane map = fixture.window.map();
    WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, map::isAtRest);
    robot.interact(() -> background.grounds.forEach(Runnable::run));

    assertThat(background.grounds).isNotEmpty();
    assertThat(map.isAtRest()).isTrue();
    assertThat(robot.lookup("#map-whole").query().isVisible()).isTrue();
  }

  /** Has no ground until it is let. */
  private static final class LateGround implements Background {

    private final Background others = new Coalescing();
    private final Queue<Runnable> grounds = new ArrayDeque<>();

    @Override
    public <T> void latest(Lane lane, Callable<T> work, Consumer<T> commit) {
      if (lane == Lane.GROUND) {
        grounds.add(() -> Background.onTheSpot().latest(lane, work, commit));
      } else {
        others.latest(lane, work, commit);
      }
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> commit, Consumer<Exception> failed) {
      others.run(work, commit, failed);
    }
  }
}
