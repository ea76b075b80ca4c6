package atlas.store;

import atlas.model.ContextEvent;
import atlas.model.Event;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Site;
import atlas.model.Source;
import atlas.model.Strength;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facts, and which of their rows are the person's own.
 *
 * @param facts shipped and own rows together
 * @param isOwn whether the person wrote, changed or imported a row; all others are shipped
 */
record OwnedFacts(Facts facts, Predicate<Object> isOwn) {

  /** Facts that came with the program. */
  static OwnedFacts shipped(Facts facts) {
    return new OwnedFacts(facts, row -> false);
  }

  /** Facts that are the person's, all of them. */
  static OwnedFacts own(Facts facts) {
    return new OwnedFacts(facts, row -> true);
  }

  Origin originOf(Object row) {
    return isOwn.test(row) ? Origin.USER : Origin.SHIPPED;
  }

  /**
   * The same with other shipped facts. The person's rows stay, and win where a shipped one has the
   * same id; a shipped row that is gone, but which one of the person's names, becomes the person's.
   */
  OwnedFacts withShipped(Facts shipped) {
    Merge merge = new Merge(facts, isOwn);
    Map<String, Report> reports = merge.rows(shipped.reports(), facts.reports(), Report::id);
    Map<String, ContextEvent> context =
        merge.rows(shipped.context(), facts.context(), ContextEvent::id);
    List<Strength> strength =
        Stream.concat(shipped.strength().stream(), merge.own(facts.strength()).stream())
            .distinct()
            .toList();
    Map<String, Event> events = merge.rows(shipped.events(), facts.events(), Event::id);
    merge.keepNamed(reports.values().stream().map(Report::eventId), events, facts::event);
    Map<String, Site> sites = merge.rows(shipped.sites(), facts.sites(), Site::id);
    merge.keepNamed(events.values().stream().map(Event::siteId), sites, facts::site);
    Map<String, Source> sources = merge.rows(shipped.sources(), facts.sources(), Source::id);
    merge.keepNamed(
        Stream.of(
                reports.values().stream().map(Report::sourceId),
                context.values().stream().map(ContextEvent::sourceId),
                strength.stream().map(Strength::sourceId))
            .flatMap(Function.identity()),
        sources,
        facts::source);
    return new OwnedFacts(
        new Facts(
            sites.values(),
            events.values(),
            merge.withOnePreferred(reports.values()),
            sources.values(),
            context.values(),
            strength),
        merge.own::contains);
  }

  /** One merge: the rows that are the person's once it is done. */
  private static final class Merge {
    private final Set<Object> own = new HashSet<>();

    Merge(Facts facts, Predicate<Object> isOwn) {
      Stream.of(
              facts.sites(),
              facts.sources(),
              facts.events(),
              facts.reports(),
              facts.context(),
              facts.strength())
          .flatMap(Collection::stream)
          .filter(isOwn)
          .forEach(own::add);
    }

    <T> List<T> own(Collection<T> rows) {
      return rows.stream().filter(own::contains).toList();
    }

    /** The shipped rows by id, the person's in their place or behind them. */
    <T> Map<String, T> rows(Collection<T> shipped, Collection<T> present, Function<T, String> id) {
      Map<String, T> merged = new LinkedHashMap<>();
      shipped.forEach(row -> merged.put(id.apply(row), row));
      own(present).forEach(row -> merged.put(id.apply(row), row));
      return merged;
    }

    <T> void keepNamed(
        Stream<String> ids, Map<String, T> rows, Function<String, Optional<T>> present) {
      ids.filter(id -> !rows.containsKey(id))
          .distinct()
          .toList()
          .forEach(
              id -> {
                T row = present.apply(id).orElseThrow();
                rows.put(id, row);
                own.add(row);
              });
    }

    /** Where the person prefers a report, the shipped ones of that event are not preferred. */
    List<Report> withOnePreferred(Collection<Report> reports) {
      Set<String> chosen =
          own(reports).stream()
              .filter(Report::isPreferred)
              .map(Report::eventId)
              .collect(Collectors.toSet());
      return reports.stream()
          .map(r -> own.contains(r) || !chosen.contains(r.eventId()) ? r : r.notPreferred())
          .toList();
    }
  }
}
