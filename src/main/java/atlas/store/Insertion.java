package atlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Inserts many rows into one table: they go to SQLite by the thousand, the last ones on closing.
 */
final class Insertion implements AutoCloseable {

  private static final int TOGETHER = 1000;

  private final PreparedStatement insert;
  private int waiting;

  /** Into these columns of a table. */
  Insertion(Connection connection, String table, String... columns) throws SQLException {
    insert =
        connection.prepareStatement(
            "INSERT INTO "
                + table
                + " ("
                + String.join(", ", columns)
                + ") VALUES (?"
                + ", ?".repeat(columns.length - 1)
                + ")");
  }

  /** A row: one value for each column, null for NULL. */
  void add(Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
    insert.addBatch();
    if (++waiting == TOGETHER) {
      flush();
    }
  }

  private void flush() throws SQLException {
    waiting = 0;
    insert.executeBatch();
  }

  /** Sends the rows that wait; those that were refused are not sent again. */
  @Override
  public void close() throws SQLException {
    try (insert) {
      if (waiting > 0) {
        flush();
      }
    }
  }
}
