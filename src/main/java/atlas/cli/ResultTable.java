package atlas.cli;

import atlas.status.Status;
import atlas.status.StatusSet;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of short words that are never translated, such as ids, days and numbers: no cell holds a
 * comma, a quote or a line's end.
 *
 * @param columns their names
 * @param rows a cell for each column; empty where there is nothing to say
 */
record ResultTable(List<String> columns, List<List<String>> rows) {

  /** How a result is written. */
  enum Format {
    TABLE,
    CSV,
    JSON
  }

  /** The words of statuses as one cell, in order of life. */
  static String cell(StatusSet statuses) {
    return statuses.stream().map(Status::word).collect(Collectors.joining("|"));
  }

  void print(Format format, PrintWriter out) {
    switch (format) {
      case CSV -> printCsv(out);
      case JSON -> printJson(out);
      case TABLE -> printTable(out);
    }
  }

  private void printCsv(PrintWriter out) {
    out.print(String.join(",", columns) + "\n");
    rows.forEach(row -> out.print(String.join(",", row) + "\n"));
  }

  private void printTable(PrintWriter out) {
    int[] widths = columns.stream().mapToInt(String::length).toArray();
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    printLine(columns, widths, out);
    rows.forEach(row -> printLine(row, widths, out));
  }

  private static void printLine(List<String> cells, int[] widths, PrintWriter out) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(cells.get(i)).append(" ".repeat(widths[i] - cells.get(i).length() + 2));
    }
    out.print(line.toString().stripTrailing() + "\n");
  }

  /** Everything is text, as days may be two; what is not known is null. */
  private void printJson(PrintWriter out) {
    out.print(rows.stream().map(this::json).collect(Collectors.joining(",\n", "[\n", "\n]\n")));
  }

  private String json(List<String> row) {
    StringBuilder object = new StringBuilder("  {");
    for (int i = 0; i < row.size(); i++) {
      object.append(i == 0 ? "\"" : ", \"").append(columns.get(i)).append("\": ");
      object.append(row.get(i).isEmpty() ? "null" : "\"" + row.get(i) + "\"");
    }
    return object.append('}').toString();
  }
}
