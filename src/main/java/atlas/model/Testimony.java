package atlas.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the reports tell of when events happened, as it lies in memory: that of one site after the
 * other, so that a fold of all sites reads through it without touching an object. Days are epoch
 * days. Immutable.
 */
public final class Testimony {

  /** No day at all. */
  public static final int NEVER = Integer.MAX_VALUE;

  private final EventColumns events;
  private final ReportColumns reports;
  private final Dates dates;

  /** The place of the source of each report; its complement where the report is preferred. */
  private final int[] sources;

  private final int[] countFrom;

  /**
   * Takes what is needed of the rows.
   *
   * @param sourceOf the place of each report's source
   */
  Testimony(EventColumns events, ReportColumns reports, int[] sourceOf, List<Source> allSources) {
    this.events = events;
    this.reports = reports;
    this.dates = reports.dates();
    this.sources = new int[sourceOf.length];
    for (int i = 0; i < sourceOf.length; i++) {
      sources[i] = reports.isPreferred(i) ? ~sourceOf[i] : sourceOf[i];
    }
    this.countFrom = allSources.stream().mapToInt(Testimony::countsFrom).toArray();
  }

  private static int countsFrom(Source source) {
    Optional<LocalDate> day = source.countsFrom();
    return day.isPresent() ? (int) day.get().toEpochDay() : NEVER;
  }

  /** The first event of a site, by its place; for the number of sites, the number of events. */
  public int firstEvent(int site) {
    return events.first(site);
  }

  /** What happened. */
  public EventType type(int event) {
    return events.type(event);
  }

  /** Whether it concerns the whole site. */
  public boolean isWhole(int event) {
    return events.isWhole(event);
  }

  /** The first report of an event; for the number of events, the number of reports. */
  public int firstReport(int event) {
    return reports.first(event);
  }

  /** The first day that a report may mean. */
  public int first(int report) {
    return dates.first(report);
  }

  /** The last day that a report may mean. */
  public int last(int report) {
    return dates.last(report);
  }

  /** Whether the date of a report is the one to be shown. */
  public boolean isPreferred(int report) {
    return sources[report] < 0;
  }

  /** The place of the source of a report. */
  public int source(int report) {
    return Math.max(sources[report], ~sources[report]);
  }

  /** The day from which a source counts as known, {@link #NEVER} for one without a date. */
  public int countsFrom(int source) {
    return countFrom[source];
  }
}
