package atlas.words;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A table as text that is copied or saved: what stands on the screen, cell by cell.
 *
 * @param columns their headings
 * @param rows a cell for each column; empty where there is nothing to say
 */
public record TextTable(List<String> columns, List<List<String>> rows) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
   */
  public TextTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("A cell a column: " + columns + " " + row);
      }
    }
  }

  /** Tabs between cells, as spreadsheets and text editors take it; the headings first. */
  public String text() {
    return lines("\t", cell -> cell.replaceAll("[\t\r\n]+", " "));
  }

  /** CSV (RFC 4180, but with plain line feeds); the headings first. */
  public String csv() {
    return lines(",", TextTable::quoted);
  }

  private String lines(String separator, UnaryOperator<String> cell) {
    StringBuilder text = new StringBuilder();
    append(text, columns, separator, cell);
    rows.forEach(row -> append(text, row, separator, cell));
    return text.toString();
  }

  private static void append(
      StringBuilder text, List<String> cells, String separator, UnaryOperator<String> cell) {
    text.append(
            cells.stream()
                .map(TextTable::undirected)
                .map(cell)
                .collect(Collectors.joining(separator)))
        .append('\n');
  }

  /** A cell stands alone, so what sets pieces of a text apart is of no use, and hard to find. */
  private static String undirected(String cell) {
    return cell.replaceAll("[\u2066-\u2069]", "");
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[,\"\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
