package atlas.model;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * Reports of some events as columns: some 30 bytes each beyond their texts, where a record takes
 * 160. A report is made anew whenever it is asked for. The list is in the order of the data; in
 * memory the reports of one event lie side by side, and a place is one there. Immutable.
 */
public final class ReportColumns extends AbstractList<Report> implements RandomAccess {

  private final EventColumns events;

  /** Where the reports of each event begin, and where the last end. */
  private final int[] begins;

  /** The place of each in the order of the data. */
  private final int[] places;

  // of each place

  private final Texts ids;
  private final int[] eventOf;
  private final Pool sourceIds;
  private final Dates dates;
  private final BitSet preferred = new BitSet();
  private final Texts summaries;

  private ReportColumns(Builder builder) {
    events = builder.events;
    int[] eventOfRow = builder.eventOf.build().toArray();
    Groups byEvent = new Groups(eventOfRow, events.size());
    begins = byEvent.begins();
    places = byEvent.places();
    ids = builder.ids.in(byEvent);
    eventOf = byEvent.sorted(eventOfRow);
    sourceIds = builder.sourceIds.build().in(byEvent);
    dates = builder.dates.in(byEvent);
    builder.preferred.stream().forEach(row -> preferred.set(places[row]));
    summaries = builder.summaries.in(byEvent);
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
  public Report get(int row) {
    return at(places[row]);
  }

  @Override
  public int size() {
    return places.length;
  }

  private Report at(int place) {
    return new Report(
        ids.get(place),
        events.ids().get(eventOf[place]),
        sourceIds.get(place),
        dates.get(place),
        preferred.get(place),
        summaries.get(place));
  }

  /** The reports of the event at a place, in the order of the data. */
  List<Report> of(int event) {
    return new Stretch<>(this::at, begins[event], begins[event + 1]);
  }

  /** The place of the first report of an event; for the number of events, the number of reports. */
  int first(int event) {
    return begins[event];
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
    private final IntStream.Builder eventOf = IntStream.builder();
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
      int event = placeOf(report.eventId());
      if (event == Ids.NOWHERE) {
        stray = stray.or(() -> Optional.of(report.eventId()));
      }
      ids.add(report.id());
      eventOf.add(event);
      sourceIds.add(report.sourceId());
      dates.add(report.date());
      preferred.set(size++, report.isPreferred());
      summaries.add(report.summary());
    }

    /** Looks at the last event and the one behind it first: many reports stand in their order. */
    private int placeOf(String eventId) {
      for (int row = lastEvent; row < Math.min(lastEvent + 2, events.size()); row++) {
        if (events.ids().is(events.place(row), eventId)) {
          lastEvent = row;
          return events.place(row);
        }
      }
      return events.ids().placeOf(eventId);
    }

    /**
     * All that were taken; asked for once.
     *
     * @throws IllegalArgumentException if one tells of none of the events
     */
    public ReportColumns build() {
      stray.ifPresent(events.ids()::placeNamed);
      return new ReportColumns(this);
    }
  }
}
