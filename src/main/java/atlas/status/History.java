package atlas.status;

import atlas.model.Event;
import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The whole life of one site: which statuses are possible on every day. Immutable. */
public final class History {

  private final Site site;
  private final Facts facts;
  private final Belief belief;
  private final Periods periods;
  private final int place;

  /**
   * A view of some periods.
   *
   * @param place of the site in the periods
   */
  History(Site site, Facts facts, Belief belief, Periods periods, int place) {
    this.site = site;
    this.facts = facts;
    this.belief = belief;
    this.periods = periods;
    this.place = place;
  }

  /** The site that it tells of. */
  public Site site() {
    return site;
  }

  /** The facts that it follows from. */
  Facts facts() {
    return facts;
  }

  /** Which sources are believed in it. */
  Belief belief() {
    return belief;
  }

  /** The id of its site. */
  public String siteId() {
    return site.id();
  }

  /** The place of the site in the facts. */
  public int place() {
    // The periods may be of this site alone.
    return periods.sites() == facts.sites().size() ? place : facts.placeOf(site.id());
  }

  /** The site's believed events, earliest first; dated anew at each call. */
  public List<DatedEvent> events() {
    return events(event -> true);
  }

  /** The site's believed events of those that are wanted, as {@link #events()}. */
  public List<DatedEvent> events(Predicate<Event> wanted) {
    List<DatedEvent> events = new ArrayList<>();
    facts.eachEvent(
        place(),
        (event, reports) -> {
          if (wanted.test(event)) {
            DatedEvent.of(event, reports, facts, belief).ifPresent(events::add);
          }
        });
    events.sort(DatedEvent.IN_TIME);
    return Collections.unmodifiableList(events);
  }

  /** The statuses that are possible on a day. */
  public StatusSet on(LocalDate day) {
    return set(at(day));
  }

  /** How many periods there are; see {@link #periods()}. */
  public int size() {
    return end() - begin();
  }

  /** The place of the period of a day among the periods. */
  public int indexOf(LocalDate day) {
    return at(day) - begin();
  }

  /**
   * The statuses that are possible throughout a period.
   *
   * @param period its place among the periods
   */
  public StatusSet statuses(int period) {
    return set(begin() + period);
  }

  /** Whether the site may have the status on the day. */
  public boolean mayBe(Status status, LocalDate day) {
    return on(day).contains(status);
  }

  /** The run of days around a day on which the same statuses are possible. */
  public Period periodOn(LocalDate day) {
    return period(at(day));
  }

  /** All periods, in time; together they are every day, and neighbours differ. */
  public List<Period> periods() {
    return IntStream.range(begin(), end()).mapToObj(this::period).toList();
  }

  /**
   * The periods of its life in time: those that began by the data date, as later ones are plans
   * only. The time before anything is known is left out, unless nothing ever is.
   */
  public List<Period> life(LocalDate dataDate) {
    return IntStream.rangeClosed(firstOfLife(dataDate), indexOf(dataDate))
        .mapToObj(period -> period(begin() + period))
        .toList();
  }

  /** The place of the first period of its life among the periods; see {@link #life}. */
  public int firstOfLife(LocalDate dataDate) {
    boolean beginsUnknown = statuses(0).equals(StatusSet.of(Status.UNKNOWN));
    return beginsUnknown && indexOf(dataDate) > 0 ? 1 : 0;
  }

  /**
   * Whether coalition may be merely implied on the day by an event that is still to come (rule 7).
   * Where dates are uncertain it is enough that they allow it.
   */
  public boolean isImplied(LocalDate day) {
    long epochDay = day.toEpochDay();
    return epochDay >= periods.impliedFrom()[place] && epochDay < periods.impliedUntil()[place];
  }

  /** The first event after a day that tells that the coalition was there before (rule 7). */
  public Optional<DatedEvent> impliedBy(LocalDate day) {
    return events().stream()
        .filter(e -> e.last().isAfter(day))
        .filter(e -> e.event().type() != EventType.ATTACK)
        .filter(e -> e.event().type() != EventType.RETURN)
        .findFirst();
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
    return began(at(day));
  }

  /** The day on which the status of a period began: see {@link #since(LocalDate)}. */
  public Optional<LocalDate> since(int period) {
    return began(begin() + period).filter(DateRange::isDay).map(DateRange::start);
  }

  private Optional<DateRange> began(int now) {
    StatusSet set = set(now);
    if (!set.isCertain() || now == begin()) {
      return Optional.empty();
    }
    int first = now;
    while (first > begin() && set(first - 1).contains(set.first())) {
      first--;
    }
    return first == begin()
        ? Optional.empty()
        : Optional.of(DateRange.ofClosed(startOf(first), startOf(now)));
  }

  /**
   * The statuses that one of its events leads to: several where the dates leave a doubt, none for
   * an attack, which changes nothing.
   */
  public StatusSet after(DatedEvent event) {
    return switch (event.event().type()) {
      case RETURN -> StatusSet.of(Status.COALITION);
      case ANNOUNCED, DEADLINE -> StatusSet.of(Status.AGREED);
      case HANDOVER, WITHDRAWAL -> on(event.last());
      case ATTACK -> StatusSet.of();
    };
  }

  private int begin() {
    return periods.begins()[place];
  }

  private int end() {
    return periods.begins()[place + 1];
  }

  private StatusSet set(int index) {
    return StatusSet.ofBits(periods.sets()[index]);
  }

  private int at(LocalDate day) {
    int at = Arrays.binarySearch(periods.starts(), begin(), end(), Periods.dayOf(day));
    return at >= 0 ? at : -at - 2;
  }

  private Period period(int index) {
    LocalDate end = index + 1 < end() ? startOf(index + 1) : LocalDate.MAX;
    return new Period(DateRange.of(startOf(index), end), set(index));
  }

  private LocalDate startOf(int index) {
    return Periods.day(periods.starts()[index]);
  }
}
