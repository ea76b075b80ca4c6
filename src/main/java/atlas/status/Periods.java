package atlas.status;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The periods of some sites in flat arrays, one after the other; immutable. Days are epoch days.
 *
 * @param begins where the periods of each site begin, and where the last ends
 * @param starts first day of each period, ascending for each site, its first {@link #BEFORE_ALL}
 * @param sets bits of the statuses that are possible in each period
 * @param impliedFrom the first day on which the coalition is implied at each site (rule 7), or
 *     {@link Spans#NEVER}
 * @param impliedUntil the first day after that
 */
record Periods(int[] begins, int[] starts, byte[] sets, int[] impliedFrom, int[] impliedUntil) {

  /** Stands for the day before all others. */
  static final int BEFORE_ALL = Integer.MIN_VALUE;

  /** The epoch day of a day; the nearest one that there can be if it is too far off. */
  static int dayOf(LocalDate day) {
    return (int) Math.max(BEFORE_ALL, Math.min(Spans.NEVER, day.toEpochDay()));
  }

  /** The day of an epoch day; {@link LocalDate#MIN} for the one before all others. */
  static LocalDate day(int epochDay) {
    return epochDay == BEFORE_ALL ? LocalDate.MIN : LocalDate.ofEpochDay(epochDay);
  }

  /** How many sites there are. */
  int sites() {
    return impliedFrom.length;
  }

  /** Bits of what each site may be on a day. */
  byte[] on(int day) {
    byte[] on = new byte[sites()];
    for (int site = 0; site < on.length; site++) {
      on[site] = on(day, site);
    }
    return on;
  }

  /** The same of one site; 0 if it has no periods. */
  byte on(int day, int site) {
    int period = begins[site];
    int end = begins[site + 1];
    if (period == end) {
      return 0;
    }
    // Sites have few periods, and these lie side by side: looking through them is the fastest.
    while (period + 1 < end && starts[period + 1] <= day) {
      period++;
    }
    return sets[period];
  }

  /** The periods of several groups of sites, one group after the other. */
  static Periods joined(List<Periods> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    int sites = parts.stream().mapToInt(Periods::sites).sum();
    int periods = parts.stream().mapToInt(p -> p.starts.length).sum();
    Periods joined =
        new Periods(
            new int[sites + 1],
            new int[periods],
            new byte[periods],
            new int[sites],
            new int[sites]);
    int site = 0;
    int period = 0;
    for (Periods part : parts) {
      System.arraycopy(part.starts, 0, joined.starts, period, part.starts.length);
      System.arraycopy(part.sets, 0, joined.sets, period, part.sets.length);
      System.arraycopy(part.impliedFrom, 0, joined.impliedFrom, site, part.sites());
      System.arraycopy(part.impliedUntil, 0, joined.impliedUntil, site, part.sites());
      for (int i = 0; i < part.sites(); i++) {
        joined.begins[++site] = period + part.begins[i + 1];
      }
      period += part.starts.length;
    }
    return joined;
  }

  /** Takes the periods of one site after the other. */
  static final class Builder {

    private final int[] begins;
    private final int[] impliedFrom;
    private final int[] impliedUntil;
    private int[] starts;
    private byte[] sets;
    private int sites;
    private int periods;

    Builder(int sites) {
      begins = new int[sites + 1];
      impliedFrom = new int[sites];
      impliedUntil = new int[sites];
      starts = new int[8 * sites];
      sets = new byte[8 * sites];
    }

    void add(int start, int set) {
      if (periods == starts.length) {
        starts = Arrays.copyOf(starts, 2 * periods);
        sets = Arrays.copyOf(sets, 2 * periods);
      }
      starts[periods] = start;
      sets[periods++] = (byte) set;
    }

    /** What comes next is of the next site. One without a period has no status. */
    void endSite(int impliedFrom, int impliedUntil) {
      this.impliedFrom[sites] = impliedFrom;
      this.impliedUntil[sites] = impliedUntil;
      begins[++sites] = periods;
    }

    Periods build() {
      return new Periods(
          begins,
          Arrays.copyOf(starts, periods),
          Arrays.copyOf(sets, periods),
          impliedFrom,
          impliedUntil);
    }
  }
}
