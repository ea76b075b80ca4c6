package atlas.status;

import java.time.LocalDate;

/** The statuses that all sites may have on one day; immutable. */
public final class DayStatuses {

  private final LocalDate day;
  private final byte[] sets;

  /** Takes over the bits of each site. */
  DayStatuses(LocalDate day, byte[] sets) {
    this.day = day;
    this.sets = sets;
  }

  /** The day. */
  public LocalDate day() {
    return day;
  }

  /** How many sites there are, with those that can have no status. */
  public int sites() {
    return sets.length;
  }

  /** Whether a site may be the same as on another day or under another belief. */
  public boolean isSame(int site, DayStatuses other) {
    return sets[site] == other.sets[site];
  }

  /** How many sites have which status. */
  public Tally tally() {
    int[] counts = new int[StatusSet.COUNT];
    for (byte set : sets) {
      counts[set]++;
    }
    return Tally.ofCounts(counts);
  }
}
