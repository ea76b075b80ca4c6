package atlas.ui.timebar;

import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Histories;
import atlas.status.Period;
import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.time.DateRange;
import atlas.view.Filter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many sites may have which statuses on every day, in layers that lie on one another. A layer
 * is a set of possible statuses; an uncertain one lies between the statuses that it hesitates
 * between.
 */
final class StatusStack {

  /** From the start of a site's life to its end; what hesitates lies in the middle. */
  private static final Comparator<StatusSet> IN_ORDER_OF_LIFE =
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
  static StatusStack of(Facts facts, Histories histories, Filter filter) {
    TreeMap<Long, Map<StatusSet, Integer>> changes = new TreeMap<>();
    Set<StatusSet> layers = new TreeSet<>(IN_ORDER_OF_LIFE);
    changes.put(Long.MIN_VALUE, new HashMap<>());
    int sites = 0;
    for (Site site : facts.sites()) {
      if (histories.of(site.id()).isEmpty() || !filter.acceptsSite(site)) {
        continue;
      }
      sites++;
      for (Period period : histories.of(site.id()).orElseThrow().periods()) {
        if (filter.accepts(site, period.statuses())) {
          layers.add(period.statuses());
          change(changes, start(period.days()), period.statuses(), 1);
          if (!period.days().isUnboundedEnd()) {
            change(changes, period.days().end().toEpochDay(), period.statuses(), -1);
          }
        }
      }
    }
    return new StatusStack(
        List.copyOf(layers),
        changes.keySet().stream().mapToLong(Long::longValue).toArray(),
        counts(changes, List.copyOf(layers)),
        sites);
  }

  private static long start(DateRange days) {
    return days.isUnboundedStart() ? Long.MIN_VALUE : days.start().toEpochDay();
  }

  private static void change(
      TreeMap<Long, Map<StatusSet, Integer>> changes, long day, StatusSet layer, int by) {
    changes.computeIfAbsent(day, d -> new HashMap<>()).merge(layer, by, Integer::sum);
  }

  private static int[][] counts(
      TreeMap<Long, Map<StatusSet, Integer>> changes, List<StatusSet> layers) {
    int[][] counts = new int[changes.size()][];
    int[] now = new int[layers.size()];
    int at = 0;
    for (Map<StatusSet, Integer> change : changes.values()) {
      change.forEach((layer, by) -> now[layers.indexOf(layer)] += by);
      counts[at++] = now.clone();
    }
    return counts;
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
