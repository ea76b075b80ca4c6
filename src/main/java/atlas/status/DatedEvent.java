package atlas.status;

import atlas.model.Event;
import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Report;
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
    boolean isDeadline = event.type() == EventType.DEADLINE;
    Told told = new Told();
    for (Report report : known) {
      told.hear(
          epochDay(report.date().first()),
          epochDay(report.date().last()),
          report.isPreferred(),
          isDeadline ? countsFrom(report, facts) : Spans.NEVER);
    }
    LocalDate last = LocalDate.ofEpochDay(told.last());
    return Optional.of(
        isDeadline
            ? new DatedEvent(
                event, known, DateRange.ofDay(LocalDate.ofEpochDay(told.made())), Optional.of(last))
            : new DatedEvent(
                event,
                known,
                DateRange.ofClosed(LocalDate.ofEpochDay(told.first()), last),
                Optional.empty()));
  }

  private static int countsFrom(Report report, Facts facts) {
    return facts.sourceOf(report).countsFrom().map(DatedEvent::epochDay).orElse(Spans.NEVER);
  }

  private static int epochDay(LocalDate day) {
    return (int) day.toEpochDay();
  }

  private static List<Report> known(List<Report> reports, Facts facts, Belief belief) {
    if (belief.equals(Belief.NOW)) {
      // Here already, as each look into them makes them anew.
      return List.copyOf(reports);
    }
    List<Report> known = new ArrayList<>(reports.size());
    for (Report report : reports) {
      if (belief.includes(facts.sourceOf(report))) {
        known.add(report);
      }
    }
    return known;
  }
}
