package atlas.status;

import static atlas.status.Point.Kind;

import atlas.model.EventType;
import atlas.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what is to be said of why a site has its status on a day, point by point. */
final class Telling {

  /** Most events told where there is doubt. */
  private static final int TOLD = 3;

  private final History history;
  private final LocalDate day;
  private final Stay stay;
  private final List<Point> points = new ArrayList<>();

  private Telling(History history, LocalDate day) {
    this.history = history;
    this.day = day;
    this.stay = Stay.around(history, day);
  }

  /** What is to be said, in this order. */
  static List<Point> points(History history, LocalDate day, LocalDate dataDate) {
    if (!history.site().hasStatus()) {
      return List.of(Point.of(Kind.NOT_NAMED));
    }
    Telling telling = new Telling(history, day);
    telling.tell();
    if (day.isAfter(dataDate)) {
      telling.add(Kind.AFTER_DATA);
    }
    return List.copyOf(telling.points);
  }

  private void tell() {
    StatusSet possible = history.on(day);
    if (!possible.isCertain()) {
      tellDoubt(possible);
    } else if (history.isImplied(day)) {
      history.impliedBy(day).ifPresent(e -> add(Kind.IMPLIED, e));
    } else {
      tellCertain(possible.first());
    }
  }

  private void add(Kind kind) {
    points.add(Point.of(kind));
  }

  private void add(Kind kind, DatedEvent event) {
    points.add(Point.of(kind, event));
  }

  // ---- one status

  private void tellCertain(Status status) {
    switch (status) {
      case COALITION -> {
        stay.opening().or(stay::partWithdrawal).ifPresent(this::add);
        add(Kind.NO_PROMISE);
      }
      case AGREED -> {
        addPromise();
        stay.renewal().ifPresent(this::addRenewal);
        stay.outcome().ifPresentOrElse(this::addOutcome, () -> add(Kind.NOT_YET));
      }
      case OVERDUE -> {
        addPromise();
        add(Kind.PASSED);
        stay.outcome().ifPresent(this::addOutcome);
      }
      case TRANSFERRED -> {
        if (stay.handover().isPresent()) {
          add(stay.handover().get());
          stay.departure().ifPresent(e -> add(Kind.LEFT_AFTER, e));
        } else {
          stay.partHandover().ifPresent(this::add);
          stay.outcome().ifPresent(e -> addOutcome(e, Kind.WHOLE_LATER));
        }
      }
      case HANDED_OVER -> {
        stay.handover().ifPresent(this::add);
        stay.departure().ifPresent(this::addDeparture);
      }
      case CLOSED -> {
        stay.withdrawal().ifPresent(this::add);
        stay.outcome()
            .ifPresentOrElse(e -> add(Kind.HANDOVER_LATER, e), () -> add(Kind.NO_SUCCESSOR));
      }
      case UNKNOWN -> addNothing();
    }
  }

  private void addPromise() {
    stay.announcement().filter(a -> !stay.renewal().equals(Optional.of(a))).ifPresent(this::add);
    stay.deadline().ifPresent(e -> add(points.isEmpty() ? Kind.DEADLINE : Kind.DEADLINE_TOO, e));
  }

  private void addRenewal(DatedEvent announcement) {
    add(Kind.PASSED);
    add(Kind.RENEWED, announcement);
  }

  private void addOutcome(DatedEvent event) {
    addOutcome(event, Kind.DONE);
  }

  private void addOutcome(DatedEvent event, Kind ofHandover) {
    boolean isHandover = event.event().type() == EventType.HANDOVER;
    add(isHandover ? ofHandover : Kind.WITHDRAWAL, event);
  }

  private void addDeparture(DatedEvent departure) {
    boolean sameDay =
        departure.days().isDay()
            && stay.handover().map(h -> h.days().equals(departure.days())).orElse(false);
    add(sameDay ? Kind.LEFT_SAME_DAY : Kind.LEFT, departure);
  }

  private void addNothing() {
    List<DatedEvent> events = history.events();
    Optional<DatedEvent> first =
        events.stream().filter(e -> e.event().type() != EventType.ATTACK).findFirst();
    if (first.isPresent()) {
      add(Kind.NOTHING);
      add(Kind.FIRST_EVENT, first.get());
    } else {
      add(events.isEmpty() ? Kind.NOTHING_AT_ALL : Kind.ATTACKS_ONLY);
    }
  }

  // ---- several statuses

  private void tellDoubt(StatusSet possible) {
    possible.stream()
        .flatMap(this::deciding)
        .distinct()
        // What is itself uncertain on the day decides most.
        .sorted(Comparator.comparing(e -> e.last().isAfter(day) ? 0 : 1))
        .limit(TOLD)
        .sorted(DatedEvent.IN_TIME)
        .forEach(this::add);
    add(Kind.EITHER);
  }

  private Stream<DatedEvent> deciding(Status status) {
    return switch (status) {
      case COALITION ->
          history.isImplied(day) ? history.impliedBy(day).stream() : stay.openings().stream();
      case AGREED -> stay.announcement().or(stay::deadline).stream();
      case OVERDUE -> stay.deadline().stream();
      case TRANSFERRED ->
          Stream.concat(stay.handover().or(stay::partHandover).stream(), stay.departure().stream());
      case HANDED_OVER -> Stream.concat(stay.handover().stream(), stay.withdrawal().stream());
      case CLOSED -> stay.withdrawal().stream();
      case UNKNOWN -> Stream.empty();
    };
  }

  // ---- one event

  private void add(DatedEvent event) {
    add(
        switch (event.event().type()) {
          case RETURN -> isFirst(event) ? Kind.CAME : Kind.CAME_BACK;
          case ANNOUNCED -> Kind.ANNOUNCED;
          case DEADLINE -> Kind.DEADLINE;
          case HANDOVER ->
              event.event().isWhole(EventType.HANDOVER) ? Kind.HANDOVER : Kind.HANDOVER_PART;
          case WITHDRAWAL -> {
            if (event.event().isPart(EventType.WITHDRAWAL)) {
              yield Kind.STAYED;
            }
            yield isAfterHandover(event) ? Kind.LEFT : Kind.WITHDRAWAL;
          }
          case ATTACK -> throw new IllegalArgumentException("An attack decides nothing");
        },
        event);
    if (isDisputed(event)) {
      add(Kind.DISAGREE, event);
    }
  }

  /** Whether nothing tells that the coalition was there before. */
  private boolean isFirst(DatedEvent arrival) {
    return history.events().stream()
        .filter(e -> e.event().type() != EventType.ATTACK)
        .noneMatch(e -> e.first().isBefore(arrival.first()));
  }

  private boolean isAfterHandover(DatedEvent withdrawal) {
    return stay.handover().map(h -> !h.first().isAfter(withdrawal.first())).orElse(false);
  }

  private static boolean isDisputed(DatedEvent event) {
    return event.reports().stream().noneMatch(Report::isPreferred)
        && event.reports().stream().map(Report::date).distinct().count() > 1;
  }
}
