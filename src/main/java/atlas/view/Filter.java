package atlas.view;

import atlas.model.Region;
import atlas.model.Site;
import atlas.model.SiteKind;
import atlas.status.Status;
import atlas.status.StatusSet;
import java.util.Collections;
import java.util.Set;

/**
 * Which sites are shown. An empty set asks nothing.
 *
 * @param statuses the site may have one of these
 * @param governorates as written in the data
 * @param regions parts of the country
 * @param kinds sorts of place
 */
public record Filter(
    Set<Status> statuses, Set<String> governorates, Set<Region> regions, Set<SiteKind> kinds) {

  /** Lets everything through. */
  public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), Set.of());

  /** Copies the sets. */
  public Filter {
    statuses = Set.copyOf(statuses);
    governorates = Set.copyOf(governorates);
    regions = Set.copyOf(regions);
    kinds = Set.copyOf(kinds);
  }

  /** The same filter with other statuses. */
  public Filter withStatuses(Set<Status> statuses) {
    return new Filter(statuses, governorates, regions, kinds);
  }

  /** The same filter with other governorates. */
  public Filter withGovernorates(Set<String> governorates) {
    return new Filter(statuses, governorates, regions, kinds);
  }

  /** The same filter with other regions. */
  public Filter withRegions(Set<Region> regions) {
    return new Filter(statuses, governorates, regions, kinds);
  }

  /** The same filter with other kinds. */
  public Filter withKinds(Set<SiteKind> kinds) {
    return new Filter(statuses, governorates, regions, kinds);
  }

  /** Whether everything passes. */
  public boolean isNone() {
    return equals(NONE);
  }

  /** Whether the site passes, whatever its status. */
  public boolean acceptsSite(Site site) {
    return (governorates.isEmpty() || governorates.contains(site.governorate()))
        && (regions.isEmpty() || site.region().map(regions::contains).orElse(false))
        && (kinds.isEmpty() || kinds.contains(site.kind()));
  }

  /** Whether the site passes with these possible statuses. */
  public boolean accepts(Site site, StatusSet possible) {
    return acceptsSite(site) && (statuses.isEmpty() || !Collections.disjoint(statuses, possible));
  }
}
