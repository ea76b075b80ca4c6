package atlas.ui.timebar;

import atlas.time.Step;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.Words;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** What an axis counts in, from the finest to the coarsest. */
enum AxisUnit {
  DAY(Step.DAY, 1),
  /** The 1st, 8th, 15th and 22nd: as every month has them, its first day is always told. */
  WEEK_OF_MONTH(Step.DAY, 7),
  MONTH(Step.MONTH, 1),
  QUARTER(Step.QUARTER, 1),
  YEAR(Step.YEAR, 1),
  TWO_YEARS(Step.YEAR, 2),
  FIVE_YEARS(Step.YEAR, 5),
  TEN_YEARS(Step.YEAR, 10),
  HUNDRED_YEARS(Step.YEAR, 100);

  /** The day on which the last week of a month begins. */
  private static final int LAST_WEEK = 22;

  private final Step step;
  private final int count;

  AxisUnit(Step step, int count) {
    this.step = step;
    this.count = count;
  }

  /** The last beginning of such a unit on or before a day. */
  LocalDate floor(LocalDate day) {
    LocalDate begin = step.floor(day);
    return switch (this) {
      case DAY, MONTH, QUARTER, YEAR -> begin;
      case WEEK_OF_MONTH ->
          day.withDayOfMonth(Math.min(LAST_WEEK, (day.getDayOfMonth() - 1) / 7 * 7 + 1));
      case TWO_YEARS, FIVE_YEARS, TEN_YEARS, HUNDRED_YEARS ->
          begin.minusYears(Math.floorMod(begin.getYear(), count));
    };
  }

  /** The beginning after a beginning. */
  LocalDate next(LocalDate begin) {
    return this == WEEK_OF_MONTH && begin.getDayOfMonth() == LAST_WEEK
        ? begin.plusMonths(1).withDayOfMonth(1)
        : step.from(begin, count);
  }

  /** Whether a larger unit begins as well, which is worth telling: a month among days, a year. */
  boolean isMajor(LocalDate begin) {
    return switch (this) {
      case DAY, WEEK_OF_MONTH -> begin.getDayOfMonth() == 1;
      case MONTH, QUARTER -> begin.getMonth() == Month.JANUARY;
      case YEAR, TWO_YEARS, FIVE_YEARS, TEN_YEARS, HUNDRED_YEARS -> false;
    };
  }

  /** How a beginning is called among others: "29", "Apr", "2020". */
  String brief(LocalDate begin, Language language) {
    DateWords dates = DateWords.in(language);
    return switch (this) {
      case DAY, WEEK_OF_MONTH -> Words.in(language).digits(Integer.toString(begin.getDayOfMonth()));
      case MONTH, QUARTER -> dates.monthInYear(YearMonth.from(begin));
      case YEAR, TWO_YEARS, FIVE_YEARS, TEN_YEARS, HUNDRED_YEARS -> dates.year(begin.getYear());
    };
  }

  /** Whether the year begins as well. */
  boolean isYear(LocalDate begin) {
    return isMajor(begin) && begin.getMonth() == Month.JANUARY;
  }

  /** How it is called where a larger unit begins: "1 Apr"; a year by itself, "2020". */
  String atMajor(LocalDate begin, Language language) {
    return isYear(begin) ? full(begin, language) : DateWords.in(language).shortInYear(begin);
  }

  /** How it is called where nothing beside it tells the year: "29 Mar 2020", "Apr 2020". */
  String full(LocalDate begin, Language language) {
    DateWords dates = DateWords.in(language);
    return switch (this) {
      case DAY, WEEK_OF_MONTH -> dates.medium(begin);
      case MONTH, QUARTER ->
          isYear(begin) ? dates.year(begin.getYear()) : dates.monthShort(YearMonth.from(begin));
      case YEAR, TWO_YEARS, FIVE_YEARS, TEN_YEARS, HUNDRED_YEARS -> dates.year(begin.getYear());
    };
  }
}
