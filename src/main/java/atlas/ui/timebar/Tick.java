package atlas.ui.timebar;

import atlas.model.EventType;
import atlas.model.Site;
import atlas.status.DatedEvent;
import atlas.status.History;
import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An event as it stands on the bar, or the day on which a promise falls due.
 *
 * @param site whose event it is
 * @param event the event
 * @param sort whether it is the event itself or the day that it promises
 * @param days when: one day, or the days between which it happened
 * @param leadsTo the statuses that it leads to; none for an event that changes nothing
 */
record Tick(Site site, DatedEvent event, Sort sort, DateRange days, StatusSet leadsTo) {

  /** What a tick stands for. */
  enum Sort {
    /** It happened, or was said. */
    DEED,
    /** A promised day. */
    DUE
  }

  /**
   * By the first day, certain days before uncertain ones; on one day in the order of the data.
   * There are few days, and of a million ticks most stand in order within theirs.
   */
  static List<Tick> inTime(List<Tick> ticks) {
    Map<LocalDate, List<Tick>> byDay = new HashMap<>();
    ticks.forEach(t -> byDay.computeIfAbsent(t.first(), day -> new ArrayList<>()).add(t));
    return byDay.keySet().stream()
        .sorted()
        .flatMap(day -> byDay.get(day).stream().sorted(Comparator.comparing(t -> t.days().end())))
        .toList();
  }

  /** The ticks of a site's event: one, and for a promise one more. */
  static List<Tick> of(Site site, History history, DatedEvent event) {
    Tick deed = new Tick(site, event, Sort.DEED, event.days(), history.after(event));
    return event
        .due()
        .map(DateRange::ofDay)
        .map(
            day -> List.of(deed, new Tick(site, event, Sort.DUE, day, StatusSet.of(Status.AGREED))))
        .orElse(List.of(deed));
  }

  /** The first day that it may be. */
  LocalDate first() {
    return days.start();
  }

  /** The last day that it may be. */
  LocalDate last() {
    return days.end().minusDays(1);
  }

  boolean isUncertain() {
    return !days.isDay();
  }

  /** Whether it changes what a site is, which an attack doesn't. */
  boolean isTurn() {
    return event.event().type() != EventType.ATTACK;
  }
}
