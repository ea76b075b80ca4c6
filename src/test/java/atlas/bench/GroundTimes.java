package atlas.bench;

import atlas.map.BarePaths;
import atlas.map.Basemap;
import atlas.map.BasemapPainter;
import atlas.view.Extent;
import atlas.view.Layer;
import atlas.view.Theme;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The base map of the whole region, beside Java2D with its paths ready in pixels. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(1)
public class GroundTimes {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;

  private final Basemap basemap = Basemap.load();
  private final BasemapPainter painter = new BasemapPainter(basemap);
  private final Extent extent = basemap.wholeRegion().fittedTo(WIDTH, HEIGHT);
  private final Set<Layer> lines = EnumSet.of(Layer.RIVERS, Layer.WATER, Layer.GOVERNORATES);
  private final BarePaths paths = BarePaths.of(basemap, extent, WIDTH, HEIGHT, lines);

  /** All that has vertices. */
  @Benchmark
  public BufferedImage painted() {
    return painted(lines);
  }

  /** The same with the relief of the slopes, which are pixels. */
  @Benchmark
  public BufferedImage withRelief() {
    Set<Layer> layers = EnumSet.copyOf(lines);
    layers.add(Layer.RELIEF);
    return painted(layers);
  }

  private BufferedImage painted(Set<Layer> layers) {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    painter.paint(g, extent, WIDTH, HEIGHT, 1, Theme.LIGHT, layers);
    g.dispose();
    return picture;
  }

  /** The same shapes, colours and pens, with nothing left to work out. */
  @Benchmark
  public BufferedImage bareJava2D() {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    paths.paint(g);
    g.dispose();
    return picture;
  }
}
