package atlas.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the reports tell of when events happened, in flat arrays: those of one site after the other,
 * so that a fold of all sites reads through them without touching an object. Days are epoch days.
 * Immutable.
 */
public final class Testimony {

  /** No day at all. */
  public static final int NEVER = Integer.MAX_VALUE;

  private static final EventType[] TYPES = EventType.values();

  /** Where the events of each site begin, and where the last end. */
  private final int[] firstEvent;

  /** Twice the number of the type, and one more where it concerns the whole site. */
  private final byte[] kinds;

  /** Where the reports of each event begin, and where the last end. */
  private final int[] firstReport;

  private final int[] firsts;
  private final int[] lasts;

  /** The place of the source; its complement where the report is preferred. */
  private final int[] sources;

  private final int[] countFrom;

  /**
   * Takes what is needed of the rows.
   *
   * @param sourceOf the place of each report's source
   */
  Testimony(
      Groups<Event> bySite,
      EventColumns events,
      ReportColumns reports,
      int[] sourceOf,
      List<Source> allSources) {
    int[] numbers = bySite.members();
    firstEvent = bySite.begins();
    kinds = new byte[numbers.length];
    int[] numberOf = new int[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      numberOf[numbers[i]] = i;
    }
    for (int i = 0; i < numbers.length; i++) {
      kinds[numberOf[i]] = (byte) (2 * events.type(i).ordinal() + (events.isWhole(i) ? 1 : 0));
    }
    int[] eventOf = reports.eventPlaces();
    firstReport = new int[numbers.length + 1];
    for (int event : eventOf) {
      firstReport[numberOf[event] + 1]++;
    }
    for (int i = 1; i < firstReport.length; i++) {
      firstReport[i] += firstReport[i - 1];
    }
    int[] next = firstReport.clone();
    firsts = new int[eventOf.length];
    lasts = new int[eventOf.length];
    sources = new int[eventOf.length];
    for (int i = 0; i < eventOf.length; i++) {
      int number = next[numberOf[eventOf[i]]]++;
      firsts[number] = reports.dates().first(i);
      lasts[number] = reports.dates().last(i);
      sources[number] = reports.isPreferred(i) ? ~sourceOf[i] : sourceOf[i];
    }
    countFrom = allSources.stream().mapToInt(Testimony::countsFrom).toArray();
  }

  private static int countsFrom(Source source) {
    Optional<LocalDate> day = source.countsFrom();
    return day.isPresent() ? epochDay(day.get()) : NEVER;
  }

  private static int epochDay(LocalDate day) {
    return (int) day.toEpochDay();
  }

  /** The first event of a site, by its place; for the number of sites, the number of events. */
  public int firstEvent(int site) {
    return firstEvent[site];
  }

  /** What happened. */
  public EventType type(int event) {
    return TYPES[kinds[event] >> 1];
  }

  /** Whether it concerns the whole site. */
  public boolean isWhole(int event) {
    return (kinds[event] & 1) == 1;
  }

  /** The first report of an event; for the number of events, the number of reports. */
  public int firstReport(int event) {
    return firstReport[event];
  }

  /** The first day that a report may mean. */
  public int first(int report) {
    return firsts[report];
  }

  /** The last day that a report may mean. */
  public int last(int report) {
    return lasts[report];
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
