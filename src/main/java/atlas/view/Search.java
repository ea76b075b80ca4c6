package atlas.view;

import atlas.model.Facts;
import atlas.model.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds sites by any of their names, in either script, as one types; see {@link Letters} for what
 * it overlooks. Immutable.
 */
public final class Search {

  /** All names of a site, as they are compared. */
  private record Entry(Site site, List<Name> names) {}

  private final List<Entry> entries;

  private Search(List<Entry> entries) {
    this.entries = entries;
  }

  /** An index of the sites. */
  public static Search of(Facts facts) {
    return new Search(facts.sites().stream().map(Search::entry).toList());
  }

  private static Entry entry(Site site) {
    Set<String> names = new LinkedHashSet<>();
    names.add(site.labelEn());
    names.add(site.labelAr());
    names.add(site.nameEn());
    names.add(site.nameAr());
    names.addAll(site.aliases());
    names.add(site.id());
    return new Entry(site, names.stream().map(Name::of).filter(n -> !n.isEmpty()).toList());
  }

  /**
   * What a query finds, the best first; equally good hits in the order of the data. Nothing for a
   * query without a letter or digit. Typos are forgiven only where nothing fits without.
   */
  public List<Hit> find(String query) {
    Query wanted = Query.of(query);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Hit> hits = find(wanted, false);
    return hits.isEmpty() ? find(wanted, true) : hits;
  }

  private List<Hit> find(Query query, boolean forgiving) {
    List<Hit> hits = new ArrayList<>();
    for (Entry entry : entries) {
      best(entry, query, forgiving).ifPresent(hits::add);
    }
    hits.sort(Comparator.comparing(Hit::match));
    return List.copyOf(hits);
  }

  private static Optional<Hit> best(Entry entry, Query query, boolean forgiving) {
    Hit best = null;
    for (Name name : entry.names) {
      Optional<Match> match = forgiving ? query.typo(name) : query.match(name);
      if (match.isPresent() && (best == null || match.get().compareTo(best.match()) < 0)) {
        best = new Hit.OfSite(entry.site, match.get(), name.written());
      }
    }
    return Optional.ofNullable(best);
  }
}
