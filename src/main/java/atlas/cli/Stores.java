package atlas.cli;

import atlas.map.Projection;
import atlas.model.Facts;
import atlas.model.PlanePoint;
import atlas.model.PlaneProjection;
import atlas.store.CsvFiles;
import atlas.store.Recovery;
import atlas.store.Store;
import atlas.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the store that a command is to use. */
final class Stores {

  private Stores() {}

  /** The store at a path, or in the user's data folder; made from the shipped facts if missing. */
  static Store open(Optional<Path> file) throws StoreException {
    try {
      return openAsItIs(file);
    } catch (StoreException e) {
      throw e.kind() == StoreException.Kind.DAMAGED ? recovery(file, e).told() : e;
    }
  }

  /** What can be done about a store that is damaged. */
  static Recovery recovery(Optional<Path> file, StoreException trouble) {
    return Recovery.of(file.orElseGet(Store::defaultPath), trouble, projection());
  }

  /** The store for a window; one that is damaged is left to the caller. */
  static Store openForWindow(Optional<Path> file) throws StoreException {
    return Store.openForWindow(file, CsvFiles.shipped(), projection());
  }

  private static Store openAsItIs(Optional<Path> file) throws StoreException {
    return file.isPresent()
        ? Store.openOrCreate(file.get(), CsvFiles.shipped(), projection())
        : Store.openDefault(CsvFiles.shipped(), projection());
  }

  /** The facts of that store, which need not be writable if it is there. */
  static Facts facts(Optional<Path> file) throws StoreException {
    try (Store store = toRead(file)) {
      return store.facts();
    }
  }

  /** That store, read-only where it can't be written; the shipped facts where it has no place. */
  static Store toRead(Optional<Path> file) throws StoreException {
    try {
      return open(file);
    } catch (StoreException e) {
      Path path = file.orElseGet(Store::defaultPath);
      if (e.kind() == StoreException.Kind.UNWRITABLE && Files.exists(path)) {
        return Store.openReadOnly(path, projection());
      }
      if (e.kind() == StoreException.Kind.UNWRITABLE && file.isEmpty()) {
        return openForWindow(file);
      }
      throw e;
    }
  }

  /** Wakes GeoTools only if a point must really be projected: most stores keep theirs. */
  static PlaneProjection projection() {
    return new PlaneProjection() {
      private Projection woken;

      @Override
      public PlanePoint project(double lon, double lat) {
        if (woken == null) {
          woken = new Projection();
        }
        return woken.project(lon, lat);
      }
    };
  }
}
