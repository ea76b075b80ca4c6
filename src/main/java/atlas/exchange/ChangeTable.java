package atlas.exchange;

import atlas.model.Fact;
import atlas.model.RowChange;
import atlas.store.CsvExport;
import atlas.store.CsvTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What changed in the data as lines of text, or as a table for other programs. */
public final class ChangeTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private static final List<String> COLUMNS =
      List.of("table", "id", "change", "column", "before", "after");

  /** A column that says something else. */
  private record Cell(String column, String before, String after) {}

  private final List<RowChange> changes;

  /** Of these changes. */
  public ChangeTable(List<RowChange> changes) {
    this.changes = List.copyOf(changes);
  }

  /**
   * Writes a line for each row, and beneath a changed one a line for each column that differs.
   *
   * @throws IOException if {@code out} can't be written
   */
  public void writeText(Appendable out) throws IOException {
    for (RowChange change : changes) {
      CsvTable table = CsvTable.of(change.row());
      out.append(
          "%-8s %s %s%n"
              .replace("%n", "\n")
              .formatted(word(change), table.noun(), change.row().id()));
      if (change.before().isPresent() && change.after().isPresent()) {
        for (Cell cell : cells(change)) {
          out.append("  ").append(cell.column()).append(": ").append(shown(cell.before()));
          out.append(" -> ").append(shown(cell.after())).append('\n');
        }
      }
    }
    out.append(
        "%d changed, %d added, %d removed.\n"
            .formatted(count("changed"), count("added"), count("removed")));
  }

  private static String shown(String text) {
    return text.isEmpty() ? "(empty)" : text;
  }

  private long count(String word) {
    return changes.stream().filter(change -> word(change).equals(word)).count();
  }

  /**
   * Writes a CSV table: a row for each column of each row that differs.
   *
   * @throws IOException if {@code out} can't be written
   */
  public void writeCsv(Appendable out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, FORMAT);
    csv.printRecord(COLUMNS);
    for (RowChange change : changes) {
      for (Cell cell : cells(change)) {
        csv.printRecord(
            CsvTable.of(change.row()).noun(),
            change.row().id(),
            word(change),
            cell.column(),
            cell.before(),
            cell.after());
      }
    }
  }

  private static String word(RowChange change) {
    if (change.before().isEmpty()) {
      return "added";
    }
    return change.after().isEmpty() ? "removed" : "changed";
  }

  private static List<Cell> cells(RowChange change) {
    List<String> columns = CsvTable.of(change.row()).columns();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String before = text(change.before(), i);
      String after = text(change.after(), i);
      if (!before.equals(after)) {
        cells.add(new Cell(columns.get(i), before, after));
      }
    }
    return cells;
  }

  private static String text(Optional<Fact> row, int column) {
    return row.map(fact -> CsvExport.fields(fact).get(column)).orElse("");
  }
}
