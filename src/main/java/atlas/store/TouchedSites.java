package atlas.store;

import atlas.model.Event;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.RowChange;
import atlas.model.Site;
import atlas.model.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sites whose history an edit may have changed. */
final class TouchedSites {

  private final Set<String> sites = new HashSet<>();
  private final Set<String> sources = new HashSet<>();

  private TouchedSites() {}

  /**
   * Their ids; some may be gone.
   *
   * @param before the facts before the edit
   * @param after the facts after it, with the same data date
   */
  static Set<String> of(List<RowChange> changes, Facts before, Facts after) {
    TouchedSites touched = new TouchedSites();
    for (Facts facts : List.of(before, after)) {
      changes.stream()
          .flatMap(change -> Stream.concat(change.before().stream(), change.after().stream()))
          .forEach(row -> touched.add(row, facts));
      if (!touched.sources.isEmpty()) {
        facts.reports().stream()
            .filter(report -> touched.sources.contains(report.sourceId()))
            .forEach(report -> touched.add(report, facts));
      }
    }
    return touched.sites;
  }

  private void add(Fact row, Facts facts) {
    if (row instanceof Site site) {
      sites.add(site.id());
    } else if (row instanceof Event event) {
      sites.add(event.siteId());
    } else if (row instanceof Report report) {
      facts.event(report.eventId()).ifPresent(event -> sites.add(event.siteId()));
    } else if (row instanceof Source source) {
      sources.add(source.id());
    }
  }
}
