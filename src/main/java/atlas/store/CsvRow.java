package atlas.store;

import atlas.store.BadRow.Rule;
import atlas.time.Edtf;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One row of one of the six tables, as text. Each accessor refuses what its column can't hold.
 *
 * @param table the file that it stands in
 * @param line line of the file on which it begins, 1 for the first
 * @param fields one for each column of the table, in its order, without outer spaces
 */
public record CsvRow(CsvTable table, int line, List<String> fields) {

  /** Longest id, in characters. */
  public static final int ID_LENGTH = 100;

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,40})?");

  /** The text, which may be empty. */
  public String text(String column) {
    return fields.get(table.indexOf(column));
  }

  boolean isEmpty(String column) {
    return text(column).isEmpty();
  }

  String needed(String column) throws BadRow {
    if (isEmpty(column)) {
      throw new BadRow(column, Rule.EMPTY, column + " is empty", "Fill it in");
    }
    return text(column);
  }

  /**
   * The id in a column.
   *
   * @throws BadRow if it is none
   */
  public String id(String column) throws BadRow {
    String id = needed(column);
    if (!isId(id)) {
      throw new BadRow(
          column,
          Rule.ID,
          column + " " + quoted(id) + " is no id",
          "Use 1 to " + ID_LENGTH + " of the letters a to z, digits and hyphens");
    }
    return id;
  }

  /** By hand: a pattern takes many times as long before it is compiled to machine code. */
  private static boolean isId(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
        return false;
      }
    }
    return text.length() <= ID_LENGTH;
  }

  <T> T word(String column, Vocabulary<T> vocabulary) throws BadRow {
    String word = needed(column);
    Optional<T> meaning = vocabulary.meaning(word);
    if (meaning.isEmpty()) {
      throw unknownWord(column, vocabulary.words());
    }
    return meaning.get();
  }

  <T> Optional<T> wordIfAny(String column, Vocabulary<T> vocabulary) throws BadRow {
    return isEmpty(column) ? Optional.empty() : Optional.of(word(column, vocabulary));
  }

  BadRow unknownWord(String column, Iterable<String> known) {
    return new BadRow(
        column,
        Rule.WORD,
        column + " " + quoted(text(column)) + " is not known",
        "Use " + String.join(", ", known));
  }

  boolean yes(String column) throws BadRow {
    return switch (needed(column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw unknownWord(column, List.of("yes", "no"));
    };
  }

  Edtf date(String column) throws BadRow {
    String text = needed(column);
    try {
      return Edtf.parse(text);
    } catch (DateTimeParseException e) {
      throw new BadRow(
          column,
          Rule.DATE,
          column + " " + quoted(text) + " is no date",
          "Write 2020-03-17, 2020-03, 2020 or 2020-03-17/2020-03-31, each with ~ if approximate");
    }
  }

  Optional<Edtf> dateIfAny(String column) throws BadRow {
    return isEmpty(column) ? Optional.empty() : Optional.of(date(column));
  }

  double number(String column, double least, double most) throws BadRow {
    String text = needed(column);
    double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    if (!(number >= least && number <= most)) {
      throw new BadRow(
          column,
          Rule.NUMBER,
          String.format(
              Locale.ROOT,
              "%s %s is no number from %,.0f to %,.0f",
              column,
              quoted(text),
              least,
              most),
          "Correct it");
    }
    return number;
  }

  int wholeNumber(String column, int least, int most) throws BadRow {
    double number = number(column, least, most);
    if (number != Math.rint(number)) {
      throw new BadRow(
          column,
          Rule.NUMBER,
          column + " " + quoted(text(column)) + " is no whole number",
          "Round it");
    }
    return (int) number;
  }

  /** A web address, or an empty text. */
  String url(String column) throws BadRow {
    String text = text(column);
    if (!text.isEmpty() && !isWebAddress(text)) {
      throw new BadRow(
          column,
          Rule.ADDRESS,
          column + " " + quoted(text) + " is no web address",
          "Write one that begins with http:// or https://, or leave it empty");
    }
    return text;
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      return (text.startsWith("http://") || text.startsWith("https://")) && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The text as it can stand in a sentence. */
  public static String quoted(String text) {
    return "'" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "'";
  }
}
