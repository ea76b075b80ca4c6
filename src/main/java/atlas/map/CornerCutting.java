package atlas.map;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.util.GeometryEditor;

/**
 * Rounds the corners of water, for the build: a river that is drawn closer than it was surveyed has
 * bends, not angles. Each round replaces a sharp vertex by two, a quarter of the way to its
 * neighbours (Chaikin 1974). Ends stay.
 */
final class CornerCutting {

  private static final int ROUNDS = 2;

  /** Cosine of the turn that is left as it is: 14 degrees. */
  private static final double GENTLE = Math.cos(Math.toRadians(14));

  /** Corners with a shorter side are left as they are, degrees: about 150 m. */
  private static final double SHORT = 0.001_5;

  private CornerCutting() {}

  /** The same geometry with round corners. */
  static Geometry round(Geometry geometry) {
    return new GeometryEditor().edit(geometry, new Rounds());
  }

  private static final class Rounds extends GeometryEditor.CoordinateOperation {
    @Override
    public Coordinate[] edit(Coordinate[] coordinates, Geometry geometry) {
      Coordinate[] result = coordinates;
      if (geometry instanceof LineString) {
        for (int i = 0; i < ROUNDS; i++) {
          result = geometry instanceof LinearRing ? cutRing(result) : cutLine(result);
        }
      }
      return result;
    }
  }

  private static Coordinate[] cutLine(Coordinate[] line) {
    List<Coordinate> result = new ArrayList<>();
    result.add(line[0]);
    for (int i = 1; i + 1 < line.length; i++) {
      cut(line[i - 1], line[i], line[i + 1], result);
    }
    result.add(line[line.length - 1]);
    return result.toArray(new Coordinate[0]);
  }

  private static Coordinate[] cutRing(Coordinate[] ring) {
    int size = ring.length - 1;
    List<Coordinate> result = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      cut(ring[(i + size - 1) % size], ring[i], ring[i + 1], result);
    }
    result.add(result.get(0).copy());
    return result.toArray(new Coordinate[0]);
  }

  private static void cut(
      Coordinate before, Coordinate corner, Coordinate after, List<Coordinate> result) {
    double in = before.distance(corner);
    double out = corner.distance(after);
    double cosine =
        ((corner.x - before.x) * (after.x - corner.x)
                + (corner.y - before.y) * (after.y - corner.y))
            / (in * out);
    if (in < SHORT || out < SHORT || cosine > GENTLE) {
      result.add(corner);
    } else {
      result.add(quarter(corner, before));
      result.add(quarter(corner, after));
    }
  }

  private static Coordinate quarter(Coordinate from, Coordinate to) {
    return new Coordinate(from.x + (to.x - from.x) / 4, from.y + (to.y - from.y) / 4);
  }
}
