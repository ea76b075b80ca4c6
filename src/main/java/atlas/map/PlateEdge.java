package atlas.map;

import atlas.view.Extent;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;

/**
 * Where the base map ends: two meridians and two parallels, which on a conic plane are two lines
 * from the apex and two arcs about it. Beyond it nothing is known, so the map fades there.
 *
 * @param apexY where the meridians meet, metres; on the y axis
 * @param west of the western meridian, radians from straight down, less than {@code east}
 * @param east of the eastern meridian
 * @param north from the apex to the northern parallel, metres, less than {@code south}
 * @param south from the apex to the southern parallel
 */
record PlateEdge(double apexY, double west, double east, double north, double south) {

  /** How far in from the edge the map fades, points. */
  private static final double DEPTH = 44;

  private static final int STEPS = 14;
  private static final float VEIL = 0.2f;

  /** Pieces of an arc: each bends by less than a pixel. */
  private static final int PIECES = 48;

  /** The edge of what is cut to it: land and sea reach it on all sides. */
  static PlateEdge of(double apexY, FlatFeatures... cut) {
    // Of slopes and squares: the map waits for this when the program starts.
    double west = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    double north = Double.POSITIVE_INFINITY;
    double south = 0;
    for (FlatFeatures features : cut) {
      int vertices = features.firstVertex(features.partCount());
      for (int i = 0; i < vertices; i++) {
        double x = features.x(i);
        double down = apexY - features.y(i);
        double slope = x / down;
        double square = x * x + down * down;
        west = Math.min(west, slope);
        east = Math.max(east, slope);
        north = Math.min(north, square);
        south = Math.max(south, square);
      }
    }
    return new PlateEdge(
        apexY, Math.atan(west), Math.atan(east), Math.sqrt(north), Math.sqrt(south));
  }

  private static double angle(double apexY, double x, double y) {
    return Math.atan2(x, apexY - y);
  }

  /** Whether all of an extent lies so far inside that nothing of it fades. */
  boolean isFarFrom(Extent extent, double metres) {
    Extent all =
        new Extent(
            extent.minX() - metres,
            extent.minY() - metres,
            extent.maxX() + metres,
            extent.maxY() + metres);
    double nearestX = Math.max(all.minX(), Math.min(all.maxX(), 0));
    double farthestX = Math.max(Math.abs(all.minX()), Math.abs(all.maxX()));
    return Math.hypot(nearestX, apexY - all.maxY()) > north
        && Math.hypot(farthestX, apexY - all.minY()) < south
        && Math.min(angle(apexY, all.minX(), all.minY()), angle(apexY, all.minX(), all.maxY()))
            > west
        && Math.max(angle(apexY, all.maxX(), all.minY()), angle(apexY, all.maxX(), all.maxY()))
            < east;
  }

  /** Lays a colour over all beyond the edge, and ever less of it on what is inside. */
  void fade(Graphics2D g, Viewport view, Color colour) {
    double depth = DEPTH * view.unit();
    if (isFarFrom(view.extent(), depth * view.extent().width() / view.width())) {
      return;
    }
    Graphics2D own = (Graphics2D) g.create();
    own.setColor(colour);
    Path2D inside = outline(view);
    Path2D outside = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    outside.append(inside, false);
    outside.append(around(inside), false);
    own.fill(outside);
    own.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, VEIL));
    for (int i = 1; i <= STEPS; i++) {
      float width = (float) (2 * depth * i / STEPS);
      own.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
      own.draw(inside);
    }
    own.dispose();
  }

  /** A rectangle that contains a shape and every picture in which its edge can be seen. */
  private static Shape around(Shape shape) {
    var bounds = shape.getBounds2D();
    double margin = Math.max(bounds.getWidth(), bounds.getHeight()) * 4;
    bounds.setRect(
        bounds.getX() - margin,
        bounds.getY() - margin,
        bounds.getWidth() + 2 * margin,
        bounds.getHeight() + 2 * margin);
    return bounds;
  }

  private Path2D outline(Viewport view) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i <= PIECES; i++) {
      add(path, view, west + (east - west) * i / PIECES, north);
    }
    for (int i = PIECES; i >= 0; i--) {
      add(path, view, west + (east - west) * i / PIECES, south);
    }
    path.closePath();
    return path;
  }

  private void add(Path2D path, Viewport view, double angle, double radius) {
    double x = view.pixelX(radius * Math.sin(angle));
    double y = view.pixelY(apexY - radius * Math.cos(angle));
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }
}
