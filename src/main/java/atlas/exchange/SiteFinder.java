package atlas.exchange;

import atlas.model.Facts;
import atlas.model.Site;
import atlas.view.Letters;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds sites by what people call them. */
final class SiteFinder {

  private final Map<String, Set<String>> ids = new HashMap<>();

  SiteFinder(Facts facts) {
    for (Site site : facts.sites()) {
      Stream.concat(
              Stream.of(site.id(), site.nameEn(), site.nameAr(), site.labelEn(), site.labelAr()),
              site.aliases().stream())
          .forEach(name -> add(name, site.id()));
    }
  }

  /** Notes what a new site is called. */
  void add(String name, String id) {
    ids.computeIfAbsent(plain(name), n -> new LinkedHashSet<>()).add(id);
  }

  /** The ids of the sites of a name, in whatever way it is written. */
  List<String> find(String name) {
    return List.copyOf(ids.getOrDefault(plain(name), Set.of()));
  }

  /** Whether two names are one, however they are written. */
  static boolean isSame(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String name) {
    return String.join(" ", Letters.withoutArticles(Letters.words(name)));
  }
}
