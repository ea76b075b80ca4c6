package atlas.words;

import atlas.time.Edtf;
import atlas.time.Edtf.Precision;
import atlas.words.DateToken.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads one typed date, in either language, and says in one of them what can't be read.
 *
 * <p>What is typed becomes tokens, the tokens pieces with a meaning (a number, a month, "about",
 * "to"), and the pieces one date or, where something parts them, two.
 */
final class DateReader {

  /** No date is longer; to take a book apart would hold up who typed it. */
  private static final int LONGEST = 200;

  /** Longest part of the typed text that is said back. */
  private static final int QUOTED = 40;

  private static final String AND = "و";

  /** What can't be read, in one sentence. */
  private static final class Unread extends Exception {
    private static final long serialVersionUID = 1;

    Unread(String sentence) {
      super(sentence, null, false, false);
    }
  }

  /** What a piece of a date is. */
  private enum Type {
    NUMBER,
    MONTH,
    ABOUT,
    TO,
    SLASH,
    DASH,
    START_ASSUMED,
    END_ASSUMED
  }

  /** A piece of a date; its text is empty but for a number, whose digits it keeps. */
  private record Piece(Type type, int value, String text) {
    static Piece of(Type type) {
      return new Piece(type, 0, "");
    }

    boolean isYear() {
      return type == Type.NUMBER && text.length() == 4;
    }

    boolean isShort() {
      return type == Type.NUMBER && text.length() <= 2;
    }
  }

  /** A date that may lack parts; 0 where a number is missing. */
  private record Parts(int year, int month, int day, boolean isApproximate) {

    /** Takes what the first bound of an interval lacks from the second: 17 to 19 March 2020. */
    Parts completedFrom(Parts end) {
      return year != 0
          ? this
          : new Parts(end.year, month != 0 ? month : end.month, day, isApproximate);
    }
  }

  private final Words words;
  private final DateWords dates;

  DateReader(Words words, DateWords dates) {
    this.words = words;
    this.dates = dates;
  }

  /** Reads a date. */
  ParsedDate read(String typed) {
    try {
      return ParsedDate.of(date(typed.strip()));
    } catch (Unread e) {
      return ParsedDate.unread(e.getMessage());
    }
  }

  private Edtf date(String typed) throws Unread {
    if (typed.length() > LONGEST) {
      throw unknown(typed);
    }
    Optional<Edtf> day = writtenDay(typed);
    if (day.isPresent()) {
      return day.get();
    }
    List<Piece> pieces = pieces(typed);
    boolean startAssumed = pieces.removeIf(p -> p.type == Type.START_ASSUMED);
    boolean endAssumed = pieces.removeIf(p -> p.type == Type.END_ASSUMED);
    if (pieces.isEmpty()) {
      throw typed.isEmpty() ? new Unread(words.get("date.wrong.empty")) : unknown(typed);
    }
    int parting = parting(pieces);
    if (parting < 0) {
      return point(parts(pieces, typed, startAssumed || endAssumed), typed);
    }
    Parts end = parts(pieces.subList(parting + 1, pieces.size()), typed, endAssumed);
    Parts start = parts(pieces.subList(0, parting), typed, startAssumed).completedFrom(end);
    Edtf.Point to = point(end, typed);
    Edtf.Point from = point(start, typed);
    if (to.last().isBefore(from.first())) {
      throw new Unread(words.get("date.wrong.order", dates.edtf(from), dates.edtf(to)));
    }
    return new Edtf.Interval(from, to);
  }

  /** A day as it stands in files: 2020-03-29. Commands are given one, and load no words for it. */
  private static Optional<Edtf> writtenDay(String typed) {
    try {
      return Optional.of(Edtf.parse(typed)).filter(Edtf::isDay);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  // ---- tokens to pieces

  private List<Piece> pieces(String typed) throws Unread {
    List<DateToken> tokens = DateToken.split(typed);
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      DateToken token = tokens.get(at);
      Optional<Vocabulary.Entry> entry = Vocabulary.ofBothLanguages().at(tokens, at);
      if (entry.isPresent()) {
        add(entry.get(), pieces);
        at += entry.get().length();
      } else if (isJoinedByAnd(token)) {
        tokens.set(at, DateToken.ofWord(AND));
        tokens.add(at + 1, DateToken.ofWord(token.typed().substring(1)));
      } else {
        pieces.add(piece(token, typed));
        at++;
      }
    }
    return pieces;
  }

  /** Arabic writes "and" and the word after it as one. */
  private static boolean isJoinedByAnd(DateToken token) {
    return token.kind() == Kind.WORD && token.text().startsWith(AND) && token.text().length() > 1;
  }

  private static void add(Vocabulary.Entry entry, List<Piece> pieces) {
    switch (entry.meaning()) {
      case MONTH -> addMonth(new Piece(Type.MONTH, entry.month(), ""), pieces);
      case ABOUT -> pieces.add(Piece.of(Type.ABOUT));
      case TO -> pieces.add(Piece.of(Type.TO));
      case START_ASSUMED -> pieces.add(Piece.of(Type.START_ASSUMED));
      case END_ASSUMED -> pieces.add(Piece.of(Type.END_ASSUMED));
      case BOTH_ASSUMED -> {
        pieces.add(Piece.of(Type.START_ASSUMED));
        pieces.add(Piece.of(Type.END_ASSUMED));
      }
      case FROM, FILLER -> {}
    }
  }

  /** Arabic papers name a month twice, آذار/مارس; the second name is dropped. */
  private static void addMonth(Piece month, List<Piece> pieces) {
    int last = pieces.size() - 1;
    if (last >= 1 && pieces.get(last).type == Type.SLASH && pieces.get(last - 1).equals(month)) {
      pieces.remove(last);
    } else if (last < 0 || !pieces.get(last).equals(month)) {
      pieces.add(month);
    }
  }

  private Piece piece(DateToken token, String typed) throws Unread {
    return switch (token.kind()) {
      case NUMBER -> {
        if (token.text().length() > 4) {
          throw unknown(typed);
        }
        yield new Piece(Type.NUMBER, Integer.parseInt(token.text()), token.text());
      }
      case SLASH -> Piece.of(Type.SLASH);
      case DASH -> Piece.of(Type.DASH);
      case TILDE -> Piece.of(Type.ABOUT);
      case WORD -> throw new Unread(words.get("date.wrong.word", quoted(token.typed())));
      case STRANGE -> throw unknown(typed);
    };
  }

  // ---- pieces to one date or two

  /** Where the second date begins to be parted off, −1 if there is one date only. */
  private static int parting(List<Piece> pieces) {
    for (Type type : List.of(Type.TO, Type.DASH, Type.SLASH)) {
      int[] found =
          IntStream.range(0, pieces.size()).filter(i -> pieces.get(i).type == type).toArray();
      if (found.length == 1) {
        return type == Type.SLASH && isMonthAndYear(pieces) ? -1 : found[0];
      }
    }
    return -1;
  }

  /** 3/2020 and 2020/3 are a month, not an interval. */
  private static boolean isMonthAndYear(List<Piece> pieces) {
    List<Piece> numbers = pieces.stream().filter(p -> p.type != Type.ABOUT).toList();
    return numbers.size() == 3
        && (numbers.get(0).isShort() && numbers.get(2).isYear()
            || numbers.get(0).isYear() && numbers.get(2).isShort());
  }

  private Parts parts(List<Piece> pieces, String typed, boolean isAssumed) throws Unread {
    List<Piece> numbers = pieces.stream().filter(p -> p.type == Type.NUMBER).toList();
    List<Piece> months = pieces.stream().filter(p -> p.type == Type.MONTH).toList();
    if (months.size() > 1
        || numbers.size() + months.size() > 3
        || numbers.size() + months.size() == 0
        || pieces.stream().anyMatch(p -> p.type == Type.TO)) {
      throw unknown(typed);
    }
    boolean isApproximate = isAssumed || pieces.stream().anyMatch(p -> p.type == Type.ABOUT);
    List<Piece> years = numbers.stream().filter(Piece::isYear).toList();
    List<Piece> others = numbers.stream().filter(n -> !n.isYear()).toList();
    Optional<Piece> odd = others.stream().filter(n -> !n.isShort()).findFirst();
    if (odd.isPresent() || (years.isEmpty() && others.size() + months.size() == 3)) {
      String year = odd.orElse(numbers.get(numbers.size() - 1)).text;
      throw new Unread(words.get("date.wrong.shortYear", words.digits(year)));
    }
    if (years.size() > 1) {
      throw unknown(typed);
    }
    int year = years.isEmpty() ? 0 : years.get(0).value;
    if (numbers.stream().anyMatch(n -> n.value == 0)) {
      throw unknown(typed);
    }
    if (!months.isEmpty()) {
      return new Parts(year, months.get(0).value, valueAt(others, 0), isApproximate);
    }
    if (years.isEmpty()) {
      return new Parts(0, valueAt(others, 1), valueAt(others, 0), isApproximate);
    }
    if (others.size() < 2) {
      return new Parts(year, valueAt(others, 0), 0, isApproximate);
    }
    boolean yearFirst = numbers.get(0).isYear();
    if (!yearFirst && !numbers.get(2).isYear()) {
      throw unknown(typed);
    }
    return new Parts(
        year,
        valueAt(others, yearFirst ? 0 : 1),
        valueAt(others, yearFirst ? 1 : 0),
        isApproximate);
  }

  private static int valueAt(List<Piece> pieces, int index) {
    return index < pieces.size() ? pieces.get(index).value : 0;
  }

  // ---- parts to a date

  private Edtf.Point point(Parts parts, String typed) throws Unread {
    if (parts.year == 0) {
      throw new Unread(words.get("date.wrong.noYear", quoted(typed)));
    }
    if (parts.month == 0) {
      if (parts.day != 0) {
        throw unknown(typed);
      }
      LocalDate first = LocalDate.of(parts.year, 1, 1);
      return new Edtf.Point(Precision.YEAR, first, parts.isApproximate);
    }
    if (parts.month > 12) {
      throw new Unread(words.get("date.wrong.month", parts.month));
    }
    YearMonth month = YearMonth.of(parts.year, parts.month);
    if (parts.day == 0) {
      return new Edtf.Point(Precision.MONTH, month.atDay(1), parts.isApproximate);
    }
    if (parts.day > month.lengthOfMonth()) {
      throw new Unread(
          words.get("date.wrong.day", dates.month(month), parts.day, month.lengthOfMonth()));
    }
    return new Edtf.Point(Precision.DAY, month.atDay(parts.day), parts.isApproximate);
  }

  private Unread unknown(String typed) {
    return new Unread(words.get("date.wrong.unknown", quoted(typed)));
  }

  private static String quoted(String typed) {
    return typed.length() <= QUOTED ? typed : typed.substring(0, QUOTED - 1) + "…";
  }
}
