package atlas.status;

import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Site;
import atlas.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What changed between two days, or in what was known of one day.
 *
 * @param before the earlier side
 * @param after the later side
 * @param list the sites whose possible statuses differ, in the order of the data
 */
public record Changes(Side before, Side after, List<Change> list) {

  /**
   * One of the two things that are compared.
   *
   * @param day the day that is looked at
   * @param belief which sources are believed
   */
  public record Side(LocalDate day, Belief belief) {}

  /**
   * A site that changed.
   *
   * @param history what it is said to be, on the later side
   * @param before what it may have been
   * @param after what it may be since
   * @param days the days on which it may have changed; of what was known, days of publication
   */
  public record Change(History history, StatusSet before, StatusSet after, DateRange days) {

    /** The site. */
    public Site site() {
      return history.site();
    }

    /** The first day on which it may have changed. */
    public LocalDate first() {
      return days.start();
    }

    /** The last day on which it may have changed. */
    public LocalDate last() {
      return days.end().minusDays(1);
    }

    /** Whether both statuses leave no doubt. */
    public boolean isCertain() {
      return before.isCertain() && after.isCertain();
    }
  }

  /**
   * How many sites changed from one status to another.
   *
   * @param before what they may have been
   * @param after what they may be since
   */
  public record Count(StatusSet before, StatusSet after, int sites) {}

  /** Copies the list. */
  public Changes {
    list = List.copyOf(list);
  }

  /**
   * What changed from one day to another.
   *
   * @throws IllegalArgumentException if the days are not in order
   */
  public static Changes between(Histories histories, LocalDate from, LocalDate to) {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException("Days are in order: " + from + " " + to);
    }
    List<Change> list = new ArrayList<>();
    for (History history : histories.all()) {
      StatusSet before = history.on(from);
      StatusSet after = history.on(to);
      if (!before.equals(after)) {
        LocalDate first = history.periodOn(from).days().end();
        LocalDate last = history.periodOn(to).days().start();
        list.add(new Change(history, before, after, DateRange.ofClosed(first, last)));
      }
    }
    return new Changes(new Side(from, histories.belief()), new Side(to, histories.belief()), list);
  }

  /**
   * What changed of one day in what was known.
   *
   * @param day the day that is looked at
   * @param from what was known by it, at first
   * @param to what was known by it, later; empty for now
   * @throws IllegalArgumentException if the days are not in order
   */
  public static Changes ofKnowledge(
      Facts facts,
      Optional<Account> account,
      LocalDate day,
      LocalDate from,
      Optional<LocalDate> to) {
    if (to.map(from::isAfter).orElse(false)) {
      throw new IllegalArgumentException("Days are in order: " + from + " " + to);
    }
    Side before = new Side(day, new Belief(Optional.of(from), account));
    Side after = new Side(day, new Belief(to, account));
    Histories known = Fold.all(facts, before.belief);
    List<Change> list = new ArrayList<>();
    for (History history : Fold.all(facts, after.belief).all()) {
      StatusSet was = known.of(history.siteId()).orElseThrow().on(day);
      if (!was.equals(history.on(day))) {
        list.add(
            new Change(
                history, was, history.on(day), learnt(history.site(), was, facts, before, after)));
      }
    }
    return new Changes(before, after, list);
  }

  /** The days of publication from the first to the last that changed what a site was. */
  private static DateRange learnt(Site site, StatusSet was, Facts facts, Side before, Side after) {
    LocalDate first = LocalDate.MIN;
    LocalDate last = LocalDate.MIN;
    StatusSet known = was;
    for (LocalDate day : publications(site, facts, before, after)) {
      StatusSet now = Fold.one(site, facts, before.belief.asKnownBy(day)).on(after.day);
      if (!now.equals(known)) {
        first = first.equals(LocalDate.MIN) ? day : first;
        last = day;
        known = now;
      }
    }
    return DateRange.ofClosed(first, last);
  }

  private static Collection<LocalDate> publications(
      Site site, Facts facts, Side before, Side after) {
    LocalDate from = before.belief.knownBy().orElseThrow();
    TreeSet<LocalDate> days = new TreeSet<>();
    facts.eachEvent(
        facts.placeOf(site.id()),
        (event, reports) -> {
          for (Report report : reports) {
            facts
                .sourceOf(report)
                .countsFrom()
                .filter(day -> day.isAfter(from))
                .filter(day -> after.belief.knownBy().map(to -> !day.isAfter(to)).orElse(true))
                .ifPresent(days::add);
          }
        });
    return days;
  }

  /** Those of the changes that a test lets through. */
  public Changes filtered(Predicate<Change> wanted) {
    return new Changes(before, after, list.stream().filter(wanted).toList());
  }

  /** Whether it tells of one day, known by two. */
  public boolean isOfKnowledge() {
    return !before.belief.equals(after.belief);
  }

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** What the changed sites are on the later side. */
  public Tally tally() {
    return Tally.of(list.stream().map(Change::after).toList());
  }

  /** How many sites changed from what to what, in the order of a site's life. */
  public List<Count> counts() {
    Map<StatusSet, Map<StatusSet, Integer>> counts =
        new TreeMap<>(Comparator.comparing(StatusSet::number));
    for (Change change : list) {
      counts
          .computeIfAbsent(
              change.before, b -> new TreeMap<>(Comparator.comparing(StatusSet::number)))
          .merge(change.after, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .flatMap(
            from ->
                from.getValue().entrySet().stream()
                    .map(to -> new Count(from.getKey(), to.getKey(), to.getValue())))
        .toList();
  }
}
