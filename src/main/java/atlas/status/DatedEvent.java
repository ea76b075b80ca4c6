package atlas.status;

import atlas.model.Event;
import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Source;
import atlas.time.DateRange;
import atlas.time.Edtf;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * An event with the days that the believed reports leave for it (rules 1 and 2).
 *
 * @param event the event
 * @param reports the believed reports, in the order of the data; never empty
 * @param days when it happened: one day, or the days between which it did; of a deadline, the day
 *     it was made
 * @param due of a deadline, the last day on which its promise is kept; else empty
 */
public record DatedEvent(
    Event event, List<Report> reports, DateRange days, Optional<LocalDate> due) {

  /** Earliest first; on one day in the order of {@link EventType}. */
  public static final Comparator<DatedEvent> IN_TIME =
      Comparator.comparing(DatedEvent::first)
          .thenComparing(DatedEvent::last)
          .thenComparing(e -> e.event.type())
          .thenComparing(e -> e.event.id());

  /** Copies the reports. */
  public DatedEvent {
    reports = List.copyOf(reports);
  }

  /** First day on which it may have happened. */
  public LocalDate first() {
    return days.start();
  }

  /** Last day on which it may have happened. */
  public LocalDate last() {
    return days.end().minusDays(1);
  }

  /** Whether the reports leave more than one day. */
  public boolean isUncertain() {
    return !days.isDay();
  }

  /** The event as it is dated under a belief; empty if no believed source tells it. */
  static Optional<DatedEvent> of(Event event, Facts facts, Belief belief) {
    List<Report> known =
        facts.reportsOf(event.id()).stream()
            .filter(r -> belief.includes(facts.sourceOf(r)))
            .toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    DateRange told =
        known.stream()
            .filter(Report::isPreferred)
            .findFirst()
            .map(r -> r.date().range())
            .orElseGet(() -> hull(known));
    if (event.type() != EventType.DEADLINE) {
      return Optional.of(new DatedEvent(event, known, told, Optional.empty()));
    }
    // A promise told by undated sources alone was made, at the latest, when its time began.
    LocalDate made =
        known.stream()
            .map(facts::sourceOf)
            .map(Source::countsFrom)
            .flatMap(Optional::stream)
            .min(LocalDate::compareTo)
            .orElse(told.start());
    return Optional.of(
        new DatedEvent(event, known, DateRange.ofDay(made), Optional.of(told.end().minusDays(1))));
  }

  private static DateRange hull(List<Report> reports) {
    BinaryOperator<DateRange> span = DateRange::span;
    return reports.stream().map(Report::date).map(Edtf::range).reduce(span).orElseThrow();
  }
}
