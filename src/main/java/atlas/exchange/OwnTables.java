package atlas.exchange;

import atlas.store.CsvTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers rows of our own six tables out of a file that holds them in its own way. */
final class OwnTables {

  private final String fileName;
  private final Map<CsvTable, List<IncomingRow>> rows = new EnumMap<>(CsvTable.class);
  private int count;

  OwnTables(String fileName) {
    this.fileName = fileName;
  }

  /**
   * Adds a row.
   *
   * @param texts by column; one that is missing is empty
   * @throws Unreadable if there are too many
   */
  void add(CsvTable table, int number, Map<String, String> texts) throws Unreadable {
    if (++count > Limits.ROWS) {
      throw new Unreadable("import.file.rows", fileName, Limits.ROWS);
    }
    rows.computeIfAbsent(table, t -> new ArrayList<>())
        .add(
            IncomingRow.of(
                number,
                table.columns().stream().map(c -> texts.getOrDefault(c, "").strip()).toList()));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The tables that have rows, in their order. */
  List<IncomingTable> tables() {
    List<IncomingTable> tables = new ArrayList<>();
    rows.forEach((table, its) -> tables.add(IncomingTable.of(table, its)));
    return tables;
  }
}
