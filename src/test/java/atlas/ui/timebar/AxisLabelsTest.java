package atlas.ui.timebar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlas.time.DateRange;
import atlas.view.Language;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AxisLabelsTest {

  /** As wide as the widest letters of the bar's font. */
  private static final TextWidth WIDTHS = text -> 7 * text.length();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # two weeks: days, the month where it begins
          2020-03-25, 2020-04-08, 1400, DAY, 25 Mar 2020|26|27|28|29|30|31|1 Apr|2|3|4|5|6|7
          # half a year: weeks
          2020-03-01, 2020-05-01, 900,  WEEK_OF_MONTH, 1 Mar 2020|8|15|22|1 Apr|8|15|22
          # narrower: months
          2020-03-01, 2020-09-01, 420,  MONTH, Mar 2020|Apr|May|Jun|Jul|Aug
          # over a new year, which is told
          2019-10-01, 2020-04-01, 420,  MONTH, Oct 2019|Nov|Dec|2020|Feb|Mar
          # what began before the left edge stands at the edge
          2020-03-05, 2020-06-05, 240,  MONTH, Mar 2020|Apr|May
          2018-01-01, 2020-01-01, 400,  QUARTER, 2018|Apr|Jul|Oct|2019|Apr|Jul|Oct
          2011-01-01, 2026-01-01, 1400, YEAR, 2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025
          2011-01-01, 2027-01-01, 400,  TWO_YEARS, 2012|2014|2016|2018|2020|2022|2024
          """)
  void theFinestUnitWithRoomIsChosen(
      LocalDate first, LocalDate end, double width, AxisUnit unit, String labels) {
    AxisLabels axis =
        AxisLabels.of(TimeScale.of(DateRange.of(first, end), width), Language.ENGLISH, WIDTHS);
    assertThat(axis.unit()).isEqualTo(unit);
    assertThat(String.join("|", texts(axis))).isEqualTo(labels);
  }

  @ParameterizedTest
  @EnumSource
  void labelsNeverOverlapAndSomeTellsTheYear(Language language) {
    Random random = new Random(20200329);
    for (int i = 0; i < 1000; i++) {
      LocalDate first = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(14_000));
      double days = Math.exp(Math.log(5) + random.nextDouble() * Math.log(4000));
      double from = first.toEpochDay() + random.nextDouble();
      TimeScale scale = new TimeScale(from, from + days, 400 + random.nextInt(3000));
      AxisLabels axis = AxisLabels.of(scale, language, WIDTHS);
      assertThat(axis.labels()).as(scale.toString()).isNotEmpty();
      double end = 0;
      for (AxisLabels.Label label : axis.labels()) {
        assertThat(label.x()).as(scale + " " + label).isGreaterThanOrEqualTo(end);
        assertThat(label.endX() - label.x()).isCloseTo(WIDTHS.of(label.text()), within(1e-6));
        end = label.endX();
      }
      assertThat(end).as(scale.toString()).isLessThanOrEqualTo(scale.width());
      assertThat(texts(axis)).as(scale + " " + axis).anyMatch(text -> hasYear(text, language));
    }
  }

  @Test
  void zoomingInNeverMakesTheUnitCoarser() {
    AxisUnit before = AxisUnit.HUNDRED_YEARS;
    for (double days = 40_000; days > 5; days /= 1.1) {
      TimeScale scale = new TimeScale(18_000 - days / 2, 18_000 + days / 2, 1200);
      AxisUnit unit = AxisLabels.of(scale, Language.ENGLISH, WIDTHS).unit();
      assertThat(unit).isLessThanOrEqualTo(before);
      before = unit;
    }
  }

  @Test
  void everyUnitBeginsWhereTheOneBeforeEnds() {
    for (AxisUnit unit : AxisUnit.values()) {
      LocalDate begin = unit.floor(LocalDate.of(2019, 12, 31));
      for (int i = 0; i < 60; i++) {
        LocalDate next = unit.next(begin);
        assertThat(unit.floor(next)).as(unit + " " + begin).isEqualTo(next);
        assertThat(unit.floor(next.minusDays(1))).as(unit + " " + begin).isEqualTo(begin);
        begin = next;
      }
    }
  }

  private static List<String> texts(AxisLabels axis) {
    return axis.labels().stream().map(AxisLabels.Label::text).toList();
  }

  private static boolean hasYear(String text, Language language) {
    String ascii = text;
    for (int digit = 0; digit < 10; digit++) {
      ascii = ascii.replace(Words.in(language).digits("" + digit), "" + digit);
    }
    return ascii.matches(".*\\b\\d{4}\\b.*");
  }
}
