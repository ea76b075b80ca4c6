package atlas.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Work on a store that is done whole or not at all. */
@FunctionalInterface
interface Transaction {

  /** The work, on a connection whose transaction is open. */
  void run() throws SQLException;

  /** Does the work and commits it, or undoes all of it. */
  static void on(Connection connection, Transaction work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      work.run();
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      undo(connection, e);
      throw e;
    }
    connection.setAutoCommit(true);
  }

  /** SQLite may have undone it already, when the disk is full: that is no second failure. */
  private static void undo(Connection connection, Exception cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }
}
