package atlas.view;

import atlas.model.Facts;
import atlas.model.Site;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds sites by any of their names, in either script, as one types; see {@link Letters} for what
 * it overlooks. Immutable.
 */
public final class Search {

  /**
   * A name of a site.
   *
   * @param written as it stands in the data
   * @param form as it is compared
   */
  private record Name(String written, Form form) {}

  /**
   * A site as it is searched.
   *
   * @param names by any of which it is found
   * @param area its governorate, of which only words are asked
   */
  private record Entry(Site site, List<Name> names, Form area) {

    boolean hasWordLike(String word) {
      for (Name name : names) {
        if (name.form.hasWordLike(word)) {
          return true;
        }
      }
      return area.hasWordLike(word);
    }
  }

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
    return new Entry(
        site,
        names.stream().map(n -> new Name(n, Form.of(n))).toList(),
        Form.of(site.governorate()));
  }

  /**
   * What a query finds, the best first; equally good hits in the order of the data. Nothing for a
   * query without a letter or digit. A typo is forgiven only where nothing fits without.
   */
  public List<Hit> find(String query) {
    Form wanted = Form.of(query);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Hit> hits = hits(entry -> fit(entry, wanted));
    return hits.isEmpty() ? hits(entry -> typo(entry, wanted)) : hits;
  }

  private List<Hit> hits(Function<Entry, Optional<Hit>> search) {
    return entries.stream()
        .map(search)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Hit::match))
        .toList();
  }

  private static Optional<Hit> fit(Entry entry, Form wanted) {
    Match best = null;
    String matched = entry.site.labelEn();
    for (Name name : entry.names) {
      Match match = name.form.match(wanted).orElse(null);
      if (match != null && (best == null || match.compareTo(best) < 0)) {
        best = match;
        matched = name.written;
      }
    }
    if (best == null && wanted.words().stream().allMatch(entry::hasWordLike)) {
      best = Match.ALL_WORDS;
    }
    return best == null ? Optional.empty() : Optional.of(new Hit.OfSite(entry.site, best, matched));
  }

  private static Optional<Hit> typo(Entry entry, Form wanted) {
    return entry.names.stream()
        .filter(name -> name.form.isNearly(wanted))
        .findFirst()
        .map(name -> new Hit.OfSite(entry.site, Match.TYPO, name.written));
  }
}
