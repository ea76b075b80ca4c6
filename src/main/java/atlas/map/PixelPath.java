package atlas.map;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns flat features into the path that a picture shows of them: in pixels, without what lies
 * outside, and without vertices that fall on the pixel of the one before.
 *
 * <p>Stretches that lie wholly to one side of the picture are dropped from lines and become one
 * straight edge of polygons, which changes nothing that can be seen. For one thread.
 */
final class PixelPath {

  /** Vertices nearer than this to the last one kept are left out, pixels. */
  private static final double RESOLUTION = 0.5;

  /** The same where lines can be magnified. */
  private static final double FINE_RESOLUTION = 0.08;

  /** And nearer than this part of a line's width: a broad pen hides more. */
  private static final double BLUNTNESS = 0.08;

  /**
   * A dashed line that comes in from outside.
   *
   * @param path it, alone
   * @param length of the line before the path, pixels
   */
  record Entering(Path2D path, double length) {}

  private final FlatFeatures features;
  private final double resolution;
  private final double scaleX;
  private final double scaleY;
  private final double offsetX;
  private final double offsetY;
  private final double minX;
  private final double minY;
  private final double maxX;
  private final double maxY;

  private final Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO, 4096);
  private final List<Entering> entering = new ArrayList<>();

  /**
   * An empty path.
   *
   * @param pen width of the line that will be drawn, pixels; 0 for a fill
   * @param isFine whether the path may be magnified
   */
  PixelPath(FlatFeatures features, Viewport view, double pen, boolean isFine) {
    double margin = pen + 1;
    resolution = isFine ? FINE_RESOLUTION : Math.max(RESOLUTION, BLUNTNESS * pen);
    this.features = features;
    scaleX = view.width() / view.extent().width();
    scaleY = -view.height() / view.extent().height();
    offsetX = -view.extent().minX() * scaleX;
    offsetY = -view.extent().maxY() * scaleY;
    minX = -margin;
    minY = -margin;
    maxX = view.width() + margin;
    maxY = view.height() + margin;
  }

  /** What was added, as one path; lines that only {@link #entering} tells are not in it. */
  Path2D path() {
    return path;
  }

  /** Lines that begin outside; empty unless {@link #addLines} was asked for dashes. */
  List<Entering> entering() {
    return entering;
  }

  /** Adds the rings of a polygon, closed. */
  void addRings(int feature) {
    if (isOutside(feature)) {
      return;
    }
    for (int part = features.firstPart(feature); part < features.firstPart(feature + 1); part++) {
      addRing(features.firstVertex(part), features.firstVertex(part + 1));
    }
  }

  /**
   * Adds lines, or the rings of a polygon.
   *
   * @param dashed whether lines that come in from outside are kept apart, in {@link #entering},
   *     with the length that went before: so dashes stay on the ground while the map moves
   */
  void addLines(int feature, boolean dashed) {
    if (features.kind(feature) == FlatFeatures.Kind.POLYGON) {
      addRings(feature);
      return;
    }
    if (isOutside(feature)) {
      return;
    }
    for (int part = features.firstPart(feature); part < features.firstPart(feature + 1); part++) {
      addLine(features.firstVertex(part), features.firstVertex(part + 1), dashed);
    }
  }

  private boolean isOutside(int feature) {
    return !features.touches(
        feature,
        (minX - offsetX) / scaleX,
        (maxY - offsetY) / scaleY,
        (maxX - offsetX) / scaleX,
        (minY - offsetY) / scaleY);
  }

  private void addRing(int begin, int end) {
    double x = pixelX(begin);
    double y = pixelY(begin);
    path.moveTo(x, y);
    double keptX = x;
    double keptY = y;
    // The sides that all vertices since the kept one share: while there is one, an edge that skips
    // them stays on that side.
    int shared = sides(x, y);
    for (int vertex = begin + 1; vertex < end; vertex++) {
      double nextX = pixelX(vertex);
      double nextY = pixelY(vertex);
      int nextSides = sides(nextX, nextY);
      if ((shared & nextSides) != 0) {
        shared &= nextSides;
      } else {
        if (shared != 0 && (x != keptX || y != keptY)) {
          path.lineTo(x, y);
          keptX = x;
          keptY = y;
        }
        shared = 0;
        if (isApart(nextX, nextY, keptX, keptY)) {
          path.lineTo(nextX, nextY);
          keptX = nextX;
          keptY = nextY;
          shared = nextSides;
        }
      }
      x = nextX;
      y = nextY;
    }
    if (shared != 0) {
      path.lineTo(x, y);
    }
    path.closePath();
  }

  private void addLine(int begin, int end, boolean dashed) {
    double x = pixelX(begin);
    double y = pixelY(begin);
    int sides = sides(x, y);
    double keptX = x;
    double keptY = y;
    double length = 0;
    boolean down = false;
    Path2D.Float line = path;
    for (int vertex = begin + 1; vertex < end; vertex++) {
      double nextX = pixelX(vertex);
      double nextY = pixelY(vertex);
      int nextSides = sides(nextX, nextY);
      if ((sides & nextSides) != 0) {
        if (down) {
          line.lineTo(x, y);
          down = false;
        }
      } else {
        if (!down) {
          if (dashed && length > 0) {
            line = new Path2D.Float();
            entering.add(new Entering(line, length));
          }
          line.moveTo(x, y);
          keptX = x;
          keptY = y;
          down = true;
        }
        if (vertex == end - 1 || isApart(nextX, nextY, keptX, keptY)) {
          line.lineTo(nextX, nextY);
          keptX = nextX;
          keptY = nextY;
        }
      }
      if (dashed) {
        length += Math.hypot(nextX - x, nextY - y);
      }
      x = nextX;
      y = nextY;
      sides = nextSides;
    }
  }

  private double pixelX(int vertex) {
    return features.x(vertex) * scaleX + offsetX;
  }

  private double pixelY(int vertex) {
    return features.y(vertex) * scaleY + offsetY;
  }

  private boolean isApart(double x, double y, double keptX, double keptY) {
    return Math.abs(x - keptX) > resolution || Math.abs(y - keptY) > resolution;
  }

  /** The sides of the picture beyond which a pixel lies, a bit for each. */
  private int sides(double x, double y) {
    return (x < minX ? 1 : 0) | (x > maxX ? 2 : 0) | (y < minY ? 4 : 0) | (y > maxY ? 8 : 0);
  }
}
