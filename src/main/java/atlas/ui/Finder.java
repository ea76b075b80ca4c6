package atlas.ui;

import atlas.app.Snapshot;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.view.Gazetteer;
import atlas.view.Hit;
import atlas.view.Search;
import atlas.words.WordsLexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is searched for among what the filter lets through.
 *
 * <p>Keeps the index of the names from one call to the next. For one thread at a time.
 */
final class Finder {

  /** Rows of a kind, until its rest is asked for. */
  static final int FEW = 6;

  private final Gazetteer gazetteer;
  private final WordsLexicon lexicon = new WordsLexicon();
  private Facts facts = Facts.empty();
  private Search search = Search.of(facts, Gazetteer.NONE, lexicon);

  /**
   * @param gazetteer knows towns and coordinates
   */
  Finder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * What a query finds.
   *
   * @param unfolded kinds of which every hit is told
   */
  Hits find(Snapshot now, String query, Set<Hit.Kind> unfolded) {
    if (now.facts() != facts) {
      facts = now.facts();
      search = Search.of(facts, gazetteer, lexicon);
    }
    Set<String> shown = new HashSet<>();
    now.shownSites().forEach(site -> shown.add(site.id()));
    Map<Hit.Kind, List<Hit>> byKind = new LinkedHashMap<>();
    int hidden = 0;
    for (Hit hit : search.find(query, now.histories())) {
      Optional<Site> site = site(hit);
      if (site.isEmpty() || shown.contains(site.get().id())) {
        byKind.computeIfAbsent(hit.kind(), k -> new ArrayList<>()).add(hit);
      } else if (hit instanceof Hit.OfSite) {
        hidden++;
      }
    }
    return new Hits(query, rows(byKind, unfolded), hidden);
  }

  private static Optional<Site> site(Hit hit) {
    if (hit instanceof Hit.OfSite of) {
      return Optional.of(of.site());
    }
    return hit instanceof Hit.OfEvent of ? Optional.of(of.site()) : Optional.empty();
  }

  private static List<HitRow> rows(Map<Hit.Kind, List<Hit>> byKind, Set<Hit.Kind> unfolded) {
    List<HitRow> rows = new ArrayList<>();
    byKind.forEach(
        (kind, hits) -> {
          // A single row more takes no more room than the row that would offer it.
          boolean isWhole = unfolded.contains(kind) || hits.size() <= FEW + 1;
          Collection<Hit> told = isWhole ? hits : hits.subList(0, FEW);
          told.forEach(hit -> rows.add(new HitRow(Optional.of(hit), kind, hit == hits.get(0), 0)));
          if (!isWhole) {
            rows.add(new HitRow(Optional.empty(), kind, false, hits.size() - FEW));
          }
        });
    return rows;
  }
}
