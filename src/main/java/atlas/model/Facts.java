package atlas.model;

import atlas.time.Edtf;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** All that is known: an immutable snapshot of a store. */
public final class Facts {

  /** How many numbers {@code points} has of a site. */
  private static final int POINT = 3;

  private final List<Site> sites;
  private final EventColumns events;
  private final ReportColumns reports;
  private final List<Source> sources;
  private final Ids sourceIds;
  private final List<ContextEvent> context;
  private final List<Strength> strength;
  private final Testimony testimony;
  private final LocalDate dataDate;

  /** x, y and precision of each site, one after the other; NaN where it has no location. */
  private final double[] points;

  /** The places of the sites that can have a status. */
  private final BitSet withStatus = new BitSet();

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
    this.sites = List.copyOf(sites);
    this.events = EventColumns.copyOf(events, this.sites);
    this.reports = ReportColumns.copyOf(reports, this.events);
    this.sources = List.copyOf(sources);
    this.sourceIds = Ids.of(this.sources);
    this.context = List.copyOf(context);
    this.strength = List.copyOf(strength);
    this.testimony =
        new Testimony(
            this.events, this.reports, this.reports.placesOfSources(sourceIds), this.sources);
    this.context.forEach(c -> sourceIds.placeNamed(c.sourceId()));
    this.strength.forEach(s -> sourceIds.placeNamed(s.sourceId()));
    this.dataDate =
        this.sources.stream()
            .flatMap(s -> s.published().stream())
            .filter(Edtf::isDay)
            .map(Edtf::last)
            .max(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH);
    this.points = points(this.sites);
    IntStream.range(0, this.sites.size())
        .filter(site -> this.sites.get(site).hasStatus())
        .forEach(withStatus::set);
  }

  private static double[] points(List<Site> sites) {
    double[] points = new double[POINT * sites.size()];
    Arrays.fill(points, Double.NaN);
    for (int i = 0; i < sites.size(); i++) {
      if (sites.get(i).location().isPresent()) {
        Location location = sites.get(i).location().get();
        points[POINT * i] = location.plane().x();
        points[POINT * i + 1] = location.plane().y();
        points[POINT * i + 2] = location.precisionMetres();
      }
    }
    return points;
  }

  /** No facts at all. */
  public static Facts empty() {
    return new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * The facts after an edit. What is replaced keeps its place, what is new stands behind the rest.
   *
   * @throws IllegalArgumentException if a row would name one that isn't there, an event of the edit
   *     would be told by no report, or by two preferred ones
   */
  public Facts with(Edit edit) {
    List<Site> sitesAfter = List.copyOf(edit.applied(sites, Site.class));
    EventColumns eventsAfter = events.after(edit, sitesAfter);
    Facts after =
        new Facts(
            sitesAfter,
            eventsAfter,
            reports.after(edit, eventsAfter),
            edit.applied(sources, Source.class),
            edit.applied(context, ContextEvent.class),
            edit.applied(strength, Strength.class));
    edit.touchedEvents().forEach(after::requireTold);
    return after;
  }

  private void requireTold(String eventId) {
    if (event(eventId).isEmpty()) {
      return;
    }
    List<Report> telling = reportsOf(eventId);
    if (telling.isEmpty()) {
      throw new IllegalArgumentException("No report tells of event " + eventId);
    }
    if (telling.stream().filter(Report::isPreferred).count() > 1) {
      throw new IllegalArgumentException("Two reports of event " + eventId + " are preferred");
    }
  }

  /** Every site, in the order of the data. */
  public List<Site> sites() {
    return sites;
  }

  /** The place of a site in {@link #sites()}, −1 for an unknown id. */
  public int placeOf(String siteId) {
    return events.siteIds().placeOf(siteId);
  }

  /**
   * How far east a site lies on the map plane, metres; NaN where it has no location. Those of all
   * sites lie side by side in memory: a map asks for every one at each move.
   *
   * @param site its place in {@link #sites()}
   */
  public double x(int site) {
    return points[POINT * site];
  }

  /** How far north it lies; see {@link #x}. */
  public double y(int site) {
    return points[POINT * site + 1];
  }

  /** How far off the point may be, metres; see {@link #x}. */
  public double precisionMetres(int site) {
    return points[POINT * site + 2];
  }

  /** Whether a site can have a status; see {@link #x}. */
  public boolean hasStatus(int site) {
    return withStatus.get(site);
  }

  /** Every event, in the order of the data. */
  public List<Event> events() {
    return events;
  }

  /** Every report, in the order of the data. */
  public List<Report> reports() {
    return reports;
  }

  /** Every source, in the order of the data. */
  public List<Source> sources() {
    return sources;
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
    return row(sites, events.siteIds(), id);
  }

  /** The row as it is here: that of the same sort and id, if there is one. */
  public Optional<Fact> present(Fact fact) {
    if (fact instanceof Site) {
      return site(fact.id()).map(f -> f);
    }
    if (fact instanceof Event) {
      return event(fact.id()).map(f -> f);
    }
    if (fact instanceof Source) {
      return source(fact.id()).map(f -> f);
    }
    Collection<? extends Fact> others =
        fact instanceof Report ? reports : fact instanceof ContextEvent ? context : strength;
    return others.stream().filter(f -> f.id().equals(fact.id())).findFirst().map(f -> f);
  }

  /** The event of this id, if there is one. */
  public Optional<Event> event(String id) {
    int place = events.ids().placeOf(id);
    return place == Ids.NOWHERE ? Optional.empty() : Optional.of(events.at(place));
  }

  /** The source of this id, if there is one. */
  public Optional<Source> source(String id) {
    return row(sources, sourceIds, id);
  }

  /** The source of a report of these facts. */
  public Source sourceOf(Report report) {
    return sources.get(sourceIds.placeNamed(report.sourceId()));
  }

  /** The events of a site, in the order of the data; none for an unknown id. */
  public List<Event> eventsOf(String siteId) {
    int site = events.siteIds().placeOf(siteId);
    return site == Ids.NOWHERE ? List.of() : events.of(site);
  }

  /** The reports of an event, in the order of the data; none for an unknown id. */
  public List<Report> reportsOf(String eventId) {
    int event = events.ids().placeOf(eventId);
    return event == Ids.NOWHERE ? List.of() : reports.of(event);
  }

  /**
   * Takes the events of a site, each with its reports, in the order of the data.
   *
   * @param site its place in {@link #sites()}
   */
  public void eachEvent(int site, BiConsumer<Event, List<Report>> taker) {
    for (int event = events.first(site); event < events.first(site + 1); event++) {
      taker.accept(events.at(event), reports.of(event));
    }
  }

  /** What all reports tell of when events happened. */
  public Testimony testimony() {
    return testimony;
  }

  private static <T> Optional<T> row(List<T> rows, Ids ids, String id) {
    int place = ids.placeOf(id);
    return place == Ids.NOWHERE ? Optional.empty() : Optional.of(rows.get(place));
  }

  /**
   * The latest publication date that is a full day; later days show plans only. 1 January 1970
   * where no source has one.
   */
  public LocalDate dataDate() {
    return dataDate;
  }
}
