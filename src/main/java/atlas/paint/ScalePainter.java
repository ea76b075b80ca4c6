package atlas.paint;

import atlas.paint.Furniture.Part;
import atlas.view.Extent;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Paints the scale bar, true at the middle of the map, and the arrow to true north there. */
final class ScalePainter {

  /** The longest bar, points. */
  private static final double LONGEST = 156;

  private static final double BAR_HEIGHT = 4;
  private static final double ARROW_HEIGHT = 24;

  private final Graphics2D g;
  private final GroundToFrame ground;
  private final FurniturePlan plan;
  private final Palette palette;
  private final TrueScale scale;
  private final double unit;

  ScalePainter(Graphics2D g, GroundToFrame ground, FurniturePlan plan, Palette palette) {
    this.g = g;
    this.ground = ground;
    this.plan = plan;
    this.palette = palette;
    this.unit = ground.unit();
    Extent extent = ground.extent();
    this.scale = TrueScale.at(extent.centreX(), extent.centreY());
  }

  void paint(Box box, Furniture furniture) {
    Lettering.prepare(g);
    double x = box.minX() + 2 * unit;
    if (furniture.has(Part.NORTH_ARROW)) {
      paintArrow(x + 8 * unit, box.centreY());
      x += 26 * unit;
    }
    if (furniture.has(Part.SCALE_BAR)) {
      paintBar(x, box.maxY());
    }
  }

  /** Two halves, dark and light; the numbers stand over their ends. */
  private void paintBar(double left, double bottom) {
    long metres = length(LONGEST * unit / pixelsPerGroundMetre());
    double width = metres * pixelsPerGroundMetre();
    double height = BAR_HEIGHT * unit;
    double top = bottom - height - 3 * unit;
    Color ink = palette.ink();
    g.setColor(palette.halo());
    g.fill(
        new Rectangle2D.Double(
            left - 2 * unit, top - 2 * unit, width + 4 * unit, height + 4 * unit));
    g.setColor(ink);
    g.fill(new Rectangle2D.Double(left, top, width / 2, height));
    g.setStroke(new BasicStroke((float) unit));
    g.draw(new Rectangle2D.Double(left, top, width, height));
    Captions captions = plan.captions();
    double baseline = top - 5 * unit;
    for (long at : new long[] {0, metres / 2}) {
      captions
          .number(at, metres)
          .ifPresent(text -> draw(text, left + at * pixelsPerGroundMetre(), baseline, 0.5));
    }
    double over =
        new Lettering(TextStyle.SCALE, unit)
                .measure(captions.number(metres, metres).orElseThrow())
                .advance()
            / 2;
    String whole = captions.length(metres);
    if (captions.startsRight()) {
      draw(whole, left + width + over, baseline, 1);
    } else {
      draw(whole, left + width - over, baseline, 0);
    }
  }

  /** Text with a part of it left of a point. */
  private void draw(String text, double x, double baseline, double part) {
    Lettering lettering = new Lettering(TextStyle.SCALE, unit);
    lettering.draw(
        g,
        text,
        Math.rint(x - part * lettering.measure(text).advance()),
        Math.rint(baseline),
        0,
        palette.ink(),
        Palette.withOpacity(palette.halo(), 0.85),
        2 * unit);
  }

  private double pixelsPerGroundMetre() {
    return ground.pixelsPerMetre() * scale.factor();
  }

  /** The longest of 1, 2 and 5 times a power of ten that is not over a length; at least 10. */
  static long length(double most) {
    long power = 10;
    while (power * 10 <= most) {
      power *= 10;
    }
    return power * 5 <= most ? power * 5 : power * 2 <= most ? power * 2 : power;
  }

  private void paintArrow(double x, double y) {
    Graphics2D own = (Graphics2D) g.create();
    own.translate(x, y);
    own.rotate(-Math.toRadians(scale.north()));
    own.scale(unit, unit);
    double half = ARROW_HEIGHT / 2;
    Path2D west = needle(half, -4.5);
    Path2D east = needle(half, 4.5);
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
    own.draw(new Line2D.Double(0, -half, 0, half - 7));
    own.dispose();
  }

  private static Path2D needle(double half, double side) {
    Path2D path = new Path2D.Double();
    path.moveTo(0, -half);
    path.lineTo(side, half - 2);
    path.lineTo(0, half - 6);
    path.closePath();
    return path;
  }
}
