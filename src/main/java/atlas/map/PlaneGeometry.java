package atlas.map;

import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Brings geometries from longitude and latitude to the map plane. */
final class PlaneGeometry {

  /**
   * The longest straight segment, degrees. A parallel of this length bends by about a metre on the
   * plane.
   */
  private static final double LONGEST_SEGMENT = 0.1;

  private final Projection projection;

  PlaneGeometry(Projection projection) {
    this.projection = projection;
  }

  /**
   * The geometry on the plane. Long segments are divided first, as they are straight in longitude
   * and latitude and curved on the plane.
   *
   * @throws IllegalArgumentException if a vertex is not on the globe
   */
  Geometry project(Geometry geometry) {
    Densifier densifier = new Densifier(geometry);
    densifier.setDistanceTolerance(LONGEST_SEGMENT);
    densifier.setValidate(false);
    Geometry projected = densifier.getResultGeometry().copy();
    projected.apply(new ToPlane());
    return projected;
  }

  private final class ToPlane implements CoordinateSequenceFilter {

    private final double[] point = new double[2];

    @Override
    public void filter(CoordinateSequence sequence, int i) {
      point[0] = sequence.getX(i);
      point[1] = sequence.getY(i);
      projection.project(point);
      sequence.setOrdinate(i, CoordinateSequence.X, point[0]);
      sequence.setOrdinate(i, CoordinateSequence.Y, point[1]);
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
