package atlas.status;

import atlas.model.EventType;
import atlas.model.Report;
import atlas.model.Site;
import atlas.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why a site has its status on a day: the rules that decided, what there is to say, and the
 * evidence.
 *
 * <p>Folded alone, the evidence gives the same statuses. It is all that is said, and what else
 * can't be left out.
 */
public final class Why {

  private final History history;
  private final LocalDate day;
  private final List<Point> points;

  private Why(History history, LocalDate day) {
    this.history = history;
    this.day = day;
    this.points = Telling.points(history, day, history.facts().dataDate());
  }

  /** Why a site is on a day what its history says. */
  public static Why of(History history, LocalDate day) {
    return new Why(history, day);
  }

  /** The site. */
  public Site site() {
    return history.site();
  }

  /** The day. */
  public LocalDate day() {
    return day;
  }

  /** Which sources are believed. */
  public Belief belief() {
    return history.belief();
  }

  /** The last day that the facts tell of; later ones show plans only. */
  public LocalDate dataDate() {
    return history.facts().dataDate();
  }

  /** The source that a report stands in. */
  public Source source(Report report) {
    return history.facts().sourceOf(report);
  }

  /** The statuses that are possible on the day; empty for a site that can have none. */
  public StatusSet statuses() {
    return site().hasStatus() ? history.on(day) : StatusSet.of();
  }

  /** The days around the day on which the same statuses are possible. */
  public Period period() {
    return history.periodOn(day);
  }

  /** What there is to say, in this order. */
  public List<Point> points() {
    return points;
  }

  /** The rules that decided: one, or that of uncertain dates before one for each status. */
  public List<Rule> rules() {
    if (!site().hasStatus()) {
      return List.of(Rule.NOT_NAMED);
    }
    List<DatedEvent> evidence = evidence();
    List<Rule> rules = new ArrayList<>();
    if (!statuses().isCertain()) {
      rules.add(Rule.UNCERTAIN);
    }
    statuses().stream().map(status -> rule(status, evidence)).forEach(rules::add);
    return List.copyOf(rules);
  }

  private Rule rule(Status status, List<DatedEvent> evidence) {
    return switch (status) {
      case COALITION -> {
        if (history.isImplied(day)) {
          yield Rule.IMPLIED;
        }
        yield hasBegun(evidence, EventType.RETURN) ? Rule.RETURN : Rule.PRESENCE;
      }
      case AGREED -> Rule.PROMISE;
      case OVERDUE -> Rule.OVERDUE;
      case TRANSFERRED ->
          evidence.stream()
                  .filter(e -> !e.first().isAfter(day))
                  .anyMatch(e -> e.event().isWhole(EventType.HANDOVER))
              ? Rule.DEPARTURE
              : Rule.PART;
      case HANDED_OVER -> Rule.HANDOVER;
      case CLOSED -> Rule.WITHDRAWAL;
      case UNKNOWN -> Rule.NOTHING;
    };
  }

  private boolean hasBegun(List<DatedEvent> evidence, EventType type) {
    return evidence.stream()
        .filter(e -> !e.first().isAfter(day))
        .anyMatch(e -> e.event().type() == type);
  }

  /**
   * The events that decide it, with their believed reports, earliest first. Takes a fold for each
   * event of the site, or some.
   */
  public List<DatedEvent> evidence() {
    if (!site().hasStatus()) {
      return List.of();
    }
    Set<String> said =
        points.stream()
            .map(Point::event)
            .flatMap(Optional::stream)
            .map(e -> e.event().id())
            .collect(Collectors.toSet());
    List<DatedEvent> kept = history.events();
    Outcome outcome = Outcome.of(kept, day, dataDate());
    Optional<DatedEvent> spare;
    do {
      List<DatedEvent> asked = kept;
      spare =
          asked.stream()
              .filter(event -> !said.contains(event.event().id()))
              .filter(event -> Outcome.of(without(event, asked), day, dataDate()).equals(outcome))
              .findFirst();
      kept = spare.map(event -> without(event, asked)).orElse(asked);
    } while (spare.isPresent());
    return kept;
  }

  private static List<DatedEvent> without(DatedEvent event, List<DatedEvent> events) {
    return events.stream().filter(e -> e != event).toList();
  }

  /** What events fold to on a day. */
  private record Outcome(int statuses, boolean isImplied) {
    static Outcome of(List<DatedEvent> events, LocalDate day, LocalDate dataDate) {
      SiteFold fold = new SiteFold(events, dataDate);
      int epochDay = Periods.dayOf(day);
      return new Outcome(fold.possible(epochDay), fold.coalitionIsImplied(epochDay));
    }
  }
}
