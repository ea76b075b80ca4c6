package atlas.status;

import atlas.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The whole life of one site: which statuses are possible on every day. Immutable. */
public final class History {

  /** Stands for the day before all others. */
  static final int BEFORE_ALL = Integer.MIN_VALUE;

  private final String siteId;
  private final List<DatedEvent> events;
  private final int[] starts;
  private final byte[] sets;
  private final Optional<DateRange> implied;

  /**
   * Takes over the arrays.
   *
   * @param starts first day of each period as epoch day, ascending, the first {@link #BEFORE_ALL}
   * @param sets bits of the statuses in each period
   * @param implied days on which coalition is only implied (rule 7)
   */
  History(
      String siteId,
      List<DatedEvent> events,
      int[] starts,
      byte[] sets,
      Optional<DateRange> implied) {
    this.siteId = siteId;
    this.events = List.copyOf(events);
    this.starts = starts;
    this.sets = sets;
    this.implied = implied;
  }

  /** The site that it tells of. */
  public String siteId() {
    return siteId;
  }

  /** The site's believed events, earliest first. */
  public List<DatedEvent> events() {
    return events;
  }

  /** The statuses that are possible on a day. */
  public StatusSet on(LocalDate day) {
    return StatusSet.ofBits(sets[indexOf(day)]);
  }

  /** Whether the site may have the status on the day. */
  public boolean mayBe(Status status, LocalDate day) {
    return on(day).contains(status);
  }

  /** The run of days around a day on which the same statuses are possible. */
  public Period periodOn(LocalDate day) {
    return period(indexOf(day));
  }

  /** All periods, in time; together they are every day, and neighbours differ. */
  public List<Period> periods() {
    return IntStream.range(0, starts.length).mapToObj(this::period).toList();
  }

  /**
   * The periods of its life in time: those that began by the data date, as later ones are plans
   * only. The time before anything is known is left out, unless nothing ever is.
   */
  public List<Period> life(LocalDate dataDate) {
    List<Period> begun = periods().subList(0, indexOf(dataDate) + 1);
    boolean beginsUnknown = begun.get(0).statuses().equals(StatusSet.of(Status.UNKNOWN));
    return begun.size() > 1 && beginsUnknown ? begun.subList(1, begun.size()) : begun;
  }

  /**
   * Whether coalition may be merely implied on the day by an event that is still to come (rule 7).
   * Where dates are uncertain it is enough that they allow it.
   */
  public boolean isImplied(LocalDate day) {
    return implied.map(days -> days.contains(day)).orElse(false);
  }

  /**
   * The day on which the present status began: empty where several statuses are possible, no start
   * is known, or the start is uncertain itself.
   */
  public Optional<LocalDate> since(LocalDate day) {
    return began(day).filter(DateRange::isDay).map(DateRange::start);
  }

  /**
   * The days on one of which the present status began: one day where that is certain. Empty where
   * several statuses are possible on the day, or no start is known.
   */
  public Optional<DateRange> began(LocalDate day) {
    int now = indexOf(day);
    StatusSet set = StatusSet.ofBits(sets[now]);
    if (!set.isCertain() || now == 0) {
      return Optional.empty();
    }
    int first = now;
    while (first > 0 && StatusSet.ofBits(sets[first - 1]).contains(set.first())) {
      first--;
    }
    return first == 0
        ? Optional.empty()
        : Optional.of(DateRange.ofClosed(LocalDate.ofEpochDay(starts[first]), startOf(now)));
  }

  private int indexOf(LocalDate day) {
    long wanted = Math.max(BEFORE_ALL, Math.min(Integer.MAX_VALUE, day.toEpochDay()));
    int at = Arrays.binarySearch(starts, (int) wanted);
    return at >= 0 ? at : -at - 2;
  }

  private Period period(int index) {
    LocalDate end = index + 1 < starts.length ? startOf(index + 1) : LocalDate.MAX;
    return new Period(DateRange.of(startOf(index), end), StatusSet.ofBits(sets[index]));
  }

  private LocalDate startOf(int index) {
    return starts[index] == BEFORE_ALL ? LocalDate.MIN : LocalDate.ofEpochDay(starts[index]);
  }
}
