package atlas.paint;

import atlas.status.Status;
import atlas.status.StatusSet;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/**
 * What a site looks like: colour, shape and letter tell the status, each alone enough; an uncertain
 * one is split between its possible colours. A whole life is a ring.
 */
public final class Marks {

  /** Half the side of the square that every mark fits into, points. */
  public static final double HALF = 11;

  private static final double OUTLINE = 1.5;
  private static final double CASING = 1.5;
  private static final double SQUARE_HALF = 7;
  private static final double CIRCLE_RADIUS = 7.6;

  /** The small sign in the upper right corner of a square. */
  private static final double NOTCH_RADIUS = 3.8;

  private static final double NOTCH_OUTLINE = 1.1;
  private static final double NOTCH_X = 5.2;
  private static final double NOTCH_Y = -5.2;

  private final Palette palette;
  private final Sprites sprites;
  private final double unit;

  Marks(Palette palette, Sprites sprites, double unit) {
    this.palette = palette;
    this.sprites = sprites;
    this.unit = unit;
  }

  /** The ring of a life: as wide as the circle of a mark, around a middle without a letter. */
  private static final double RING_OUTER = 8.4;

  private static final double RING_INNER = 3.3;
  private static final double STRIPE = 2.1;

  private record LifeKey(List<StatusSet> life, double unit) {}

  private record HaloKey(Color colour, double half, double unit) {}

  private record Key(StatusSet statuses, double unit) {}

  /**
   * Paints a mark anywhere: for lists and legends.
   *
   * @param x middle of the mark
   * @param y see {@code x}
   * @param unit size of a point
   */
  public static void paint(
      Graphics2D g, StatusSet statuses, Palette palette, double x, double y, double unit) {
    new Marks(palette, new Sprites(), unit).paint(g, statuses, x, y);
  }

  /** Paints the mark around a point; nothing where no status is possible. */
  void paint(Graphics2D g, StatusSet statuses, double x, double y) {
    if (statuses.isEmpty()) {
      return;
    }
    sprites.draw(g, new Key(statuses, unit), room(), x, y, own -> paint(own, statuses));
  }

  /** The pixels of a mark; none where no status is possible. */
  Sprite sprite(StatusSet statuses) {
    return statuses.isEmpty()
        ? Sprite.NONE
        : sprites.sprite(new Key(statuses, unit), room(), own -> paint(own, statuses));
  }

  /** Paints what tells of a change, around a mark of this half size in pixels. */
  void paintHalo(Graphics2D g, double half, double x, double y) {
    double radius = half + 7 * unit;
    sprites.draw(
        g,
        new HaloKey(palette.change(), half, unit),
        Box.around(0, 0, radius),
        x,
        y,
        own -> {
          own.setColor(Palette.withOpacity(palette.change(), 0.22));
          own.fill(around(radius));
          own.setColor(Palette.withOpacity(palette.change(), 0.3));
          own.fill(around(half + 3.5 * unit));
        });
  }

  private Box room() {
    return Box.around(0, 0, HALF * unit);
  }

  private void paint(Graphics2D g, StatusSet statuses) {
    g.scale(unit, unit);
    if (statuses.isCertain()) {
      paintCertain(g, statuses.first());
    } else {
      paintUncertain(g, statuses);
    }
  }

  /**
   * Paints the ring of a life anywhere: see {@link #paintLife(Graphics2D, List, double, double)}.
   */
  public static void paintLife(
      Graphics2D g, List<StatusSet> life, Palette palette, double x, double y, double unit) {
    new Marks(palette, new Sprites(), unit).paintLife(g, life, x, y);
  }

  /**
   * Paints a whole life as a ring around a point: its statuses in time, clockwise from a heavy line
   * at the top. Each has an equal part, however long it lasted, so that a week is seen among years;
   * the uncertain ones are hatched in their possible colours.
   */
  void paintLife(Graphics2D g, List<StatusSet> life, double x, double y) {
    sprites.draw(g, new LifeKey(life, unit), room(), x, y, own -> paintScaledRing(own, life));
  }

  /** The pixels of the ring of a life. */
  Sprite sprite(List<StatusSet> life) {
    return sprites.sprite(new LifeKey(life, unit), room(), own -> paintScaledRing(own, life));
  }

  private void paintScaledRing(Graphics2D g, List<StatusSet> life) {
    g.scale(unit, unit);
    paintRing(g, life);
  }

  private void paintRing(Graphics2D g, List<StatusSet> life) {
    Shape body = around(RING_OUTER);
    encase(g, body, OUTLINE);
    double way = 360.0 / life.size();
    for (int i = 0; i < life.size(); i++) {
      Shape part = new Arc2D.Double(square(RING_OUTER), 90 - i * way, -way, Arc2D.PIE);
      fill(g, part, life.get(i));
    }
    for (int i = 0; i < life.size() && life.size() > 1; i++) {
      double angle = Math.toRadians(90 - i * way);
      outline(
          g,
          new Line2D.Double(0, 0, RING_OUTER * Math.cos(angle), -RING_OUTER * Math.sin(angle)),
          i == 0 ? 1.7 : 0.6);
    }
    g.setColor(palette.casing());
    g.fill(around(RING_INNER));
    outline(g, around(RING_INNER), 0.8);
    outline(g, body, OUTLINE);
  }

  /** One colour, or stripes of several. */
  private void fill(Graphics2D g, Shape part, StatusSet statuses) {
    g.setColor(Palette.of(statuses.first()));
    g.fill(part);
    List<Status> colours = List.copyOf(statuses);
    int stripes = (int) Math.ceil(4 * RING_OUTER / STRIPE);
    for (int i = 0; colours.size() > 1 && i < stripes; i++) {
      Area stripe =
          new Area(
              new Rectangle2D.Double(
                  -2 * RING_OUTER + i * STRIPE, -2 * RING_OUTER, STRIPE, 4 * RING_OUTER));
      stripe.transform(AffineTransform.getRotateInstance(Math.PI / 4));
      stripe.intersect(new Area(part));
      g.setColor(Palette.of(colours.get(i % colours.size())));
      g.fill(stripe);
    }
  }

  private void paintCertain(Graphics2D g, Status status) {
    Shape body = body(status);
    encase(g, body, OUTLINE);
    if (hasNotch(status)) {
      encase(g, notch(status), NOTCH_OUTLINE);
    }
    g.setColor(Palette.of(status));
    g.fill(body);
    if (status == Status.TRANSFERRED) {
      g.setColor(palette.casing());
      g.fill(new Arc2D.Double(square(CIRCLE_RADIUS), -90, 180, Arc2D.PIE));
    }
    outline(g, body, OUTLINE);
    switch (status) {
      case AGREED, OVERDUE -> paintNotch(g, status);
      case UNKNOWN -> {
        g.setStroke(new BasicStroke(0.7f));
        g.draw(around(CIRCLE_RADIUS - 2.3));
      }
      case COALITION, TRANSFERRED, HANDED_OVER, CLOSED -> {}
    }
    Color ink = status == Status.TRANSFERRED ? palette.outline() : Palette.letterOn(status);
    double shift = hasNotch(status) ? 1 : 0;
    if (status != Status.CLOSED) {
      letter(g, status.letter(), -shift, shift, ink, 0);
    }
  }

  private static Shape body(Status status) {
    return switch (status) {
      case COALITION, AGREED, OVERDUE ->
          new RoundRectangle2D.Double(
              -SQUARE_HALF, -SQUARE_HALF, 2 * SQUARE_HALF, 2 * SQUARE_HALF, 3, 3);
      case TRANSFERRED, HANDED_OVER, UNKNOWN -> around(CIRCLE_RADIUS);
      case CLOSED -> cross();
    };
  }

  /** A cross that stands on two feet, which is the letter X as well. */
  private static Shape cross() {
    double length = 8.6;
    double half = 2.7;
    Area plus = new Area(new Rectangle2D.Double(-length, -half, 2 * length, 2 * half));
    plus.add(new Area(new Rectangle2D.Double(-half, -length, 2 * half, 2 * length)));
    return plus.createTransformedArea(AffineTransform.getRotateInstance(Math.PI / 4));
  }

  private static boolean hasNotch(Status status) {
    return status == Status.AGREED || status == Status.OVERDUE;
  }

  /** A round one for the clock, a triangle to warn. */
  private static Shape notch(Status status) {
    if (status == Status.AGREED) {
      return new Ellipse2D.Double(
          NOTCH_X - NOTCH_RADIUS, NOTCH_Y - NOTCH_RADIUS, 2 * NOTCH_RADIUS, 2 * NOTCH_RADIUS);
    }
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(NOTCH_X, NOTCH_Y - 4.1);
    triangle.lineTo(NOTCH_X + 4.1, NOTCH_Y + 3.2);
    triangle.lineTo(NOTCH_X - 4.1, NOTCH_Y + 3.2);
    triangle.closePath();
    return triangle;
  }

  private void paintNotch(Graphics2D g, Status status) {
    Shape notch = notch(status);
    g.setColor(palette.casing());
    g.fill(notch);
    outline(g, notch, NOTCH_OUTLINE);
    g.setStroke(new BasicStroke(1, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    if (status == Status.AGREED) {
      g.draw(new Line2D.Double(NOTCH_X, NOTCH_Y, NOTCH_X, NOTCH_Y - 2.1));
      g.draw(new Line2D.Double(NOTCH_X, NOTCH_Y, NOTCH_X + 1.6, NOTCH_Y + 0.6));
    } else {
      g.draw(new Line2D.Double(NOTCH_X, NOTCH_Y - 1.3, NOTCH_X, NOTCH_Y + 0.3));
      g.draw(new Line2D.Double(NOTCH_X, NOTCH_Y + 2, NOTCH_X, NOTCH_Y + 2));
    }
  }

  /** Slices in the order of life from the left, in a hatched ring. */
  private void paintUncertain(Graphics2D g, StatusSet statuses) {
    g.setColor(palette.casing());
    g.fill(around(HALF - 0.8));
    g.setColor(palette.outline());
    double ring = 8.5;
    float dash = (float) (2 * Math.PI * ring / 36);
    g.setStroke(
        new BasicStroke(
            2.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {dash}, 0));
    g.draw(around(ring));
    double radius = 6.3;
    Area disc = new Area(around(radius));
    double slice = 2 * radius / statuses.size();
    double left = -radius;
    for (Status status : statuses) {
      Area part = new Area(new Rectangle2D.Double(left, -radius, slice, 2 * radius));
      part.intersect(disc);
      g.setColor(Palette.of(status));
      g.fill(part);
      left += slice;
    }
    outline(g, around(radius), 1.2);
    letter(g, '?', 0, 0, palette.outline(), 1.1);
  }

  /** The white casing outside the outline. */
  private void encase(Graphics2D g, Shape shape, double outline) {
    g.setColor(palette.casing());
    g.setStroke(
        new BasicStroke(
            (float) (outline + 2 * CASING), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(shape);
  }

  private void outline(Graphics2D g, Shape shape, double width) {
    g.setColor(palette.outline());
    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(shape);
  }

  private void letter(Graphics2D g, char letter, double x, double y, Color ink, double halo) {
    Lettering lettering = new Lettering(TextStyle.LETTER, 1);
    String text = String.valueOf(letter);
    Box bounds = lettering.measure(text).ink();
    Graphics2D own = (Graphics2D) g.create();
    own.translate(x - bounds.centreX(), y - bounds.centreY());
    lettering.draw(own, text, ink, palette.casing(), halo);
    own.dispose();
  }

  private static Ellipse2D around(double radius) {
    return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
  }

  private static Rectangle2D square(double radius) {
    return new Rectangle2D.Double(-radius, -radius, 2 * radius, 2 * radius);
  }
}
