package atlas.status;

import atlas.model.Facts;
import atlas.model.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Folds the events of sites into their histories, by the rules in {@code data/README.md}. */
public final class Fold {

  /** Sites that are folded by one thread at a time; so many that it is worth it. */
  private static final int PART = 2_000;

  private Fold() {}

  /** The histories of all sites under a belief; sites that are not named have none (rule 9). */
  public static Histories all(Facts facts, Belief belief) {
    LocalDate dataDate = facts.dataDate();
    int sites = facts.sites().size();
    List<Periods> parts =
        IntStream.rangeClosed(0, sites / PART)
            .parallel()
            .mapToObj(
                part ->
                    part(facts, belief, dataDate, part * PART, Math.min(sites, (part + 1) * PART)))
            .toList();
    return new Histories(facts, belief, Periods.joined(parts));
  }

  private static Periods part(Facts facts, Belief belief, LocalDate dataDate, int from, int to) {
    Periods.Builder periods = new Periods.Builder(to - from);
    for (int place = from; place < to; place++) {
      if (facts.sites().get(place).hasStatus()) {
        add(place, facts, belief, dataDate, periods);
      } else {
        periods.endSite(Spans.NEVER, Spans.NEVER);
      }
    }
    return periods.build();
  }

  private static void add(
      int place, Facts facts, Belief belief, LocalDate dataDate, Periods.Builder periods) {
    List<DatedEvent> events = new ArrayList<>();
    facts.eachEvent(
        place,
        (event, reports) -> DatedEvent.of(event, reports, facts, belief).ifPresent(events::add));
    new SiteFold(events, dataDate).addTo(periods);
  }

  /** The history of one site of the facts under a belief. */
  public static History one(Site site, Facts facts, Belief belief) {
    Periods.Builder periods = new Periods.Builder(1);
    add(facts.placeOf(site.id()), facts, belief, facts.dataDate(), periods);
    return new History(site, facts, belief, periods.build(), 0);
  }
}
