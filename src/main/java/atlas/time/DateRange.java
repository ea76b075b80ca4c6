package atlas.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A run of days, half-open: the start is inside, the end is not.
 *
 * <p>{@link LocalDate#MIN} as start and {@link LocalDate#MAX} as end mean that no bound is known.
 *
 * @param start first day inside, or {@link LocalDate#MIN}
 * @param end first day after, or {@link LocalDate#MAX}; never before {@code start}
 */
public record DateRange(LocalDate start, LocalDate end) {

  /** Every day. */
  public static final DateRange ALL = new DateRange(LocalDate.MIN, LocalDate.MAX);

  /**
   * Refuses a range that ends before it starts.
   *
   * @throws IllegalArgumentException if {@code end} is before {@code start}
   */
  public DateRange {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("A range ends after it starts: " + start + " " + end);
    }
  }

  /** The days from {@code start} up to, not including, {@code end}. */
  public static DateRange of(LocalDate start, LocalDate end) {
    return new DateRange(start, end);
  }

  /** The days from {@code first} through {@code last}, both inside. */
  public static DateRange ofClosed(LocalDate first, LocalDate last) {
    return new DateRange(first, last.equals(LocalDate.MAX) ? last : last.plusDays(1));
  }

  /** One day. */
  public static DateRange ofDay(LocalDate day) {
    return ofClosed(day, day);
  }

  /** Whether no day is inside. */
  public boolean isEmpty() {
    return start.equals(end);
  }

  /** Whether the day is inside. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && (day.isBefore(end) || end.equals(LocalDate.MAX));
  }

  /** Whether some day is inside both. */
  public boolean overlaps(DateRange other) {
    return intersection(other).isPresent();
  }

  /** The days inside both, if there are any. */
  public Optional<DateRange> intersection(DateRange other) {
    LocalDate from = start.isAfter(other.start) ? start : other.start;
    LocalDate to = end.isBefore(other.end) ? end : other.end;
    return from.isBefore(to) ? Optional.of(new DateRange(from, to)) : Optional.empty();
  }

  /** The smallest range around both. */
  public DateRange span(DateRange other) {
    return new DateRange(
        start.isBefore(other.start) ? start : other.start,
        end.isAfter(other.end) ? end : other.end);
  }

  /** Whether the first day is not known. */
  public boolean isUnboundedStart() {
    return start.equals(LocalDate.MIN);
  }

  /** Whether the last day is not known. */
  public boolean isUnboundedEnd() {
    return end.equals(LocalDate.MAX);
  }

  /** First day inside, empty if the start is not known. */
  public Optional<LocalDate> first() {
    return isUnboundedStart() ? Optional.empty() : Optional.of(start);
  }

  /**
   * Last day inside, empty if the end is not known; an empty range ends the day before it starts.
   */
  public Optional<LocalDate> last() {
    return isUnboundedEnd() ? Optional.empty() : Optional.of(end.minusDays(1));
  }

  /** Whether exactly one day is inside. */
  public boolean isDay() {
    return !isUnboundedStart() && !isUnboundedEnd() && start.plusDays(1).equals(end);
  }
}
