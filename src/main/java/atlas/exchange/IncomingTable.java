package atlas.exchange;

import atlas.store.CsvTable;
import java.util.List;
import java.util.Optional;

/**
 * A table of a file.
 *
 * @param name of the table, or of the file where it has but one
 * @param own which of our tables it is, whose columns need no mapping; empty for one of others
 * @param columns their names, each once
 * @param rows in the order of the file
 */
public record IncomingTable(
    String name, Optional<CsvTable> own, List<String> columns, List<IncomingRow> rows) {

  /** Copies the lists. */
  public IncomingTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A table that is one of ours if it has all columns of it. */
  static IncomingTable of(String name, List<String> columns, List<IncomingRow> rows) {
    Optional<CsvTable> own =
        List.of(CsvTable.values()).stream()
            .filter(table -> columns.containsAll(table.columns()))
            .findFirst();
    return new IncomingTable(name, own, columns, rows);
  }

  /** A table that is one of ours, with no other columns. */
  static IncomingTable of(CsvTable table, List<IncomingRow> rows) {
    return new IncomingTable(table.fileName(), Optional.of(table), table.columns(), rows);
  }
}
