package atlas.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** The edge of a sea without the edge of the base map that cuts it, for the build. */
final class Coastline {

  /** How near to the edge of the base map is on it, degrees: the data have four decimals. */
  private static final double NEAR = 2e-4;

  private final Envelope box;

  /**
   * Coasts of a base map.
   *
   * @param box its edge, degrees
   */
  Coastline(Envelope box) {
    this.box = box;
  }

  /** The coast of a sea, as lines. */
  Geometry of(Geometry sea) {
    List<LineString> lines = new ArrayList<>();
    for (Object ring : LinearComponentExtracter.getLines(sea)) {
      Coordinate[] coordinates = ((LineString) ring).getCoordinates();
      int begin = 0;
      for (int i = 1; i <= coordinates.length; i++) {
        if (i == coordinates.length || isOnEdge(coordinates[i - 1], coordinates[i])) {
          if (i - begin > 1) {
            Coordinate[] coast = Arrays.copyOfRange(coordinates, begin, i);
            lines.add(sea.getFactory().createLineString(coast));
          }
          begin = i;
        }
      }
    }
    return sea.getFactory().createMultiLineString(lines.toArray(new LineString[0]));
  }

  private boolean isOnEdge(Coordinate a, Coordinate b) {
    return bothNear(a.x, b.x, box.getMinX())
        || bothNear(a.x, b.x, box.getMaxX())
        || bothNear(a.y, b.y, box.getMinY())
        || bothNear(a.y, b.y, box.getMaxY());
  }

  private static boolean bothNear(double a, double b, double edge) {
    return Math.abs(a - edge) < NEAR && Math.abs(b - edge) < NEAR;
  }
}
