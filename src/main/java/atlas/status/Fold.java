package atlas.status;

import atlas.model.Facts;
import atlas.model.Site;
import java.util.List;
import java.util.stream.IntStream;

/** Folds the events of sites into their histories, by the rules in {@code data/README.md}. */
public final class Fold {

  /** Sites that are folded by one thread at a time; so many that it is worth it. */
  private static final int PART = 2_000;

  private Fold() {}

  /** The histories of all sites under a belief; sites that are not named have none (rule 9). */
  public static Histories all(Facts facts, Belief belief) {
    Believed believed = new Believed(facts, belief);
    int sites = facts.sites().size();
    List<Periods> parts =
        IntStream.rangeClosed(0, sites / PART)
            .parallel()
            .mapToObj(
                part -> part(facts, believed, part * PART, Math.min(sites, (part + 1) * PART)))
            .toList();
    return new Histories(facts, belief, Periods.joined(parts));
  }

  private static Periods part(Facts facts, Believed believed, int from, int to) {
    Periods.Builder periods = new Periods.Builder(to - from);
    for (int site = from; site < to; site++) {
      if (facts.hasStatus(site)) {
        new SiteFold(facts, site, believed).addTo(periods);
      } else {
        periods.endSite(Spans.NEVER, Spans.NEVER);
      }
    }
    return periods.build();
  }

  /** The history of one site of the facts under a belief. */
  public static History one(Site site, Facts facts, Belief belief) {
    Periods.Builder periods = new Periods.Builder(1);
    new SiteFold(facts, facts.placeOf(site.id()), new Believed(facts, belief)).addTo(periods);
    return new History(site, facts, belief, periods.build(), 0);
  }
}
