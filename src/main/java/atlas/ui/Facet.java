package atlas.ui;

import atlas.app.Snapshot;
import atlas.model.Region;
import atlas.model.Site;
import atlas.model.SiteKind;
import atlas.status.History;
import atlas.status.Status;
import atlas.view.Filter;
import atlas.words.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A side of the sites that the filter can ask for.
 *
 * @param wordsKey key of its name
 * @param values what can be chosen, in order
 * @param name the name of a value
 * @param chosen what a filter asks for now
 * @param with the filter that asks for something else
 * @param of the values that a site has on the date
 */
record Facet<T>(
    String wordsKey,
    List<T> values,
    BiFunction<Words, T, String> name,
    Function<Filter, Set<T>> chosen,
    BiFunction<Filter, Set<T>, Filter> with,
    BiFunction<Snapshot, Site, Collection<T>> of) {

  static final Facet<Status> STATUS =
      new Facet<>(
          "filter.status",
          List.of(Status.values()),
          Words::status,
          Filter::statuses,
          Filter::withStatuses,
          (now, site) -> now.statuses(site).map(List::copyOf).orElse(List.of()));

  static final Facet<Region> REGION =
      new Facet<>(
          "filter.region",
          List.of(Region.values()),
          Words::region,
          Filter::regions,
          Filter::withRegions,
          (now, site) -> site.region().map(List::of).orElse(List.of()));

  static final Facet<SiteKind> KIND =
      new Facet<>(
          "filter.kind",
          Arrays.stream(SiteKind.values()).filter(kind -> kind != SiteKind.NOT_NAMED).toList(),
          Words::kind,
          Filter::kinds,
          Filter::withKinds,
          (now, site) -> List.of(site.kind()));

  /** How many sites would be shown if this value alone were asked for, all else as it is. */
  long count(Snapshot now, T value) {
    Filter others = with.apply(now.view().filter(), Set.of());
    Predicate<History> isShown = now.view().withFilter(others).shown(now.histories());
    return now.facts().sites().stream()
        .filter(Site::hasStatus)
        .filter(site -> of.apply(now, site).contains(value))
        .filter(site -> now.history(site).map(isShown::test).orElse(false))
        .count();
  }
}
