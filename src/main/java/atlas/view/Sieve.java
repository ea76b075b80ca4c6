package atlas.view;

import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.DatedEvent;
import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.view.ExpressionLanguage.SiteTest;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a filter lets through of the facts: the one meaning that a filter has. Immutable.
 *
 * <p>What is asked of a site changes only where a period of its life ends. So all periods are
 * looked at once, and any day is then a matter of looking up.
 */
public final class Sieve {

  private final Filter filter;
  private final Facts facts;

  /** The sites that pass on some day, whatever their status; empty for all. */
  private final Optional<BitSet> sites;

  /** The periods in which the expression holds, those of one site after the other. */
  private final Optional<BitSet> periods;

  /** Where the periods of each site begin among them; of no length without an expression. */
  private final int[] begins;

  private Sieve(
      Filter filter, Facts facts, Optional<BitSet> sites, Optional<BitSet> periods, int[] begins) {
    this.filter = filter;
    this.facts = facts;
    this.sites = sites;
    this.periods = periods;
    this.begins = begins;
  }

  /**
   * What a filter lets through; kept with the histories, as many ask for the same. The first call
   * takes time, with many sites, and belongs on a thread of its own.
   *
   * @throws ExpressionException if the filter's expression can't be understood
   */
  public static Sieve of(Histories histories, Filter filter) {
    return histories.derived(Sieve.class, filter, () -> make(histories, filter));
  }

  private static Sieve make(Histories histories, Filter filter) {
    Facts facts = histories.facts();
    if (filter.withStatuses(Set.of()).isNone()) {
      return new Sieve(filter, facts, Optional.empty(), Optional.empty(), new int[0]);
    }
    List<Site> all = facts.sites();
    boolean[] passes = new boolean[all.size()];
    IntStream.range(0, passes.length)
        .parallel()
        .forEach(
            place ->
                passes[place] =
                    filter.acceptsPlace(all.get(place))
                        && (filter.events().isNothing()
                            || hasEvent(histories.at(place), filter.events(), facts)));
    if (filter.expression().isEmpty()) {
      return new Sieve(filter, facts, Optional.of(bits(passes)), Optional.empty(), new int[0]);
    }
    SiteTest test = filter.expression().get().read();
    int[] begins = new int[passes.length + 1];
    for (int place = 0; place < passes.length; place++) {
      begins[place + 1] = begins[place] + histories.at(place).map(History::size).orElse(0);
    }
    boolean[] holds = new boolean[begins[passes.length]];
    IntStream.range(0, passes.length)
        .parallel()
        .forEach(
            place ->
                passes[place] =
                    passes[place]
                        && histories
                            .at(place)
                            .map(h -> test(h, test, holds, begins[place]))
                            .orElse(false));
    return new Sieve(filter, facts, Optional.of(bits(passes)), Optional.of(bits(holds)), begins);
  }

  private static boolean hasEvent(Optional<History> history, EventAsk ask, Facts facts) {
    return history
        .map(h -> h.events(ask::mayAccept).stream().anyMatch(e -> ask.accepts(e, facts)))
        .orElse(false);
  }

  /** Tests each period of a site; whether the site passes in one. */
  private static boolean test(History history, SiteTest test, boolean[] holds, int begin) {
    SiteState state = new SiteState(history);
    boolean any = false;
    for (int i = 0; i < history.size(); i++) {
      boolean passes = test.accepts(state.in(i));
      holds[begin + i] = passes;
      any |= passes;
    }
    return any;
  }

  private static BitSet bits(boolean[] values) {
    BitSet bits = new BitSet(values.length);
    for (int i = 0; i < values.length; i++) {
      if (values[i]) {
        bits.set(i);
      }
    }
    return bits;
  }

  /** Whether a site may be shown on some day. */
  public boolean mayShow(Site site) {
    return sites.map(s -> s.get(facts.placeOf(site.id()))).orElse(true);
  }

  /**
   * Whether a site may be shown on some day.
   *
   * @param site its place in the facts
   */
  public boolean mayShow(int site) {
    return sites.isEmpty() || sites.get().get(site);
  }

  /** Whether a site is shown on a day. */
  public boolean shows(History history, LocalDate day) {
    return filter.isNone() || shows(history, history.indexOf(day));
  }

  /** Whether a site is shown on any day of its life, which ends on the data date. */
  public boolean showsInLife(History history) {
    return filter.isNone()
        || IntStream.rangeClosed(
                history.firstOfLife(facts.dataDate()), history.indexOf(facts.dataDate()))
            .anyMatch(period -> shows(history, period));
  }

  /**
   * Whether a site is shown throughout a period.
   *
   * @param period which of the history's periods
   */
  public boolean shows(History history, int period) {
    return sites.map(s -> s.get(history.place())).orElse(true)
        && (filter.statuses().isEmpty() || isOneOf(history.statuses(period)))
        && periods.map(p -> p.get(begins[history.place()] + period)).orElse(true);
  }

  private boolean isOneOf(StatusSet possible) {
    for (Status status : filter.statuses()) {
      if (possible.contains(status)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an event is shown: that its site may be, and the event is one that is asked for. */
  public boolean shows(DatedEvent event) {
    return sites.map(s -> s.get(facts.placeOf(event.event().siteId()))).orElse(true)
        && (filter.events().isNothing() || filter.events().accepts(event, facts));
  }
}
