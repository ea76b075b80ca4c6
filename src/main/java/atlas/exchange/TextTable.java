package atlas.exchange;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table of text whose first line names the columns: CSV as RFC 4180 has it, but with
 * whatever parts its fields and in UTF-8 or UTF-16, with a byte order mark or without.
 */
final class TextTable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final int HEAD_BYTES = 1 << 16;
  private static final String SEPARATOR_HINT = "sep=";

  private final String name;
  private final byte[] bytes;

  private TextTable(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * Reads a table.
   *
   * @param name of its file
   * @throws Unreadable if it is none
   */
  static IncomingTable read(String name, byte[] bytes) throws Unreadable {
    return new TextTable(name, bytes).read();
  }

  private IncomingTable read() throws Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable("import.file.empty", name);
    }
    Charset charset = charset();
    int line = 1;
    try (Reader reader = reader(charset)) {
      String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), charset);
      char delimiter = delimiter(head);
      CSVParser parser =
          CSVFormat.RFC4180
              .builder()
              .setDelimiter(delimiter)
              .setIgnoreEmptyLines(false)
              .get()
              .parse(new LineLimit(reader));
      Iterator<CSVRecord> records = parser.iterator();
      List<String> columns = List.of();
      List<IncomingRow> rows = new ArrayList<>();
      while (records.hasNext()) {
        List<String> cells = stripped(records.next());
        if (columns.isEmpty()) {
          columns = isBlank(cells) || isHint(cells) ? columns : named(cells);
        } else if (!isBlank(cells)) {
          if (rows.size() == Limits.ROWS) {
            throw new Unreadable("import.file.rows", name, Limits.ROWS);
          }
          SparseTable.checkCells(name, rows.size() + 1L, columns.size());
          rows.add(row(line, cells, columns.size()));
        }
        line = (int) parser.getCurrentLineNumber() + 1;
      }
      if (columns.isEmpty()) {
        throw new Unreadable("import.file.empty", name);
      }
      return IncomingTable.of(name, columns, rows);
    } catch (UncheckedIOException | IllegalStateException e) {
      throw refusal(line, e.getCause() instanceof IOException io ? io : new IOException(e));
    } catch (IOException e) {
      throw refusal(line, e);
    }
  }

  private Unreadable refusal(int line, IOException e) {
    if (e instanceof CharacterCodingException) {
      return new Unreadable(e, "import.file.encoding", name);
    }
    return new Unreadable(
        e, e instanceof LineLimit.TooLong ? "import.file.line" : "import.file.quotes", name, line);
  }

  // ---- how it is written

  /** By its mark or, without one, by the zeros that UTF-16 puts beside Latin letters. */
  private Charset charset() {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return UTF_16BE;
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return UTF_16LE;
    }
    int[] zeros = new int[2];
    int looked = Math.min(bytes.length, HEAD_BYTES);
    for (int i = 0; i < looked; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (zeros[0] + zeros[1] < looked / 8 + 1) {
      return UTF_8;
    }
    return zeros[0] > zeros[1] ? UTF_16BE : UTF_16LE;
  }

  private Reader reader(Charset charset) throws IOException {
    Reader reader =
        new BufferedReader(
            new InputStreamReader(
                new ByteArrayInputStream(bytes),
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  /** The sign that stands in most of the first lines, outside quotes, and equally often in each. */
  private static char delimiter(String head) {
    String text = head.isEmpty() || head.charAt(0) != BYTE_ORDER_MARK ? head : head.substring(1);
    if (text.startsWith(SEPARATOR_HINT) && text.length() > SEPARATOR_HINT.length()) {
      return text.charAt(SEPARATOR_HINT.length());
    }
    char best = ',';
    int most = 0;
    for (char delimiter : DELIMITERS) {
      int inFirst = 0;
      int inLine = 0;
      int agreeing = 0;
      int lines = 0;
      boolean isQuoted = false;
      for (int i = 0; i < text.length() && lines < 20; i++) {
        char c = text.charAt(i);
        if (c == '"') {
          isQuoted = !isQuoted;
        } else if (c == delimiter && !isQuoted) {
          inLine++;
        } else if (c == '\n' && !isQuoted && !isBlank(text, i)) {
          inFirst = lines == 0 ? inLine : inFirst;
          agreeing += inLine == inFirst ? 1 : 0;
          lines++;
          inLine = 0;
        }
      }
      int score = lines == 0 ? inLine : inFirst == 0 ? 0 : agreeing * 1000 + Math.min(inFirst, 999);
      if (score > most) {
        most = score;
        best = delimiter;
      }
    }
    return best;
  }

  /** Whether nothing stands before a line's end. */
  private static boolean isBlank(String text, int end) {
    int last = end > 0 && text.charAt(end - 1) == '\r' ? end - 2 : end - 1;
    return last < 0 || text.charAt(last) == '\n';
  }

  private static boolean isHint(List<String> cells) {
    return cells.get(0).startsWith(SEPARATOR_HINT);
  }

  // ---- rows

  private static boolean isBlank(List<String> cells) {
    return cells.stream().allMatch(String::isEmpty);
  }

  private List<String> named(List<String> header) throws Unreadable {
    if (header.size() > Limits.COLUMNS) {
      throw new Unreadable("import.file.columns", name, Limits.COLUMNS);
    }
    return distinct(header);
  }

  /** Names of columns as they can be told apart. */
  static List<String> distinct(List<String> header) {
    List<String> names = new ArrayList<>();
    for (String column : header) {
      String base = column.isEmpty() ? "column " + (names.size() + 1) : column;
      String distinct = base;
      for (int i = 2; names.contains(distinct); i++) {
        distinct = base + " (" + i + ")";
      }
      names.add(distinct);
    }
    return names;
  }

  private static IncomingRow row(int line, List<String> cells, int width) {
    boolean fits =
        cells.size() <= width || cells.stream().skip(width).allMatch(Predicate.isEqual(""));
    List<String> padded = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
    while (padded.size() < width) {
      padded.add("");
    }
    return new IncomingRow(
        line,
        padded,
        fits ? Optional.empty() : Optional.of(Remark.of("import.wrong.width", cells.size(), width)),
        List.of());
  }

  private static List<String> stripped(CSVRecord record) {
    List<String> cells = new ArrayList<>(record.size());
    record.forEach(cell -> cells.add(cell.strip()));
    return cells;
  }
}
