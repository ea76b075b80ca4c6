package atlas.ui.timebar;

import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Period;
import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.time.DateRange;
import atlas.view.Filter;
import atlas.view.Sieve;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many sites may have which statuses on every day, in layers that lie on one another. A layer
 * is a set of possible statuses; an uncertain one lies between the statuses that it hesitates
 * between.
 */
final class StatusStack {

  /** From the start of a site's life to its end; what hesitates lies in the middle. */
  static final Comparator<StatusSet> IN_ORDER_OF_LIFE =
      Comparator.comparingDouble(StatusStack::middle)
          .thenComparing(StatusSet::size)
          .thenComparing(StatusSet::toString);

  private final List<StatusSet> layers;
  private final long[] starts;
  private final int[][] counts;
  private final int sites;

  private StatusStack(List<StatusSet> layers, long[] starts, int[][] counts, int sites) {
    this.layers = layers;
    this.starts = starts;
    this.counts = counts;
    this.sites = sites;
  }

  /** Counts the sites that a filter lets through, each day anew where it asks for a status. */
  static StatusStack of(Histories histories, Filter filter) {
    List<Period> periods = new ArrayList<>();
    int sites = 0;
    Sieve sieve = Sieve.of(histories, filter);
    for (History history : histories.all()) {
      if (sieve.mayShow(history.site())) {
        sites++;
        List<Period> all = history.periods();
        for (int i = 0; i < all.size(); i++) {
          if (sieve.shows(history, i)) {
            periods.add(all.get(i));
          }
        }
      }
    }
    // There is one object for each set of statuses.
    Set<StatusSet> sets = Collections.newSetFromMap(new IdentityHashMap<>());
    periods.forEach(period -> sets.add(period.statuses()));
    return of(periods, sets.stream().sorted(IN_ORDER_OF_LIFE).toList(), sites);
  }

  private static StatusStack of(List<Period> periods, List<StatusSet> layers, int sites) {
    Map<StatusSet, Integer> indices = new IdentityHashMap<>();
    layers.forEach(layer -> indices.put(layer, indices.size()));
    SortedMap<Long, int[]> changes = new TreeMap<>();
    changes.put(Long.MIN_VALUE, new int[layers.size()]);
    for (Period period : periods) {
      int layer = indices.get(period.statuses());
      DateRange days = period.days();
      long start = days.isUnboundedStart() ? Long.MIN_VALUE : days.start().toEpochDay();
      changes.computeIfAbsent(start, day -> new int[layers.size()])[layer]++;
      if (!days.isUnboundedEnd()) {
        long end = days.end().toEpochDay();
        changes.computeIfAbsent(end, day -> new int[layers.size()])[layer]--;
      }
    }
    int[][] counts = changes.values().toArray(int[][]::new);
    for (int at = 1; at < counts.length; at++) {
      for (int layer = 0; layer < layers.size(); layer++) {
        counts[at][layer] += counts[at - 1][layer];
      }
    }
    long[] starts = changes.keySet().stream().mapToLong(Long::longValue).toArray();
    return new StatusStack(layers, starts, counts, sites);
  }

  private static double middle(StatusSet set) {
    return set.stream().mapToInt(Status::ordinal).average().orElse(0);
  }

  /** The layers, the lowest first. */
  List<StatusSet> layers() {
    return layers;
  }

  /** How many sites there are at the most. */
  int sites() {
    return sites;
  }

  /** How many stretches there are in which nothing changes. */
  int size() {
    return starts.length;
  }

  /** The stretch that a day lies in. */
  int indexOf(LocalDate day) {
    int at = Arrays.binarySearch(starts, day.toEpochDay());
    return at >= 0 ? at : -at - 2;
  }

  /** The first day of a stretch in days since 1 January 1970; of the first, the least number. */
  long start(int index) {
    return starts[index];
  }

  /** How many sites are in a layer throughout a stretch. */
  int count(int index, int layer) {
    return counts[index][layer];
  }
}
