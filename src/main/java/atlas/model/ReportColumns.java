package atlas.model;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * Reports of some events as columns: 20 bytes each beyond their texts, where a record takes 160. A
 * report is made anew whenever it is asked for. Immutable.
 */
public final class ReportColumns extends AbstractList<Report> implements RandomAccess {

  private final Texts ids;
  private final EventColumns events;
  private final int[] eventPlaces;
  private final Pool sourceIds;
  private final Dates dates;
  private final BitSet preferred;
  private final Texts summaries;

  private ReportColumns(Builder builder) {
    ids = builder.ids.trimmed();
    events = builder.events;
    eventPlaces = builder.eventPlaces.build().toArray();
    sourceIds = builder.sourceIds.build();
    dates = builder.dates.build();
    preferred = (BitSet) builder.preferred.clone();
    summaries = builder.summaries.trimmed();
  }

  /**
   * The same reports as columns.
   *
   * @throws IllegalArgumentException if one tells of none of the events
   */
  static ReportColumns copyOf(Collection<Report> reports, EventColumns events) {
    if (reports instanceof ReportColumns columns && columns.events == events) {
      return columns;
    }
    Builder builder = new Builder(events);
    reports.forEach(builder::add);
    return builder.build();
  }

  /**
   * As they are after an edit.
   *
   * @param eventsAfter the events after it
   * @throws IllegalArgumentException if one would tell of none of them
   */
  ReportColumns after(Edit edit, EventColumns eventsAfter) {
    if (!edit.touches(Report.class)) {
      return copyOf(this, eventsAfter);
    }
    Builder builder = new Builder(eventsAfter);
    edit.apply(this, Report.class, builder::add);
    return builder.build();
  }

  @Override
  public Report get(int place) {
    return new Report(
        ids.get(place),
        events.ids().get(eventPlaces[place]),
        sourceIds.get(place),
        dates.get(place),
        preferred.get(place),
        summaries.get(place));
  }

  @Override
  public int size() {
    return eventPlaces.length;
  }

  /** The place of the event of each. */
  int[] eventPlaces() {
    return eventPlaces;
  }

  /**
   * The place of the source of each.
   *
   * @throws IllegalArgumentException if one is of a source that isn't there
   */
  int[] placesOfSources(Ids sources) {
    return sourceIds.mapped(sources::placeNamed);
  }

  Dates dates() {
    return dates;
  }

  boolean isPreferred(int place) {
    return preferred.get(place);
  }

  /** Takes one report after the other. */
  public static final class Builder {

    private final EventColumns events;
    private final Texts ids = new Texts();
    private final IntStream.Builder eventPlaces = IntStream.builder();
    private final Pool.Builder sourceIds = new Pool.Builder();
    private final Dates.Builder dates = new Dates.Builder();
    private final BitSet preferred = new BitSet();
    private final Texts summaries = new Texts();
    private Optional<String> stray = Optional.empty();
    private int lastEvent;
    private int size;

    /** For reports of these events. */
    public Builder(EventColumns events) {
      this.events = events;
    }

    /** Takes the next. */
    public void add(Report report) {
      int event = events.ids().placeOf(report.eventId(), lastEvent);
      if (event == Ids.NOWHERE) {
        stray = stray.or(() -> Optional.of(report.eventId()));
      } else {
        lastEvent = event;
      }
      ids.add(report.id());
      eventPlaces.add(event);
      sourceIds.add(report.sourceId());
      dates.add(report.date());
      preferred.set(size++, report.isPreferred());
      summaries.add(report.summary());
    }

    /**
     * All that were taken.
     *
     * @throws IllegalArgumentException if one tells of none of the events
     */
    public ReportColumns build() {
      stray.ifPresent(events.ids()::placeNamed);
      return new ReportColumns(this);
    }
  }
}
