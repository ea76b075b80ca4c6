package atlas.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers rows that each tell columns of their own into a table. */
final class SparseTable {

  private record Row(int number, Map<Integer, String> cells, List<Remark> remarks) {}

  private final String fileName;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();

  SparseTable(String fileName) {
    this.fileName = fileName;
  }

  /**
   * Adds a row.
   *
   * @param cells text by column; an empty one is left out
   * @throws Unreadable if there are too many rows or columns
   */
  void add(int number, Map<String, String> cells, List<Remark> remarks) throws Unreadable {
    Map<Integer, String> placed = new LinkedHashMap<>();
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      String text = cell.getValue().strip();
      if (text.isEmpty()) {
        continue;
      }
      placed.put(columns.computeIfAbsent(cell.getKey(), c -> columns.size()), text);
      if (columns.size() > Limits.COLUMNS) {
        throw new Unreadable("import.file.columns", fileName, Limits.COLUMNS);
      }
    }
    if (rows.size() == Limits.ROWS) {
      throw new Unreadable("import.file.rows", fileName, Limits.ROWS);
    }
    rows.add(new Row(number, placed, List.copyOf(remarks)));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * The table; one of ours if it has all columns of it.
   *
   * @throws Unreadable if it has too many cells
   */
  IncomingTable table(String name) throws Unreadable {
    checkCells(fileName, rows.size(), columns.size());
    List<IncomingRow> whole = new ArrayList<>();
    for (Row row : rows) {
      String[] cells = new String[columns.size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = row.cells.getOrDefault(i, "");
      }
      whole.add(new IncomingRow(row.number, List.of(cells), Optional.empty(), row.remarks));
    }
    return IncomingTable.of(name, List.copyOf(columns.keySet()), whole);
  }

  /** Refuses a table of many rows and columns at once, whose cells may all be empty. */
  static void checkCells(String fileName, long rows, long columns) throws Unreadable {
    if (rows * columns > Limits.CELLS) {
      throw new Unreadable("import.file.cells", fileName, Limits.CELLS);
    }
  }
}
