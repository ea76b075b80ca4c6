package atlas.status;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How many sites have which status, and of how many it is uncertain. */
public final class Tally {

  private final Map<Status, Integer> certain = new EnumMap<>(Status.class);
  private final int uncertain;

  /**
   * @param counts how many sites may be what the bits say, for all bits
   */
  private Tally(int[] counts) {
    int several = 0;
    for (int bits = 0; bits < counts.length; bits++) {
      StatusSet set = StatusSet.ofBits(bits);
      if (counts[bits] > 0 && set.isCertain()) {
        certain.put(set.first(), counts[bits]);
      } else if (!set.isEmpty()) {
        several += counts[bits];
      }
    }
    uncertain = several;
  }

  /** Counts the sites whose possible statuses are given. */
  public static Tally of(Collection<StatusSet> sites) {
    int[] counts = new int[StatusSet.COUNT];
    sites.forEach(set -> counts[set.bits()]++);
    return new Tally(counts);
  }

  /** Sites that can have no status are not counted. */
  static Tally ofCounts(int[] counts) {
    return new Tally(counts);
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
