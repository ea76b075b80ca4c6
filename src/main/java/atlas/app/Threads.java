package atlas.app;

import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Background work on threads: a lane has one thread and one waiting place, so that a request which
 * was overtaken before it began costs nothing. After work a lane rests a little: a gesture asks for
 * pictures without end, and the window has to move the old ones meanwhile.
 */
public final class Threads implements Background, AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Threads.class.getName());

  private static final long LONGEST_REST = TimeUnit.MILLISECONDS.toNanos(30);

  private static final int LONGEST_WAIT_SECONDS = 30;

  private final Executor window;
  private final Map<Lane, ThreadPoolExecutor> lanes = new EnumMap<>(Lane.class);
  private final Map<Lane, AtomicLong> newest = new EnumMap<>(Lane.class);
  private final ExecutorService jobs;
  private final ExecutorService keeping;
  private final ExecutorService queue;

  /**
   * @param window runs what it is given on the window's thread
   */
  public Threads(Executor window) {
    this.window = window;
    for (Lane lane : Lane.values()) {
      ThreadPoolExecutor pool = pool(lane.name().toLowerCase(Locale.ROOT));
      // A window that closes may still ask for pictures, and nobody will see them.
      pool.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
      lanes.put(lane, pool);
      newest.put(lane, new AtomicLong());
    }
    this.jobs = pool("job");
    this.keeping = pool("keep");
    this.queue = pool("export");
  }

  private static ThreadPoolExecutor pool(String name) {
    ThreadFactory daemons =
        work -> {
          Thread thread = new Thread(work, "atlas-" + name);
          thread.setDaemon(true);
          return thread;
        };
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons);
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  @Override
  public <T> void latest(Lane lane, Callable<T> work, Consumer<T> commit) {
    AtomicLong counter = newest.get(lane);
    long mine = counter.incrementAndGet();
    ThreadPoolExecutor pool = lanes.get(lane);
    pool.getQueue().clear();
    pool.execute(
        () -> {
          if (counter.get() != mine) {
            return;
          }
          long start = System.nanoTime();
          try {
            T result = work.call();
            window.execute(() -> commit.accept(result));
            rest(System.nanoTime() - start);
          } catch (Exception e) {
            LOG.log(Level.ERROR, "Work in the background failed: " + lane, e);
          }
        });
  }

  /** Leaves the processor to the window for as long as the work took, but not for ever. */
  private static void rest(long worked) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(Math.min(worked / 2, LONGEST_REST));
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<T> commit, Consumer<Exception> failed) {
    run(jobs, work, commit, failed);
  }

  @Override
  public <T> void keep(Callable<T> work, Consumer<T> commit, Consumer<Exception> failed) {
    run(keeping, work, commit, failed);
  }

  @Override
  public <T> void queue(LongWork<T> work, Consumer<T> commit, Consumer<Throwable> failed) {
    queue.execute(
        () -> {
          try {
            T result = work.call(window);
            window.execute(() -> commit.accept(result));
          } catch (CancellationException e) {
            window.execute(() -> failed.accept(e));
          } catch (Exception | OutOfMemoryError e) {
            LOG.log(Level.WARNING, "Long work failed", e);
            window.execute(() -> failed.accept(e));
          }
        });
  }

  private <T> void run(
      Executor pool, Callable<T> work, Consumer<T> commit, Consumer<Exception> failed) {
    pool.execute(
        () -> {
          try {
            T result = work.call();
            window.execute(() -> commit.accept(result));
          } catch (Exception e) {
            LOG.log(Level.WARNING, "A job failed", e);
            window.execute(() -> failed.accept(e));
          } catch (Error e) {
            // Who waits for it must hear of the end, whatever it was.
            LOG.log(Level.ERROR, "A job failed", e);
            window.execute(() -> failed.accept(new IllegalStateException(e)));
          }
        });
  }

  /**
   * Takes no more work; what runs is left to end, and what is to be kept or lasts long is waited
   * for.
   */
  @Override
  public void close() {
    lanes.values().forEach(ThreadPoolExecutor::shutdown);
    jobs.shutdown();
    keeping.shutdown();
    queue.shutdown();
    try {
      if (!keeping.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)
          || !queue.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        LOG.log(Level.WARNING, "Not everything could be kept in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
