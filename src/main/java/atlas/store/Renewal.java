package atlas.store;

import atlas.model.ContextEvent;
import atlas.model.Event;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Site;
import atlas.model.Source;
import atlas.model.Strength;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person's facts brought to newer shipped ones. A row that the person left as it came becomes
 * the newer one; one that they changed or added stays; one that they removed does not come back,
 * nor does what hangs on it. A row that both changed is contested: the person's stays until they
 * choose.
 */
final class Renewal {

  private final Map<FactKey, Fact> base;
  private final Map<FactKey, Fact> mine;
  private final Map<FactKey, Fact> theirs;
  private final Map<FactKey, Fact> result = new LinkedHashMap<>();
  private final Set<Fact> own = new HashSet<>();
  private final Set<FactKey> contested = new LinkedHashSet<>();

  /**
   * @param base the shipped rows that the person began with
   * @param mine the facts that the person has
   * @param theirs the newer shipped facts
   */
  Renewal(Map<FactKey, Fact> base, Facts mine, Facts theirs) {
    this.base = base;
    this.mine = FactKey.rows(mine);
    this.theirs = FactKey.rows(theirs);
    Set<FactKey> keys = new LinkedHashSet<>(this.theirs.keySet());
    keys.addAll(this.mine.keySet());
    keys.forEach(key -> decide(key).ifPresent(row -> result.put(key, row)));
    completeReferences();
    preferOneReport();
  }

  /**
   * What the person began with, in a store that did not keep it: rows that are marked as shipped
   * are as they came, and the person's are taken to have been what is shipped now.
   */
  static Map<FactKey, Fact> guessedBase(Set<Object> own, Facts mine, Facts theirs) {
    Map<FactKey, Fact> shipped = FactKey.rows(theirs);
    Map<FactKey, Fact> base = new LinkedHashMap<>();
    FactKey.rows(mine)
        .forEach(
            (key, row) ->
                Optional.ofNullable(own.contains(row) ? shipped.get(key) : row)
                    .ifPresent(was -> base.put(key, was)));
    return base;
  }

  private Optional<Fact> decide(FactKey key) {
    Optional<Fact> was = Optional.ofNullable(base.get(key));
    Optional<Fact> has = Optional.ofNullable(mine.get(key));
    Optional<Fact> comes = Optional.ofNullable(theirs.get(key));
    if (has.isEmpty()) {
      return was.isEmpty() ? comes : Optional.empty();
    }
    if (FactKey.isSame(has, was) || FactKey.isSame(has, comes)) {
      return comes;
    }
    own.add(has.get());
    if (!FactKey.isSame(was, comes)) {
      contested.add(key);
    }
    return has;
  }

  /** Until every row that is named is there, and every event is told. */
  private void completeReferences() {
    boolean isComplete = false;
    while (!isComplete) {
      isComplete = true;
      for (Fact row : List.copyOf(result.values())) {
        for (FactKey named : FactKey.namedBy(row)) {
          isComplete &= result.containsKey(named) || complete(row, named);
        }
      }
      Set<String> told =
          rows(Report.class).stream().map(Report::eventId).collect(Collectors.toSet());
      for (Event event : rows(Event.class)) {
        isComplete &= told.contains(event.id()) || tell(event);
      }
    }
  }

  /** What a row of the person's names is kept; another row goes with what it names. */
  private boolean complete(Fact row, FactKey named) {
    if (own.contains(row)) {
      keep(mine.get(named));
    } else {
      result.remove(FactKey.of(row));
    }
    return false;
  }

  private boolean tell(Event event) {
    List<Fact> reports =
        mine.values().stream()
            .filter(row -> row instanceof Report r && r.eventId().equals(event.id()))
            .toList();
    if (reports.isEmpty()) {
      result.remove(FactKey.of(event));
    }
    reports.forEach(this::keep);
    return false;
  }

  private void keep(Fact row) {
    result.put(FactKey.of(row), row);
    own.add(row);
  }

  /** Where the person prefers a report, the shipped ones of that event are not preferred. */
  private void preferOneReport() {
    Set<String> chosen =
        rows(Report.class).stream()
            .filter(report -> report.isPreferred() && own.contains(report))
            .map(Report::eventId)
            .collect(Collectors.toSet());
    result.replaceAll(
        (key, row) ->
            row instanceof Report report
                    && chosen.contains(report.eventId())
                    && !own.contains(report)
                ? report.notPreferred()
                : row);
  }

  private <T extends Fact> List<T> rows(Class<T> sort) {
    return result.values().stream().filter(sort::isInstance).map(sort::cast).toList();
  }

  /** The rows that hold then. */
  OwnedFacts owned() {
    return new OwnedFacts(
        new Facts(
            rows(Site.class),
            rows(Event.class),
            rows(Report.class),
            rows(Source.class),
            rows(ContextEvent.class),
            rows(Strength.class)),
        own::contains);
  }

  /** The rows of the person's whose shipped original is another now. */
  Set<FactKey> contested() {
    return contested;
  }
}
