package atlas.view;

import atlas.model.Event;
import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.status.DatedEvent;
import atlas.time.DateRange;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which events are asked for: one event has to answer all of it. What is empty asks nothing.
 *
 * @param types what happened
 * @param parties who gave, left, promised or received, as written in the data
 * @param publishers as written in the data; one of them tells of the event
 * @param sources ids; one of them tells of the event
 * @param days on one of which it may have happened, or is due
 */
public record EventAsk(
    Set<EventType> types,
    Set<String> parties,
    Set<String> publishers,
    Set<String> sources,
    Optional<DateRange> days) {

  /** Asks for any event, and for sites without one. */
  public static final EventAsk NOTHING =
      new EventAsk(Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty());

  /** Copies the sets. */
  public EventAsk {
    types = Set.copyOf(types);
    parties = Set.copyOf(parties);
    publishers = Set.copyOf(publishers);
    sources = Set.copyOf(sources);
  }

  /** The same with other types. */
  public EventAsk withTypes(Set<EventType> types) {
    return new EventAsk(types, parties, publishers, sources, days);
  }

  /** The same with other parties. */
  public EventAsk withParties(Set<String> parties) {
    return new EventAsk(types, parties, publishers, sources, days);
  }

  /** The same with other publishers. */
  public EventAsk withPublishers(Set<String> publishers) {
    return new EventAsk(types, parties, publishers, sources, days);
  }

  /** The same with other sources. */
  public EventAsk withSources(Set<String> sources) {
    return new EventAsk(types, parties, publishers, sources, days);
  }

  /** The same with other days. */
  public EventAsk withDays(Optional<DateRange> days) {
    return new EventAsk(types, parties, publishers, sources, days);
  }

  /** Whether nothing is asked. */
  public boolean isNothing() {
    return equals(NOTHING);
  }

  /**
   * Whether an event answers it.
   *
   * @param facts that the event is of
   */
  public boolean accepts(DatedEvent dated, Facts facts) {
    return mayAccept(dated.event())
        && days.map(wanted -> isOn(dated, wanted)).orElse(true)
        && (sources.isEmpty() || isTold(dated, r -> sources.contains(r.sourceId())))
        && (publishers.isEmpty()
            || isTold(dated, r -> publishers.contains(facts.sourceOf(r).publisher())));
  }

  /** Whether an event answers it, as far as is known without its reports. */
  boolean mayAccept(Event event) {
    return (types.isEmpty() || types.contains(event.type()))
        && (parties.isEmpty() || partiesOf(event).anyMatch(parties::contains));
  }

  /** The parties of an event that are named. */
  public static Stream<String> partiesOf(Event event) {
    return Stream.of(event.fromParty(), event.toParty()).filter(party -> !party.isBlank());
  }

  private static boolean isOn(DatedEvent dated, DateRange wanted) {
    return dated.days().overlaps(wanted) || dated.due().map(wanted::contains).orElse(false);
  }

  private static boolean isTold(DatedEvent dated, Predicate<Report> by) {
    return dated.reports().stream().anyMatch(by);
  }
}
