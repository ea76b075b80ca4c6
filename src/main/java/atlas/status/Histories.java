package atlas.status;

import atlas.model.Facts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The histories of all sites that can have a status, under one belief. Immutable. */
public final class Histories {

  private final Facts facts;
  private final Belief belief;
  private final Periods periods;
  private final List<History> all;

  /** Takes over the periods of all sites of the facts; those that are not named have none. */
  Histories(Facts facts, Belief belief, Periods periods) {
    this.facts = facts;
    this.belief = belief;
    this.periods = periods;
    this.all =
        IntStream.range(0, periods.sites())
            .filter(place -> facts.sites().get(place).hasStatus())
            .mapToObj(this::history)
            .toList();
  }

  private History history(int place) {
    return new History(facts.sites().get(place), facts, belief, periods, place);
  }

  /** The facts that they were folded from. */
  Facts facts() {
    return facts;
  }

  Periods periods() {
    return periods;
  }

  /** The belief that they were folded under. */
  public Belief belief() {
    return belief;
  }

  /** One history a site, in the order of the data; none for a site that is not named. */
  public Collection<History> all() {
    return all;
  }

  /** The history of a site; empty for one that is not named or not there. */
  public Optional<History> of(String siteId) {
    int place = facts.placeOf(siteId);
    return place < 0 || !facts.sites().get(place).hasStatus()
        ? Optional.empty()
        : Optional.of(history(place));
  }

  /** What every site may be on a day. */
  public DayStatuses on(LocalDate day) {
    return new DayStatuses(day, periods.on(Periods.dayOf(day)));
  }

  /** How many sites have which status on a day. */
  public Tally tally(LocalDate day) {
    return on(day).tally();
  }
}
