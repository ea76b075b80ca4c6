package atlas.status;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The histories of all sites that can have a status, under one belief. Immutable. */
public final class Histories {

  private final Belief belief;
  private final Map<String, History> bySite = new LinkedHashMap<>();

  Histories(Belief belief, Collection<History> histories) {
    this.belief = belief;
    histories.forEach(h -> bySite.put(h.siteId(), h));
  }

  /** The belief that they were folded under. */
  public Belief belief() {
    return belief;
  }

  /** One history a site, in the order of the data; none for a site that is not named. */
  public Collection<History> all() {
    return Collections.unmodifiableCollection(bySite.values());
  }

  /** The history of a site; empty for one that is not named or not there. */
  public Optional<History> of(String siteId) {
    return Optional.ofNullable(bySite.get(siteId));
  }

  /** How many sites have which status on a day. */
  public Tally tally(LocalDate day) {
    return Tally.of(bySite.values().stream().map(h -> h.on(day)).toList());
  }
}
