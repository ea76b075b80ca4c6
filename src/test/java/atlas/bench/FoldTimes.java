package atlas.bench;

import atlas.model.Facts;
import atlas.status.Belief;
import atlas.status.DayStatuses;
import atlas.status.Fold;
import atlas.status.Histories;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
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

/** The fold of a million events of 100,000 sites. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 7, time = 2)
@Fork(1)
public class FoldTimes {

  private Facts facts;
  private Histories now;
  private int step;

  /** Invents the facts. */
  @Setup
  public void prepare() {
    facts = InventedAtlas.ofSites(100_000);
    now = Fold.all(facts, Belief.NOW);
  }

  /** All periods, from the facts. */
  @Benchmark
  public Histories build() {
    return Fold.all(facts, Belief.NOW);
  }

  /** The statuses of all sites on another day. */
  @Benchmark
  public DayStatuses statusesOnADay() {
    return now.on(LocalDate.of(2018, 1, 1).plusDays(step++ % 1000));
  }

  /** All periods, as known by another day. */
  @Benchmark
  public Histories anotherKnownBy() {
    LocalDate day = LocalDate.of(2016, 1, 1).plusDays(97L * step++ % 3000);
    return Fold.all(facts, Belief.NOW.asKnownBy(day));
  }
}
