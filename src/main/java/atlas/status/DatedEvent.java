package atlas.status;

import atlas.model.Event;
import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Source;
import atlas.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

  /**
   * The event as it is dated under a belief; empty if no believed source tells it.
   *
   * @param reports all that tell of it
   */
  static Optional<DatedEvent> of(Event event, List<Report> reports, Facts facts, Belief belief) {
    List<Report> known = known(reports, facts, belief);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    DateRange told = told(known);
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

  private static List<Report> known(List<Report> reports, Facts facts, Belief belief) {
    if (belief.equals(Belief.NOW)) {
      return reports;
    }
    List<Report> known = new ArrayList<>(reports.size());
    for (Report report : reports) {
      if (belief.includes(facts.sourceOf(report))) {
        known.add(report);
      }
    }
    return known;
  }

  /** The preferred date, or the days from the earliest through the latest one. */
  private static DateRange told(List<Report> reports) {
    DateRange all = reports.get(0).date().range();
    for (Report report : reports) {
      if (report.isPreferred()) {
        return report.date().range();
      }
      all = all.span(report.date().range());
    }
    return all;
  }
}
