package atlas.ui;

import atlas.model.Facts;
import atlas.model.Site;
import atlas.view.Language;
import atlas.view.Letters;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sites that stand under one heading of the list.
 *
 * @param name the heading
 * @param isCounted whether its sites are counted
 * @param sites in the order of their names
 */
record SiteGroup(String name, boolean isCounted, List<Site> sites) {

  SiteGroup {
    sites = List.copyOf(sites);
  }

  /**
   * All sites by governorate, in the order of the names, articles overlooked; last those that are
   * not drawn.
   */
  static List<SiteGroup> of(Facts facts, Language language) {
    Words words = Words.in(language);
    Map<String, List<Site>> drawn =
        new TreeMap<>(Comparator.comparing(SiteGroup::sortKey).thenComparing(name -> name));
    List<Site> others = new ArrayList<>();
    for (Site site : facts.sites()) {
      if (site.location().isPresent() && site.hasStatus()) {
        drawn.computeIfAbsent(governorate(site, words), k -> new ArrayList<>()).add(site);
      } else {
        others.add(site);
      }
    }
    List<SiteGroup> groups = new ArrayList<>();
    drawn.forEach((name, sites) -> groups.add(new SiteGroup(name, true, sorted(sites, language))));
    if (!others.isEmpty()) {
      groups.add(new SiteGroup(words.get("list.notPlaced"), false, sorted(others, language)));
    }
    return groups;
  }

  private static String governorate(Site site, Words words) {
    return site.governorate().isBlank()
        ? words.get("governorate.none")
        : words.governorate(site.governorate());
  }

  private static List<Site> sorted(List<Site> sites, Language language) {
    record Keyed(String key, Site site) {}
    return sites.stream()
        .map(site -> new Keyed(sortKey(RowName.of(site, language)), site))
        .sorted(Comparator.comparing(Keyed::key))
        .map(Keyed::site)
        .toList();
  }

  private static String sortKey(String name) {
    return String.join(" ", Letters.withoutArticles(Letters.words(name)));
  }
}
