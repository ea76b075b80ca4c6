package atlas.paint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Moves marks apart that would cover each other.
 *
 * <p>A mark alone stays on its point, or steps out of the furniture that would hide it. Marks that
 * meet fan out, and groups that meet again are joined. Too many for a fan become a pile. The same
 * points give the same places.
 */
final class Spreading {

  /** More marks than this are a pile. */
  static final int MOST_FANNED = 8;

  /** The points of a new pile lie no farther apart than this, points. */
  private static final double PILE_REACH = 44;

  private static final Comparator<Group> IN_ORDER =
      Comparator.comparing(group -> group.members().get(0));

  private final double[] anchorX;
  private final double[] anchorY;
  private final double[] baseX;
  private final double[] baseY;
  private final List<Box> furniture;
  private final Box frame;
  private final double unit;

  /**
   * A task.
   *
   * @param anchorX true points, pixels
   * @param anchorY see {@code anchorX}
   * @param furniture that no mark may touch
   * @param frame that marks stay inside if they can
   * @param unit size of a point
   */
  Spreading(double[] anchorX, double[] anchorY, List<Box> furniture, Box frame, double unit) {
    this.anchorX = anchorX;
    this.anchorY = anchorY;
    this.furniture = furniture;
    this.frame = frame;
    this.unit = unit;
    this.baseX = new double[anchorX.length];
    this.baseY = new double[anchorX.length];
    for (int i = 0; i < anchorX.length; i++) {
      Box mark =
          outOfFurniture(
              Box.around(Math.rint(anchorX[i]), Math.rint(anchorY[i]), Marks.HALF * unit));
      baseX[i] = Math.rint(mark.centreX());
      baseY[i] = Math.rint(mark.centreY());
    }
  }

  /**
   * Marks that were placed together.
   *
   * @param members indices of the points, ascending
   * @param xs where the mark of each member goes, whole pixels; one place where they are a pile
   * @param ys see {@code xs}
   * @param isPile whether they never fan out again; a pile of one is a mark as any other
   * @param boxes of the marks
   */
  record Group(List<Integer> members, double[] xs, double[] ys, boolean isPile, List<Box> boxes) {

    /** Whether one mark stands for several sites. */
    boolean isShared() {
      return isPile && members.size() > 1;
    }

    private boolean meets(Group other) {
      for (Box box : boxes) {
        for (Box otherBox : other.boxes) {
          if (box.overlaps(otherBox)) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private Group group(List<Integer> members, double[] xs, double[] ys, boolean isPile) {
    double half = (isPile && members.size() > 1 ? PileMark.HALF : Marks.HALF) * unit;
    List<Box> boxes =
        IntStream.range(0, xs.length).mapToObj(i -> Box.around(xs[i], ys[i], half)).toList();
    return new Group(members, xs, ys, isPile, boxes);
  }

  /** The groups, in the order of their first members. */
  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < anchorX.length; i++) {
      groups.add(alone(i, false));
    }
    for (List<Integer> members : crowds(groups)) {
      groups.removeIf(group -> members.contains(group.members().get(0)));
      groups.addAll(placed(members, groups));
    }
    while (joinTwo(groups)) {}
    groups.sort(IN_ORDER);
    return groups;
  }

  /** The members of all groups that meet others, directly or through more, before any moves. */
  private List<List<Integer>> crowds(List<Group> groups) {
    List<List<Integer>> crowds = new ArrayList<>();
    boolean[] isSeen = new boolean[groups.size()];
    for (int first = 0; first < isSeen.length; first++) {
      List<Integer> crowd = new ArrayList<>();
      addCrowd(first, groups, isSeen, crowd);
      if (crowd.size() > 1) {
        crowd.sort(null);
        crowds.add(crowd);
      }
    }
    return crowds;
  }

  private void addCrowd(int start, List<Group> groups, boolean[] isSeen, List<Integer> crowd) {
    Deque<Integer> next = new ArrayDeque<>();
    next.add(start);
    while (!next.isEmpty()) {
      int i = next.remove();
      if (!isSeen[i]) {
        isSeen[i] = true;
        crowd.add(i);
        for (int j = 0; j < isSeen.length; j++) {
          if (!isSeen[j] && groups.get(i).meets(groups.get(j))) {
            next.add(j);
          }
        }
      }
    }
  }

  /**
   * Joins two groups that meet, if any do. Each join makes one group of two, or moves members into
   * piles for good, so there is an end to it.
   */
  private boolean joinTwo(List<Group> groups) {
    groups.sort(IN_ORDER);
    for (int second = 1; second < groups.size(); second++) {
      for (int first = 0; first < second; first++) {
        if (groups.get(first).meets(groups.get(second))) {
          Group b = groups.remove(second);
          Group a = groups.remove(first);
          List<Integer> members = new ArrayList<>(a.members());
          members.addAll(b.members());
          members.sort(null);
          groups.addAll(
              a.isPile() || b.isPile() ? List.of(pile(members)) : placed(members, groups));
          return true;
        }
      }
    }
    return false;
  }

  /** Fans members out beside the other groups, or makes piles of them. */
  private List<Group> placed(List<Integer> members, List<Group> others) {
    if (members.size() > MOST_FANNED) {
      List<Group> piles = new ArrayList<>();
      addPiles(members, piles);
      return piles;
    }
    List<Box> obstacles = new ArrayList<>(furniture);
    others.forEach(group -> obstacles.addAll(group.boxes()));
    return List.of(
        fan(members, obstacles).or(() -> fan(members, furniture)).orElseGet(() -> pile(members)));
  }

  private Group alone(int i, boolean isPile) {
    return group(List.of(i), new double[] {baseX[i]}, new double[] {baseY[i]}, isPile);
  }

  private Optional<Group> fan(List<Integer> members, List<Box> obstacles) {
    Fan fan =
        new Fan(
            at(members, anchorX),
            at(members, anchorY),
            at(members, baseX),
            at(members, baseY),
            obstacles,
            frame,
            unit);
    return fan.best().map(places -> group(members, places.xs(), places.ys(), false));
  }

  private Group pile(List<Integer> members) {
    double x = members.stream().mapToDouble(i -> baseX[i]).average().orElseThrow();
    double y = members.stream().mapToDouble(i -> baseY[i]).average().orElseThrow();
    Box free = outOfFurniture(Box.around(Math.rint(x), Math.rint(y), PileMark.HALF * unit));
    return group(
        members,
        new double[] {Math.rint(free.centreX())},
        new double[] {Math.rint(free.centreY())},
        true);
  }

  /** Cuts a spread-out crowd at its widest gaps, until each part lies close together. */
  private void addPiles(List<Integer> members, List<Group> piles) {
    if (members.size() == 1) {
      piles.add(alone(members.get(0), true));
      return;
    }
    double[] axis = spread(members, baseX) >= spread(members, baseY) ? baseX : baseY;
    if (spread(members, axis) <= PILE_REACH * unit) {
      piles.add(pile(members));
      return;
    }
    List<Integer> sorted =
        members.stream().sorted(Comparator.comparingDouble(i -> axis[i])).toList();
    int cut = 1;
    for (int i = 2; i < sorted.size(); i++) {
      if (gap(sorted, axis, i) > gap(sorted, axis, cut)) {
        cut = i;
      }
    }
    addPiles(sorted.subList(0, cut).stream().sorted().toList(), piles);
    addPiles(sorted.subList(cut, sorted.size()).stream().sorted().toList(), piles);
  }

  private static double gap(List<Integer> sorted, double[] axis, int i) {
    return axis[sorted.get(i)] - axis[sorted.get(i - 1)];
  }

  private static double spread(List<Integer> members, double[] axis) {
    double[] values = at(members, axis);
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return most - least;
  }

  private static double[] at(List<Integer> members, double[] values) {
    return members.stream().mapToDouble(i -> values[i]).toArray();
  }

  /** The nearest place of a mark beside the furniture, inside the frame. */
  private Box outOfFurniture(Box mark) {
    if (furniture.stream().noneMatch(mark::overlaps)) {
      return mark;
    }
    Box best = mark;
    double least = Double.POSITIVE_INFINITY;
    for (double[] move : movesOut(mark)) {
      Box moved = mark.moved(move[0], move[1]);
      double way = Math.hypot(move[0], move[1]);
      if (way < least && frame.contains(moved) && furniture.stream().noneMatch(moved::overlaps)) {
        best = moved;
        least = way;
      }
    }
    return best;
  }

  /**
   * Every way straight out of a piece of furniture or back into the frame, and every two of them at
   * a right angle.
   */
  private List<double[]> movesOut(Box mark) {
    List<Double> across =
        new ArrayList<>(
            List.of(
                0.0,
                Math.ceil(frame.minX() - mark.minX()),
                Math.floor(frame.maxX() - mark.maxX())));
    List<Double> along =
        new ArrayList<>(
            List.of(
                0.0,
                Math.ceil(frame.minY() - mark.minY()),
                Math.floor(frame.maxY() - mark.maxY())));
    for (Box box : furniture) {
      across.add(Math.floor(box.minX() - mark.maxX() - unit));
      across.add(Math.ceil(box.maxX() - mark.minX() + unit));
      along.add(Math.floor(box.minY() - mark.maxY() - unit));
      along.add(Math.ceil(box.maxY() - mark.minY() + unit));
    }
    List<double[]> moves = new ArrayList<>();
    across.forEach(dx -> along.forEach(dy -> moves.add(new double[] {dx, dy})));
    return moves;
  }
}
