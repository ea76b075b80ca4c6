package atlas.view;

import atlas.model.Region;
import atlas.model.Site;
import atlas.model.SiteKind;
import atlas.status.Status;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which sites are shown, and which of their events. All that is asked has to hold; of a set, one of
 * its values; an empty set asks nothing.
 *
 * <p>It has one meaning, which {@link Sieve} gives it for map, list, bar, counts and pictures.
 *
 * @param statuses the site may have one of these on the day
 * @param governorates as written in the data
 * @param regions parts of the country
 * @param kinds sorts of place
 * @param precisions how closely the place is known
 * @param events the site has an event like this; such events alone are shown
 * @param expression what else holds of the site on the day
 */
public record Filter(
    Set<Status> statuses,
    Set<String> governorates,
    Set<Region> regions,
    Set<SiteKind> kinds,
    Set<Precision> precisions,
    EventAsk events,
    Optional<Expression> expression) {

  /** Lets everything through. */
  public static final Filter NONE =
      new Filter(
          Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), EventAsk.NOTHING, Optional.empty());

  /** Copies the sets. */
  public Filter {
    statuses = Set.copyOf(statuses);
    governorates = Set.copyOf(governorates);
    regions = Set.copyOf(regions);
    kinds = Set.copyOf(kinds);
    precisions = Set.copyOf(precisions);
  }

  /** The same filter with other statuses. */
  public Filter withStatuses(Set<Status> statuses) {
    return new Filter(statuses, governorates, regions, kinds, precisions, events, expression);
  }

  /** The same filter with other governorates. */
  public Filter withGovernorates(Set<String> governorates) {
    return new Filter(statuses, governorates, regions, kinds, precisions, events, expression);
  }

  /** The same filter with other regions. */
  public Filter withRegions(Set<Region> regions) {
    return new Filter(statuses, governorates, regions, kinds, precisions, events, expression);
  }

  /** The same filter with other kinds. */
  public Filter withKinds(Set<SiteKind> kinds) {
    return new Filter(statuses, governorates, regions, kinds, precisions, events, expression);
  }

  /** The same filter with other precisions. */
  public Filter withPrecisions(Set<Precision> precisions) {
    return new Filter(statuses, governorates, regions, kinds, precisions, events, expression);
  }

  /** The same filter, asking for other events. */
  public Filter withEvents(UnaryOperator<EventAsk> change) {
    return new Filter(
        statuses, governorates, regions, kinds, precisions, change.apply(events), expression);
  }

  /** The same filter with another expression, or none. */
  public Filter withExpression(Optional<Expression> expression) {
    return new Filter(statuses, governorates, regions, kinds, precisions, events, expression);
  }

  /** The same filter, whose expression a language understands. */
  public Filter in(ExpressionLanguage language) {
    return expression.isEmpty() ? this : withExpression(expression.map(e -> e.in(language)));
  }

  /** Whether everything passes. */
  public boolean isNone() {
    return equals(NONE);
  }

  /** Whether other sites may pass on another day. */
  public boolean isOfDay() {
    return !statuses.isEmpty() || expression.isPresent();
  }

  /** Whether all holds that is asked of the site itself, on any day. */
  boolean acceptsPlace(Site site) {
    return (governorates.isEmpty() || governorates.contains(site.governorate()))
        && (regions.isEmpty() || site.region().map(regions::contains).orElse(false))
        && (kinds.isEmpty() || kinds.contains(site.kind()))
        && (precisions.isEmpty() || precisions.contains(Precision.of(site)));
  }
}
