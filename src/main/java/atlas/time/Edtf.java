package atlas.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * A date as a source gives it: a day, a month, a year, or an interval between two of these, each
 * possibly approximate.
 *
 * <p>The forms are those of ISO 8601-2 (EDTF) levels 0 and 1 that dated events need: {@code
 * 2020-03-17}, {@code 2020-03}, {@code 2020}, {@code 2020-03-17/2020-03-31}, with {@code ~} after a
 * date or a bound. See <a href="https://www.loc.gov/standards/datetime/">the specification</a>.
 */
public sealed interface Edtf permits Edtf.Point, Edtf.Interval {

  /** First day that the date may mean. */
  LocalDate first();

  /** Last day that the date may mean. */
  LocalDate last();

  /** Whether any part is marked approximate or assumed. */
  boolean isApproximate();

  /** Whether exactly one day is named. */
  default boolean isDay() {
    return first().equals(last());
  }

  /** All days that the date may mean. */
  default DateRange range() {
    return DateRange.ofClosed(first(), last());
  }

  /** How closely a point in time is named. */
  enum Precision {
    DAY,
    MONTH,
    YEAR
  }

  /**
   * A day, a month or a year.
   *
   * @param precision how closely it is named
   * @param first its first day
   * @param isApproximate whether a {@code ~} follows it
   */
  record Point(Precision precision, LocalDate first, boolean isApproximate) implements Edtf {

    /**
     * Refuses a first day that is not the first of its month or year.
     *
     * @throws IllegalArgumentException if {@code first} doesn't begin the named period, or the year
     *     has not four digits
     */
    public Point {
      LocalDate begin =
          switch (precision) {
            case DAY -> first;
            case MONTH -> first.withDayOfMonth(1);
            case YEAR -> first.withDayOfYear(1);
          };
      if (!begin.equals(first)) {
        throw new IllegalArgumentException("A " + precision + " begins on its first day: " + first);
      }
      if (first.getYear() < 1 || first.getYear() > 9999) {
        throw new IllegalArgumentException("A year has four digits: " + first.getYear());
      }
    }

    @Override
    public LocalDate last() {
      return switch (precision) {
        case DAY -> first;
        case MONTH -> YearMonth.from(first).atEndOfMonth();
        case YEAR -> first.withDayOfYear(first.lengthOfYear());
      };
    }

    /** The EDTF text. */
    @Override
    public String toString() {
      String year = String.format(Locale.ROOT, "%04d", first.getYear());
      String text =
          switch (precision) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case YEAR -> year;
          };
      return isApproximate ? text + "~" : text;
    }
  }

  /**
   * Somewhere between two dates, both inside.
   *
   * @param from the earlier bound
   * @param to the later bound; its last day is not before the first day of {@code from}
   */
  record Interval(Point from, Point to) implements Edtf {

    /**
     * Refuses bounds in the wrong order.
     *
     * @throws IllegalArgumentException if {@code to} ends before {@code from} begins
     */
    public Interval {
      if (to.last().isBefore(from.first())) {
        throw new IllegalArgumentException(from + " is after " + to);
      }
    }

    @Override
    public LocalDate first() {
      return from.first();
    }

    @Override
    public LocalDate last() {
      return to.last();
    }

    @Override
    public boolean isApproximate() {
      return from.isApproximate() || to.isApproximate();
    }

    /** The EDTF text. */
    @Override
    public String toString() {
      return from + "/" + to;
    }
  }

  /** One certain day. */
  static Edtf ofDay(LocalDate day) {
    return new Point(Precision.DAY, day, false);
  }

  /**
   * Reads the EDTF text; the reverse of {@code toString}.
   *
   * @throws DateTimeParseException if it is none of the forms above, or names a day that no
   *     calendar has; the message says which
   */
  static Edtf parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Parser.point(text, text);
    }
    Point from = Parser.point(text.substring(0, slash), text);
    Point to = Parser.point(text.substring(slash + 1), text);
    try {
      return new Interval(from, to);
    } catch (IllegalArgumentException e) {
      throw new DateTimeParseException(
          "'" + text + "' is not a date: " + e.getMessage(), text, slash + 1, e);
    }
  }

  /**
   * Reads single points; a nested class, as an interface can't keep a method to itself. Letter by
   * letter: every report of a store has a date, and a pattern takes five times as long.
   */
  final class Parser {
    private Parser() {}

    private static Point point(String part, String whole) {
      boolean isApproximate = part.endsWith("~");
      int length = part.length() - (isApproximate ? 1 : 0);
      Precision precision =
          switch (length) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            case 10 -> Precision.DAY;
            default -> throw noDate(whole);
          };
      int year = number(part, 0, 4, whole);
      int month = length < 7 ? 1 : numberAfterDash(part, 4, whole);
      int day = length < 10 ? 1 : numberAfterDash(part, 7, whole);
      try {
        return new Point(precision, LocalDate.of(year, month, day), isApproximate);
      } catch (DateTimeException | IllegalArgumentException e) {
        throw new DateTimeParseException(
            "'" + whole + "' is not a date: " + e.getMessage(), whole, 0, e);
      }
    }

    private static int numberAfterDash(String part, int dash, String whole) {
      if (part.charAt(dash) != '-') {
        throw noDate(whole);
      }
      return number(part, dash + 1, dash + 3, whole);
    }

    private static int number(String part, int begin, int end, String whole) {
      int number = 0;
      for (int i = begin; i < end; i++) {
        int digit = part.charAt(i) - '0';
        if (digit < 0 || digit > 9) {
          throw noDate(whole);
        }
        number = 10 * number + digit;
      }
      return number;
    }

    private static DateTimeParseException noDate(String text) {
      return new DateTimeParseException(
          "'" + text + "' is not a date like 2020-03-17, 2020-03, 2020 or 2020-03-17/2020-03-31",
          text,
          0);
    }
  }
}
