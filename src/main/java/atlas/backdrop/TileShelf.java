package atlas.backdrop;

import atlas.backdrop.BackdropException.Flaw;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The tiles of one source: those in memory, those on disk, and those that are on their way. No more
 * than two are asked for at once, the newest wish first; one that didn't come is let alone for a
 * while, and so is a server that doesn't answer. Safe for use by several threads.
 */
final class TileShelf {

  private static final System.Logger LOG = System.getLogger(TileShelf.class.getName());

  private static final int MOST_IN_MEMORY = 256;
  private static final int MOST_AT_ONCE = 2;

  /** What a server answers that is asked too often, and from where on the fault is its own. */
  private static final int TOO_MANY = 429;

  private static final int OWN_FAULT = 500;
  private static final Duration LEAST_HELD = Duration.ofMinutes(5);
  private static final Duration REST_AFTER_FAILURE = Duration.ofMinutes(1);

  private final LayerSource.OfTiles source;
  private final TileCache cache;
  private final TileFetcher fetcher;
  private final Executor executor;
  private final Clock clock;
  private final Runnable arrived;
  private final Consumer<BackdropException> troubled;

  private final Map<Tile, Shown> memory = new Recent();
  private final Map<Tile, Long> restUntil = new HashMap<>();
  private final Set<Tile> coming = new HashSet<>();
  private final Deque<Tile> wanted = new ArrayDeque<>();
  private boolean isTroubled;
  private long serverRestsUntil;

  private record Shown(BufferedImage picture, long freshUntil) {}

  /** Forgets what was not asked for longest. */
  private static final class Recent extends LinkedHashMap<Tile, Shown> {
    private static final long serialVersionUID = 1L;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Tile, Shown> eldest) {
      return size() > MOST_IN_MEMORY;
    }
  }

  /**
   * @param executor where tiles are waited for
   * @param arrived told of each tile that came
   * @param troubled told why none comes, once until one comes again
   */
  TileShelf(
      LayerSource.OfTiles source,
      TileCache cache,
      TileFetcher fetcher,
      Executor executor,
      Clock clock,
      Runnable arrived,
      Consumer<BackdropException> troubled) {
    this.source = source;
    this.cache = cache;
    this.fetcher = fetcher;
    this.executor = executor;
    this.clock = clock;
    this.arrived = arrived;
    this.troubled = troubled;
  }

  /** A tile that is here, fresh or not; nothing is fetched. */
  synchronized Optional<BufferedImage> at(Tile tile) {
    Shown shown = memory.get(tile);
    if (shown == null) {
      cache.get(source.address(), tile).ifPresent(kept -> show(tile, kept));
      shown = memory.get(tile);
    }
    return Optional.ofNullable(shown).map(Shown::picture);
  }

  private void show(Tile tile, TileCache.Kept kept) {
    TilePicture.read(kept.picture())
        .ifPresent(picture -> memory.put(tile, new Shown(picture, kept.freshUntil())));
  }

  /** Fetches those of the tiles that are not here or no longer fresh; earlier wishes are void. */
  synchronized void want(Collection<Tile> tiles) {
    wanted.clear();
    tiles.stream().filter(this::isLacking).forEach(wanted::add);
    fetchWanted();
    notifyAll();
  }

  private synchronized void fetchWanted() {
    while (coming.size() < MOST_AT_ONCE && !wanted.isEmpty()) {
      Tile tile = wanted.poll();
      coming.add(tile);
      executor.execute(() -> fetch(tile));
    }
  }

  private boolean isLacking(Tile tile) {
    Shown shown = memory.get(tile);
    return !coming.contains(tile)
        && serverRestsUntil <= clock.millis()
        && (shown == null || shown.freshUntil <= clock.millis())
        && restUntil.getOrDefault(tile, 0L) <= clock.millis();
  }

  /**
   * Fetches tiles and waits for them.
   *
   * @param longest milliseconds to wait at the most
   * @throws InterruptedException if nobody wants them any more
   */
  synchronized void await(Collection<Tile> tiles, long longest) throws InterruptedException {
    want(tiles);
    long end = System.nanoTime() + longest * 1_000_000;
    while (!wanted.isEmpty() || !coming.isEmpty()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return;
      }
      wait(left);
    }
  }

  private void fetch(Tile tile) {
    Optional<BackdropException> trouble = Optional.empty();
    boolean isOfServer = false;
    try {
      Optional<TileCache.Kept> kept = cache.get(source.address(), tile);
      TileFetcher.Answer answer = fetcher.fetch(source.address().of(tile), kept);
      TileCache.Kept now =
          new TileCache.Kept(
              answer.picture().orElseGet(() -> kept.orElseThrow().picture()),
              answer.freshUntil(),
              answer.entityTag(),
              answer.lastModified());
      Optional<BufferedImage> picture = TilePicture.read(now.picture());
      if (picture.isEmpty()) {
        trouble = Optional.of(new BackdropException(Flaw.TILES_WRONG, source.name()));
      } else {
        if (answer.isToBeKept()) {
          cache.put(source.address(), tile, now);
        }
        // One that holds for no time would be asked for with each picture that it leads to.
        long held = clock.millis() + LEAST_HELD.toMillis();
        take(tile, new Shown(picture.get(), Math.max(held, now.freshUntil())));
      }
    } catch (TileFetcher.Refused e) {
      trouble =
          Optional.of(new BackdropException(Flaw.TILES_REFUSED, e, source.name(), e.status()));
      isOfServer = e.status() == TOO_MANY || e.status() >= OWN_FAULT;
    } catch (TileFetcher.TooLarge e) {
      trouble = Optional.of(new BackdropException(Flaw.TILES_WRONG, e, source.name()));
    } catch (IOException e) {
      trouble = Optional.of(new BackdropException(Flaw.TILES_AWAY, e, source.name()));
      isOfServer = true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "A tile failed for a reason of ours", e);
    } finally {
      end(tile, trouble, isOfServer);
    }
  }

  private void take(Tile tile, Shown shown) {
    synchronized (this) {
      memory.put(tile, shown);
      isTroubled = false;
    }
    arrived.run();
  }

  /**
   * What has ended is told before anybody who waits goes on.
   *
   * @param isOfServer whether other tiles would fare no better for now
   */
  private void end(Tile tile, Optional<BackdropException> trouble, boolean isOfServer) {
    trouble.filter(why -> isNews()).ifPresent(this::tell);
    synchronized (this) {
      coming.remove(tile);
      long rested = clock.millis() + REST_AFTER_FAILURE.toMillis();
      if (!memory.containsKey(tile) || trouble.isPresent()) {
        restUntil.put(tile, rested);
      }
      if (isOfServer) {
        serverRestsUntil = rested;
        wanted.clear();
      }
      fetchWanted();
      notifyAll();
    }
  }

  private synchronized boolean isNews() {
    boolean isNews = !isTroubled;
    isTroubled = true;
    return isNews;
  }

  private void tell(BackdropException why) {
    LOG.log(Level.INFO, "Tiles don't come: " + why.getMessage());
    troubled.accept(why);
  }
}
