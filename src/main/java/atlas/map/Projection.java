package atlas.map;

import atlas.model.PlanePoint;
import atlas.model.PlaneProjection;
import atlas.view.Extent;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.projection.LambertConformal2SP;

/**
 * The map plane: a Lambert conformal conic projection of WGS 84, made for the region that the atlas
 * is about.
 *
 * <p>Conformal, so that discs of precision stay round and angles true. The origin is the middle of
 * the region. The standard parallels are those that keep the scale nearest to true between 31.8 and
 * 37.6 N: it is at most 0.065 % off there, and 0.7 % at the far edge of the base map (27.5 N). UTM
 * zone 38 would reach 0.25 % in the west of the region, and turn the meridians there by two
 * degrees.
 *
 * <p>GeoTools computes it, and is woken by the first call, which takes about half a second. Safe
 * for use by several threads.
 */
public final class Projection implements PlaneProjection {

  /** Western edge of the whole region, degrees. */
  public static final double WEST = 38.7;

  /** Southern edge of the whole region, degrees. */
  public static final double SOUTH = 31.8;

  /** Eastern edge of the whole region, degrees. */
  public static final double EAST = 46.6;

  /** Northern edge of the whole region, degrees. */
  public static final double NORTH = 37.6;

  static final double CENTRAL_MERIDIAN = 42.65;
  static final double LATITUDE_OF_ORIGIN = 34.7;
  static final double SOUTHERN_PARALLEL = 32.65;
  static final double NORTHERN_PARALLEL = 36.75;

  /** The map plane as well-known text, for files that name their coordinate system. */
  public static final String WKT =
      """
      PROJCS["Handover Atlas, Lambert conformal conic",
        GEOGCS["WGS 84",
          DATUM["WGS_1984", SPHEROID["WGS 84", 6378137, 298.257223563]],
          PRIMEM["Greenwich", 0],
          UNIT["degree", 0.0174532925199433]],
        PROJECTION["Lambert_Conformal_Conic_2SP"],
        PARAMETER["standard_parallel_1", 32.65],
        PARAMETER["standard_parallel_2", 36.75],
        PARAMETER["latitude_of_origin", 34.7],
        PARAMETER["central_meridian", 42.65],
        PARAMETER["false_easting", 0],
        PARAMETER["false_northing", 0],
        UNIT["metre", 1],
        AXIS["Easting", EAST],
        AXIS["Northing", NORTH]]
      """;

  /** Semi-major axis of WGS 84, metres. */
  static final double SEMI_MAJOR = 6_378_137;

  /** Flattening of WGS 84. */
  static final double FLATTENING = 1 / 298.257223563;

  /** Steps along each edge of a rectangle whose edges become curves. */
  private static final int EDGE_STEPS = 24;

  /** Half the length of the arc over which the scale is measured, degrees: about 900 m. */
  private static final double HALF_ARC = 0.01;

  @Override
  public PlanePoint project(double lon, double lat) {
    double[] point = {lon, lat};
    project(point);
    return new PlanePoint(point[0], point[1]);
  }

  /**
   * Projects many points in place.
   *
   * @param points longitude, latitude, longitude, latitude, … in degrees; x, y, x, y, … in metres
   *     afterwards
   * @throws IllegalArgumentException if a point is not on the globe
   */
  public void project(double[] points) {
    for (int i = 0; i < points.length; i += 2) {
      if (!(Math.abs(points[i]) <= 180 && Math.abs(points[i + 1]) <= 90)) {
        throw new IllegalArgumentException(
            "Not on the globe: longitude " + points[i] + ", latitude " + points[i + 1]);
      }
    }
    transform(Transforms.FORWARD, points);
  }

  /**
   * The longitude and latitude, in degrees, of a point of the plane.
   *
   * @return longitude, latitude
   * @throws IllegalArgumentException if no place on the globe lies there
   */
  public double[] unproject(double x, double y) {
    double[] point = {x, y};
    unproject(point);
    return point;
  }

  /**
   * Finds the longitudes and latitudes of many points of the plane, in place.
   *
   * @param points x, y, x, y, … in metres; longitude, latitude, … in degrees afterwards
   * @throws IllegalArgumentException if no place on the globe lies at one of them
   */
  public void unproject(double[] points) {
    transform(Transforms.INVERSE, points);
  }

  /**
   * Metres on the plane for each metre on the ground, at a point of the plane; the same in every
   * direction. A true scale bar at that point is longer by this factor.
   */
  public double scaleFactor(double x, double y) {
    double[] centre = unproject(x, y);
    double[] arc = {centre[0] - HALF_ARC, centre[1], centre[0] + HALF_ARC, centre[1]};
    project(arc);
    double latitude = Math.toRadians(centre[1]);
    double eccentricitySquared = FLATTENING * (2 - FLATTENING);
    double sin = Math.sin(latitude);
    double radius = SEMI_MAJOR / Math.sqrt(1 - eccentricitySquared * sin * sin);
    double ground = Math.toRadians(2 * HALF_ARC) * radius * Math.cos(latitude);
    return Math.hypot(arc[2] - arc[0], arc[3] - arc[1]) / ground;
  }

  /**
   * The smallest extent that contains a rectangle of degrees.
   *
   * @throws IllegalArgumentException if the rectangle is empty or can't be projected
   */
  public Extent extent(double west, double south, double east, double north) {
    if (!(west < east && south < north)) {
      throw new IllegalArgumentException(
          "West is less than east and south less than north: %s,%s,%s,%s"
              .formatted(west, south, east, north));
    }
    double[] edge = edge(west, south, east, north);
    project(edge);
    double[] bounds = bounds(edge);
    return new Extent(bounds[0], bounds[1], bounds[2], bounds[3]);
  }

  /** The whole region of the atlas. */
  public Extent wholeRegion() {
    return extent(WEST, SOUTH, EAST, NORTH);
  }

  /**
   * The smallest rectangle of degrees that contains an extent.
   *
   * @return west, south, east, north
   * @throws IllegalArgumentException if part of the extent lies off the globe
   */
  public double[] degrees(Extent extent) {
    double[] edge = edge(extent.minX(), extent.minY(), extent.maxX(), extent.maxY());
    unproject(edge);
    return bounds(edge);
  }

  private static void transform(MathTransform transform, double[] points) {
    try {
      transform.transform(points, 0, points, 0, points.length / 2);
    } catch (TransformException e) {
      throw new IllegalArgumentException("Off the map plane: " + e.getMessage(), e);
    }
  }

  /** Points around the edge of a rectangle, corners among them. */
  private static double[] edge(double minX, double minY, double maxX, double maxY) {
    double[] points = new double[8 * EDGE_STEPS];
    int n = 0;
    for (int i = 0; i < EDGE_STEPS; i++) {
      double part = (double) i / EDGE_STEPS;
      double x = minX + (maxX - minX) * part;
      double y = minY + (maxY - minY) * part;
      double back = maxX - (maxX - minX) * part;
      double down = maxY - (maxY - minY) * part;
      for (double[] p : new double[][] {{x, minY}, {maxX, y}, {back, maxY}, {minX, down}}) {
        points[n++] = p[0];
        points[n++] = p[1];
      }
    }
    return points;
  }

  private static double[] bounds(double[] points) {
    double[] bounds = {points[0], points[1], points[0], points[1]};
    for (int i = 2; i < points.length; i += 2) {
      bounds[0] = Math.min(bounds[0], points[i]);
      bounds[1] = Math.min(bounds[1], points[i + 1]);
      bounds[2] = Math.max(bounds[2], points[i]);
      bounds[3] = Math.max(bounds[3], points[i + 1]);
    }
    return bounds;
  }

  /** Woken by the first use; the virtual machine makes that safe among threads. */
  private static final class Transforms {
    static final MathTransform FORWARD = forward();
    static final MathTransform INVERSE = inverse(FORWARD);

    private static MathTransform forward() {
      Provider provider = new Provider();
      ParameterValueGroup parameters = provider.getParameters().createValue();
      parameters.parameter("semi_major").setValue(SEMI_MAJOR);
      parameters.parameter("semi_minor").setValue(SEMI_MAJOR * (1 - FLATTENING));
      parameters.parameter("central_meridian").setValue(CENTRAL_MERIDIAN);
      parameters.parameter("latitude_of_origin").setValue(LATITUDE_OF_ORIGIN);
      parameters.parameter("standard_parallel_1").setValue(SOUTHERN_PARALLEL);
      parameters.parameter("standard_parallel_2").setValue(NORTHERN_PARALLEL);
      return provider.createMathTransform(parameters);
    }

    private static MathTransform inverse(MathTransform transform) {
      try {
        return transform.inverse();
      } catch (TransformException e) {
        throw new IllegalStateException("Lambert conformal conic has an inverse", e);
      }
    }
  }

  /**
   * GeoTools' own provider, asked directly: finding the same one through {@code CRS} wakes every
   * authority first and takes twice as long.
   */
  private static final class Provider extends LambertConformal2SP.Provider {
    private static final long serialVersionUID = 1L;

    @Override
    protected MathTransform createMathTransform(ParameterValueGroup parameters) {
      return super.createMathTransform(parameters);
    }
  }
}
