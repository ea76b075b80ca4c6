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
  private static final int FAR_DIRECTIONS = 12;

  /** From the end of a leader to the text, points. */
  private static final double LEADER_GAP = 3;

  /** A text belongs to its mark if every other mark is so much farther off, points. */
  private static final double CLEARLY_NEARER = 9;

  // costs
  private static final double AMBIGUOUS = 3.5;
  private static final double OVER_A_LEADER = 3;
  private static final double FAR_OFF = 4.5;
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
  private final LabelPlacer placer;
  private final Lettering lettering;
  private final double unit;

  /**
   * A task.
   *
   * @param marks all marks of the frame
   * @param leaders of the moved marks
   * @param placer that knows what is taken
   * @param unit size of a point
   */
  SiteLabels(List<Box> marks, List<Leader> leaders, LabelPlacer placer, double unit) {
    this.marks = List.copyOf(marks);
    this.leaders = leaders;
    this.placer = placer;
    this.lettering = new Lettering(TextStyle.SITE, unit);
    this.unit = unit;
  }

  /**
   * The candidates for the name of one mark whose text is on free ground, in no order.
   *
   * @param index of the mark
   */
  List<Label> candidates(String name, int index) {
    Candidates candidates = new Candidates(name, marks.get(index));
    for (double down : UP_AND_DOWN) {
      double astray = ASTRAY * Math.abs(down);
      candidates.addBeside(1, down, RIGHT + astray);
      candidates.addBeside(-1, down, LEFT + astray);
    }
    for (double right : TO_AND_FRO) {
      for (double lift : LIFTS) {
        double astray = ASTRAY * Math.abs(right) + lift / 8;
        candidates.addOver(right, -1, lift, ABOVE + astray);
        candidates.addOver(right, 1, lift, BELOW + astray);
      }
    }
    for (double way : FAR) {
      for (int i = 0; i < FAR_DIRECTIONS; i++) {
        candidates.addFar(way, 2 * Math.PI * i / FAR_DIRECTIONS);
      }
    }
    return candidates.labels;
  }

  /** Collects the candidates of one name. */
  private final class Candidates {

    private final List<Label> labels = new ArrayList<>();
    private final String name;
    private final Box mark;
    private final TextExtent extent;
    private final double middle;
    private final List<Box> neighbours;

    Candidates(String name, Box mark) {
      this.name = name;
      this.mark = mark;
      this.extent = lettering.measure(name);
      this.middle = lettering.middle(name, "H");
      Box reach = mark.grown(extent.advance() + (FAR[FAR.length - 1] + 2 * CLEARLY_NEARER) * unit);
      this.neighbours =
          marks.stream().filter(other -> other != mark && reach.overlaps(other)).toList();
    }

    /** To the right (1) or left (-1) of the mark, moved down by parts of its half height. */
    void addBeside(int side, double down, double cost) {
      double half = mark.width() / 2;
      double x = mark.centreX() + side * (half + GAP * unit + extent.advance() / 2);
      addCentred(x, mark.centreY() + down * half, cost);
    }

    /** Above (-1) or below (1) the mark, moved to the right by parts of half its own width. */
    void addOver(double right, int side, double lift, double cost) {
      double x = mark.centreX() + right * extent.advance() / 2;
      double away = mark.height() / 2 + (2.5 + lift) * unit + extent.ink().height() / 2;
      addCentred(x, mark.centreY() + side * away, cost);
    }

    private void addCentred(double x, double y, double cost) {
      Label label = centred(x, y);
      Box text = label.room().get(0);
      if (placer.hasRoom(text)) {
        labels.add(label.atCost(cost + mistakes(text)));
      }
    }

    /** Beyond a leader that leaves the mark at an angle, clockwise from the right. */
    void addFar(double way, double angle) {
      double cos = Math.cos(angle);
      double sin = Math.sin(angle);
      double edge = mark.width() / 2 / Math.max(Math.abs(cos), Math.abs(sin)) + LEADER_GAP * unit;
      double toX = mark.centreX() + (edge + way * unit) * cos;
      double toY = mark.centreY() + (edge + way * unit) * sin;
      double side = Math.abs(cos) < 0.3 ? 0 : Math.signum(cos);
      double over = side == 0 ? Math.signum(sin) : 0;
      Label label =
          centred(
              toX + side * (extent.advance() / 2 + LEADER_GAP * unit),
              toY + over * (extent.ink().height() / 2 + LEADER_GAP * unit));
      Box text = label.room().get(0);
      if (placer.hasRoom(text)) {
        double cost = FAR_OFF + FAR_OFF_PER_POINT * way + 0.3 * Math.abs(sin);
        Leader leader =
            new Leader(mark.centreX() + edge * cos, mark.centreY() + edge * sin, toX, toY);
        labels.add(label.atCost(cost + mistakes(text)).withLeader(leader, unit));
      }
    }

    /** The text with the middle of its letters at a point. */
    private Label centred(double x, double y) {
      double startX = Math.rint(x - extent.advance() / 2);
      double startY = Math.rint(y - middle);
      Box room = extent.ink().moved(startX, startY).grown(PADDING * unit);
      return Label.level(name, TextStyle.SITE, startX, startY, room, 0);
    }

    /** The cost of what makes a reader err. */
    private double mistakes(Box text) {
      double ownDistance = text.distance(mark);
      double cost = 0;
      for (Box other : neighbours) {
        double lead = (text.distance(other) - ownDistance) / unit;
        if (lead < CLEARLY_NEARER) {
          cost += AMBIGUOUS * (1 - Math.max(-1, lead / CLEARLY_NEARER));
        }
      }
      for (Leader leader : leaders) {
        if (text.crosses(leader.x1(), leader.y1(), leader.x2(), leader.y2())) {
          cost += OVER_A_LEADER;
        }
      }
      return cost;
    }
  }
}
