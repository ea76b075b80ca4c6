package atlas.store;

import atlas.model.Fact;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Writes facts into a store, all of them, in the transaction that is open. */
final class FactsWriter {

  /** Children before their parents, so that no reference ever hangs. */
  private static final String[] CLEAR = {
    "DELETE FROM strength",
    "DELETE FROM context",
    "DELETE FROM report",
    "DELETE FROM event",
    "DELETE FROM source",
    "DELETE FROM site"
  };

  private final Connection connection;

  FactsWriter(Connection connection) {
    this.connection = connection;
  }

  /** Replaces every row, and the periods that are derived from them. */
  void replaceAll(OwnedFacts owned) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String clear : CLEAR) {
        statement.executeUpdate(clear);
      }
    }
    insert(FactTable.SITE, owned.facts().sites(), owned);
    insert(FactTable.SOURCE, owned.facts().sources(), owned);
    insert(FactTable.EVENT, owned.facts().events(), owned);
    insert(FactTable.REPORT, owned.facts().reports(), owned);
    insert(FactTable.CONTEXT, owned.facts().context(), owned);
    insert(FactTable.STRENGTH, owned.facts().strength(), owned);
    new StatusPeriods(connection).refresh(owned.facts());
  }

  private void insert(FactTable table, Collection<? extends Fact> facts, OwnedFacts owned)
      throws SQLException {
    List<String> columns = new ArrayList<>(table.columns());
    columns.add(FactTable.ORIGIN);
    try (Insertion rows =
        new Insertion(connection, table.table(), columns.toArray(String[]::new))) {
      for (Fact fact : facts) {
        List<Object> values = new ArrayList<>(table.values(fact));
        values.add(owned.originOf(fact).word());
        rows.add(values.toArray());
      }
    }
  }
}
