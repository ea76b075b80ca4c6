package atlas.ui.filter;

import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Region;
import atlas.model.Report;
import atlas.model.Site;
import atlas.model.SiteKind;
import atlas.model.Source;
import atlas.status.DatedEvent;
import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Status;
import atlas.view.Criterion;
import atlas.view.EventAsk;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.view.Precision;
import atlas.view.Sieve;
import atlas.view.View;
import atlas.words.FilterWords;
import atlas.words.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A side of the sites, or of their events, of which the filter can ask for some values.
 *
 * @param criterion what it is
 * @param values what can be chosen, in order
 * @param name the name of a value
 * @param chosen what a filter asks for now
 * @param with the filter that asks for something else
 * @param of the values that a site has in a view, given its events that the rest of the filter asks
 *     for
 */
record Facet<T>(
    Criterion criterion,
    Function<Facts, List<T>> values,
    Naming<T> name,
    Function<Filter, Set<T>> chosen,
    BiFunction<Filter, Set<T>, Filter> with,
    Having<T> of) {

  /** Names a value. */
  @FunctionalInterface
  interface Naming<T> {
    String name(T value, Facts facts, Language language);
  }

  /** The values that a site has. */
  @FunctionalInterface
  interface Having<T> {
    Stream<T> of(History history, View view, Facts facts, Sieve others);
  }

  static final Facet<Status> STATUS =
      new Facet<>(
          Criterion.STATUS,
          facts -> List.of(Status.values()),
          (status, facts, language) -> Words.in(language).status(status),
          Filter::statuses,
          Filter::withStatuses,
          (history, view, facts, others) -> statuses(history, view, facts));

  static final Facet<Region> REGION =
      ofSite(
          Criterion.REGION,
          facts -> List.of(Region.values()),
          (region, facts, language) -> Words.in(language).region(region),
          Filter::regions,
          Filter::withRegions,
          site -> site.region().stream());

  static final Facet<String> GOVERNORATE =
      ofSite(
          Criterion.GOVERNORATE,
          facts -> sorted(facts.sites().stream().map(Site::governorate)),
          (name, facts, language) -> FilterWords.in(language).governorate(name),
          Filter::governorates,
          Filter::withGovernorates,
          site -> Stream.of(site.governorate()));

  static final Facet<SiteKind> KIND =
      ofSite(
          Criterion.KIND,
          facts -> Arrays.stream(SiteKind.values()).filter(k -> k != SiteKind.NOT_NAMED).toList(),
          (kind, facts, language) -> Words.in(language).kind(kind),
          Filter::kinds,
          Filter::withKinds,
          site -> Stream.of(site.kind()));

  static final Facet<Precision> PRECISION =
      ofSite(
          Criterion.PRECISION,
          facts -> List.of(Precision.values()),
          (precision, facts, language) -> FilterWords.in(language).precision(precision),
          Filter::precisions,
          Filter::withPrecisions,
          site -> Stream.of(Precision.of(site)));

  static final Facet<EventType> EVENT =
      ofEvents(
          Criterion.EVENT,
          facts -> List.of(EventType.values()),
          (type, facts, language) -> Words.in(language).eventType(type),
          EventAsk::types,
          EventAsk::withTypes,
          (event, facts) -> Stream.of(event.event().type()));

  static final Facet<String> PARTY =
      ofEvents(
          Criterion.PARTY,
          facts -> sorted(facts.events().stream().flatMap(EventAsk::partiesOf)),
          (party, facts, language) -> party,
          EventAsk::parties,
          EventAsk::withParties,
          (event, facts) -> EventAsk.partiesOf(event.event()));

  static final Facet<String> PUBLISHER =
      ofEvents(
          Criterion.PUBLISHER,
          facts -> sorted(facts.sources().stream().map(Source::publisher)),
          (publisher, facts, language) -> publisher,
          EventAsk::publishers,
          EventAsk::withPublishers,
          (event, facts) -> sources(event, facts).map(Source::publisher));

  static final Facet<String> SOURCE =
      ofEvents(
          Criterion.SOURCE,
          facts ->
              facts.sources().stream()
                  .sorted(Comparator.comparing(source -> source.title().toLowerCase(Locale.ROOT)))
                  .map(Source::id)
                  .toList(),
          (id, facts, language) -> FilterWords.in(language).source(id, facts),
          EventAsk::sources,
          EventAsk::withSources,
          (event, facts) -> sources(event, facts).map(Source::id));

  private static <T> Facet<T> ofSite(
      Criterion criterion,
      Function<Facts, List<T>> values,
      Naming<T> name,
      Function<Filter, Set<T>> chosen,
      BiFunction<Filter, Set<T>, Filter> with,
      Function<Site, Stream<T>> of) {
    return new Facet<>(
        criterion,
        values,
        name,
        chosen,
        with,
        (history, view, facts, others) -> of.apply(history.site()));
  }

  private static <T> Facet<T> ofEvents(
      Criterion criterion,
      Function<Facts, List<T>> values,
      Naming<T> name,
      Function<EventAsk, Set<T>> chosen,
      BiFunction<EventAsk, Set<T>, EventAsk> with,
      BiFunction<DatedEvent, Facts, Stream<T>> of) {
    return new Facet<>(
        criterion,
        values,
        name,
        filter -> chosen.apply(filter.events()),
        (filter, set) -> filter.withEvents(events -> with.apply(events, set)),
        (history, view, facts, others) ->
            history.events().stream().filter(others::shows).flatMap(e -> of.apply(e, facts)));
  }

  private static Stream<Status> statuses(History history, View view, Facts facts) {
    return view.allDates()
        ? history.life(facts.dataDate()).stream().flatMap(p -> p.statuses().stream())
        : history.on(view.date()).stream();
  }

  private static Stream<Source> sources(DatedEvent event, Facts facts) {
    return event.reports().stream().map(Report::sourceId).flatMap(id -> facts.source(id).stream());
  }

  private static List<String> sorted(Stream<String> values) {
    return values
        .distinct()
        .sorted(Comparator.comparing(value -> value.toLowerCase(Locale.ROOT)))
        .toList();
  }

  /**
   * How many sites would be shown if one value alone were asked for, all else as it is; for each
   * value that is not 0. Takes time with many sites.
   */
  Map<T, Integer> counts(View view, Histories histories) {
    Filter others = criterion.without(view.filter());
    Sieve sieve = Sieve.of(histories, others);
    Predicate<History> isShown = view.withFilter(others).shown(histories);
    Map<T, Integer> counts = new HashMap<>();
    for (History history : histories.all()) {
      if (isShown.test(history)) {
        of.of(history, view, histories.facts(), sieve)
            .distinct()
            .forEach(value -> counts.merge(value, 1, Integer::sum));
      }
    }
    return counts;
  }
}
