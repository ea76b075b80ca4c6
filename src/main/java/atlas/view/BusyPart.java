package atlas.view;

import atlas.time.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The part of a span in which most happened: the run of whole months that stands out the most above
 * three times the average month.
 *
 * <p>Of all runs it is the one with the largest surplus of events, which a lone event far off does
 * not lengthen and a quiet month between two busy ones does not cut.
 */
public final class BusyPart {

  private static final double STANDS_OUT = 3;

  private BusyPart() {}

  /** The busy part among the days of events; empty if there are none. */
  public static Optional<DateRange> of(List<LocalDate> days) {
    if (days.isEmpty()) {
      return Optional.empty();
    }
    long first = days.stream().mapToLong(BusyPart::month).min().orElseThrow();
    long last = days.stream().mapToLong(BusyPart::month).max().orElseThrow();
    int[] counts = new int[Math.toIntExact(last - first + 1)];
    days.forEach(day -> counts[(int) (month(day) - first)]++);
    int[] run = busiest(counts, Math.min(STANDS_OUT * days.size() / counts.length, least(counts)));
    return Optional.of(DateRange.of(firstOf(first + run[0]), firstOf(first + run[1])));
  }

  /** Below the fullest month, so that one month at least stands out. */
  private static double least(int[] counts) {
    return Arrays.stream(counts).max().orElseThrow() - 0.5;
  }

  /** The run with the largest sum of what lies above the usual: its start, and the end after it. */
  private static int[] busiest(int[] counts, double usual) {
    double best = 0;
    int[] bestRun = {0, counts.length};
    double sum = 0;
    int start = 0;
    for (int i = 0; i < counts.length; i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += counts[i] - usual;
      if (sum > best) {
        best = sum;
        bestRun = new int[] {start, i + 1};
      }
    }
    return bestRun;
  }

  private static long month(LocalDate day) {
    return day.getYear() * 12L + day.getMonthValue() - 1;
  }

  private static LocalDate firstOf(long month) {
    return YearMonth.of((int) Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1).atDay(1);
  }
}
