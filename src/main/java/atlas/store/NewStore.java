package atlas.store;

import atlas.store.StoreException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.sqlite.SQLiteConnection;

/**
 * A store in the making: it is written beside its place and moved there when it is whole, so that
 * nobody ever meets half of one. Closing it before that leaves nothing.
 */
final class NewStore implements AutoCloseable {

  /** Fills a store, in the transaction that is open. */
  interface Content {
    void write(SQLiteConnection connection) throws SQLException;
  }

  private final Path place;
  private final Path beside;

  /**
   * Begins a store that is to lie at a place.
   *
   * @throws StoreException if the folder is missing or can't be written
   */
  NewStore(Path place) throws StoreException {
    this.place = place.toAbsolutePath();
    Path folder = this.place.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new StoreException(
          Kind.UNWRITABLE, "There is no folder " + folder + ". Make it or name another.");
    }
    beside = folder.resolve("." + this.place.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      Files.createFile(beside);
    } catch (IOException e) {
      throw new StoreException(
          Kind.UNWRITABLE, "The folder " + folder + " can't be written. Name another.", e);
    }
  }

  /** Where the store is while it is made. */
  Path beside() {
    return beside;
  }

  /**
   * Makes the tables and fills them.
   *
   * @throws IllegalArgumentException if a row breaks a rule of the tables
   */
  void write(Content content) throws StoreException {
    try (SQLiteConnection connection = Sqlite.fill(beside)) {
      Transaction.on(
          connection,
          () -> {
            Migration.CURRENT.create(connection);
            content.write(connection);
          });
    } catch (SQLException e) {
      if (Sqlite.isBrokenRule(e)) {
        throw new IllegalArgumentException("Facts that a store can't hold: " + e.getMessage(), e);
      }
      throw Sqlite.explained(place, e);
    }
  }

  /** Copies the store that is open on a connection. */
  void copyOf(Connection source) throws StoreException {
    try (PreparedStatement copy = source.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, beside.toString());
      copy.executeUpdate();
    } catch (SQLException e) {
      throw Sqlite.explained(place, e);
    }
  }

  /** Wipes what a person would not pass on, such as the places of their files. */
  void forgetPrivate() throws StoreException {
    String prefix = Meta.SETTING + Store.PRIVATE;
    try (SQLiteConnection connection = Sqlite.fill(beside);
        Statement wipe = connection.createStatement();
        PreparedStatement delete =
            connection.prepareStatement("DELETE FROM meta WHERE substr(key, 1, ?) = ?")) {
      wipe.execute("PRAGMA secure_delete = ON");
      delete.setInt(1, prefix.length());
      delete.setString(2, prefix);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw Sqlite.explained(place, e);
    }
  }

  /**
   * Puts the store in its place.
   *
   * @throws StoreException if a file is there already, or the move fails
   */
  void moveIntoPlace() throws StoreException {
    move();
  }

  /** Puts the store in its place, over the file that may be there. */
  void replace() throws StoreException {
    move(StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private void move(StandardCopyOption... options) throws StoreException {
    try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      throw unwritable(e);
    }
    try {
      Files.move(beside, place, options);
    } catch (FileAlreadyExistsException e) {
      throw new StoreException(Kind.UNWRITABLE, place + " is there already. Name another file.", e);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private StoreException unwritable(IOException e) {
    return new StoreException(
        Kind.UNWRITABLE, place + " can't be written. Check the permissions and the space left.", e);
  }

  /** Removes what was not moved into place. */
  @Override
  public void close() throws StoreException {
    try {
      Files.deleteIfExists(beside);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }
}
