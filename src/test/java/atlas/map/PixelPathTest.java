package atlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.view.Extent;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

class PixelPathTest {

  private static final int SIZE = 100;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** What is dropped can't be seen: against the whole path, on many shapes from near and far. */
  @Test
  void polygonsLookAsIfWhole() {
    Random random = new Random(31_03_2020);
    for (int i = 0; i < 400; i++) {
      Coordinate[] ring = star(random);
      Viewport view = view(random);
      PixelPath path = new PixelPath(FlatFeatures.of(polygon(ring)), view, 0, false);
      path.addRings(0);

      assertAlike(i, paint(path.path(), true), paint(whole(ring, view), true));
    }
  }

  @Test
  void linesLookAsIfWhole() {
    Random random = new Random(26_03_2020);
    for (int i = 0; i < 400; i++) {
      Coordinate[] line = walk(random);
      Viewport view = view(random);
      FlatFeatures features = FlatFeatures.of(List.of(FACTORY.createLineString(line)));
      PixelPath path = new PixelPath(features, view, 2, false);
      path.addLines(0, false);

      assertAlike(i, paint(path.path(), false), paint(whole(line, view), false));
    }
  }

  @Test
  void dropsWhatLiesOutsideAndWhatFallsOnOnePixel() {
    Coordinate[] line = new Coordinate[10_001];
    for (int i = 0; i < line.length; i++) {
      line[i] = new Coordinate(i, Math.sin(i));
    }
    FlatFeatures features = FlatFeatures.of(List.of(FACTORY.createLineString(line)));
    Viewport near = new Viewport(new Extent(4_950, -50, 5_050, 50), SIZE, SIZE, 1);
    Viewport far = new Viewport(new Extent(0, -5_000, 10_000, 5_000), SIZE, SIZE, 1);

    assertThat(vertices(features, near)).isBetween(100, 110);
    assertThat(vertices(features, far)).isBetween(100, 210);
  }

  @Test
  void tellsTheLengthBeforeADashedLineComesIn() {
    LineString line =
        FACTORY.createLineString(
            new Coordinate[] {
              new Coordinate(-300, 50), new Coordinate(-100, 50), new Coordinate(50, 50)
            });
    Viewport view = new Viewport(new Extent(0, 0, 100, 100), SIZE, SIZE, 1);
    PixelPath path = new PixelPath(FlatFeatures.of(List.of(line)), view, 1, false);
    path.addLines(0, true);

    assertThat(path.entering()).hasSize(1);
    assertThat(path.entering().get(0).length()).isEqualTo(200);
    assertThat(path.path().getPathIterator(null).isDone()).isTrue();
  }

  private static int vertices(FlatFeatures features, Viewport view) {
    PixelPath path = new PixelPath(features, view, 1, false);
    path.addLines(0, false);
    int count = 0;
    for (PathIterator i = path.path().getPathIterator(new AffineTransform());
        !i.isDone();
        i.next()) {
      count++;
    }
    return count;
  }

  private static Viewport view(Random random) {
    double size = 10 * Math.pow(10, 2 * random.nextDouble());
    double x = random.nextDouble(-60, 60);
    double y = random.nextDouble(-60, 60);
    return new Viewport(Extent.around(x, y, size, size), SIZE, SIZE, 1);
  }

  private static List<Geometry> polygon(Coordinate[] ring) {
    return List.of(FACTORY.createPolygon(ring));
  }

  private static Coordinate[] star(Random random) {
    int size = 3 + random.nextInt(60);
    Coordinate[] ring = new Coordinate[size + 1];
    for (int i = 0; i < size; i++) {
      double angle = 2 * Math.PI * i / size;
      double radius = random.nextDouble(5, 100);
      ring[i] = new Coordinate(radius * Math.cos(angle), radius * Math.sin(angle));
    }
    ring[size] = ring[0];
    return ring;
  }

  private static Coordinate[] walk(Random random) {
    Coordinate[] line = new Coordinate[2 + random.nextInt(200)];
    line[0] = new Coordinate(0, 0);
    for (int i = 1; i < line.length; i++) {
      line[i] =
          new Coordinate(
              line[i - 1].x + random.nextDouble(-15, 15),
              line[i - 1].y + random.nextDouble(-15, 15));
    }
    return line;
  }

  private static Shape whole(Coordinate[] coordinates, Viewport view) {
    Path2D path = new Path2D.Double();
    path.moveTo(view.pixelX(coordinates[0].x), view.pixelY(coordinates[0].y));
    for (Coordinate coordinate : coordinates) {
      path.lineTo(view.pixelX(coordinate.x), view.pixelY(coordinate.y));
    }
    return path;
  }

  private static BufferedImage paint(Shape shape, boolean filled) {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(Color.WHITE);
    if (filled) {
      g.fill(shape);
    } else {
      g.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      g.draw(shape);
    }
    g.dispose();
    return image;
  }

  /** Dropping vertices within half a pixel moves an edge by less than that. */
  private static void assertAlike(int number, BufferedImage actual, BufferedImage expected) {
    long sum = 0;
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        int a = actual.getRaster().getSample(x, y, 0);
        int e = expected.getRaster().getSample(x, y, 0);
        assertThat(Math.abs(a - e)).as("shape %d at %d %d", number, x, y).isLessThan(200);
        sum += Math.abs(a - e);
      }
    }
    assertThat(sum).as("shape %d", number).isLessThan(2 * SIZE * SIZE);
  }
}
