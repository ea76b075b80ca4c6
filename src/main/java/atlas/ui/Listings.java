package atlas.ui;

import atlas.app.Snapshot;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.ui.Listing.Rows;
import atlas.ui.SiteRow.Heading;
import atlas.ui.filter.Remedy;
import atlas.view.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes what the list of sites shows: the sites that the filter lets through, in groups.
 *
 * <p>Keeps the order of the sites from one call to the next. For one thread at a time.
 */
final class Listings {

  private Facts facts = Facts.empty();
  private Language language = Language.ENGLISH;
  private List<SiteGroup> groups = List.of();

  /** The same rows are the same object, so that nobody has to compare them. */
  private Rows last = Rows.of(List.of());

  /** The list at one moment. */
  Listing of(Snapshot now) {
    learn(now);
    List<Site> shownSites = now.shownSites();
    Set<String> shown = new HashSet<>();
    shownSites.forEach(site -> shown.add(site.id()));
    List<SiteRow> rows = new ArrayList<>();
    groups.forEach(group -> add(group, shown, rows));
    List<Remedy> remedies =
        shownSites.isEmpty() ? Remedy.of(now.view(), now.histories()) : List.of();
    if (!rows.equals(last.all())) {
      last = Rows.of(rows);
    }
    return new Listing(last, countable(shownSites), countable(now.facts().sites()), remedies);
  }

  private void learn(Snapshot now) {
    if (now.facts() != facts || now.view().language() != language) {
      groups = SiteGroup.of(now.facts(), now.view().language());
    }
    facts = now.facts();
    language = now.view().language();
  }

  private static void add(SiteGroup group, Set<String> shown, List<SiteRow> rows) {
    List<Site> sites = group.sites().stream().filter(s -> shown.contains(s.id())).toList();
    Optional<Integer> count = group.isCounted() ? Optional.of(sites.size()) : Optional.empty();
    Optional<Heading> heading = Optional.of(new Heading(group.name(), count));
    for (Site site : sites) {
      rows.add(new SiteRow(site, heading));
      heading = Optional.empty();
    }
  }

  private static int countable(Iterable<Site> sites) {
    int count = 0;
    for (Site site : sites) {
      count += site.hasStatus() ? 1 : 0;
    }
    return count;
  }
}
