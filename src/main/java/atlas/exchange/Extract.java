package atlas.exchange;

import atlas.model.Event;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Site;
import atlas.model.Source;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Takes the facts of some sites out of all. */
public final class Extract {

  private Extract() {}

  /**
   * Some sites with their events, the reports of these and the sources that tell them. The wider
   * story and troop figures belong to no site, and are left out.
   */
  public static Facts of(Facts facts, Predicate<Site> wanted) {
    List<Site> sites = facts.sites().stream().filter(wanted).toList();
    Set<String> siteIds = sites.stream().map(Site::id).collect(Collectors.toSet());
    List<Event> events = facts.events().stream().filter(e -> siteIds.contains(e.siteId())).toList();
    Set<String> eventIds = events.stream().map(Event::id).collect(Collectors.toSet());
    List<Report> reports =
        facts.reports().stream().filter(r -> eventIds.contains(r.eventId())).toList();
    Set<String> sourceIds = reports.stream().map(Report::sourceId).collect(Collectors.toSet());
    List<Source> sources =
        facts.sources().stream().filter(s -> sourceIds.contains(s.id())).toList();
    return new Facts(sites, events, reports, sources, List.of(), List.of());
  }
}
