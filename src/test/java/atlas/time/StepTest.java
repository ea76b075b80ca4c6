package atlas.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {

  /** Four years with their leap day: every day that a calendar has. */
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

  private static final LocalDate END = LocalDate.of(2023, 1, 1);

  @ParameterizedTest(name = "{2} {1} from {0}")
  @CsvSource(
      textBlock =
          """
          # months from the end of one
          2020-01-31, MONTH, 1, 2020-02-29
          2020-01-31, MONTH, 2, 2020-03-31
          2020-01-31, MONTH, -2, 2019-11-30
          2021-01-29, MONTH, 1, 2021-02-28
          2020-03-31, MONTH, -1, 2020-02-29
          # quarters
          2020-01-31, QUARTER, 1, 2020-04-30
          2019-11-30, QUARTER, 1, 2020-02-29
          2020-05-31, QUARTER, -1, 2020-02-29
          # days, weeks, years
          2020-02-28, DAY, 2, 2020-03-01
          2020-02-28, WEEK, 1, 2020-03-06
          2020-02-29, YEAR, 1, 2021-02-28
          2020-02-29, YEAR, 4, 2024-02-29
          # nowhere
          2020-02-29, MONTH, 0, 2020-02-29
          """)
  void leadsFromItsAnchor(LocalDate anchor, Step step, long steps, LocalDate expected) {
    assertThat(step.from(anchor, steps)).isEqualTo(expected);
  }

  /** From every day of four years, up to two years there and back. */
  @ParameterizedTest
  @EnumSource(names = {"MONTH", "QUARTER"})
  void monthsKeepTheDayWhereTheMonthHasIt(Step step) {
    int months = step == Step.MONTH ? 1 : 3;
    for (LocalDate anchor = FIRST; anchor.isBefore(END); anchor = anchor.plusDays(1)) {
      for (int steps = -24; steps <= 24; steps++) {
        LocalDate day = step.from(anchor, steps);
        YearMonth month = YearMonth.from(anchor).plusMonths((long) steps * months);
        assertThat(YearMonth.from(day)).isEqualTo(month);
        assertThat(day.getDayOfMonth())
            .isEqualTo(Math.min(anchor.getDayOfMonth(), month.lengthOfMonth()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void laterStepsLeadToLaterDays(Step step) {
    for (LocalDate anchor = FIRST; anchor.isBefore(END); anchor = anchor.plusDays(1)) {
      LocalDate before = step.from(anchor, -25);
      for (int steps = -24; steps <= 24; steps++) {
        LocalDate day = step.from(anchor, steps);
        assertThat(day).isAfter(before);
        before = day;
      }
    }
  }

  @ParameterizedTest(name = "{1} from {0} to {2}: {3}")
  @CsvSource(
      textBlock =
          """
          # ends of months
          2020-01-31, MONTH, 2020-02-28, 0
          2020-01-31, MONTH, 2020-02-29, 1
          2019-01-29, MONTH, 2019-02-28, 1
          2020-03-31, QUARTER, 2020-06-30, 1
          # before the anchor
          2020-03-31, MONTH, 2020-02-29, -1
          2020-03-31, MONTH, 2020-02-28, -2
          2020-03-31, MONTH, 2020-03-30, -1
          2020-03-31, WEEK, 2020-03-24, -1
          2020-03-31, WEEK, 2020-03-23, -2
          2020-03-31, DAY, 2020-03-31, 0
          """)
  void countsStepsTo(LocalDate anchor, Step step, LocalDate day, long expected) {
    assertThat(step.stepsTo(anchor, day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void countsAsManyStepsAsDoNotPass(Step step) {
    for (LocalDate anchor = FIRST; anchor.isBefore(END); anchor = anchor.plusDays(5)) {
      for (int apart = -400; apart < 400; apart++) {
        LocalDate day = anchor.plusDays(apart);
        long steps = step.stepsTo(anchor, day);
        assertThat(step.from(anchor, steps).isAfter(day)).isFalse();
        assertThat(step.from(anchor, steps + 1).isAfter(day)).isTrue();
      }
    }
  }

  @ParameterizedTest(name = "{1} of {0}")
  @CsvSource(
      textBlock =
          """
          # a Sunday, the Monday after it
          2020-03-29, WEEK, 2020-03-23
          2020-03-30, WEEK, 2020-03-30
          # across a new year
          2020-01-01, WEEK, 2019-12-30
          2020-03-29, DAY, 2020-03-29
          # ends of months and quarters
          2020-02-29, MONTH, 2020-02-01
          2020-03-01, MONTH, 2020-03-01
          2020-03-31, QUARTER, 2020-01-01
          2020-04-01, QUARTER, 2020-04-01
          2020-12-31, QUARTER, 2020-10-01
          2020-05-31, QUARTER, 2020-04-01
          2020-12-31, YEAR, 2020-01-01
          """)
  void floorIsWhereItsPeriodBegins(LocalDate day, Step step, LocalDate expected) {
    assertThat(step.floor(day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void floorChangesOnlyWhereAPeriodBegins(Step step) {
    for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      LocalDate floor = step.floor(day);
      assertThat(step.floor(floor)).isEqualTo(floor);
      assertThat(floor).isBeforeOrEqualTo(day);
      assertThat(step.from(floor, 1)).isAfter(day);
    }
  }
}
