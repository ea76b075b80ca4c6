package atlas.store;

import atlas.model.ContextEvent;
import atlas.model.Event;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Site;
import atlas.model.Source;
import atlas.model.Strength;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Goes back through the edits of a store, the latest first, to facts that were cited. */
final class PastFacts {

  /** Who edits more than that compares with a copy. */
  private static final int MOST_EDITS = 5_000;

  private final Connection connection;
  private final FactsReader reader;
  private final ChangeLog log;
  private final Map<CsvTable, TreeMap<Long, Fact>> rows = new EnumMap<>(CsvTable.class);

  PastFacts(Connection connection, FactsReader reader) {
    this.connection = connection;
    this.reader = reader;
    this.log = new ChangeLog(connection, reader);
  }

  /**
   * The facts of a digest, if they were those of the store since the shipped facts came.
   *
   * @param digest the digest, or enough of its beginning
   */
  Optional<Facts> of(String digest) throws SQLException {
    for (FactTable table : FactTable.values()) {
      load(table);
    }
    for (long edit : log.holding(MOST_EDITS)) {
      if (digest().startsWith(digest)) {
        break;
      }
      log.takeBack(edit, this::put);
    }
    return digest().startsWith(digest) ? Optional.of(facts()) : Optional.empty();
  }

  private void load(FactTable table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT "
                    + String.join(", ", StoredRow.columns(table))
                    + " FROM "
                    + table.table()
                    + " ORDER BY fid")) {
      while (row.next()) {
        StoredRow stored = StoredRow.of(table, row);
        Optional<Fact> fact = reader.factIfWhole(stored);
        fact.ifPresent(
            whole ->
                rows.computeIfAbsent(CsvTable.of(whole), t -> new TreeMap<>())
                    .put(stored.fid(), whole));
      }
    }
  }

  private void put(StoredRow row, boolean isThere) throws SQLException {
    Fact fact = reader.fact(row);
    TreeMap<Long, Fact> table = rows.computeIfAbsent(CsvTable.of(fact), t -> new TreeMap<>());
    if (isThere) {
      table.put(row.fid(), fact);
    } else {
      table.remove(row.fid());
    }
  }

  private String digest() {
    return Digest.of(table -> rows(table).stream().map(CsvExport::fields));
  }

  private List<Fact> rows(CsvTable table) {
    return List.copyOf(rows.getOrDefault(table, new TreeMap<>()).values());
  }

  private <T extends Fact> List<T> rows(CsvTable table, Class<T> sort) {
    return rows(table).stream().map(sort::cast).toList();
  }

  private Facts facts() {
    return new Facts(
        rows(CsvTable.SITES, Site.class),
        rows(CsvTable.EVENTS, Event.class),
        rows(CsvTable.REPORTS, Report.class),
        rows(CsvTable.SOURCES, Source.class),
        rows(CsvTable.CONTEXT, ContextEvent.class),
        rows(CsvTable.STRENGTH, Strength.class));
  }
}
