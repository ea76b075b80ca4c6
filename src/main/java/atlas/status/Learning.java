package atlas.status;

import atlas.model.Event;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** When sources changed what could be believed of one day. */
public final class Learning {

  private Learning() {}

  /**
   * The days on which new sources changed the statuses that some site may have had on a date,
   * ascending. As known by a day between two of them, the map of the date is that of the earlier.
   *
   * @param account whose reports alone are believed; empty for everybody's
   * @param date the day that is looked at
   */
  public static List<LocalDate> days(Facts facts, Optional<Account> account, LocalDate date) {
    Map<Site, StatusSet> known = new HashMap<>();
    List<LocalDate> days = new ArrayList<>();
    sitesToldOf(facts)
        .forEach(
            (day, sites) -> {
              boolean isChanged = false;
              for (Site site : sites) {
                StatusSet before =
                    known.computeIfAbsent(
                        site, s -> statuses(s, facts, day.minusDays(1), account, date));
                StatusSet after = statuses(site, facts, day, account, date);
                known.put(site, after);
                isChanged |= !after.equals(before);
              }
              if (isChanged) {
                days.add(day);
              }
            });
    return days;
  }

  /** The sites that sources of a day told of; nothing changes for the others on that day. */
  private static SortedMap<LocalDate, Set<Site>> sitesToldOf(Facts facts) {
    SortedMap<LocalDate, Set<Site>> told = new TreeMap<>();
    for (Report report : facts.reports()) {
      Optional<Site> site =
          facts
              .event(report.eventId())
              .map(Event::siteId)
              .flatMap(facts::site)
              .filter(Site::hasStatus);
      Optional<LocalDate> day = facts.sourceOf(report).countsFrom();
      if (site.isPresent() && day.isPresent()) {
        told.computeIfAbsent(day.get(), d -> new LinkedHashSet<>()).add(site.get());
      }
    }
    return told;
  }

  private static StatusSet statuses(
      Site site, Facts facts, LocalDate knownBy, Optional<Account> account, LocalDate date) {
    return Fold.one(site, facts, new Belief(Optional.of(knownBy), account)).on(date);
  }
}
