package atlas.map;

import atlas.view.Extent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.linemerge.LineMerger;

/** Finds the places of names on areas and along rivers, for the build. */
final class AreaNaming {

  /** How near to the best middle of an area is near enough, metres. */
  private static final double TOLERANCE = 2_000;

  /** Length of river that a name is written along, metres. */
  private static final double STRETCH = 60_000;

  /** A river is named again after this distance, metres. */
  private static final double REPEAT = 250_000;

  /** A stretch is straight enough if the river is longer than the straight line by this at most. */
  private static final double MOST_WINDING = 1.35;

  private static final int SAMPLES = 24;

  private final Geometry region;

  /**
   * Names for a map that opens on a region.
   *
   * @param region where the part of an area is named that reaches into it
   */
  AreaNaming(Extent region) {
    this.region =
        new GeometryFactory()
            .toGeometry(new Envelope(region.minX(), region.maxX(), region.minY(), region.maxY()));
  }

  /**
   * The name of an area, in the middle of its widest part in the region, or anywhere if none of it
   * lies there.
   */
  AreaName area(AreaName.Kind kind, String id, String nameEn, String nameAr, Geometry area) {
    Geometry sound = GeometryFixer.fix(area);
    Geometry inside = sound.intersection(region);
    Geometry named = inside.isEmpty() ? sound : inside;
    Point centre = new MaximumInscribedCircle(named, TOLERANCE).getCenter();
    return new AreaName(
        kind, id, nameEn, nameAr, centre.getX(), centre.getY(), room(named, centre), 0);
  }

  /** Twice the way from the centre to the nearer of the two sides, due west and due east. */
  private static double room(Geometry area, Point centre) {
    Envelope bounds = area.getEnvelopeInternal();
    LineString across =
        area.getFactory()
            .createLineString(
                new Coordinate[] {
                  new Coordinate(bounds.getMinX() - 1, centre.getY()),
                  new Coordinate(bounds.getMaxX() + 1, centre.getY())
                });
    Geometry chords = across.intersection(area);
    for (int i = 0; i < chords.getNumGeometries(); i++) {
      Envelope chord = chords.getGeometryN(i).getEnvelopeInternal();
      if (chord.getMinX() <= centre.getX() && chord.getMaxX() >= centre.getX()) {
        return 2 * Math.min(centre.getX() - chord.getMinX(), chord.getMaxX() - centre.getX());
      }
    }
    return 0;
  }

  /** The names along a river, on its straightest stretches in the region first. */
  List<AreaName> river(String nameEn, String nameAr, List<Geometry> courses) {
    LineMerger merger = new LineMerger();
    courses.forEach(merger::add);
    List<Stretch> stretches = new ArrayList<>();
    for (Object line : merger.getMergedLineStrings()) {
      addStretches((LineString) line, stretches);
    }
    stretches.sort(Comparator.comparingDouble(this::fitness));
    List<Stretch> chosen = new ArrayList<>();
    for (Stretch stretch : stretches) {
      if (stretch.winding() <= MOST_WINDING
          && chosen.stream().allMatch(other -> other.distance(stretch) >= REPEAT)) {
        chosen.add(stretch);
      }
    }
    return chosen.stream()
        .map(
            s ->
                new AreaName(
                    AreaName.Kind.RIVER, nameEn, nameEn, nameAr, s.x(), s.y(), s.span(), s.angle()))
        .toList();
  }

  private double fitness(Stretch stretch) {
    boolean inside =
        region.getEnvelopeInternal().contains(new Coordinate(stretch.x(), stretch.y()));
    return stretch.winding() + (inside ? 0 : 1);
  }

  /**
   * A piece of a river.
   *
   * @param x of the middle, on the river, metres
   * @param y see there
   * @param span from end to end, metres
   * @param winding how much longer the river is than that
   * @param angle of the straight line from end to end, degrees as in {@link AreaName}
   */
  private record Stretch(double x, double y, double span, double winding, double angle) {
    double distance(Stretch other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }

  private static void addStretches(LineString line, List<Stretch> stretches) {
    double length = Math.min(STRETCH, line.getLength());
    if (length < STRETCH / 3) {
      return;
    }
    LengthIndexedLine along = new LengthIndexedLine(line);
    for (double begin = 0; begin + length <= line.getLength() + 1; begin += length / SAMPLES * 4) {
      Coordinate from = along.extractPoint(begin);
      Coordinate to = along.extractPoint(begin + length);
      Coordinate middle = along.extractPoint(begin + length / 2);
      double span = from.distance(to);
      straightAngle(from, to)
          .ifPresent(
              angle -> stretches.add(new Stretch(middle.x, middle.y, span, length / span, angle)));
    }
  }

  private static Optional<Double> straightAngle(Coordinate from, Coordinate to) {
    if (from.distance(to) < 1) {
      return Optional.empty();
    }
    double angle = Math.toDegrees(Math.atan2(to.y - from.y, to.x - from.x));
    if (angle > 90) {
      return Optional.of(angle - 180);
    }
    return Optional.of(angle <= -90 ? angle + 180 : angle);
  }
}
