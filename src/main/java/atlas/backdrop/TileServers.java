package atlas.backdrop;

import atlas.map.Projection;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Opens layers of tiles; nothing is asked of a server before its layer is painted. */
public final class TileServers {

  private static final int MOST_THREADS = 2;

  private final TileCache cache;
  private final TileFetcher fetcher;
  private final Executor executor = pool();
  private final Clock clock;
  private final Runnable arrived;
  private final Consumer<BackdropException> troubled;

  /**
   * @param agent who the servers are told that asks
   * @param patience how long a tile may take
   * @param arrived told of each tile that came, on any thread
   * @param troubled told why none comes, once until one comes again, on any thread
   */
  public TileServers(
      TileCache cache,
      String agent,
      Duration patience,
      Clock clock,
      Runnable arrived,
      Consumer<BackdropException> troubled) {
    this.cache = cache;
    this.fetcher = new TileFetcher(agent, patience, clock);
    this.clock = clock;
    this.arrived = arrived;
    this.troubled = troubled;
  }

  private static Executor pool() {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            MOST_THREADS,
            MOST_THREADS,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, "atlas-tiles");
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  /** A layer of a source's tiles. */
  public PaintedLayer open(LayerSource.OfTiles source) {
    TileShelf shelf = new TileShelf(source, cache, fetcher, executor, clock, arrived, troubled);
    return new TileLayer(shelf, source.maxZoom(), new Projection());
  }
}
