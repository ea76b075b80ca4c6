package atlas.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atlas.time.Edtf.Interval;
import atlas.time.Edtf.Point;
import atlas.time.Edtf.Precision;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          # text, first day, last day, approximate
          # a day
          2020-03-17, 2020-03-17, 2020-03-17, false
          2020-03-17~, 2020-03-17, 2020-03-17, true
          2020-02-29, 2020-02-29, 2020-02-29, false
          # a month: of 31 and 30 days, February of both kinds
          2020-03, 2020-03-01, 2020-03-31, false
          2020-04~, 2020-04-01, 2020-04-30, true
          2020-02, 2020-02-01, 2020-02-29, false
          2021-02, 2021-02-01, 2021-02-28, false
          1900-02, 1900-02-01, 1900-02-28, false
          2000-02, 2000-02-01, 2000-02-29, false
          # a year
          2020, 2020-01-01, 2020-12-31, false
          2011~, 2011-01-01, 2011-12-31, true
          0001, 0001-01-01, 0001-12-31, false
          9999, 9999-01-01, 9999-12-31, false
          # between two days
          2020-03-17/2020-03-31, 2020-03-17, 2020-03-31, false
          2020-03-17/2020-03-31~, 2020-03-17, 2020-03-31, true
          2014-07-01~/2014-08-12, 2014-07-01, 2014-08-12, true
          2020-03-17~/2020-03-31~, 2020-03-17, 2020-03-31, true
          2020-03-17/2020-03-17, 2020-03-17, 2020-03-17, false
          2019-12-31/2020-01-01, 2019-12-31, 2020-01-01, false
          # between months and years: from the first day of one to the last of the other
          2020-03/2020-05, 2020-03-01, 2020-05-31, false
          2019/2020-02~, 2019-01-01, 2020-02-29, true
          2011/2012, 2011-01-01, 2012-12-31, false
          # one bound within the other
          2020/2020-03, 2020-01-01, 2020-03-31, false
          2020-03-17/2020-03, 2020-03-17, 2020-03-31, false
          2020-03/2020-03-17, 2020-03-01, 2020-03-17, false
          """)
  void readsAndPrints(String text, LocalDate first, LocalDate last, boolean isApproximate) {
    Edtf date = Edtf.parse(text);

    assertThat(date.first()).isEqualTo(first);
    assertThat(date.last()).isEqualTo(last);
    assertThat(date.isApproximate()).isEqualTo(isApproximate);
    assertThat(date.isDay()).isEqualTo(first.equals(last));
    assertThat(date.range()).isEqualTo(DateRange.ofClosed(first, last));
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest(name = "''{0}''")
  @CsvSource(
      textBlock =
          """
          # not in the calendar
          2020-02-30, Invalid date 'FEBRUARY 30'
          2021-02-29, not a leap year
          2020-04-31, Invalid date 'APRIL 31'
          2020-13, MonthOfYear
          2020-00, MonthOfYear
          2020-01-00, DayOfMonth
          2020-01-32, DayOfMonth
          0000, four digits
          2020-03-17/2020-02-30, Invalid date 'FEBRUARY 30'
          # bounds in the wrong order
          2020-03-31/2020-03-17, 2020-03-31 is after 2020-03-17
          2020-04/2020-03, 2020-04 is after 2020-03
          2020/2019-12-31, 2020 is after 2019-12-31
          # forms of EDTF that dated events don't need
          ../2020, not a date like
          2020/.., not a date like
          2020/, not a date like
          /2020, not a date like
          2020?, not a date like
          2020%, not a date like
          202X, not a date like
          2020-21, MonthOfYear
          Y12020, not a date like
          -0001, not a date like
          2020-03-17T12:00, not a date like
          # not quite
          '', not a date like
          ~, not a date like
          /, not a date like
          20, not a date like
          20200317, not a date like
          2020-3-17, not a date like
          2020-03-1, not a date like
          17.03.2020, not a date like
          2020/2021/2022, not a date like
          2020-03-17~~, not a date like
          '2020-03-17 ', not a date like
          ' 2020-03-17', not a date like
          ~2020, not a date like
          2020-03-, not a date like
          2020–03, not a date like
          # digits of another script are for the date field, not for the data
          ٢٠٢٠-٠٣-١٧, not a date like
          """)
  void refuses(String text, String reason) {
    assertThatThrownBy(() -> Edtf.parse(text))
        .isInstanceOf(DateTimeParseException.class)
        .hasMessageStartingWith("'" + text + "' is not a date")
        .hasMessageContaining(reason);
  }

  @Test
  void aDayMadeIsTheDayRead() {
    assertThat(Edtf.ofDay(day("2020-03-17"))).isEqualTo(Edtf.parse("2020-03-17"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      textBlock =
          """
          MONTH, 2020-03-02
          YEAR, 2020-03-01
          YEAR, 2020-01-02
          DAY, 0000-12-31
          DAY, +10000-01-01
          """)
  void aPointBeginsOnItsFirstDay(Precision precision, LocalDate first) {
    assertThatThrownBy(() -> new Point(precision, first, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<Point> points() {
    return Combinators.combine(
            Arbitraries.of(Precision.class),
            Arbitraries.longs()
                .between(day("0001-01-01").toEpochDay(), day("9999-12-31").toEpochDay()),
            Arbitraries.of(true, false))
        .as(
            (precision, epochDay, isApproximate) -> {
              LocalDate day = LocalDate.ofEpochDay(epochDay);
              LocalDate first =
                  switch (precision) {
                    case DAY -> day;
                    case MONTH -> day.withDayOfMonth(1);
                    case YEAR -> day.withDayOfYear(1);
                  };
              return new Point(precision, first, isApproximate);
            });
  }

  @Property(tries = 500, seed = "1", edgeCases = EdgeCasesMode.NONE)
  void parseOfPrintIsTheSame(@ForAll("points") Point from, @ForAll("points") Point to) {
    assertThat(Edtf.parse(from.toString())).isEqualTo(from);
    if (!to.last().isBefore(from.first())) {
      Interval interval = new Interval(from, to);
      assertThat(Edtf.parse(interval.toString())).isEqualTo(interval);
      assertThat(interval.first()).isBeforeOrEqualTo(interval.last());
    }
  }
}
