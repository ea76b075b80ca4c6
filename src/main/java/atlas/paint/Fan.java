package atlas.paint;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A few marks that would cover each other, moved apart.
 *
 * <p>They start from as many slots on a ring as there are marks, taken in the order of the points'
 * bearings; from the best rings each mark is then pulled towards its own point as far as the others
 * let it. No two leaders cross.
 */
final class Fan {

  private static final int ROTATIONS = 36;
  private static final double[] RADIUS_FACTORS = {1, 1.25, 1.6, 2.1, 2.8};

  /** How far the middle may move where there is no room around the points, in radii. */
  private static final double[] SHIFTS = {0, 1.2, 2, 3};

  private static final int SHIFT_DIRECTIONS = 8;

  /** Rings that are pulled together. */
  private static final int STARTS = 4;

  /** Space between the squares of two marks, points. */
  private static final double GAP = 3;

  // where a mark may be pulled to, from its point
  private static final double[] WAYS = {0, 4, 8, 12, 15, 18, 21, 24, 28, 32, 38, 44};
  private static final int DIRECTIONS = 24;
  private static final int ROUNDS = 6;

  // what is as bad as how many square points of leader
  private static final double LEADER_UNDER_MARK = 400;
  private static final double POINT_UNDER_MARK = 120;
  private static final double MARK_OFF_FRAME = 2_000;

  private final double[] anchorX;
  private final double[] anchorY;
  private final double[] baseX;
  private final double[] baseY;
  private final List<Box> obstacles;
  private final Box frame;
  private final double unit;
  private final double half;
  private final int n;

  /**
   * A task.
   *
   * @param anchorX true points, where leaders end, pixels
   * @param anchorY see {@code anchorX}
   * @param baseX where the marks would be alone, pixels
   * @param baseY see {@code baseX}
   * @param obstacles that no mark may touch
   * @param frame that marks stay inside if they can
   * @param unit size of a point
   */
  Fan(
      double[] anchorX,
      double[] anchorY,
      double[] baseX,
      double[] baseY,
      List<Box> obstacles,
      Box frame,
      double unit) {
    this.anchorX = anchorX;
    this.anchorY = anchorY;
    this.baseX = baseX;
    this.baseY = baseY;
    this.frame = frame;
    this.unit = unit;
    this.half = Marks.HALF * unit;
    this.n = anchorX.length;
    Box reach = reach();
    this.obstacles = obstacles.stream().filter(reach::overlaps).toList();
  }

  /** Where the marks may come. */
  private Box reach() {
    Box points = Box.around(baseX[0], baseY[0], half);
    for (int i = 1; i < n; i++) {
      points = points.union(Box.around(baseX[i], baseY[i], half));
    }
    double least = leastRadius(0);
    double shift = SHIFTS[SHIFTS.length - 1] * (least + half);
    double radius = RADIUS_FACTORS[RADIUS_FACTORS.length - 1] * Math.sqrt(2) * least;
    double pull = WAYS[WAYS.length - 1] * unit;
    return points.grown(Math.max(shift + radius, pull));
  }

  /** Middles of the marks, whole pixels, in the order of the points. */
  record Places(double[] xs, double[] ys) {}

  /** The best places that touch no obstacle, if there are any. */
  Optional<Places> best() {
    double middleX = mean(baseX);
    double middleY = mean(baseY);
    for (double shift : SHIFTS) {
      List<Places> rings = new ArrayList<>();
      int directions = shift == 0 ? 1 : SHIFT_DIRECTIONS;
      for (int direction = 0; direction < directions; direction++) {
        double angle = 2 * Math.PI * direction / directions;
        double way = shift * (leastRadius(0) + half);
        addRings(middleX + way * Math.cos(angle), middleY + way * Math.sin(angle), rings);
      }
      Optional<Places> best =
          rings.stream()
              .sorted(Comparator.comparingDouble(this::cost))
              .limit(STARTS)
              .map(this::pulledTogether)
              .min(Comparator.comparingDouble(this::cost));
      if (best.isPresent()) {
        return best;
      }
    }
    return Optional.empty();
  }

  /** The free rings of the smallest radius at which there are any. */
  private void addRings(double middleX, double middleY, List<Places> rings) {
    int[] order = byBearing(mean(anchorX), mean(anchorY));
    int before = rings.size();
    for (double factor : RADIUS_FACTORS) {
      for (int rotation = 0; rotation < ROTATIONS; rotation++) {
        double turn = 2 * Math.PI * rotation / ROTATIONS;
        double radius = factor * leastRadius(turn);
        Places ring = new Places(new double[n], new double[n]);
        for (int slot = 0; slot < n; slot++) {
          double angle = turn + 2 * Math.PI * slot / n;
          ring.xs[order[slot]] = Math.rint(middleX + radius * Math.cos(angle));
          ring.ys[order[slot]] = Math.rint(middleY + radius * Math.sin(angle));
        }
        if (IntStream.range(0, n).allMatch(i -> isFree(i, ring))) {
          rings.add(ring);
        }
      }
      if (rings.size() > before) {
        return;
      }
    }
  }

  /** The radius at which the squares of the marks just keep their gap. */
  private double leastRadius(double turn) {
    double side = 2 * half + GAP * unit + 1;
    double radius = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double a = turn + 2 * Math.PI * i / n;
        double b = turn + 2 * Math.PI * j / n;
        double apart =
            Math.max(Math.abs(Math.cos(a) - Math.cos(b)), Math.abs(Math.sin(a) - Math.sin(b)));
        radius = Math.max(radius, side / apart);
      }
    }
    return radius;
  }

  /** Indices in the order of the angle at which the points lie; those at one point by index. */
  private int[] byBearing(double middleX, double middleY) {
    return IntStream.range(0, n)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(
                    i -> Math.atan2(anchorY[i] - middleY, anchorX[i] - middleX))
                .thenComparing(i -> i))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Moves one mark after the other to where the whole costs least, until nothing is won. */
  private Places pulledTogether(Places start) {
    Places places = new Places(start.xs.clone(), start.ys.clone());
    boolean isBetter = true;
    for (int round = 0; isBetter && round < ROUNDS; round++) {
      isBetter = false;
      for (int i = 0; i < n; i++) {
        isBetter |= pull(i, places);
      }
    }
    return places;
  }

  private boolean pull(int i, Places places) {
    double bestX = places.xs[i];
    double bestY = places.ys[i];
    double before = cost(places);
    double least = before;
    for (double way : WAYS) {
      for (int direction = 0; direction < (way == 0 ? 1 : DIRECTIONS); direction++) {
        double angle = 2 * Math.PI * direction / DIRECTIONS;
        places.xs[i] = Math.rint(baseX[i] + way * unit * Math.cos(angle));
        places.ys[i] = Math.rint(baseY[i] + way * unit * Math.sin(angle));
        if (isFree(i, places)) {
          double cost = cost(places);
          if (cost < least - 1e-9) {
            least = cost;
            bestX = places.xs[i];
            bestY = places.ys[i];
          }
        }
      }
    }
    places.xs[i] = bestX;
    places.ys[i] = bestY;
    return least < before;
  }

  private boolean isFree(int i, Places places) {
    Box mark = Box.around(places.xs[i], places.ys[i], half);
    for (Box obstacle : obstacles) {
      if (obstacle.overlaps(mark)) {
        return false;
      }
    }
    double side = 2 * half + GAP * unit;
    for (int j = 0; j < n; j++) {
      if (j != i
          && (Math.abs(places.xs[i] - places.xs[j]) < side
                  && Math.abs(places.ys[i] - places.ys[j]) < side
              || crosses(i, j, places))) {
        return false;
      }
    }
    return true;
  }

  private boolean crosses(int i, int j, Places places) {
    boolean samePoint = anchorX[i] == anchorX[j] && anchorY[i] == anchorY[j];
    return !samePoint
        && Line2D.linesIntersect(
            anchorX[i],
            anchorY[i],
            places.xs[i],
            places.ys[i],
            anchorX[j],
            anchorY[j],
            places.xs[j],
            places.ys[j]);
  }

  private double cost(Places places) {
    double cost = 0;
    for (int i = 0; i < n; i++) {
      double dx = (places.xs[i] - anchorX[i]) / unit;
      double dy = (places.ys[i] - anchorY[i]) / unit;
      cost += dx * dx + dy * dy;
      Box mark = Box.around(places.xs[i], places.ys[i], half - unit);
      cost += frame.contains(mark) ? 0 : MARK_OFF_FRAME;
      for (int j = 0; j < n; j++) {
        if (j != i) {
          cost += mark.contains(anchorX[j], anchorY[j]) ? POINT_UNDER_MARK : 0;
          cost +=
              mark.crosses(anchorX[j], anchorY[j], places.xs[j], places.ys[j])
                  ? LEADER_UNDER_MARK
                  : 0;
        }
      }
    }
    return cost;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
