package atlas.store;

import atlas.model.Fact;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads and writes single rows of the tables of facts, in the transaction that is open. */
final class FactRows implements AutoCloseable {

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  FactRows(Connection connection) {
    this.connection = connection;
  }

  /** The row of a fact: that with its id, if there is one. */
  Optional<StoredRow> of(Fact fact) throws SQLException {
    FactTable table = FactTable.of(fact);
    String where =
        table.key().stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "));
    return row(table, where + " ORDER BY fid LIMIT 1", table.keyOf(fact));
  }

  /** The row of a number, if there is one. */
  Optional<StoredRow> at(FactTable table, long fid) throws SQLException {
    return row(table, "fid = ?", List.of(fid));
  }

  private Optional<StoredRow> row(FactTable table, String where, List<Object> key)
      throws SQLException {
    PreparedStatement select =
        statement(
            "SELECT "
                + String.join(", ", StoredRow.columns(table))
                + " FROM "
                + table.table()
                + " WHERE "
                + where);
    bind(select, key);
    try (ResultSet row = select.executeQuery()) {
      return row.next() ? Optional.of(StoredRow.of(table, row)) : Optional.empty();
    }
  }

  /** Adds a fact. */
  void insert(Fact fact, Origin origin) throws SQLException {
    FactTable table = FactTable.of(fact);
    insert(
        table,
        StoredRow.columns(table).subList(1, table.columns().size() + 2),
        values(fact, origin));
  }

  /** Makes a row say what a fact does; it is from another then, or still from the same. */
  void update(StoredRow row, Fact fact, Origin origin) throws SQLException {
    List<String> columns = new ArrayList<>(row.table().columns());
    columns.add(FactTable.ORIGIN);
    update(row, columns, values(fact, origin));
  }

  private static List<Object> values(Fact fact, Origin origin) {
    List<Object> values = new ArrayList<>(FactTable.of(fact).values(fact));
    values.add(origin.word());
    return values;
  }

  /** Writes a row as it was, whether it is there or not. */
  void restore(StoredRow row, boolean isThere) throws SQLException {
    List<String> columns = StoredRow.columns(row.table());
    if (isThere) {
      update(row, columns, row.values());
    } else {
      insert(row.table(), columns, row.values());
    }
  }

  void delete(StoredRow row) throws SQLException {
    PreparedStatement delete = statement("DELETE FROM " + row.table().table() + " WHERE fid = ?");
    bind(delete, List.of(row.fid()));
    delete.executeUpdate();
  }

  private void insert(FactTable table, List<String> columns, List<Object> values)
      throws SQLException {
    PreparedStatement insert =
        statement(
            "INSERT INTO "
                + table.table()
                + " ("
                + String.join(", ", columns)
                + ") VALUES (?"
                + ", ?".repeat(columns.size() - 1)
                + ")");
    bind(insert, values);
    insert.executeUpdate();
  }

  private void update(StoredRow row, List<String> columns, List<Object> values)
      throws SQLException {
    PreparedStatement update =
        statement(
            "UPDATE "
                + row.table().table()
                + " SET "
                + columns.stream().map(c -> c + " = ?").collect(Collectors.joining(", "))
                + " WHERE fid = ?");
    List<Object> all = new ArrayList<>(values);
    all.add(row.fid());
    bind(update, all);
    update.executeUpdate();
  }

  private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      prepared.put(sql, known);
    }
    return known;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
  }
}
