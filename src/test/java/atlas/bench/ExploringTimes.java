package atlas.bench;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Preferences;
import atlas.map.Ecql;
import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Region;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.status.Status;
import atlas.status.Tally;
import atlas.time.DateRange;
import atlas.view.Expression;
import atlas.view.Extent;
import atlas.view.Filter;
import atlas.view.Gazetteer;
import atlas.view.Hit;
import atlas.view.Search;
import atlas.view.Sieve;
import atlas.view.View;
import atlas.words.WordsLexicon;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Searching and filtering 100,000 sites with a million events, and what a step costs the window.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExploringTimes {

  private static final LocalDate DAY = LocalDate.of(2018, 1, 1);
  private static final Extent GROUND = new Extent(-4e5, -4e5, 4e5, 4e5);

  /** Leaves everything undone: what is left is done by the window's thread. */
  private static final Background NOTHING =
      new Background() {
        @Override
        public <T> void latest(Lane lane, Callable<T> work, Consumer<T> commit) {}

        @Override
        public <T> void run(Callable<T> work, Consumer<T> commit, Consumer<Exception> failed) {}
      };

  private Histories histories;
  private Search search;
  private Filter filter;
  private AppState state;
  private AppState filteredState;
  private int step;

  /** Invents the facts. */
  @Setup
  public void prepare() {
    Facts facts = InventedAtlas.ofSites(100_000);
    histories = Fold.all(facts, Belief.NOW);
    search = Search.of(facts, Gazetteer.NONE, new WordsLexicon());
    filter =
        Filter.NONE
            .withStatuses(Set.of(Status.COALITION, Status.AGREED))
            .withExpression(Optional.of(Expression.of("precision_m < 9000 AND events > 3")))
            .in(new Ecql());
    View view = View.of(DAY, GROUND);
    state = new AppState(facts, view, Preferences.FIRST, NOTHING);
    filteredState =
        new AppState(
            facts,
            view.withFilter(filter.withExpression(Optional.empty())),
            Preferences.FIRST,
            NOTHING);
  }

  /** What passes of the sites, by what they are. */
  @Benchmark
  public Sieve sieveOfSites() {
    return Sieve.of(
        histories,
        Filter.NONE
            .withRegions(Set.of(Region.NORTH, Region.WEST))
            .withGovernorates(Set.of("Kirkuk", "Erbil", "none " + step++)));
  }

  /** What passes, by the events. */
  @Benchmark
  public Sieve sieveOfEvents() {
    LocalDate from = DAY.minusDays(step++ % 2000);
    return Sieve.of(
        histories,
        Filter.NONE.withEvents(
            e ->
                e.withTypes(Set.of(EventType.ATTACK))
                    .withDays(Optional.of(DateRange.ofClosed(from, from.plusDays(300))))));
  }

  /** What passes, by an expression that is asked of each period of each site. */
  @Benchmark
  public Sieve sieveOfAnExpression() {
    Expression expression =
        Expression.of("status = 'agreed' AND since > '2015-01-01' AND precision_m < " + step++);
    return Sieve.of(histories, Filter.NONE.withExpression(Optional.of(expression)).in(new Ecql()));
  }

  /** Which sites are shown on another day, and their statuses. */
  @Benchmark
  public Tally tallyOfAFilter() {
    View view = View.of(DAY.plusDays(step++ % 1000), GROUND).withFilter(filter);
    return Tally.of(
        histories.all().stream()
            .filter(view.shown(histories))
            .map(h -> h.on(view.date()))
            .toList());
  }

  /** A name that many begin with. */
  @Benchmark
  public List<Hit> searchOfAName() {
    return search.find("qasr", histories);
  }

  /** A name that nothing fits but for a letter. */
  @Benchmark
  public List<Hit> searchWithATypo() {
    return search.find("hamam qsr", histories);
  }

  /** An event. */
  @Benchmark
  public List<Hit> searchOfAnEvent() {
    return search.find("attack qasr march 2016", histories);
  }

  /** What the window's thread does when the date changes, and the sentence. */
  @Benchmark
  public String stepOfTheState() {
    state.showDate(DAY.plusDays(step++ % 1000));
    return state.snapshot().sentence();
  }

  /** The same under a filter. */
  @Benchmark
  public String stepOfTheFilteredState() {
    filteredState.showDate(DAY.plusDays(step++ % 1000));
    return filteredState.snapshot().sentence();
  }
}
