package atlas.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** An arrow to true north at the middle of the map. */
final class NorthArrow {

  /** Room that it needs, points. */
  static final double WIDTH = 26;

  private static final double HALF_HEIGHT = 12.5;
  private static final double HALF_WIDTH = 5;

  private NorthArrow() {}

  /**
   * Paints the arrow about a point.
   *
   * @param angle counterclockwise from straight up, degrees
   */
  static void paint(Graphics2D g, double x, double y, double angle, Palette palette, double unit) {
    Graphics2D own = (Graphics2D) g.create();
    own.translate(x, y);
    own.rotate(-Math.toRadians(angle));
    own.scale(unit, unit);
    Path2D west = half(-HALF_WIDTH);
    Path2D east = half(HALF_WIDTH);
    own.setColor(palette.halo());
    own.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    own.draw(west);
    own.draw(east);
    own.fill(west);
    own.setColor(palette.ink());
    own.fill(east);
    own.setStroke(new BasicStroke(0.9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    own.draw(west);
    own.draw(east);
    own.dispose();
  }

  private static Path2D half(double side) {
    Path2D path = new Path2D.Double();
    path.moveTo(0, -HALF_HEIGHT);
    path.lineTo(side, HALF_HEIGHT);
    path.lineTo(0, HALF_HEIGHT - 5);
    path.closePath();
    return path;
  }
}
