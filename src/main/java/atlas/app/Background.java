package atlas.app;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Work away from the thread that shows the window.
 *
 * <p>Work is told from a snapshot, done elsewhere, and committed back on the window's thread. The
 * newest request of a lane wins: an older one that has not begun never will. One that has begun is
 * committed before the newer one, so that a long gesture sees pictures on its way.
 */
public interface Background {

  /** What competes with what: within a lane only the newest request waits. */
  enum Lane {
    GROUND,
    MARKS,
    FOLD,
    FILTER,
    COUNTS,
    EXPRESSION,
    SENTENCE,
    TIMELINE,
    SEARCH,
    TIME_BAR,
    TABLE,
    PREVIEW,
    WHOLE_MAP,
    IMPORT
  }

  /**
   * Does work elsewhere and hands its result to {@code commit} on the window's thread, unless a
   * newer request of the lane came before it began.
   *
   * @param work must not touch the window; what it throws is logged and the lane goes on
   */
  <T> void latest(Lane lane, Callable<T> work, Consumer<T> commit);

  /**
   * Does work elsewhere that nothing replaces, such as writing a file.
   *
   * @param commit takes the result on the window's thread
   * @param failed takes what {@code work} threw, on the window's thread; an error as the cause of
   *     an {@link IllegalStateException}
   */
  <T> void run(Callable<T> work, Consumer<T> commit, Consumer<Exception> failed);

  /**
   * Keeps something, such as an edit, elsewhere: one after the other, and none is left out, also if
   * the program ends meanwhile.
   *
   * @param commit takes the result on the window's thread
   * @param failed takes what {@code work} threw, on the window's thread
   */
  default <T> void keep(Callable<T> work, Consumer<T> commit, Consumer<Exception> failed) {
    run(work, commit, failed);
  }

  /**
   * Does long work, such as writing a film, elsewhere: one after the other, beside the short work.
   *
   * @param work is handed what runs something on the window's thread, to tell how far it is
   * @param commit takes the result on the window's thread
   * @param failed takes what {@code work} threw, on the window's thread
   */
  default <T> void queue(LongWork<T> work, Consumer<T> commit, Consumer<Throwable> failed) {
    T result;
    try {
      result = work.call(Runnable::run);
    } catch (Exception | OutOfMemoryError e) {
      failed.accept(e);
      return;
    }
    commit.accept(result);
  }

  /** Work that tells how far it is. */
  @FunctionalInterface
  interface LongWork<T> {

    /** Does it. */
    T call(Executor window) throws Exception;
  }

  /** Runs everything on the spot: for tests and for programs without a window. */
  static Background onTheSpot() {
    return new Background() {
      @Override
      public <T> void latest(Lane lane, Callable<T> work, Consumer<T> commit) {
        run(
            work,
            commit,
            e -> {
              throw new IllegalStateException(e);
            });
      }

      @Override
      public <T> void run(Callable<T> work, Consumer<T> commit, Consumer<Exception> failed) {
        T result;
        try {
          result = work.call();
        } catch (Exception e) {
          failed.accept(e);
          return;
        }
        commit.accept(result);
      }
    };
  }
}
