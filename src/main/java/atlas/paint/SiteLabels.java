package atlas.paint;

import java.util.ArrayList;
import java.util.List;

/** The places that the name of a site can have: around its mark, then farther off by a leader. */
final class SiteLabels {

  /** From the square of the mark to the text, points; leaves room for the ring of a selection. */
  private static final double GAP = 5;

  /** Around the text, points: its halo. */
  private static final double PADDING = 1.5;

  private static final double[] FAR = {16, 28, 42, 60, 84, 112};
  private static final int FAR_DIRECTIONS = 16;

  // costs
  private static final double NEARER_TO_ANOTHER = 2.5;
  private static final double OVER_A_LEADER = 3;
  private static final double FAR_OFF = 6;
  private static final double FAR_OFF_PER_POINT = 0.08;

  // what a side costs, and what it costs to stray from the middle of it
  private static final double RIGHT = 0;
  private static final double LEFT = 0.8;
  private static final double ABOVE = 1.8;
  private static final double BELOW = 2;
  private static final double ASTRAY = 0.9;

  private static final double[] UP_AND_DOWN = {0, -0.5, 0.5, -1, 1, -1.6, 1.6};
  private static final double[] TO_AND_FRO = {0, -0.25, 0.25, -0.5, 0.5, -0.75, 0.75, -1, 1};
  private static final double[] LIFTS = {0, 4};

  private final List<Box> marks;
  private final List<Leader> leaders;
  private final Lettering lettering;
  private final double unit;

  /**
   * A task.
   *
   * @param marks all marks of the frame
   * @param leaders of the moved marks
   * @param unit size of a point
   */
  SiteLabels(List<Box> marks, List<Leader> leaders, double unit) {
    this.marks = marks;
    this.leaders = leaders;
    this.lettering = new Lettering(TextStyle.SITE, unit);
    this.unit = unit;
  }

  /** The candidates for the name of one mark, in no order. */
  List<Label> candidates(String name, Box mark) {
    List<Label> candidates = new ArrayList<>();
    for (double down : UP_AND_DOWN) {
      double astray = ASTRAY * Math.abs(down);
      candidates.add(beside(name, mark, 1, down, RIGHT + astray));
      candidates.add(beside(name, mark, -1, down, LEFT + astray));
    }
    for (double right : TO_AND_FRO) {
      for (double lift : LIFTS) {
        double astray = ASTRAY * Math.abs(right) + lift / 8;
        candidates.add(over(name, mark, right, -1, lift, ABOVE + astray));
        candidates.add(over(name, mark, right, 1, lift, BELOW + astray));
      }
    }
    for (double way : FAR) {
      for (int i = 0; i < FAR_DIRECTIONS; i++) {
        candidates.add(far(name, mark, way, 2 * Math.PI * i / FAR_DIRECTIONS));
      }
    }
    return candidates;
  }

  /** To the right (1) or left (-1) of the mark, moved down by parts of its half height. */
  private Label beside(String name, Box mark, int side, double down, double cost) {
    TextExtent extent = lettering.measure(name);
    double half = mark.width() / 2;
    double x = mark.centreX() + side * (half + GAP * unit + extent.advance() / 2);
    return weighed(centred(name, extent, x, mark.centreY() + down * half, cost), mark);
  }

  /** Above (-1) or below (1) the mark, moved to the right by parts of its half width. */
  private Label over(String name, Box mark, double right, int side, double lift, double cost) {
    TextExtent extent = lettering.measure(name);
    double x = mark.centreX() + right * extent.advance() / 2;
    double y =
        mark.centreY()
            + side * (mark.height() / 2 + (2.5 + lift) * unit + extent.ink().height() / 2);
    return weighed(centred(name, extent, x, y, cost), mark);
  }

  private Label far(String name, Box mark, double way, double angle) {
    TextExtent extent = lettering.measure(name);
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double edge = mark.width() / 2 / Math.max(Math.abs(cos), Math.abs(sin)) + 2 * unit;
    double toX = mark.centreX() + (edge + way * unit) * cos;
    double toY = mark.centreY() + (edge + way * unit) * sin;
    double side = Math.abs(cos) < 0.3 ? 0 : Math.signum(cos);
    double over = side == 0 ? Math.signum(sin) : 0;
    double x = toX + side * (extent.advance() / 2 + 3 * unit);
    double y = toY + over * (extent.ink().height() / 2 + 3 * unit);
    double cost = FAR_OFF + FAR_OFF_PER_POINT * way + 0.3 * Math.abs(sin);
    Leader leader = new Leader(mark.centreX() + edge * cos, mark.centreY() + edge * sin, toX, toY);
    return weighed(centred(name, extent, x, y, cost), mark).withLeader(leader, unit);
  }

  /** The text with the middle of its letters at a point. */
  private Label centred(String name, TextExtent extent, double x, double y, double cost) {
    double startX = Math.rint(x - extent.advance() / 2);
    double startY = Math.rint(y - middle(name, extent));
    Box room = extent.ink().moved(startX, startY).grown(PADDING * unit);
    return Label.level(name, TextStyle.SITE, startX, startY, room, cost);
  }

  /** Height of the middle of the capitals; of Arabic letters, of all their ink. */
  private double middle(String name, TextExtent extent) {
    return Lettering.isArabic(name)
        ? extent.ink().centreY()
        : lettering.measure("H").ink().centreY();
  }

  /** Adds the cost of what makes a reader err. */
  private Label weighed(Label label, Box own) {
    Box text = label.room().get(0);
    double ownDistance = text.distance(own.centreX(), own.centreY());
    double cost = label.cost();
    for (Box mark : marks) {
      if (!mark.equals(own) && text.distance(mark.centreX(), mark.centreY()) < ownDistance) {
        cost += NEARER_TO_ANOTHER;
      }
    }
    for (Leader leader : leaders) {
      if (text.crosses(leader.x1(), leader.y1(), leader.x2(), leader.y2())) {
        cost += OVER_A_LEADER;
      }
    }
    return label.atCost(cost);
  }
}
