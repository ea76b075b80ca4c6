package atlas.app;

import atlas.app.Job.Stage;
import atlas.app.Job.Standing;
import atlas.export.Progress;
import atlas.export.WriteTrouble;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The pictures and films that are written in the background, one after the other. Lives on the
 * window's thread.
 */
public final class Jobs {

  private final Background background;
  private final LongSupplier nanos;
  private final Consumer<Job> whenOver;
  private final ObservableList<Job> all = FXCollections.observableArrayList();
  private final ObservableList<Job> shown = FXCollections.unmodifiableObservableList(all);
  private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();

  /**
   * @param background does the work
   * @param nanos tells the time that goes by, nanoseconds
   * @param whenOver is told of each that is over, well or not
   */
  public Jobs(Background background, LongSupplier nanos, Consumer<Job> whenOver) {
    this.background = background;
    this.nanos = nanos;
    this.whenOver = whenOver;
  }

  /** All that were not cleared away, in the order in which they came. */
  public ObservableList<Job> all() {
    return shown;
  }

  /** How many are not over. */
  public ReadOnlyIntegerProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Takes a file to write, after those that came before. */
  public Job add(Path file, Job.Work work) {
    Job job = new Job(file, work);
    all.add(job);
    open.set(open.get() + 1);
    job.standingProperty()
        .subscribe(
            (before, now) -> {
              if (!before.isOver() && now.isOver()) {
                open.set(open.get() - 1);
                whenOver.accept(job);
              }
            });
    background.queue(
        window -> {
          if (!job.isCancelled()) {
            job.work().write(new Watch(job, window));
          }
          return job;
        },
        done -> {
          if (!job.standing().isOver()) {
            job.set(Standing.at(Stage.DONE));
          }
        },
        e -> job.set(failed(job, e)));
    return job;
  }

  private static Standing failed(Job job, Throwable e) {
    return e instanceof CancellationException
        ? Standing.at(Stage.CANCELLED)
        : new Standing(
            Stage.FAILED, 0, 1, Optional.empty(), Optional.of(WriteTrouble.of(job.file(), e)));
  }

  /** Calls all off that are not over. */
  public void cancelAll() {
    all.stream().filter(job -> !job.standing().isOver()).forEach(Job::cancel);
  }

  /** Forgets those that are over. */
  public void clear() {
    all.removeIf(job -> job.standing().isOver());
  }

  /** Carries to the window's thread how far a job is. */
  private final class Watch implements Progress {
    private final Job job;
    private final Executor window;
    private final long start = nanos.getAsLong();
    private volatile boolean isTold = true;

    Watch(Job job, Executor window) {
      this.job = job;
      this.window = window;
    }

    @Override
    public boolean goesOn(int done, int of) {
      if (isTold) {
        isTold = false;
        long elapsed = nanos.getAsLong() - start;
        Optional<Duration> left =
            done == 0
                ? Optional.empty()
                : Optional.of(Duration.ofNanos((long) ((double) elapsed / done * (of - done))));
        window.execute(
            () -> {
              isTold = true;
              if (!job.standing().isOver()) {
                job.set(new Standing(Stage.RUNNING, done, of, left, Optional.empty()));
              }
            });
      }
      return !job.isCancelled();
    }
  }
}
