package atlas.status;

import atlas.model.Facts;
import atlas.model.Site;
import java.util.List;
import java.util.Optional;

/** Folds the events of sites into their histories, by the rules in {@code data/README.md}. */
public final class Fold {

  private Fold() {}

  /** The histories of all sites under a belief; sites that are not named have none (rule 9). */
  public static Histories all(Facts facts, Belief belief) {
    return new Histories(
        belief,
        facts.sites().stream()
            .filter(Site::hasStatus)
            .map(site -> one(site, facts, belief))
            .toList());
  }

  /** The history of one site under a belief. */
  public static History one(Site site, Facts facts, Belief belief) {
    List<DatedEvent> events =
        facts.eventsOf(site.id()).stream()
            .map(event -> DatedEvent.of(event, facts, belief))
            .flatMap(Optional::stream)
            .sorted(DatedEvent.IN_TIME)
            .toList();
    return new SiteFold(events, facts.dataDate()).history(site.id());
  }
}
