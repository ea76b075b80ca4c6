package atlas.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What is done to the facts in one go, and undone in one: an edit by hand, or a whole import.
 *
 * @param put rows that are added, or that take the place of the one of their sort and id
 * @param removed rows that go
 */
public record Edit(List<Fact> put, List<Fact> removed) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a row stands in the edit twice
   */
  public Edit {
    put = List.copyOf(put);
    removed = List.copyOf(removed);
    Set<List<Object>> seen = new HashSet<>();
    for (List<Fact> rows : List.of(put, removed)) {
      for (Fact row : rows) {
        if (!seen.add(List.of(row.getClass(), row.id()))) {
          throw new IllegalArgumentException("A row is edited once: " + row.id());
        }
      }
    }
  }

  /** Adds rows, or puts them in the place of those of their id. */
  public static Edit putting(Fact... rows) {
    return new Edit(Arrays.asList(rows), List.of());
  }

  /**
   * Puts a report. If it is preferred, no other of its event remains so.
   *
   * @param facts as they are before
   */
  public static Edit puttingReport(Facts facts, Report report) {
    List<Fact> put = new ArrayList<>();
    if (report.isPreferred()) {
      facts.reportsOf(report.eventId()).stream()
          .filter(r -> r.isPreferred() && !r.id().equals(report.id()))
          .map(Report::notPreferred)
          .forEach(put::add);
    }
    put.add(report);
    return new Edit(put, List.of());
  }

  /**
   * Removes a row and all that depends on it: events of a site, reports of an event or a source,
   * and events that no other report tells of. The row itself stands first.
   *
   * @param facts as they are before
   */
  public static Edit removal(Facts facts, Fact row) {
    Set<Fact> removed = new LinkedHashSet<>();
    removed.add(row);
    if (row instanceof Site site) {
      facts.eventsOf(site.id()).forEach(event -> removeEvent(facts, event, removed));
    } else if (row instanceof Event event) {
      removeEvent(facts, event, removed);
    } else if (row instanceof Report report) {
      removeReports(facts, List.of(report), removed);
    } else if (row instanceof Source source) {
      removeReports(
          facts,
          facts.reports().stream().filter(r -> r.sourceId().equals(source.id())).toList(),
          removed);
      facts.context().stream().filter(c -> c.sourceId().equals(source.id())).forEach(removed::add);
      facts.strength().stream().filter(s -> s.sourceId().equals(source.id())).forEach(removed::add);
    }
    return new Edit(List.of(), List.copyOf(removed));
  }

  private static void removeEvent(Facts facts, Event event, Set<Fact> removed) {
    removed.add(event);
    removed.addAll(facts.reportsOf(event.id()));
  }

  private static void removeReports(Facts facts, List<Report> reports, Set<Fact> removed) {
    removed.addAll(reports);
    for (Report report : reports) {
      if (removed.containsAll(facts.reportsOf(report.eventId()))) {
        facts.event(report.eventId()).ifPresent(removed::add);
      }
    }
  }

  /**
   * Both in one go.
   *
   * @throws IllegalArgumentException if a row stands in both
   */
  public Edit and(Edit other) {
    List<Fact> allPut = new ArrayList<>(put);
    allPut.addAll(other.put);
    List<Fact> allRemoved = new ArrayList<>(removed);
    allRemoved.addAll(other.removed);
    return new Edit(allPut, allRemoved);
  }

  /** Whether nothing is done. */
  public boolean isEmpty() {
    return put.isEmpty() && removed.isEmpty();
  }

  /** Ids of the events that it touches, by themselves or by a report. */
  Set<String> touchedEvents() {
    Set<String> touched = new LinkedHashSet<>();
    Stream.concat(put.stream(), removed.stream())
        .forEach(
            row -> {
              if (row instanceof Event event) {
                touched.add(event.id());
              } else if (row instanceof Report report) {
                touched.add(report.eventId());
              }
            });
    return touched;
  }

  /** The rows of one sort after it; the list itself if it does nothing to them. */
  <T extends Fact> List<T> applied(List<T> rows, Class<T> sort) {
    if (!touches(sort)) {
      return rows;
    }
    List<T> after = new ArrayList<>(rows.size());
    apply(rows, sort, after::add);
    return after;
  }

  /** Whether it does anything to rows of a sort. */
  boolean touches(Class<? extends Fact> sort) {
    return Stream.concat(put.stream(), removed.stream()).anyMatch(sort::isInstance);
  }

  /** Gives the rows of one sort as they are after it, one after the other. */
  <T extends Fact> void apply(List<T> rows, Class<T> sort, Consumer<T> taker) {
    Map<String, T> coming = new LinkedHashMap<>();
    put.stream().filter(sort::isInstance).map(sort::cast).forEach(f -> coming.put(f.id(), f));
    Set<String> going = new HashSet<>();
    removed.stream().filter(sort::isInstance).forEach(f -> going.add(f.id()));
    for (T row : rows) {
      if (!going.isEmpty() && going.remove(row.id())) {
        continue;
      }
      T instead = coming.isEmpty() ? null : coming.remove(row.id());
      taker.accept(instead == null ? row : instead);
    }
    coming.values().forEach(taker);
  }
}
