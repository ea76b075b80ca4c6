package atlas.bench;

import atlas.map.Basemap;
import atlas.model.Facts;
import atlas.paint.FramePainter;
import atlas.paint.FrameSize;
import atlas.paint.Furniture;
import atlas.paint.Layout;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.status.History;
import atlas.view.View;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A step in time with all sites in view: the marks of another day, ready to show. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(1)
public class TimeStep {

  private static final int DAYS = 32;

  /** How many sites there are. */
  @Param({"20", "1000", "100000", "1000000"})
  public int sites;

  private final FrameSize size = FrameSize.of(1600, 1000);
  private final List<Set<String>> changed = new ArrayList<>();
  private Basemap basemap;
  private FramePainter painter;
  private Facts facts;
  private Histories histories;
  private View view;
  private Layout layout;
  private int step;

  /** Invents the facts and lays the frame out, which no step does again. */
  @Setup
  public void prepare() {
    basemap = Basemap.load();
    painter = new FramePainter(basemap);
    facts = InventedAtlas.ofSites(sites);
    histories = Fold.all(facts, Belief.NOW);
    view = View.of(day(0), basemap.wholeRegion());
    layout = painter.layout(facts, histories, view, size, Furniture.window());
    for (int i = 0; i < DAYS; i++) {
      LocalDate before = day(i - 1);
      LocalDate now = day(i);
      changed.add(
          histories.all().stream()
              .filter(history -> !history.on(before).equals(history.on(now)))
              .map(History::siteId)
              .collect(Collectors.toUnmodifiableSet()));
    }
  }

  private static LocalDate day(int step) {
    return LocalDate.of(2018, 1, 1).plusDays(step);
  }

  /** The marks and names of the next day on a new picture. */
  @Benchmark
  public BufferedImage marks() {
    return painted(
        (g, now) -> painter.paintMarks(g, layout, facts, histories, now, changed.get(step % DAYS)));
  }

  /** The date, legend and notes of the next day on a new picture. */
  @Benchmark
  public BufferedImage furniture() {
    return painted(
        (g, now) -> painter.paintFurniture(g, facts, histories, now, size, Furniture.window()));
  }

  /** A new place for everything, as after a pan or a zoom. */
  @Benchmark
  public Layout layout() {
    return painter.layout(facts, histories, view, size, Furniture.window());
  }

  private interface Paint {
    void paint(Graphics2D g, View view);
  }

  private BufferedImage painted(Paint paint) {
    BufferedImage picture =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = picture.createGraphics();
    paint.paint(g, view.withDate(day(++step % DAYS)));
    g.dispose();
    return picture;
  }
}
