package atlas.app;

import atlas.export.Progress;
import atlas.export.WriteTrouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A picture or film that is written in the background. Lives on the window's thread. */
public final class Job {

  /** Writes a file. */
  @FunctionalInterface
  public interface Work {

    /**
     * Writes it all.
     *
     * @param progress is told how far it is; nothing is left behind if it ends the work
     */
    void write(Progress progress) throws IOException;
  }

  /** Where a job stands in its life. */
  public enum Stage {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
  }

  /**
   * How far a job is.
   *
   * @param stage of its life
   * @param done pieces of work
   * @param of all pieces; at least one
   * @param left how long it still takes; empty while that can't be told
   * @param trouble why it failed; empty unless it did
   */
  public record Standing(
      Stage stage, int done, int of, Optional<Duration> left, Optional<WriteTrouble> trouble) {

    static Standing at(Stage stage) {
      return new Standing(stage, 0, 1, Optional.empty(), Optional.empty());
    }

    /** Whether it is over, well or not. */
    public boolean isOver() {
      return stage != Stage.WAITING && stage != Stage.RUNNING;
    }

    /** The part of the work that is done, from 0 to 1. */
    public double part() {
      return stage == Stage.DONE ? 1 : (double) done / of;
    }
  }

  private final Path file;
  private final Work work;
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(Standing.at(Stage.WAITING));
  private volatile boolean isCancelled;

  Job(Path file, Work work) {
    this.file = file;
    this.work = work;
  }

  /** What is written. */
  public Path file() {
    return file;
  }

  /** How far it is. */
  public ReadOnlyObjectProperty<Standing> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /** How far it is. */
  public Standing standing() {
    return standing.get();
  }

  /** Calls it off, unless it is over: at once if it waits, else after the piece at hand. */
  public void cancel() {
    isCancelled = true;
    if (standing().stage() == Stage.WAITING) {
      set(Standing.at(Stage.CANCELLED));
    }
  }

  /** Whether it was called off; may be asked from any thread. */
  public boolean isCancelled() {
    return isCancelled;
  }

  void set(Standing next) {
    standing.set(next);
  }

  Work work() {
    return work;
  }
}
