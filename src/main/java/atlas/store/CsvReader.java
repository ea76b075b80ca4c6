package atlas.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Splits one CSV file into rows: RFC 4180, UTF-8 with or without a byte order mark, a header line
 * that names the columns in any order. What can't be a row is refused here, with its line.
 */
final class CsvReader {

  /** Most rows of a file. */
  static final int MAX_ROWS = 4_000_000;

  /** Most characters of a field. */
  static final int MAX_FIELD = 20_000;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
  private static final char NOT_UTF_8 = '\uFFFD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CsvTable table;
  private final Refusals refusals;

  CsvReader(CsvTable table, Refusals refusals) {
    this.table = table;
    this.refusals = refusals;
  }

  /** The rows of a file; empty if it isn't such a file at all, which is then refused. */
  Optional<List<CsvRow>> rows(Optional<byte[]> file) {
    if (file.isEmpty()) {
      return refuse("the file is missing", "Put it beside the others");
    }
    byte[] bytes = file.get();
    if (bytes.length > CsvFiles.MAX_BYTES) {
      return refuse(
          "the file is larger than "
              + (CsvFiles.MAX_BYTES >> 20)
              + " MB, so nothing of it was read",
          "Split it");
    }
    if (bytes.length >= 2 && (bytes[0] & bytes[1] & 0xFF) >= 0xFE) {
      return refuse("the file is UTF-16, so nothing of it was read", "Save it as UTF-8");
    }
    String text = new String(bytes, UTF_8);
    boolean isMarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    try (CSVParser parser =
        CSVParser.parse(new StringReader(isMarked ? text.substring(1) : text), FORMAT)) {
      return rows(parser);
    } catch (IOException e) {
      throw new UncheckedIOException("Text in memory can be read", e);
    }
  }

  private Optional<List<CsvRow>> rows(CSVParser parser) {
    Iterator<CSVRecord> records = parser.iterator();
    List<CsvRow> rows = new ArrayList<>();
    Optional<List<Integer>> order = Optional.empty();
    int line = 1;
    try {
      if (!records.hasNext()) {
        return refuse("the file is empty", "Begin it with the line " + header());
      }
      List<String> names = stripped(records.next());
      order = order(names);
      if (order.isEmpty()) {
        return Optional.empty();
      }
      line = (int) parser.getCurrentLineNumber() + 1;
      while (records.hasNext()) {
        if (rows.size() == MAX_ROWS) {
          refusals.file(table, "only the first " + MAX_ROWS + " rows were read", "Split the file");
          break;
        }
        row(records.next(), line, names.size(), order.get()).ifPresent(rows::add);
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      // commons-csv can't go on after a quote that is never closed, or text behind a closing one.
      refusals.rest(
          table,
          line,
          new BadRow(
              "the quotes of this row don't match, so nothing from here on was read",
              "Close each quote, and write a quote inside a field twice"));
    }
    return Optional.of(rows);
  }

  private Optional<CsvRow> row(CSVRecord record, int line, int width, List<Integer> order) {
    List<String> fields = stripped(record);
    if (fields.stream().allMatch(String::isEmpty)) {
      return Optional.empty();
    }
    try {
      if (fields.size() < width || !fields.stream().skip(width).allMatch(String::isEmpty)) {
        throw new BadRow(
            "the row has " + fields.size() + " fields where the header has " + width,
            "Put fields with a comma inside in quotes");
      }
      for (String field : fields) {
        refuseOddText("", field);
      }
      return Optional.of(new CsvRow(table, line, order.stream().map(fields::get).toList()));
    } catch (BadRow e) {
      refusals.row(table, line, e);
      return Optional.empty();
    }
  }

  /**
   * Refuses a text that no column may hold.
   *
   * @param column where it stands; empty if that is not known
   */
  static void refuseOddText(String column, String field) throws BadRow {
    if (field.length() > MAX_FIELD) {
      throw new BadRow(
          column,
          BadRow.Rule.TEXT,
          "a field is longer than " + MAX_FIELD + " characters",
          "Shorten it, or close its quote");
    }
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == NOT_UTF_8) {
        throw new BadRow(
            column, BadRow.Rule.TEXT, "the row is not UTF-8", "Save the file as UTF-8");
      }
      if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
        throw new BadRow(
            column, BadRow.Rule.TEXT, "a field holds a control character", "Delete it");
      }
    }
  }

  /** Where in a row each column of the table stands; empty if one is missing. */
  private Optional<List<Integer>> order(List<String> names) {
    List<String> missing = table.columns().stream().filter(c -> !names.contains(c)).toList();
    if (!missing.isEmpty()) {
      String wrong =
          names.size() == 1 && names.get(0).contains(";")
              ? "the fields are not separated by commas, so nothing was read"
              : "no column " + String.join(", ", missing) + ", so nothing was read";
      refusals.file(table, wrong, "Begin the file with the line " + header());
      return Optional.empty();
    }
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!table.columns().contains(name) && !name.isEmpty()) {
        refusals.file(
            table,
            "column " + CsvRow.quoted(name) + " is not known and was not read",
            "Delete it or correct its name");
      } else if (!name.isEmpty() && !seen.add(name)) {
        return refuse(
            "column " + name + " stands twice, so nothing was read", "Delete one of them");
      }
    }
    return Optional.of(table.columns().stream().map(names::indexOf).toList());
  }

  private <T> Optional<T> refuse(String wrong, String remedy) {
    refusals.file(table, wrong, remedy);
    return Optional.empty();
  }

  private String header() {
    return String.join(",", table.columns());
  }

  private static List<String> stripped(CSVRecord record) {
    List<String> fields = new ArrayList<>(record.size());
    record.forEach(field -> fields.add(field.strip()));
    return Collections.unmodifiableList(fields);
  }
}
