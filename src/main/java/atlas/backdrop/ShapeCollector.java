package atlas.backdrop;

import atlas.backdrop.BackdropException.Flaw;
import atlas.map.PlainShapes;
import atlas.map.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Collects the shapes of a file, up to a bound, and brings them to the map plane. */
final class ShapeCollector {

  /** More than this is no background; it would be slow to look at and take too much memory. */
  static final int MOST_SHAPES = 200_000;

  static final int MOST_VERTICES = 2_000_000;

  private static final double MOST_LONGITUDE = 360;
  private static final double MOST_LATITUDE = 90.0001;

  private final String name;
  private final int mostShapes;
  private final int mostVertices;
  private final List<Geometry> shapes = new ArrayList<>();
  private int vertices;
  private int leftOut;
  private boolean isFull;

  ShapeCollector(String name) {
    this(name, MOST_SHAPES, MOST_VERTICES);
  }

  ShapeCollector(String name, int mostShapes, int mostVertices) {
    this.name = name;
    this.mostShapes = mostShapes;
    this.mostVertices = mostVertices;
  }

  /** How many vertices the next shape may have. */
  int room() {
    return mostVertices - vertices;
  }

  /** Whether no more is taken. */
  boolean isFull() {
    return isFull;
  }

  /** Takes a shape, if there is room. */
  void add(Geometry shape) {
    if (isFull || shapes.size() >= mostShapes || shape.getNumPoints() > room()) {
      isFull = true;
      return;
    }
    vertices += shape.getNumPoints();
    shapes.add(shape);
  }

  /** Notes that what comes now is beyond the bound. */
  void overflow() {
    isFull = true;
  }

  /** Notes a shape that can't be drawn. */
  void leaveOut() {
    leftOut++;
  }

  /**
   * The layer of what was collected.
   *
   * @param toDegrees from the coordinates of the file; empty if they are degrees
   * @throws BackdropException if there are no shapes, or degrees that are none
   */
  ShapeLayer finish(Optional<MathTransform> toDegrees, Projection projection)
      throws BackdropException {
    if (shapes.isEmpty()) {
      throw new BackdropException(Flaw.NO_SHAPES, name);
    }
    if (toDegrees.isPresent()) {
      shapes.replaceAll(shape -> inDegrees(shape, toDegrees.get()));
    } else {
      requireDegrees();
    }
    Optional<Remark> remark = Optional.empty();
    if (isFull) {
      remark = Optional.of(new Remark(Remark.What.FIRST_ONLY, shapes.size()));
    } else if (leftOut > 0) {
      remark = Optional.of(new Remark(Remark.What.LEFT_OUT, leftOut));
    }
    return new ShapeLayer(PlainShapes.of(shapes, projection), name.hashCode(), remark);
  }

  /** What a coordinate system has no degrees for is nowhere on the map. */
  private static Geometry inDegrees(Geometry shape, MathTransform toDegrees) {
    try {
      return JTS.transform(shape, toDegrees);
    } catch (TransformException | IllegalArgumentException e) {
      return shape.getFactory().createEmpty(shape.getDimension());
    }
  }

  private void requireDegrees() throws BackdropException {
    for (Geometry shape : shapes) {
      Envelope box = shape.getEnvelopeInternal();
      if (!box.isNull()
          && (Math.max(-box.getMinX(), box.getMaxX()) > MOST_LONGITUDE
              || Math.max(-box.getMinY(), box.getMaxY()) > MOST_LATITUDE)) {
        throw new BackdropException(Flaw.NOT_DEGREES, name);
      }
    }
  }
}
