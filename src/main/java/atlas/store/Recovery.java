package atlas.store;

import atlas.model.Facts;
import atlas.model.PlaneProjection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sqlite.SQLiteConnection;

/**
 * What can be done about a damaged store: its readable rows are saved beside it, and backups of the
 * last good ones are at hand. The damaged file is moved aside, never deleted.
 */
public final class Recovery {

  private final Path file;
  private final String wrong;
  private final Optional<Path> rescued;
  private final int rows;

  private Recovery(Path file, String wrong, Optional<Path> rescued, int rows) {
    this.file = file;
    this.wrong = wrong;
    this.rescued = rescued;
    this.rows = rows;
  }

  /**
   * Looks what there is, and saves the readable rows.
   *
   * @param trouble why the store can't be used
   */
  public static Recovery of(Path file, StoreException trouble, PlaneProjection projection) {
    Facts facts = readable(file, projection);
    int rows =
        Stream.of(
                facts.sites(),
                facts.sources(),
                facts.events(),
                facts.reports(),
                facts.context(),
                facts.strength())
            .mapToInt(Collection::size)
            .sum();
    Optional<Path> rescued = Optional.empty();
    if (rows > 0) {
      Path beside = file.resolveSibling(file.getFileName() + ".rescued.gpkg");
      try {
        Store.replace(beside, facts);
        rescued = Optional.of(beside);
      } catch (StoreException | IllegalArgumentException e) {
        // Then there is a backup, or the damaged file itself.
        rescued = Optional.empty();
      }
    }
    return new Recovery(file, trouble.getMessage(), rescued, rows);
  }

  /** The rows that can be read; none of a file whose schema is not ours. */
  private static Facts readable(Path file, PlaneProjection projection) {
    try {
      FileHeader.check(file);
      try (SQLiteConnection connection = Sqlite.readOnly(file)) {
        Schema expected = Migration.CURRENT.schema(Migration.CURRENT.version());
        if (Schema.of(connection).differenceTo(expected).isPresent()) {
          return Facts.empty();
        }
        return new FactsReader(connection, String.valueOf(file.getFileName()), projection)
            .salvage();
      }
    } catch (SQLException | StoreException | IllegalArgumentException e) {
      return Facts.empty();
    }
  }

  /** The damaged file. */
  public Path file() {
    return file;
  }

  /** Where the readable rows were saved; empty where there were none. */
  public Optional<Path> rescued() {
    return rescued;
  }

  /** How many rows could be read. */
  public int rescuedRows() {
    return rows;
  }

  /** Backups of the last good stores, the latest first. */
  public List<Path> backups() {
    return new Backups(file).list();
  }

  /** What happened, and what there is, in one sentence or two. */
  public StoreException told() {
    StringBuilder text = new StringBuilder(wrong);
    rescued.ifPresent(
        f ->
            text.append(" Its ")
                .append(rows)
                .append(" readable rows are saved in ")
                .append(f)
                .append('.'));
    backups().stream()
        .findFirst()
        .ifPresent(b -> text.append(" The last good copy is ").append(b).append('.'));
    return new StoreException(StoreException.Kind.DAMAGED, text.toString());
  }

  /**
   * Puts a backup, or the rescued rows, in the place of the damaged file, which is moved aside.
   *
   * @return where the damaged file is now
   * @throws StoreException if it can't be moved; then nothing was changed
   */
  public Path restore(Path copy) throws StoreException {
    Path aside = moveAside();
    try {
      Path beside = file.resolveSibling("." + file.getFileName() + ".restored.tmp");
      Files.copy(copy, beside, StandardCopyOption.REPLACE_EXISTING);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      return aside;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /**
   * Moves the damaged file aside, so that a new store can be made.
   *
   * @return where it is now
   * @throws StoreException if it can't be moved
   */
  public Path moveAside() throws StoreException {
    try {
      Path aside = file.resolveSibling(file.getFileName() + ".damaged");
      for (int i = 2; Files.exists(aside); i++) {
        aside = file.resolveSibling(file.getFileName() + ".damaged-" + i);
      }
      return Files.move(file, aside);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private StoreException unwritable(IOException e) {
    return new StoreException(
        StoreException.Kind.UNWRITABLE, file + " can't be moved. Check the permissions.", e);
  }
}
