package atlas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The last good copies of a store, in a folder beside it. */
public final class Backups {

  /** So many are kept. */
  public static final int KEPT = 5;

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final String END = ".gpkg";

  private final Path file;
  private final Path folder;

  /** Those of the store in a file. */
  public Backups(Path file) {
    this.file = file.toAbsolutePath();
    this.folder = this.file.resolveSibling(this.file.getFileName() + ".backups");
  }

  /** The copies, the latest first; none where the folder can't be read. */
  public List<Path> list() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().matches("[0-9]{4}-[0-9-]+T[0-9]+Z\\.gpkg"))
          .sorted(Comparator.reverseOrder())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** When a copy was made. */
  public static Instant madeAt(Path backup) {
    String name = backup.getFileName().toString();
    return Instant.from(NAME.parse(name.substring(0, name.length() - END.length())));
  }

  /**
   * Adds a copy of a store that is open, and so known to be good, unless it was not written since
   * the last one. Where the facts and views are those of the last copy, it takes the place of that
   * one, so that settings alone push no older facts out. Of more than {@link #KEPT} the oldest
   * goes.
   *
   * @param store the store in the file
   * @param at when the copy is made
   * @throws StoreException if it can't be written
   */
  public void keep(Store store, Instant at) throws StoreException {
    Optional<Path> latest = list().stream().findFirst();
    try {
      // A copy bears the time of what it is a copy of, so a clock that was set back does no harm.
      FileTime written = Files.getLastModifiedTime(file);
      if (latest.isPresent() && Files.getLastModifiedTime(latest.get()).equals(written)) {
        return;
      }
      Files.createDirectories(folder);
      boolean isSame = latest.isPresent() && holdsTheSame(latest.get(), store);
      Path copy = folder.resolve(NAME.format(later(at, latest)) + END);
      store.backUp(copy);
      Files.setLastModifiedTime(copy, written);
      if (isSame && !copy.equals(latest.get())) {
        Files.deleteIfExists(latest.get());
      }
      for (Path old : list().stream().skip(KEPT).toList()) {
        Files.deleteIfExists(old);
      }
    } catch (IOException e) {
      throw new StoreException(
          StoreException.Kind.UNWRITABLE, folder + " can't be written. Check the permissions.", e);
    }
  }

  /** The copies are ordered by their names: a new one is the latest, whatever the clock says. */
  private static Instant later(Instant at, Optional<Path> latest) {
    return latest.map(copy -> madeAt(copy).plusSeconds(1)).filter(at::isBefore).orElse(at);
  }

  private static boolean holdsTheSame(Path backup, Store store) throws StoreException {
    try (Store kept = store.openLike(backup)) {
      return kept.savedViews().equals(store.savedViews())
          && Digest.of(kept.facts()).equals(Digest.of(store.facts()));
    } catch (StoreException e) {
      return false; // what can't be read is not the same
    }
  }
}
