package atlas.ui;

import atlas.app.Snapshot;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.ui.SiteRow.Heading;
import atlas.view.Hit;
import atlas.view.Language;
import atlas.view.Search;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes what the list of sites shows: all sites in groups, or what a search finds, the best first.
 *
 * <p>Keeps the order of the sites and the index of their names from one call to the next. For one
 * thread at a time.
 */
final class Listings {

  private Facts facts = Facts.empty();
  private Language language = Language.ENGLISH;
  private List<SiteGroup> groups = List.of();
  private Search search = Search.of(facts);

  /**
   * The list at one moment.
   *
   * @param query what is searched for; blank for everything
   */
  Listing of(Snapshot now, String query) {
    learn(now);
    List<Site> shownSites = now.shownSites();
    Set<String> shown = new HashSet<>();
    shownSites.forEach(site -> shown.add(site.id()));
    List<SiteRow> rows = new ArrayList<>();
    int hidden = 0;
    if (query.isBlank()) {
      groups.forEach(group -> add(group, shown, rows));
    } else {
      hidden = addHits(query, shown, rows);
    }
    return new Listing(rows, countable(shownSites), countable(now.facts().sites()), hidden);
  }

  private void learn(Snapshot now) {
    if (now.facts() != facts) {
      search = Search.of(now.facts());
    }
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
      rows.add(new SiteRow(site, heading, Optional.empty()));
      heading = Optional.empty();
    }
  }

  /** Adds the hits that the filter lets through; tells how many it hides. */
  private int addHits(String query, Set<String> shown, List<SiteRow> rows) {
    List<Hit.OfSite> hits =
        search.find(query).stream()
            .filter(Hit.OfSite.class::isInstance)
            .map(Hit.OfSite.class::cast)
            .toList();
    List<Hit.OfSite> visible =
        hits.stream().filter(hit -> shown.contains(hit.site().id())).toList();
    Words words = Words.in(language);
    Optional<Heading> heading =
        Optional.of(new Heading(words.get("search.results", visible.size()), Optional.empty()));
    for (Hit.OfSite hit : visible) {
      rows.add(new SiteRow(hit.site(), heading, alias(hit)));
      heading = Optional.empty();
    }
    return hits.size() - visible.size();
  }

  private static Optional<String> alias(Hit.OfSite hit) {
    return Optional.of(hit.matched()).filter(hit.site().aliases()::contains);
  }

  private static int countable(Iterable<Site> sites) {
    int count = 0;
    for (Site site : sites) {
      count += site.hasStatus() ? 1 : 0;
    }
    return count;
  }
}
