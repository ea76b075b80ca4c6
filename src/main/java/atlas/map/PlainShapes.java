package atlas.map;

import atlas.view.Extent;
import atlas.view.Theme;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geotools.geometry.jts.GeometryClipper;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.Puntal;

/** Shapes without a style of their own, on the map plane, painted plainly; immutable. */
public final class PlainShapes {

  /** What can be in sight, and far more, degrees; the plane has no room for the whole globe. */
  private static final Envelope AROUND = new Envelope(15, 70, 10, 58);

  private static final double INSIDE = 0.14;
  private static final float OUTLINE = 1.3f;
  private static final float POINT = 6;

  /** Colours that no status has, as dark lines on light ground and light ones on dark ground. */
  private static final int[] ON_LIGHT = {0x2e6b3a, 0x6b4a2b, 0x4b3f8f, 0x7a2e4f};

  private static final int[] ON_DARK = {0x8fcf9a, 0xd4b08c, 0xb9aef2, 0xe3a3bf};

  private static final int WHITE = 0xffffffff;

  private final FlatFeatures features;
  private final int[] areas;
  private final int[] linesAndAreas;
  private final int[] points;
  private final FeaturePainter painter = new FeaturePainter();

  private PlainShapes(FlatFeatures features) {
    this.features = features;
    this.areas = of(FlatFeatures.Kind.POLYGON);
    this.linesAndAreas =
        IntStream.range(0, features.size())
            .filter(i -> features.kind(i) != FlatFeatures.Kind.POINT)
            .toArray();
    this.points = of(FlatFeatures.Kind.POINT);
  }

  private int[] of(FlatFeatures.Kind kind) {
    return IntStream.range(0, features.size()).filter(i -> features.kind(i) == kind).toArray();
  }

  /**
   * Brings shapes to the plane; what is far from everything that the map can show is cut off.
   *
   * @param degrees longitude first; collections are taken apart
   */
  public static PlainShapes of(Iterable<Geometry> degrees, Projection projection) {
    PlaneGeometry plane = new PlaneGeometry(projection);
    GeometryClipper clipper = new GeometryClipper(AROUND);
    List<Geometry> shapes = new ArrayList<>();
    for (Geometry geometry : degrees) {
      addParts(geometry, clipper, plane, shapes);
    }
    return new PlainShapes(FlatFeatures.of(shapes));
  }

  private static void addParts(
      Geometry geometry, GeometryClipper clipper, PlaneGeometry plane, List<Geometry> shapes) {
    if (geometry == null
        || geometry.isEmpty()
        || !AROUND.intersects(geometry.getEnvelopeInternal())) {
      return;
    }
    if (isOfOneKind(geometry)) {
      if (AROUND.contains(geometry.getEnvelopeInternal())) {
        shapes.add(plane.project(geometry));
      } else {
        addParts(clipper.clip(geometry, false), clipper, plane, shapes);
      }
    } else if (geometry instanceof GeometryCollection collection) {
      for (int i = 0; i < collection.getNumGeometries(); i++) {
        addParts(collection.getGeometryN(i), clipper, plane, shapes);
      }
    }
  }

  private static boolean isOfOneKind(Geometry geometry) {
    return geometry instanceof Puntal
        || geometry instanceof Lineal
        || geometry instanceof Polygonal;
  }

  /** How many shapes there are. */
  public int size() {
    return features.size();
  }

  /** The ground that they cover; empty if there are none. */
  public Optional<Extent> extent() {
    int count = features.firstVertex(features.partCount());
    if (count == 0) {
      return Optional.empty();
    }
    Envelope box = new Envelope();
    for (int i = 0; i < count; i++) {
      box.expandToInclude(features.x(i), features.y(i));
    }
    // A single point has no ground, but a place.
    box.expandBy(1);
    return Optional.of(new Extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
  }

  /**
   * Paints them.
   *
   * @param g where to paint; left as it was but for its pixels
   * @param variety any number; layers with different ones tend to differ in colour
   * @param opacity from 0 to 1
   */
  public void paint(Graphics2D g, Viewport view, Theme theme, int variety, double opacity) {
    int[] colours = theme == Theme.DARK ? ON_DARK : ON_LIGHT;
    int colour = colours[Math.floorMod(variety, colours.length)];
    int line = argb(colour, opacity);
    Symbol.Fill inside = new Symbol.Fill(argb(colour, opacity * INSIDE));
    Symbol.Line outline = line(line, OUTLINE);
    Symbol.Line casing = line(argb(theme == Theme.DARK ? 0 : WHITE, opacity), 1);
    Symbol.Mark mark =
        new Symbol.Mark(
            MarkShape.CIRCLE, POINT, 0, Optional.of(new Symbol.Fill(line)), Optional.of(casing));
    Recipe recipe =
        new Recipe(List.of(step(inside, areas), step(outline, linesAndAreas), step(mark, points)));
    painter.paint(g, new StyledFeatures(features, recipe), view);
  }

  private static int argb(int colour, double opacity) {
    return (int) Math.round(255 * opacity) << 24 | colour & 0xffffff;
  }

  private static Symbol.Line line(int argb, float width) {
    return new Symbol.Line(
        argb, width, List.of(), 0, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  private static Recipe.Step step(Symbol symbol, int[] features) {
    return new Recipe.Step(0, Double.POSITIVE_INFINITY, symbol, features);
  }
}
