package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Background;
import atlas.app.Job.Stage;
import atlas.app.Jobs;
import atlas.ui.parts.Prose;
import atlas.ui.picture.ClosingContent;
import atlas.view.Language;
import atlas.words.Words;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Closing the window while files are being written. */
@ExtendWith(ApplicationExtension.class)
final class ClosingTest {

  private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
  private Jobs jobs;
  private int closed;
  private int stayed;

  @Start
  void start(javafx.stage.Stage stage) {
    jobs =
        new Jobs(
            new Background() {
              @Override
              public <T> void latest(Lane lane, Callable<T> work, Consumer<T> commit) {
                throw new UnsupportedOperationException();
              }

              @Override
              public <T> void run(
                  Callable<T> work, Consumer<T> commit, Consumer<Exception> failed) {
                throw new UnsupportedOperationException();
              }

              @Override
              public <T> void queue(
                  LongWork<T> work, Consumer<T> commit, Consumer<Throwable> failed) {
                waiting.add(() -> Background.super.queue(work, commit, failed));
              }
            },
            () -> 0,
            job -> {});
    jobs.add(Path.of("a.png"), progress -> {});
    jobs.add(Path.of("b.png"), progress -> {});
    stage.setScene(
        new Scene(
            new ClosingContent(jobs, Words.in(Language.ENGLISH), () -> closed++, () -> stayed++)));
    stage.show();
  }

  @Test
  void whatIsWrittenIsFinishedBefore(FxRobot robot) {
    assertThat(robot.lookup("#closing-says").<Prose>query().text())
        .isEqualTo("2 files are still being written.");
    fire(robot, "#closing-wait");
    robot.interact(() -> waiting.remove().run());
    assertThat(closed).isZero();
    robot.interact(() -> waiting.remove().run());
    assertThat(closed).isEqualTo(1);
  }

  @Test
  void whatIsWrittenIsCancelled(FxRobot robot) {
    fire(robot, "#closing-cancel");
    assertThat(closed).isEqualTo(1);
    assertThat(jobs.all()).allMatch(job -> job.standing().stage() == Stage.CANCELLED);
  }

  @Test
  void whoStaysGoesOn(FxRobot robot) {
    fire(robot, "#closing-wait");
    fire(robot, "#closing-stay");
    robot.interact(() -> waiting.forEach(Runnable::run));
    assertThat(stayed).isEqualTo(1);
    assertThat(closed).isZero();
  }

  private static void fire(FxRobot robot, String id) {
    Button button = robot.lookup(id).query();
    robot.interact(button::fire);
  }
}
