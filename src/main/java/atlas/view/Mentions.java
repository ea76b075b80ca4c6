package atlas.view;

import atlas.model.Facts;
import atlas.model.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Finds the sites that a text names, however it spells them. */
public final class Mentions {

  /** Shorter names, such as "Q", stand for other things as well. */
  private static final int FEWEST_LETTERS = 2;

  private final List<Named> sites;

  private record Named(Site site, List<List<String>> names) {}

  /** The sites of some facts, by their names, labels and aliases. */
  public Mentions(Facts facts) {
    this.sites =
        facts.sites().stream()
            .filter(Site::hasStatus)
            .map(site -> new Named(site, names(site)))
            .toList();
  }

  private static List<List<String>> names(Site site) {
    return Stream.concat(
            Stream.of(site.nameEn(), site.nameAr(), site.labelEn(), site.labelAr()),
            site.aliases().stream())
        .map(Mentions::words)
        .filter(words -> String.join("", words).length() >= FEWEST_LETTERS)
        .distinct()
        .toList();
  }

  private static List<String> words(String text) {
    return Letters.withoutArticles(Letters.words(text));
  }

  /**
   * The sites that a text names by all the words of one of their names, in the order of the data.
   */
  public List<Site> in(String text) {
    List<String> said = words(text);
    List<Site> mentioned = new ArrayList<>();
    for (Named named : sites) {
      if (named.names.stream().anyMatch(name -> indexOf(said, name) >= 0)) {
        mentioned.add(named.site);
      }
    }
    return mentioned;
  }

  private static int indexOf(List<String> said, List<String> name) {
    return Collections.indexOfSubList(said, name);
  }
}
