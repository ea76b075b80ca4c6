package atlas.status;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How many sites have which status, and of how many it is uncertain. */
public final class Tally {

  private final Map<Status, Integer> certain = new EnumMap<>(Status.class);
  private final int uncertain;

  private Tally(Collection<StatusSet> sites) {
    int several = 0;
    for (StatusSet set : sites) {
      if (set.isCertain()) {
        certain.merge(set.first(), 1, Integer::sum);
      } else {
        several++;
      }
    }
    uncertain = several;
  }

  /** Counts the sites whose possible statuses are given. */
  public static Tally of(Collection<StatusSet> sites) {
    return new Tally(sites);
  }

  /** Sites that have this status without doubt. */
  public int of(Status status) {
    return certain.getOrDefault(status, 0);
  }

  /** Sites for which more than one status is possible. */
  public int uncertain() {
    return uncertain;
  }

  /** All counts above zero, in the order of a site's life; the uncertain are not among them. */
  public Map<Status, Integer> counts() {
    return Collections.unmodifiableMap(certain);
  }

  /** All sites. */
  public int total() {
    return certain.values().stream().mapToInt(Integer::intValue).sum() + uncertain;
  }
}
