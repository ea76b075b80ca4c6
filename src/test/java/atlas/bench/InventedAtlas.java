package atlas.bench;

import atlas.map.Projection;
import atlas.model.Facts;
import atlas.model.InventedFacts;
import atlas.store.Store;
import atlas.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Facts of any size, as {@code generate} invents them. */
final class InventedAtlas {

  static final int EVENTS_A_SITE = 10;

  private static final int SEED = 7;

  private InventedAtlas() {}

  /** So many sites with ten events each, as far as so many can be invented. */
  static Facts ofSites(int sites) {
    return of(sites, Math.min(InventedFacts.MOST_EVENTS, EVENTS_A_SITE * sites));
  }

  static Facts of(int sites, int events) {
    return InventedFacts.of(sites, events, SEED, new Projection());
  }

  /** A store of such facts, made at the first call. */
  static Path store(int sites, int events) {
    Path file = Path.of("target", "bench", sites + "-" + events + ".gpkg");
    try {
      Files.createDirectories(file.getParent());
      if (!Files.exists(file)) {
        Store.create(file, of(sites, events));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StoreException e) {
      throw new IllegalStateException(e);
    }
    return file;
  }
}
