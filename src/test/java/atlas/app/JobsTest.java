package atlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Job.Stage;
import atlas.export.WriteTrouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobsTest {

  @TempDir private Path folder;

  /** Long work that waits until it is told to run. */
  private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();

  private long now;
  private final List<Job> over = new ArrayList<>();

  private final Background byHand =
      new Background() {
        @Override
        public <T> void latest(Lane lane, Callable<T> work, Consumer<T> commit) {
          throw new UnsupportedOperationException();
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<T> commit, Consumer<Exception> failed) {
          throw new UnsupportedOperationException();
        }

        @Override
        public <T> void queue(LongWork<T> work, Consumer<T> commit, Consumer<Throwable> failed) {
          waiting.add(() -> Background.super.queue(work, commit, failed));
        }
      };

  private final Jobs jobs = new Jobs(byHand, () -> now, over::add);

  @Test
  void jobsRunOneAfterTheOther() {
    List<String> order = new ArrayList<>();
    Job first = jobs.add(folder.resolve("a"), progress -> order.add("a"));
    Job second = jobs.add(folder.resolve("b"), progress -> order.add("b"));
    assertThat(jobs.openProperty().get()).isEqualTo(2);
    waiting.remove().run();

    assertThat(first.standing().stage()).isEqualTo(Stage.DONE);
    assertThat(second.standing().stage()).isEqualTo(Stage.WAITING);
    waiting.remove().run();
    assertThat(order).containsExactly("a", "b");
    assertThat(jobs.openProperty().get()).isZero();
    assertThat(over).containsExactly(first, second);
  }

  @Test
  void theTimeLeftFollowsFromTheTimeTaken() {
    Job job =
        jobs.add(
            folder.resolve("a"),
            progress -> {
              now = Duration.ofSeconds(4).toNanos();
              progress.goesOn(1, 3);
              assertThat(jobs.all().get(0).standing().left()).contains(Duration.ofSeconds(8));
              assertThat(jobs.all().get(0).standing().part()).isEqualTo(1 / 3.0);
            });
    waiting.remove().run();

    assertThat(job.standing().stage()).isEqualTo(Stage.DONE);
  }

  @Test
  void aJobThatWaitsIsCancelledAtOnceAndNeverBegins() {
    List<String> began = new ArrayList<>();
    Job job = jobs.add(folder.resolve("a"), progress -> began.add("a"));
    job.cancel();

    assertThat(job.standing().stage()).isEqualTo(Stage.CANCELLED);
    waiting.remove().run();
    assertThat(began).isEmpty();
    assertThat(job.standing().stage()).isEqualTo(Stage.CANCELLED);
    assertThat(over).containsExactly(job);
  }

  @Test
  void aJobThatRunsIsToldToEnd() {
    Job job =
        jobs.add(
            folder.resolve("a"),
            progress -> {
              assertThat(progress.goesOn(1, 2)).isTrue();
              jobs.cancelAll();
              if (!progress.goesOn(1, 2)) {
                throw new CancellationException();
              }
            });
    waiting.remove().run();

    assertThat(job.standing().stage()).isEqualTo(Stage.CANCELLED);
  }

  @Test
  void whyAJobFailedIsKnown() {
    Job gone =
        jobs.add(
            folder.resolve("missing").resolve("a"),
            progress -> {
              throw new IOException("gone");
            });
    Job full =
        jobs.add(
            folder.resolve("b"),
            progress -> {
              throw new IOException("No space left on device");
            });
    waiting.forEach(Runnable::run);

    assertThat(gone.standing().trouble()).isEqualTo(Optional.of(WriteTrouble.NO_FOLDER));
    assertThat(full.standing().trouble()).isEqualTo(Optional.of(WriteTrouble.NO_SPACE));
  }

  @Test
  void onlyWhatIsOverIsClearedAway() {
    jobs.add(folder.resolve("a"), progress -> {});
    Job second = jobs.add(folder.resolve("b"), progress -> {});
    waiting.remove().run();
    jobs.clear();

    assertThat(jobs.all()).containsExactly(second);
  }
}
