package atlas.paint;

import atlas.view.Comparison;
import java.awt.geom.Rectangle2D;

/**
 * A rectangle of the frame, pixels from the upper left corner.
 *
 * @param minX left edge
 * @param minY upper edge
 * @param maxX right edge
 * @param maxY lower edge
 */
record Box(double minX, double minY, double maxX, double maxY) {

  /** A box by its upper left corner. */
  static Box at(double x, double y, double width, double height) {
    return new Box(x, y, x + width, y + height);
  }

  /** A square around a point. */
  static Box around(double x, double y, double half) {
    return new Box(x - half, y - half, x + half, y + half);
  }

  /** The left or the right half of a frame that shows two days; they meet on a whole pixel. */
  static Box half(FrameSize size, Comparison comparison, boolean isLeft) {
    double middle = Math.rint(comparison.at() * size.width());
    return isLeft
        ? new Box(0, 0, middle, size.height())
        : new Box(middle, 0, size.width(), size.height());
  }

  /** The same as a shape. */
  Rectangle2D shape() {
    return new Rectangle2D.Double(minX, minY, width(), height());
  }

  double width() {
    return maxX - minX;
  }

  double height() {
    return maxY - minY;
  }

  double centreX() {
    return (minX + maxX) / 2;
  }

  double centreY() {
    return (minY + maxY) / 2;
  }

  /** Whether the two share area; touching edges do not. */
  boolean overlaps(Box other) {
    return minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY;
  }

  /** Whether the other lies inside. */
  boolean contains(Box other) {
    return minX <= other.minX && maxX >= other.maxX && minY <= other.minY && maxY >= other.maxY;
  }

  /** Whether the point lies inside or on the edge. */
  boolean contains(double x, double y) {
    return x >= minX && x <= maxX && y >= minY && y <= maxY;
  }

  /** Whether a straight line between two points touches the box. */
  boolean crosses(double x1, double y1, double x2, double y2) {
    double from = 0;
    double to = 1;
    double[] starts = {x1, y1};
    double[] ways = {x2 - x1, y2 - y1};
    double[] lows = {minX, minY};
    double[] highs = {maxX, maxY};
    for (int axis = 0; axis < 2; axis++) {
      if (ways[axis] == 0) {
        if (starts[axis] < lows[axis] || starts[axis] > highs[axis]) {
          return false;
        }
        continue;
      }
      double a = (lows[axis] - starts[axis]) / ways[axis];
      double b = (highs[axis] - starts[axis]) / ways[axis];
      from = Math.max(from, Math.min(a, b));
      to = Math.min(to, Math.max(a, b));
    }
    return from <= to;
  }

  /** The box with every edge moved out. */
  Box grown(double by) {
    return new Box(minX - by, minY - by, maxX + by, maxY + by);
  }

  /** The smallest box around both. */
  Box union(Box other) {
    return new Box(
        Math.min(minX, other.minX),
        Math.min(minY, other.minY),
        Math.max(maxX, other.maxX),
        Math.max(maxY, other.maxY));
  }

  /** The same box elsewhere. */
  Box moved(double dx, double dy) {
    return new Box(minX + dx, minY + dy, maxX + dx, maxY + dy);
  }

  /** The distance to another box, 0 where they overlap. */
  double distance(Box other) {
    double dx = Math.max(0, Math.max(minX - other.maxX, other.minX - maxX));
    double dy = Math.max(0, Math.max(minY - other.maxY, other.minY - maxY));
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** The distance to a point, 0 inside. */
  double distance(double x, double y) {
    double dx = Math.max(0, Math.max(minX - x, x - maxX));
    double dy = Math.max(0, Math.max(minY - y, y - maxY));
    return Math.sqrt(dx * dx + dy * dy);
  }
}
