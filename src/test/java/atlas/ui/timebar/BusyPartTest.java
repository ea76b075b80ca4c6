package atlas.ui.timebar;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.time.DateRange;
import atlas.view.BusyPart;
import atlas.view.Filter;
import atlas.view.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusyPartTest {

  @Test
  void ofTheShippedFactsItIsMarchToAugust2020() {
    var histories = Fold.all(ShippedFacts.get(), Belief.NOW);
    DateRange range = Timeline.of(ShippedFacts.get(), histories, Filter.NONE).range();
    assertThat(BarContent.of(ShippedFacts.get(), histories, Filter.NONE, range).busyPart())
        .isEqualTo(DateRange.ofClosed(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 8, 31)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # events a month from January 2020 on; the first and the last busy month
          0 0 5 0 0 0 0 0 0 1,     3, 3
          # a quiet month between busy ones does not cut
          1 0 9 8 1 9 0 0 0 0 0 0 0 0 0 0 0 0 1,   3, 6
          # a lone event far off does not lengthen
          1 0 0 0 0 9 9 0 0 0 1,   6, 7
          # the same everywhere: the first month
          1 1 1 1,                 1, 4
          3,                       1, 1
          """)
  void itIsTheRunThatStandsOutMost(String months, int first, int last) {
    int[] counts = Arrays.stream(months.split(" ")).mapToInt(Integer::parseInt).toArray();
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      days.addAll(Collections.nCopies(counts[i], LocalDate.of(2020, 1, 15).plusMonths(i)));
    }
    assertThat(BusyPart.of(days))
        .contains(
            DateRange.of(LocalDate.of(2020, first, 1), LocalDate.of(2020, last, 1).plusMonths(1)));
  }

  @Test
  void withoutEventsThereIsNone() {
    assertThat(BusyPart.of(List.of())).isEmpty();
  }
}
