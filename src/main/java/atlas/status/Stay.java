package atlas.status;

import atlas.model.EventType;
import atlas.model.Scope;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a site's events tell of one day: the returns that may have opened the coalition's stay of
 * that day, and what was promised and done in it.
 */
final class Stay {

  private final LocalDate day;
  private final List<DatedEvent> openings;
  private final List<DatedEvent> events;

  private Stay(LocalDate day, List<DatedEvent> openings, List<DatedEvent> events) {
    this.day = day;
    this.openings = openings;
    this.events = events;
  }

  /** The stay that a day lies in. */
  static Stay around(History history, LocalDate day) {
    List<DatedEvent> returns =
        history.events().stream().filter(e -> e.event().type() == EventType.RETURN).toList();
    Optional<DatedEvent> sure =
        returns.stream()
            .filter(r -> !r.last().isAfter(day))
            .max(Comparator.comparing(DatedEvent::last));
    LocalDate from = sure.map(DatedEvent::first).orElse(LocalDate.MIN);
    LocalDate through =
        returns.stream()
            .filter(r -> r.first().isAfter(day))
            .map(DatedEvent::last)
            .min(LocalDate::compareTo)
            .orElse(LocalDate.MAX);
    return new Stay(
        day,
        returns.stream()
            .filter(r -> !r.first().isAfter(day))
            .filter(r -> sure.map(s -> !r.last().isBefore(s.last())).orElse(true))
            .toList(),
        history.events().stream()
            .filter(e -> e.event().type() != EventType.RETURN)
            .filter(e -> e.event().type() != EventType.ATTACK)
            .filter(e -> reach(e).compareTo(from) >= 0 && !e.first().isAfter(through))
            .toList());
  }

  /** Until when an event counts: a promise lives on in the next stay until it is due (rule 4). */
  private static LocalDate reach(DatedEvent event) {
    return event.due().orElse(event.last());
  }

  /** The returns that may have opened it, earliest first. */
  List<DatedEvent> openings() {
    return openings;
  }

  /** The latest of them. */
  Optional<DatedEvent> opening() {
    return openings.stream().reduce((earlier, later) -> later);
  }

  /** The first announcement by the day. */
  Optional<DatedEvent> announcement() {
    return begun(e -> e.event().type() == EventType.ANNOUNCED).findFirst();
  }

  /** Of the promises made by the day, the one due last. */
  Optional<DatedEvent> deadline() {
    return begun(e -> e.due().isPresent()).max(Comparator.comparing(e -> e.due().orElseThrow()));
  }

  /** The first announcement by the day that was made when the last deadline had passed. */
  Optional<DatedEvent> renewal() {
    return deadline()
        .flatMap(
            deadline ->
                begun(e -> e.event().type() == EventType.ANNOUNCED)
                    .filter(e -> e.last().isAfter(deadline.due().orElseThrow()))
                    .findFirst());
  }

  /** The first handover of the whole by the day. */
  Optional<DatedEvent> handover() {
    return begun(e -> e.event().isWhole(EventType.HANDOVER)).findFirst();
  }

  /** The first handover of a part by the day. */
  Optional<DatedEvent> partHandover() {
    return begun(e -> e.event().isPart(EventType.HANDOVER)).findFirst();
  }

  /** The first withdrawal of all troops by the day. */
  Optional<DatedEvent> withdrawal() {
    return begun(e -> e.event().isWhole(EventType.WITHDRAWAL)).findFirst();
  }

  /** The first withdrawal of a part by the day. */
  Optional<DatedEvent> partWithdrawal() {
    return begun(e -> e.event().isPart(EventType.WITHDRAWAL)).findFirst();
  }

  /** The last withdrawal of all troops, by the day or after it. */
  Optional<DatedEvent> departure() {
    return events.stream()
        .filter(e -> e.event().isWhole(EventType.WITHDRAWAL))
        .reduce((earlier, later) -> later);
  }

  /** The first handover or withdrawal of the whole that may be still to come. */
  Optional<DatedEvent> outcome() {
    return events.stream()
        .filter(e -> e.event().scope().equals(Optional.of(Scope.WHOLE)))
        .filter(e -> e.last().isAfter(day))
        .min(Comparator.comparing(e -> e.event().type()));
  }

  private Stream<DatedEvent> begun(Predicate<DatedEvent> wanted) {
    return events.stream().filter(e -> !e.first().isAfter(day)).filter(wanted);
  }
}
