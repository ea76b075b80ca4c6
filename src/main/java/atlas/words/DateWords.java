package atlas.words;

import atlas.time.DateRange;
import atlas.time.Edtf;
import atlas.time.Edtf.Precision;
import atlas.view.Language;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Dates as words, and words as dates.
 *
 * <p>A date is full, "29 March 2020", or medium, "29 Mar 2020"; Arabic knows no short months and
 * says the same in both. Half-open ranges come in and closed ones go out. Everything that is said
 * here of a day, a month, a year or an interval between two of them, {@link #parse} reads again.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class DateWords {

  private static final String FULL = "month.";
  private static final String MEDIUM = "month.short.";

  private final Words words;

  private DateWords(Language language) {
    words = Words.in(language);
  }

  /** The dates of a language. */
  public static DateWords in(Language language) {
    return new DateWords(language);
  }

  // ---- days, months, years

  /** "29 March 2020". */
  public String full(LocalDate day) {
    return day(day, FULL) + " " + year(day.getYear());
  }

  /** "29 Mar 2020". */
  public String medium(LocalDate day) {
    return day(day, MEDIUM) + " " + year(day.getYear());
  }

  /** "29 Mar". */
  public String shortInYear(LocalDate day) {
    return day(day, MEDIUM);
  }

  /** "March 2020". */
  public String month(YearMonth month) {
    return month(month.getMonthValue(), FULL) + " " + year(month.getYear());
  }

  /** "Mar 2020". */
  public String monthShort(YearMonth month) {
    return month(month.getMonthValue(), MEDIUM) + " " + year(month.getYear());
  }

  /** "Mar". */
  public String monthInYear(YearMonth month) {
    return month(month.getMonthValue(), MEDIUM);
  }

  /** "first quarter of 2020", for any month of it. */
  public String quarter(YearMonth month) {
    return words.get("quarter." + (month.getMonthValue() + 2) / 3, year(month.getYear()));
  }

  /** "2020". */
  public String year(int year) {
    return words.digits(Integer.toString(year));
  }

  private String day(LocalDate day, String months) {
    return number(day) + " " + month(day.getMonthValue(), months);
  }

  private String number(LocalDate day) {
    return words.digits(Integer.toString(day.getDayOfMonth()));
  }

  private String month(int month, String months) {
    return words.get(months + month);
  }

  // ---- ranges

  /** "17 to 19 March 2020", "March 2020", "through 31 March 2020". */
  public String range(DateRange days) {
    return range(days, FULL);
  }

  /** "17 to 19 Mar 2020", "Mar 2020", "through 31 Mar 2020". */
  public String mediumRange(DateRange days) {
    return range(days, MEDIUM);
  }

  private String range(DateRange days, String months) {
    return isBounded(days) && !isNamed(days)
        ? bounds("date.range", days, months)
        : open(days, months, "date.through", "date.from");
  }

  /**
   * "between 15 and 31 Mar 2020", "on 15 or 16 Mar 2020", "on 15 Mar 2020", "in Mar 2020", "until
   * 31 Mar 2020".
   */
  public String between(DateRange days) {
    return when(days, MEDIUM);
  }

  /** The same in full: "between 15 and 31 March 2020". */
  public String when(DateRange days) {
    return when(days, FULL);
  }

  private String when(DateRange days, String months) {
    if (!isBounded(days)) {
      return open(days, months, "date.until", "date.from");
    }
    if (days.isDay()) {
      return words.get("date.on", named(days, months));
    }
    return isNamed(days)
        ? words.get("date.in", named(days, months))
        : bounds(isTwoDays(days) ? "date.either" : "date.between", days, months);
  }

  /**
   * "since 19 Mar 2020", "since Sep 2016", "since 17 or 18 Mar 2020", "since between 17 and 19 Mar
   * 2020".
   *
   * @param days on one of which something began; has both bounds
   */
  public String since(DateRange days) {
    return isNamed(days)
        ? words.get("date.since", named(days, MEDIUM))
        : bounds(isTwoDays(days) ? "date.sinceEither" : "date.sinceBetween", days, MEDIUM);
  }

  private static boolean isBounded(DateRange days) {
    return !days.isEmpty() && !days.isUnboundedStart() && !days.isUnboundedEnd();
  }

  /** Whether it is one day, one month or one year, and so has a name. */
  static boolean isNamed(DateRange days) {
    LocalDate start = days.start();
    return days.isDay()
        || (start.getDayOfMonth() == 1 && (days.end().equals(start.plusMonths(1)) || isYear(days)));
  }

  private static boolean isTwoDays(DateRange days) {
    return days.start().plusDays(2).equals(days.end());
  }

  private static boolean isYear(DateRange days) {
    return days.start().getDayOfYear() == 1 && days.end().equals(days.start().plusYears(1));
  }

  private String named(DateRange days, String months) {
    LocalDate start = days.start();
    if (days.isDay()) {
      return day(start, months) + " " + year(start.getYear());
    }
    String year = year(start.getYear());
    return isYear(days)
        ? words.get("date.year", year)
        : month(start.getMonthValue(), months) + " " + year;
  }

  private String open(DateRange days, String months, String until, String from) {
    if (days.isEmpty()) {
      return words.get("date.never");
    }
    if (isBounded(days)) {
      return named(days, months);
    }
    if (!days.isUnboundedEnd()) {
      return words.get(until, named(DateRange.ofDay(days.end().minusDays(1)), months));
    }
    return days.isUnboundedStart()
        ? words.get("date.always")
        : words.get(from, named(DateRange.ofDay(days.start()), months));
  }

  private String bounds(String key, DateRange days, String months) {
    return bounds(
        key,
        new Edtf.Point(Precision.DAY, days.start(), false),
        new Edtf.Point(Precision.DAY, days.end().minusDays(1), false),
        months);
  }

  /** Says month and year once if both bounds share them. */
  private String bounds(String key, Edtf.Point from, Edtf.Point to, String months) {
    String first = point(from, months);
    boolean sameYear = from.first().getYear() == to.first().getYear();
    if (sameYear && from.precision() != Precision.YEAR && to.precision() != Precision.YEAR) {
      boolean days = from.precision() == Precision.DAY && to.precision() == Precision.DAY;
      if (days && from.first().getMonth() == to.first().getMonth()) {
        first = number(from.first());
      } else if (from.precision() == Precision.DAY) {
        first = day(from.first(), months);
      } else {
        first = month(from.first().getMonthValue(), months);
      }
    }
    return words.get(key, first, point(to, months));
  }

  private String point(Edtf.Point point, String months) {
    return named(point.range(), months);
  }

  // ---- uncertain dates

  /**
   * "29 March 2020", "about March 2020", "some time in 2017", "between 17 and 31 March 2020, the
   * end assumed".
   */
  public String edtf(Edtf date) {
    if (date instanceof Edtf.Interval interval) {
      return assumed(interval, bounds("date.between", interval.from(), interval.to(), FULL));
    }
    Edtf.Point point = (Edtf.Point) date;
    String name = point(point, FULL);
    if (point.isApproximate()) {
      return words.get("date.about", name);
    }
    return switch (point.precision()) {
      case DAY -> name;
      case MONTH, YEAR -> words.get("date.sometime", name);
    };
  }

  /** "29 Mar 2020", "about Mar 2020", "2017", "17 to 31 Mar 2020, the end assumed". */
  public String mediumEdtf(Edtf date) {
    if (date instanceof Edtf.Interval interval) {
      return assumed(interval, bounds("date.range", interval.from(), interval.to(), MEDIUM));
    }
    String name = point((Edtf.Point) date, MEDIUM);
    return date.isApproximate() ? words.get("date.about", name) : name;
  }

  private String assumed(Edtf.Interval interval, String bounds) {
    boolean start = interval.from().isApproximate();
    boolean end = interval.to().isApproximate();
    if (start && end) {
      return words.get("date.bothAssumed", bounds);
    }
    return start
        ? words.get("date.startAssumed", bounds)
        : end ? words.get("date.endAssumed", bounds) : bounds;
  }

  // ---- reading

  /**
   * Reads a typed date, in either language and either set of digits, the day before the month:
   * {@code 29 Mar 2020}, {@code Mar 29, 2020}, {@code 29/3/2020}, {@code 2020-03-29}, {@code
   * 2020-03~}, {@code ٢٩ آذار ٢٠٢٠}, {@code ٢٩ مارس ٢٠٢٠}, {@code 17 to 19 March 2020}, {@code
   * 2020-03/2020-05}.
   */
  public ParsedDate parse(String text) {
    return new DateReader(words, this).read(text);
  }
}
