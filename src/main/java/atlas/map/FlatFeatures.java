package atlas.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.Puntal;

/**
 * The geometry of features on the map plane, kept in flat arrays: a picture reads through them
 * without touching an object for each vertex.
 *
 * <p>A feature is a row of parts, a part is a row of vertices: a point, a line, or the ring of a
 * polygon without its closing vertex. Outer rings run counterclockwise and holes clockwise, so that
 * many polygons can be filled as one path.
 */
final class FlatFeatures {

  /** What the parts of a feature are. */
  enum Kind {
    POINT,
    LINE,
    POLYGON
  }

  private final Kind[] kinds;
  private final int[] firstPart;
  private final int[] firstVertex;
  private final float[] vertices;
  private final float[] bounds;

  /**
   * Takes arrays as they are.
   *
   * @param kinds of each feature
   * @param firstPart of each feature, and the number of parts
   * @param firstVertex of each part, and the number of vertices
   * @param vertices x, y, x, y, … in metres
   */
  FlatFeatures(Kind[] kinds, int[] firstPart, int[] firstVertex, float[] vertices) {
    this.kinds = kinds;
    this.firstPart = firstPart;
    this.firstVertex = firstVertex;
    this.vertices = vertices;
    this.bounds = bounds(kinds.length, firstPart, firstVertex, vertices);
  }

  /**
   * Flattens geometries of the map plane.
   *
   * @param geometries one for each feature; a collection of several kinds is refused
   * @throws IllegalArgumentException for a collection of several kinds
   */
  static FlatFeatures of(List<? extends Geometry> geometries) {
    Flattening flattening = new Flattening();
    geometries.forEach(flattening::add);
    return flattening.finish();
  }

  int size() {
    return kinds.length;
  }

  Kind kind(int feature) {
    return kinds[feature];
  }

  int firstPart(int feature) {
    return firstPart[feature];
  }

  int partCount() {
    return firstVertex.length - 1;
  }

  /** The number of a part's first vertex; for the number of parts, the number of vertices. */
  int firstVertex(int part) {
    return firstVertex[part];
  }

  float x(int vertex) {
    return vertices[2 * vertex];
  }

  float y(int vertex) {
    return vertices[2 * vertex + 1];
  }

  /** Whether the bounds of a feature share a point with a rectangle. */
  boolean touches(int feature, double minX, double minY, double maxX, double maxY) {
    int i = 4 * feature;
    return bounds[i] <= maxX
        && bounds[i + 2] >= minX
        && bounds[i + 1] <= maxY
        && bounds[i + 3] >= minY;
  }

  private static float[] bounds(int size, int[] firstPart, int[] firstVertex, float[] vertices) {
    float[] bounds = new float[4 * size];
    for (int feature = 0; feature < size; feature++) {
      float minX = Float.POSITIVE_INFINITY;
      float minY = Float.POSITIVE_INFINITY;
      float maxX = Float.NEGATIVE_INFINITY;
      float maxY = Float.NEGATIVE_INFINITY;
      int end = firstVertex[firstPart[feature + 1]];
      for (int vertex = firstVertex[firstPart[feature]]; vertex < end; vertex++) {
        minX = Math.min(minX, vertices[2 * vertex]);
        maxX = Math.max(maxX, vertices[2 * vertex]);
        minY = Math.min(minY, vertices[2 * vertex + 1]);
        maxY = Math.max(maxY, vertices[2 * vertex + 1]);
      }
      bounds[4 * feature] = minX;
      bounds[4 * feature + 1] = minY;
      bounds[4 * feature + 2] = maxX;
      bounds[4 * feature + 3] = maxY;
    }
    return bounds;
  }

  /** Arrays that grow while geometries are added. */
  private static final class Flattening {
    private final List<Kind> kinds = new ArrayList<>();
    private final List<Integer> firstPart = new ArrayList<>(List.of(0));
    private final List<Integer> firstVertex = new ArrayList<>(List.of(0));
    private float[] vertices = new float[1024];
    private int length;

    void add(Geometry geometry) {
      kinds.add(kind(geometry));
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        Geometry member = geometry.getGeometryN(i);
        if (member instanceof Polygon polygon && !polygon.isEmpty()) {
          addRing(polygon.getExteriorRing(), true);
          for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            addRing(polygon.getInteriorRingN(hole), false);
          }
        } else if (!member.isEmpty()) {
          addPart(member.getCoordinates(), member.getNumPoints(), false);
        }
      }
      firstPart.add(firstVertex.size() - 1);
    }

    private static Kind kind(Geometry geometry) {
      if (geometry instanceof Puntal) {
        return Kind.POINT;
      }
      if (geometry instanceof Lineal) {
        return Kind.LINE;
      }
      if (geometry instanceof Polygonal) {
        return Kind.POLYGON;
      }
      throw new IllegalArgumentException(
          "A feature is of points, lines or polygons, not " + geometry.getGeometryType());
    }

    private void addRing(LineString ring, boolean counterclockwise) {
      Coordinate[] coordinates = ring.getCoordinates();
      boolean backwards = Orientation.isCCW(coordinates) != counterclockwise;
      addPart(coordinates, coordinates.length - 1, backwards);
    }

    private void addPart(Coordinate[] coordinates, int count, boolean backwards) {
      if (length + 2 * count > vertices.length) {
        vertices = Arrays.copyOf(vertices, Math.max(2 * vertices.length, length + 2 * count));
      }
      for (int i = 0; i < count; i++) {
        Coordinate coordinate = coordinates[backwards ? count - 1 - i : i];
        vertices[length++] = (float) coordinate.x;
        vertices[length++] = (float) coordinate.y;
      }
      firstVertex.add(length / 2);
    }

    FlatFeatures finish() {
      return new FlatFeatures(
          kinds.toArray(new Kind[0]),
          firstPart.stream().mapToInt(Integer::intValue).toArray(),
          firstVertex.stream().mapToInt(Integer::intValue).toArray(),
          Arrays.copyOf(vertices, length));
    }
  }
}
