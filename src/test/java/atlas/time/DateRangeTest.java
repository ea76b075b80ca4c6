package atlas.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

  private static final LocalDate MAR_1 = LocalDate.of(2020, 3, 1);

  private static DateRange march(int first, int last) {
    return DateRange.ofClosed(MAR_1.withDayOfMonth(first), MAR_1.withDayOfMonth(last));
  }

  @ParameterizedTest(name = "{0}–{1} and {2}–{3}")
  @CsvSource(
      textBlock =
          """
          # days of March, both inside: of the one, of the other, of the intersection
          # apart
          1, 3, 5, 8, 0, 0
          # adjacent
          1, 3, 4, 8, 0, 0
          # overlap by one day, by more
          1, 3, 3, 8, 3, 3
          1, 5, 3, 8, 3, 5
          # one encloses the other: within, from the same start, to the same end
          1, 8, 3, 5, 3, 5
          1, 8, 1, 5, 1, 5
          1, 8, 3, 8, 3, 8
          # equal
          1, 8, 1, 8, 1, 8
          3, 3, 3, 3, 3, 3
          """)
  void meetsInTheDaysOfBoth(int a, int b, int c, int d, int first, int last) {
    DateRange one = march(a, b);
    DateRange other = march(c, d);
    Optional<DateRange> both = first == 0 ? Optional.empty() : Optional.of(march(first, last));

    assertThat(one.intersection(other)).isEqualTo(both);
    assertThat(other.intersection(one)).isEqualTo(both);
    assertThat(one.overlaps(other)).isEqualTo(both.isPresent());
    assertThat(other.overlaps(one)).isEqualTo(both.isPresent());
    assertThat(one.span(other)).isEqualTo(march(Math.min(a, c), Math.max(b, d)));
    assertThat(other.span(one)).isEqualTo(one.span(other));
  }

  /** All ranges within six days, the empty ones too, against sets of days. */
  @Test
  void agreesWithSetsOfDays() {
    List<DateRange> ranges = new ArrayList<>();
    for (int start = 0; start <= 6; start++) {
      for (int end = start; end <= 6; end++) {
        ranges.add(DateRange.of(MAR_1.plusDays(start), MAR_1.plusDays(end)));
      }
    }
    for (DateRange one : ranges) {
      TreeSet<LocalDate> days = days(one);
      assertThat(one.isEmpty()).isEqualTo(days.isEmpty());
      assertThat(one.isDay()).isEqualTo(days.size() == 1);
      if (!days.isEmpty()) {
        assertThat(one.first()).contains(days.first());
        assertThat(one.last()).contains(days.last());
        assertThat(DateRange.ofClosed(days.first(), days.last())).isEqualTo(one);
      }
      for (DateRange other : ranges) {
        TreeSet<LocalDate> both = days(one);
        both.retainAll(days(other));
        assertThat(one.intersection(other).map(DateRangeTest::days).orElse(new TreeSet<>()))
            .as("%s and %s", one, other)
            .isEqualTo(both);
        assertThat(one.overlaps(other)).as("%s and %s", one, other).isEqualTo(!both.isEmpty());
      }
    }
  }

  private static TreeSet<LocalDate> days(DateRange range) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (LocalDate day = MAR_1.minusDays(1); day.isBefore(MAR_1.plusDays(9)); ) {
      if (range.contains(day)) {
        days.add(day);
      }
      day = day.plusDays(1);
    }
    return days;
  }

  @Test
  void ofOneDayHasThatDay() {
    DateRange day = DateRange.ofDay(MAR_1);
    assertThat(day.contains(MAR_1.minusDays(1))).isFalse();
    assertThat(day.contains(MAR_1)).isTrue();
    assertThat(day.contains(MAR_1.plusDays(1))).isFalse();
    assertThat(day.isDay()).isTrue();
  }

  @Test
  void withoutBoundsHasEveryDay() {
    for (LocalDate day : List.of(LocalDate.MIN, LocalDate.EPOCH, MAR_1, LocalDate.MAX)) {
      assertThat(DateRange.ALL.contains(day)).isTrue();
    }
    assertThat(DateRange.ALL.first()).isEmpty();
    assertThat(DateRange.ALL.last()).isEmpty();
    assertThat(DateRange.ALL.isDay()).isFalse();
    assertThat(DateRange.ofClosed(MAR_1, LocalDate.MAX))
        .isEqualTo(DateRange.of(MAR_1, LocalDate.MAX));
  }

  @Test
  void withOneBoundIsOpenOnTheOtherSide() {
    DateRange from = DateRange.of(MAR_1, LocalDate.MAX);
    assertThat(from.isUnboundedEnd()).isTrue();
    assertThat(from.isUnboundedStart()).isFalse();
    assertThat(from.contains(LocalDate.MAX)).isTrue();
    assertThat(from.contains(MAR_1.minusDays(1))).isFalse();

    DateRange until = DateRange.of(LocalDate.MIN, MAR_1);
    assertThat(until.isUnboundedStart()).isTrue();
    assertThat(until.contains(LocalDate.MIN)).isTrue();
    assertThat(until.contains(MAR_1)).isFalse();
    assertThat(until.intersection(from)).isEmpty();
    assertThat(until.span(from)).isEqualTo(DateRange.ALL);
  }

  @Test
  void refusesToEndBeforeItStarts() {
    assertThatThrownBy(() -> DateRange.of(MAR_1, MAR_1.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2020-03-01 2020-02-29");
    assertThatThrownBy(() -> DateRange.ofClosed(MAR_1, MAR_1.minusDays(2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(DateRange.ofClosed(MAR_1, MAR_1.minusDays(1)).isEmpty()).isTrue();
  }
}
