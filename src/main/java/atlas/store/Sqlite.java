package atlas.store;

import atlas.store.StoreException.Kind;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/**
 * Opens connections to SQLite, by intent, and says in words what SQLite answers with a code.
 *
 * <p>Any file may be hostile, so its schema is never trusted and what it may ask for is limited.
 */
final class Sqlite {

  private static final int BUSY_MILLIS = 3000;

  static {
    DriverStart.hasten();
  }

  private Sqlite() {}

  /** To a file that is there, to read it. */
  static SQLiteConnection readOnly(Path file) throws SQLException {
    SQLiteConfig config = limited();
    config.setReadOnly(true);
    return open(file, config);
  }

  /** To a file that is there, to change it: nothing is lost when the power goes. */
  static SQLiteConnection readWrite(Path file) throws SQLException {
    SQLiteConfig config = limited();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    config.setJournalMode(JournalMode.DELETE);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    return withFunctions(open(file, config));
  }

  /** To a new file that nobody knows yet, so that there is nothing to lose while it is filled. */
  static SQLiteConnection fill(Path file) throws SQLException {
    SQLiteConfig config = limited();
    config.setJournalMode(JournalMode.OFF);
    config.setSynchronous(SynchronousMode.OFF);
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    config.setCacheSize(-256_000); // KiB at most; ids come in no order, so indexes are all over
    return withFunctions(open(file, config));
  }

  /** To an empty database in memory. */
  static SQLiteConnection inMemory() throws SQLException {
    return withFunctions(
        secured(JDBC.createConnection("jdbc:sqlite::memory:", limited().toProperties())));
  }

  /** To a copy of a file in memory. */
  static SQLiteConnection inMemory(Path file) throws SQLException {
    SQLiteConnection connection = inMemory();
    try {
      connection.getDatabase().restore("main", file.toString(), null);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static SQLiteConnection open(Path file, SQLiteConfig config) throws SQLException {
    // As a URI, since the driver takes what follows a ? in a plain path for pragmas. Not through
    // DriverManager, which would wake every other driver on the class path.
    String url = "jdbc:sqlite:" + file.toAbsolutePath().toUri();
    return secured(JDBC.createConnection(url, config.toProperties()));
  }

  private static SQLiteConfig limited() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.enableLoadExtension(false);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setPragma(Pragma.LIMIT_LENGTH, "16777216");
    config.setPragma(Pragma.LIMIT_SQL_LENGTH, "1000000");
    config.setPragma(Pragma.LIMIT_COLUMN, "100");
    config.setPragma(Pragma.LIMIT_EXPR_DEPTH, "100");
    config.setPragma(Pragma.LIMIT_COMPOUND_SELECT, "20");
    config.setPragma(Pragma.LIMIT_VDBE_OP, "100000");
    config.setPragma(Pragma.LIMIT_FUNCTION_ARG, "20");
    config.setPragma(Pragma.LIMIT_ATTACHED, "1"); // VACUUM INTO attaches its target
    config.setPragma(Pragma.LIMIT_LIKE_PATTERN_LENGTH, "1000");
    config.setPragma(Pragma.LIMIT_VARIABLE_NUMBER, "100");
    config.setPragma(Pragma.LIMIT_TRIGGER_DEPTH, "10");
    return config;
  }

  private static SQLiteConnection secured(SQLiteConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("PRAGMA cell_size_check = ON");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static SQLiteConnection withFunctions(SQLiteConnection connection) throws SQLException {
    try {
      SpatialFunctions.register(connection);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** How the texts of a database are encoded: in UTF-8, unless another program made the file. */
  static Charset encoding(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA encoding")) {
      row.next();
      return Charset.forName(row.getString(1));
    }
  }

  /** What SQLite said of a file, as a sentence. */
  static StoreException explained(Path file, SQLException e) {
    Kind kind = e instanceof ChangeLog.MeanwhileChanged ? Kind.CHANGED : kind(code(e));
    String sentence =
        switch (kind) {
          case NOT_OURS, NEWER, DAMAGED ->
              file + " is damaged. Open another copy, or move it away to begin anew.";
          case CHANGED ->
              "Another program changed "
                  + e.getMessage()
                  + " in "
                  + file
                  + " since, so it is left as it is.";
          case UNREADABLE -> file + " can't be read. Check the disk and the permissions.";
          case UNWRITABLE -> file + " can't be written. Check the permissions of file and folder.";
          case FULL -> "There is no space left to write " + file + ". Nothing was changed.";
          case BUSY, GONE -> file + " is held by another program. Close it there and try again.";
        };
    return new StoreException(kind, sentence, e);
  }

  /** Whether a row was refused by a constraint of its table. */
  static boolean isBrokenRule(SQLException e) {
    return code(e) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
  }

  /** The low byte of SQLite's code; what is above tells more than is needed here. */
  private static int code(SQLException e) {
    return e instanceof SQLiteException s ? s.getResultCode().code & 0xFF : 0;
  }

  /** A file that is not as SQLite or we left it. */
  static StoreException damaged(Path file) {
    return explained(file, new SQLException("Damaged"));
  }

  private static Kind kind(int code) {
    if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return Kind.BUSY;
    }
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return Kind.FULL;
    }
    if (code == SQLiteErrorCode.SQLITE_READONLY.code) {
      return Kind.UNWRITABLE;
    }
    if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code
        || code == SQLiteErrorCode.SQLITE_PERM.code
        || code == SQLiteErrorCode.SQLITE_IOERR.code) {
      return Kind.UNREADABLE;
    }
    return Kind.DAMAGED;
  }
}
