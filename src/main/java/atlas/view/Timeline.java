package atlas.view;

import atlas.model.Facts;
import atlas.status.DatedEvent;
import atlas.status.Histories;
import atlas.status.History;
import atlas.time.DateRange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days that the time controller can show.
 *
 * @param range from the first day through the last; both are known, and there is at least one
 * @param events the days that steps by event lead to; those outside the range are never reached
 * @param dataDate after it there are plans only; it may lie outside the range
 */
public record Timeline(DateRange range, EventDays events, LocalDate dataDate) {

  /**
   * Refuses a range without a first or a last day.
   *
   * @throws IllegalArgumentException if the range is empty or has no bound
   */
  public Timeline {
    if (range.isEmpty() || range.isUnboundedStart() || range.isUnboundedEnd()) {
      throw new IllegalArgumentException("A timeline has a first and a last day: " + range);
    }
  }

  /**
   * The timeline of histories: from the first day of the year of the first event to the last plan's
   * last day, and never ending before the data date. The filter chooses events, never the range.
   *
   * <p>An uncertain event counts on the first day on which it may have happened and on the last, a
   * deadline on the day when it was made and on the day when it is due.
   */
  public static Timeline of(Facts facts, Histories histories, Filter filter) {
    LocalDate dataDate = facts.dataDate();
    Sieve sieve = Sieve.of(histories, filter);
    Optional<DateRange> span = Optional.empty();
    Set<LocalDate> shown = new HashSet<>();
    for (History history : histories.all()) {
      for (DatedEvent event : history.events()) {
        DateRange days =
            event.due().map(due -> event.days().span(DateRange.ofDay(due))).orElse(event.days());
        span = Optional.of(span.map(days::span).orElse(days));
        if (sieve.shows(event)) {
          days(event).forEach(shown::add);
        }
      }
    }
    DateRange all = span.orElse(DateRange.ofDay(dataDate)).span(DateRange.ofDay(dataDate));
    return new Timeline(
        DateRange.of(all.start().withDayOfYear(1), all.end()), EventDays.of(shown), dataDate);
  }

  private static Stream<LocalDate> days(DatedEvent event) {
    return Stream.of(Optional.of(event.first()), Optional.of(event.last()), event.due())
        .flatMap(Optional::stream);
  }

  /** First day. */
  public LocalDate first() {
    return range.start();
  }

  /** Last day, inside. */
  public LocalDate last() {
    return range.end().minusDays(1);
  }

  /** The day itself if it is inside, else the nearest end. */
  public LocalDate clip(LocalDate day) {
    if (day.isBefore(first())) {
      return first();
    }
    return day.isAfter(last()) ? last() : day;
  }
}
