package atlas.model;

import atlas.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All that is known: an immutable snapshot of a store. */
public final class Facts {

  private final Map<String, Site> sites;
  private final Map<String, Event> events;
  private final List<Report> reports;
  private final Map<String, Source> sources;
  private final List<ContextEvent> context;
  private final List<Strength> strength;
  private final Map<String, List<Event>> eventsBySite;
  private final Map<String, List<Report>> reportsByEvent;
  private final LocalDate dataDate;

  /**
   * Copies the rows, whose references must hold.
   *
   * @throws IllegalArgumentException if an id stands twice or a row names one that isn't there
   */
  public Facts(
      Collection<Site> sites,
      Collection<Event> events,
      Collection<Report> reports,
      Collection<Source> sources,
      Collection<ContextEvent> context,
      Collection<Strength> strength) {
    this.sites = byId(sites, Site::id);
    this.events = byId(events, Event::id);
    this.sources = byId(sources, Source::id);
    this.reports = List.copyOf(reports);
    this.context = List.copyOf(context);
    this.strength = List.copyOf(strength);
    this.eventsBySite = grouped(this.events.values(), Event::siteId, this.sites);
    this.reportsByEvent = grouped(this.reports, Report::eventId, this.events);
    this.reports.forEach(r -> require(this.sources, r.sourceId()));
    this.context.forEach(c -> require(this.sources, c.sourceId()));
    this.strength.forEach(s -> require(this.sources, s.sourceId()));
    this.dataDate =
        this.sources.values().stream()
            .flatMap(s -> s.published().stream())
            .filter(Edtf::isDay)
            .map(Edtf::last)
            .max(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH);
  }

  /** No facts at all. */
  public static Facts empty() {
    return new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static <T> Map<String, T> byId(Collection<T> rows, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>(rows.size() * 2);
    for (T row : rows) {
      if (map.put(id.apply(row), row) != null) {
        throw new IllegalArgumentException("An id stands once: " + id.apply(row));
      }
    }
    return map;
  }

  private static <T> Map<String, List<T>> grouped(
      Collection<T> rows, Function<T, String> owner, Map<String, ?> owners) {
    Map<String, List<T>> map = new HashMap<>();
    for (T row : rows) {
      require(owners, owner.apply(row));
      map.computeIfAbsent(owner.apply(row), k -> new ArrayList<>(4)).add(row);
    }
    return map;
  }

  private static void require(Map<String, ?> owners, String id) {
    if (!owners.containsKey(id)) {
      throw new IllegalArgumentException("No row has the id " + id);
    }
  }

  /**
   * The facts after an edit. What is replaced keeps its place, what is new stands behind the rest.
   *
   * @throws IllegalArgumentException if a row would name one that isn't there, an event of the edit
   *     would be told by no report, or by two preferred ones
   */
  public Facts with(Edit edit) {
    Facts after =
        new Facts(
            edit.applied(sites.values(), Site.class),
            edit.applied(events.values(), Event.class),
            edit.applied(reports, Report.class),
            edit.applied(sources.values(), Source.class),
            edit.applied(context, ContextEvent.class),
            edit.applied(strength, Strength.class));
    edit.touchedEvents().forEach(after::requireTold);
    return after;
  }

  private void requireTold(String eventId) {
    if (!events.containsKey(eventId)) {
      return;
    }
    List<Report> telling = reportsByEvent.getOrDefault(eventId, List.of());
    if (telling.isEmpty()) {
      throw new IllegalArgumentException("No report tells of event " + eventId);
    }
    if (telling.stream().filter(Report::isPreferred).count() > 1) {
      throw new IllegalArgumentException("Two reports of event " + eventId + " are preferred");
    }
  }

  /** Every site, in the order of the data. */
  public Collection<Site> sites() {
    return Collections.unmodifiableCollection(sites.values());
  }

  /** Every event, in the order of the data. */
  public Collection<Event> events() {
    return Collections.unmodifiableCollection(events.values());
  }

  /** Every report, in the order of the data. */
  public List<Report> reports() {
    return reports;
  }

  /** Every source, in the order of the data. */
  public Collection<Source> sources() {
    return Collections.unmodifiableCollection(sources.values());
  }

  /** The events of the wider story, in the order of the data. */
  public List<ContextEvent> context() {
    return context;
  }

  /** The troop figures, in the order of the data. */
  public List<Strength> strength() {
    return strength;
  }

  /** The site of this id, if there is one. */
  public Optional<Site> site(String id) {
    return Optional.ofNullable(sites.get(id));
  }

  /** The row as it is here: that of the same sort and id, if there is one. */
  public Optional<Fact> present(Fact fact) {
    if (fact instanceof Site) {
      return Optional.ofNullable(sites.get(fact.id()));
    }
    if (fact instanceof Event) {
      return Optional.ofNullable(events.get(fact.id()));
    }
    if (fact instanceof Source) {
      return Optional.ofNullable(sources.get(fact.id()));
    }
    Collection<? extends Fact> others =
        fact instanceof Report ? reports : fact instanceof ContextEvent ? context : strength;
    return others.stream().filter(f -> f.id().equals(fact.id())).findFirst().map(f -> f);
  }

  /** The event of this id, if there is one. */
  public Optional<Event> event(String id) {
    return Optional.ofNullable(events.get(id));
  }

  /** The source of this id, if there is one. */
  public Optional<Source> source(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  /** The source of a report of these facts. */
  public Source sourceOf(Report report) {
    return sources.get(report.sourceId());
  }

  /** The events of a site, in the order of the data; none for an unknown id. */
  public List<Event> eventsOf(String siteId) {
    return List.copyOf(eventsBySite.getOrDefault(siteId, List.of()));
  }

  /** The reports of an event, in the order of the data; none for an unknown id. */
  public List<Report> reportsOf(String eventId) {
    return List.copyOf(reportsByEvent.getOrDefault(eventId, List.of()));
  }

  /**
   * The latest publication date that is a full day; later days show plans only. 1 January 1970
   * where no source has one.
   */
  public LocalDate dataDate() {
    return dataDate;
  }
}
