package atlas.view;

import atlas.model.Report;
import atlas.model.Site;
import atlas.status.DatedEvent;
import atlas.status.History;
import atlas.status.StatusSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A site in one period of its life, as an expression asks about it. What is dear is found out only
 * when it is asked for. For one thread at a time.
 */
public final class SiteState {

  private final History history;
  private int period;
  private List<DatedEvent> events;

  SiteState(History history) {
    this.history = history;
  }

  /** The same site in another period; see {@link History#periods()}. */
  SiteState in(int period) {
    this.period = period;
    return this;
  }

  /** The site. */
  public Site site() {
    return history.site();
  }

  /** The statuses that it may have. */
  public StatusSet statuses() {
    return history.statuses(period);
  }

  /** The day on which its status began; empty where that is uncertain or not known. */
  public Optional<LocalDate> since() {
    return history.since(period);
  }

  /** How many of its events are believed. */
  public int events() {
    return told().size();
  }

  /** How many sources tell of these. */
  public int sources() {
    return (int)
        told().stream()
            .flatMap(event -> event.reports().stream())
            .map(Report::sourceId)
            .distinct()
            .count();
  }

  private List<DatedEvent> told() {
    if (events == null) {
      events = history.events();
    }
    return events;
  }
}
