package atlas.store;

import atlas.store.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.sqlite.SQLiteConnection;

/**
 * Lets a file in as a store, or refuses it in one sentence. Until it is known to be ours, nothing
 * of it is run and nothing in it written.
 */
final class Admission {

  /**
   * Up to this size a file is checked whole when it is opened, in some milliseconds. A larger one
   * would be read twice by that; its pages are checked as they are read, its rows as they become
   * facts, and the whole of it by {@link StoreCheck}.
   */
  static final long CHECKED_BYTES = 16 << 20;

  private static final String META = "table meta";

  private final Path file;
  private final Migration migration;

  /** For one file, which is to have the schema that a migration ends in. */
  Admission(Path file, Migration migration) {
    this.file = file;
    this.migration = migration;
  }

  /** A connection that may change the store, in the present schema. */
  SQLiteConnection toWrite() throws StoreException {
    FileHeader.check(file);
    if (!Files.isWritable(file)) {
      throw new StoreException(Kind.UNWRITABLE, file + " can't be written. Check the permissions.");
    }
    try {
      SQLiteConnection connection = Sqlite.readWrite(file);
      try {
        int version = admit(connection);
        if (version < migration.version()) {
          keepBackup(connection, version);
          migrate(connection, version);
        }
        return connection;
      } catch (SQLException | StoreException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Sqlite.explained(file, e);
    }
  }

  /** A connection that can't change the file; an old one is brought up to date in memory only. */
  SQLiteConnection toRead() throws StoreException {
    FileHeader.check(file);
    try {
      SQLiteConnection connection = Sqlite.readOnly(file);
      try {
        int version = admit(connection);
        if (version == migration.version()) {
          return connection;
        }
        connection.close();
        SQLiteConnection copy = Sqlite.inMemory(file);
        migrate(copy, version);
        return copy;
      } catch (SQLException | StoreException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Sqlite.explained(file, e);
    }
  }

  /** The version of the schema, if the file is ours and whole. */
  private int admit(Connection connection) throws SQLException, StoreException {
    Schema present = Schema.of(connection);
    Schema current = migration.schema(migration.version());
    Meta meta = new Meta(connection);
    if (!present.hasPartOf(current, META)
        || meta.get(Meta.APPLICATION).filter(Meta.OURS::equals).isEmpty()) {
      throw new StoreException(
          Kind.NOT_OURS, file + " is the file of another program, not a store of Handover Atlas.");
    }
    int version = meta.get(Meta.SCHEMA_VERSION).flatMap(Admission::positive).orElse(0);
    if (version == 0) {
      throw new StoreException(
          Kind.DAMAGED, file + " does not tell its version. Open another copy of it.");
    }
    if (version > migration.version()) {
      throw new StoreException(
          Kind.NEWER,
          file + " was written by a later version of Handover Atlas. Open it with that one.");
    }
    Schema expected = version == migration.version() ? current : migration.schema(version);
    Optional<String> difference = present.differenceTo(expected);
    if (difference.isPresent()) {
      throw new StoreException(
          Kind.DAMAGED,
          file + " was altered by another program (" + difference.get() + "). Open another copy.");
    }
    quickCheck(connection);
    return version;
  }

  private static Optional<Integer> positive(String text) {
    return text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private void quickCheck(Connection connection) throws SQLException, StoreException {
    try (Statement statement = connection.createStatement()) {
      if (Files.size(file) > CHECKED_BYTES) {
        return;
      }
      // A row that breaks a rule of its table is no damage: it is left out when the facts are read.
      statement.execute("PRAGMA ignore_check_constraints = ON");
      try (ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
        if (!row.next() || !row.getString(1).equals("ok")) {
          throw Sqlite.damaged(file);
        }
      }
      statement.execute("PRAGMA ignore_check_constraints = OFF");
    } catch (IOException e) {
      throw new StoreException(Kind.UNREADABLE, file + " can't be read.", e);
    }
  }

  private void migrate(Connection connection, int from) throws SQLException {
    Transaction.on(connection, () -> migration.run(connection, from));
  }

  private void keepBackup(Connection connection, int version) throws StoreException {
    Path backup = file.resolveSibling(file.getFileName() + ".v" + version + ".backup");
    try (NewStore copy = new NewStore(backup)) {
      copy.copyOf(connection);
      copy.replace();
    }
  }
}
