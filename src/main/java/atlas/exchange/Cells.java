package atlas.exchange;

import atlas.map.Coordinates;
import atlas.model.EventType;
import atlas.model.LocationBasis;
import atlas.model.Region;
import atlas.model.Scope;
import atlas.model.Side;
import atlas.model.SiteKind;
import atlas.time.Edtf;
import atlas.view.Language;
import atlas.view.Letters;
import atlas.words.DateWords;
import atlas.words.ParsedDate;
import atlas.words.Words;
import atlas.words.WordsLexicon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people write in a cell into the text that the columns of our own tables take: dates in
 * the usual forms, words of either language, numbers in either digits. What it can't read it leaves
 * to the rules of the data, but for dates.
 */
final class Cells {

  private static final String TYPE = "type";
  private static final String BASIS = "location_basis";
  private static final Pattern TIME_OF_DAY =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[Tt ]\\d\\d?:\\d\\d.*");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,\\d+");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([ ,]\\d{3})+(\\.\\d+)?");
  private static final Pattern ANGLE_NUMBER = Pattern.compile("\\p{Nd}+([.٫]\\p{Nd}+)?");
  private static final int CENTIMETRES = 7;

  private final Map<String, Map<String, String>> words = new HashMap<>();
  private final DateWords dates = DateWords.in(Language.ENGLISH);

  Cells() {
    for (Language language : Language.values()) {
      Words said = Words.in(language);
      for (SiteKind kind : SiteKind.values()) {
        add("kind", said.kind(kind), kind.word());
      }
      for (Region region : Region.values()) {
        add("region", said.region(region), region.word());
      }
      for (LocationBasis basis : LocationBasis.values()) {
        add(BASIS, said.basis(basis), basis.word());
      }
      for (Side side : Side.values()) {
        add("side", said.side(side), side.word());
      }
      for (Scope scope : Scope.values()) {
        add("extent", said.scope(scope), scope.word());
      }
      for (EventType type : EventType.values()) {
        add(TYPE, said.eventType(type), type.word());
      }
    }
    WordsLexicon lexicon = new WordsLexicon();
    for (EventType type : EventType.values()) {
      lexicon.names(type).forEach(name -> add(TYPE, name, type.word()));
    }
    addWordsOfTheData();
  }

  /** Last, as they win over what else is called so. */
  private void addWordsOfTheData() {
    for (SiteKind kind : SiteKind.values()) {
      add("kind", kind.word(), kind.word());
    }
    for (Region region : Region.values()) {
      add("region", region.word(), region.word());
    }
    for (LocationBasis basis : LocationBasis.values()) {
      add(BASIS, basis.word(), basis.word());
    }
    for (Side side : Side.values()) {
      add("side", side.word(), side.word());
    }
    for (Scope scope : Scope.values()) {
      add("extent", scope.word(), scope.word());
    }
    for (EventType type : EventType.values()) {
      add(TYPE, type.word(), type.word());
    }
    for (String column : new String[] {"preferred", "checked"}) {
      for (String yes : new String[] {"yes", "true", "1", "y", "نعم"}) {
        add(column, yes, "yes");
      }
      for (String no : new String[] {"no", "false", "0", "n", "لا"}) {
        add(column, no, "no");
      }
    }
  }

  private void add(String column, String written, String word) {
    words.computeIfAbsent(column, c -> new HashMap<>()).put(plain(written), word);
  }

  private static String plain(String text) {
    return String.join(" ", Letters.withoutArticles(Letters.words(text)));
  }

  /**
   * The text for a column of ours.
   *
   * @param column its name in our tables
   * @param text not empty
   * @throws Refused if it is a date that can't be read, or that means more than one day
   */
  String read(String column, String text, DateOrder order) throws Refused {
    return switch (column) {
      case "date", "published" -> date(text, order).toString();
      case "lon", "lat" -> angle(text, column.equals("lon"));
      case "precision_m", "number" -> number(text);
      default -> word(column, text);
    };
  }

  private String word(String column, String text) {
    Map<String, String> known = words.get(column);
    return known == null ? text : known.getOrDefault(plain(text), text);
  }

  /** A date; the order of its numbers must be told where they don't tell it. */
  Edtf date(String text, DateOrder order) throws Refused {
    String folded = Letters.fold(text);
    try {
      Matcher time = TIME_OF_DAY.matcher(folded);
      return Edtf.parse(time.matches() ? time.group(1) : folded);
    } catch (DateTimeParseException e) {
      if (order == DateOrder.UNTOLD && DateOrder.isAmbiguous(text)) {
        throw new Refused(
            Remark.ofDates(
                text,
                parsed(DateOrder.DAY_FIRST.dayFirst(text)),
                parsed(DateOrder.MONTH_FIRST.dayFirst(text))));
      }
      return parsed(order.dayFirst(text));
    }
  }

  private Edtf parsed(String text) throws Refused {
    ParsedDate parsed = dates.parse(text);
    if (parsed.date().isEmpty()) {
      throw new Refused(Remark.ofDate(text));
    }
    return parsed.date().get();
  }

  /** Both coordinates in one cell. */
  static Coordinates place(String text) throws Refused {
    try {
      return Coordinates.parse(text);
    } catch (IllegalArgumentException e) {
      throw new Refused("import.wrong.place", quoted(text));
    }
  }

  /** Degrees as our tables have them. */
  static String degrees(double degrees) {
    return BigDecimal.valueOf(degrees)
        .setScale(CENTIMETRES, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** One coordinate: with a decimal comma, or in degrees, minutes and seconds, it becomes plain. */
  private static String angle(String text, boolean isLongitude) {
    String plain = decimal(text);
    if (DECIMAL.matcher(plain).matches()) {
      return plain;
    }
    // Our reader takes two angles with as many numbers each.
    long numbers = ANGLE_NUMBER.matcher(text).results().count();
    String zeros = "0 ".repeat((int) Math.min(numbers, 4));
    boolean hasLetter = text.chars().anyMatch(Character::isLetter);
    String both =
        isLongitude
            ? zeros + (hasLetter ? "N " : "") + text
            : text + " " + zeros + (hasLetter ? "E" : "");
    try {
      Coordinates read = Coordinates.parse(both);
      return degrees(isLongitude ? read.lon() : read.lat());
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** A number with ASCII digits and a point; what parts its thousands is gone. */
  private static String number(String text) {
    String plain = asciiDigits(text);
    return THOUSANDS.matcher(plain).matches() ? plain.replaceAll("[ ,]", "") : decimal(text);
  }

  private static String decimal(String text) {
    String plain = asciiDigits(text);
    return DECIMAL_COMMA.matcher(plain).matches() ? plain.replace(',', '.') : plain;
  }

  private static String asciiDigits(String text) {
    return Letters.fold(text).replace('٫', '.').replace("٬", "").replace('−', '-').strip();
  }

  /** The beginning of a text, to be said back. */
  static String quoted(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
