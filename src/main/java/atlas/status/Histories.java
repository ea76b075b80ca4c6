package atlas.status;

import atlas.model.Facts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The histories of all sites that can have a status, under one belief. Immutable. */
public final class Histories {

  private static final int MOST_DERIVED = 8;

  private final Facts facts;
  private final Belief belief;
  private final Periods periods;
  private final List<History> all;

  /** What was derived last; a value, so that nobody can tell. */
  private final Map<Object, Once> derived = new LinkedHashMap<>();

  /** Takes over the periods of all sites of the facts; those that are not named have none. */
  Histories(Facts facts, Belief belief, Periods periods) {
    this.facts = facts;
    this.belief = belief;
    this.periods = periods;
    this.all =
        IntStream.range(0, periods.sites())
            .filter(facts::hasStatus)
            .mapToObj(this::history)
            .toList();
  }

  private History history(int place) {
    return new History(facts.sites().get(place), facts, belief, periods, place);
  }

  /** The facts that they were folded from. */
  public Facts facts() {
    return facts;
  }

  /** The belief that they were folded under. */
  public Belief belief() {
    return belief;
  }

  /** One history a site, in the order of the data; none for a site that is not named. */
  public Collection<History> all() {
    return all;
  }

  /** The history of a site; empty for one that is not named or not there. */
  public Optional<History> of(String siteId) {
    int place = facts.placeOf(siteId);
    return place < 0 ? Optional.empty() : at(place);
  }

  /**
   * The history of a site; empty for one that is not named.
   *
   * @param place of the site in the facts
   */
  public Optional<History> at(int place) {
    return facts.hasStatus(place) ? Optional.of(history(place)) : Optional.empty();
  }

  /**
   * A value that many derive from these histories, and that is dear: made once, and kept while the
   * histories are, unless {@value #MOST_DERIVED} others were asked for since.
   *
   * @param key tells it from others, of its class alone
   * @param make makes it; the same from the same key
   */
  public <T> T derived(Class<T> of, Object key, Supplier<T> make) {
    Once once;
    synchronized (derived) {
      List<Object> name = List.of(of, key);
      Once known = derived.remove(name);
      once = known == null ? new Once(make) : known;
      derived.put(name, once);
      if (derived.size() > MOST_DERIVED) {
        derived.remove(derived.keySet().iterator().next());
      }
    }
    // Made outside, so that nobody waits but those who ask for the same.
    return of.cast(once.value());
  }

  private static final class Once {
    private final Supplier<?> make;
    private Object value;

    Once(Supplier<?> make) {
      this.make = make;
    }

    synchronized Object value() {
      if (value == null) {
        value = make.get();
      }
      return value;
    }
  }

  /**
   * What one site may be on a day; nothing if it can have no status.
   *
   * @param site its place in the facts
   */
  public StatusSet on(LocalDate day, int site) {
    return StatusSet.ofBits(periods.on(Periods.dayOf(day), site));
  }

  /** What every site may be on a day. */
  public DayStatuses on(LocalDate day) {
    return new DayStatuses(day, periods.on(Periods.dayOf(day)));
  }

  /** How many sites have which status on a day. */
  public Tally tally(LocalDate day) {
    return on(day).tally();
  }
}
