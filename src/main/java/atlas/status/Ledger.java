package atlas.status;

import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Site;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Promise against outcome: every announced or promised handover that is believed, and the deed that
 * followed it in the same stay.
 */
public final class Ledger {

  private static final Comparator<Promise> IN_TIME =
      Comparator.comparing(Promise::event, DatedEvent.IN_TIME);

  private Ledger() {}

  /**
   * The promises of all sites, in the order in which they were made.
   *
   * <p>They are judged as of the data date or, if that is earlier, the day that is known by.
   */
  public static List<Promise> of(Facts facts, Belief belief) {
    LocalDate asOf =
        belief.knownBy().filter(day -> day.isBefore(facts.dataDate())).orElse(facts.dataDate());
    return facts.sites().stream()
        .flatMap(site -> promises(site, Fold.one(site, facts, belief).events(), asOf))
        .sorted(IN_TIME)
        .toList();
  }

  private static Stream<Promise> promises(Site site, List<DatedEvent> events, LocalDate asOf) {
    return events.stream()
        .filter(Ledger::isPromise)
        .map(
            event ->
                new Promise(
                    event,
                    site.hasStatus() ? deed(event, events, asOf) : Optional.empty(),
                    site.hasStatus(),
                    asOf));
  }

  private static boolean isPromise(DatedEvent event) {
    return event.event().type() == EventType.ANNOUNCED || event.due().isPresent();
  }

  /**
   * The first handover of the whole since the promise was made or, lacking one, the first
   * withdrawal of all troops. What is told of a deadline only when it has passed may be of one that
   * was kept before.
   */
  private static Optional<DatedEvent> deed(
      DatedEvent promise, List<DatedEvent> events, LocalDate asOf) {
    boolean mayComeBefore = promise.due().map(due -> due.isBefore(promise.first())).orElse(false);
    return inTheStayOf(promise, events)
        .filter(e -> !e.first().isAfter(asOf))
        .filter(e -> mayComeBefore || !e.last().isBefore(promise.first()))
        .filter(
            e -> e.event().isWhole(EventType.HANDOVER) || e.event().isWhole(EventType.WITHDRAWAL))
        // The first of the lesser type: within a type they stay in time.
        .min(Comparator.comparing(e -> e.event().type()));
  }

  /**
   * What may have happened between the returns before and after a promise. A deadline outlives a
   * return that comes before it is due (rule 4).
   */
  private static Stream<DatedEvent> inTheStayOf(DatedEvent promise, List<DatedEvent> events) {
    LocalDate lives = promise.due().filter(promise.last()::isBefore).orElse(promise.last());
    Optional<LocalDate> opened =
        returns(events)
            .map(DatedEvent::last)
            .filter(day -> !day.isAfter(promise.first()))
            .max(LocalDate::compareTo);
    Optional<LocalDate> ended =
        returns(events)
            .filter(r -> r.first().isAfter(lives))
            .map(DatedEvent::last)
            .min(LocalDate::compareTo);
    return events.stream()
        .filter(e -> opened.map(day -> !e.last().isBefore(day)).orElse(true))
        .filter(e -> ended.map(day -> e.first().isBefore(day)).orElse(true));
  }

  private static Stream<DatedEvent> returns(List<DatedEvent> events) {
    return events.stream().filter(e -> e.event().type() == EventType.RETURN);
  }
}
