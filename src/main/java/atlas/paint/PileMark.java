package atlas.paint;

import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.status.Tally;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Map;

/** One mark for a crowd of sites: their number in a ring of their statuses. */
final class PileMark {

  /** Half the side of the square that it fits into, points. */
  static final double HALF = 16;

  private static final double OUTER = 13.6;
  private static final double INNER = 8.8;
  private static final Color UNCERTAIN = new Color(0xd9d9d9);

  private final Palette palette;
  private final double unit;

  PileMark(Palette palette, double unit) {
    this.palette = palette;
    this.unit = unit;
  }

  /**
   * Paints the pile of sites that have or had these statuses, clockwise from the top in order of
   * life.
   */
  void paint(Graphics2D g, List<StatusSet> statuses, String number, double x, double y) {
    Graphics2D own = (Graphics2D) g.create();
    Lettering.prepare(own);
    own.translate(x, y);
    own.scale(unit, unit);
    own.setColor(palette.casing());
    own.fill(circle(OUTER + 2.2));
    Tally tally = Tally.of(statuses);
    double start = 90;
    for (Map.Entry<Status, Integer> entry : tally.counts().entrySet()) {
      start = slice(own, Palette.of(entry.getKey()), start, entry.getValue(), statuses.size());
    }
    slice(own, UNCERTAIN, start, tally.uncertain(), statuses.size());
    own.setColor(palette.casing());
    own.fill(circle(INNER));
    own.setColor(palette.outline());
    own.setStroke(new BasicStroke(1.5f));
    own.draw(circle(OUTER));
    own.setStroke(new BasicStroke(1));
    own.draw(circle(INNER));
    Lettering lettering = new Lettering(TextStyle.COUNT, 1);
    Box ink = lettering.measure(number).ink();
    own.translate(-ink.centreX(), -ink.centreY());
    lettering.draw(own, number, palette.outline(), palette.casing(), 0);
    own.dispose();
  }

  private double slice(Graphics2D g, Color colour, double start, int count, int of) {
    double way = 360.0 * count / of;
    if (count > 0) {
      Area slice =
          new Area(new Arc2D.Double(-OUTER, -OUTER, 2 * OUTER, 2 * OUTER, start, -way, Arc2D.PIE));
      g.setColor(colour);
      g.fill(slice);
      g.setColor(palette.outline());
      g.setStroke(new BasicStroke(0.8f));
      g.draw(slice);
    }
    return start - way;
  }

  private static Ellipse2D circle(double radius) {
    return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
  }
}
