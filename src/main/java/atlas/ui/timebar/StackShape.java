package atlas.ui.timebar;

import java.util.ArrayList;
import java.util.List;

/**
 * The outline of one layer of the counts in pixels: a stair from left to right and another one
 * back. Stretches that share a pixel are drawn as the last of them.
 *
 * @param xs of the corners
 * @param ys of the corners, 0 at the foot, 1 where all sites are counted
 */
record StackShape(double[] xs, double[] ys) {

  /** The shapes of all layers, the lowest first. */
  static List<StackShape> of(StatusStack stack, TimeScale scale) {
    List<StackShape> shapes = new ArrayList<>();
    if (stack.sites() == 0) {
      return shapes;
    }
    int[] stretches = stretches(stack, scale);
    double[] edges = edges(stack, scale, stretches);
    double[] lower = new double[stretches.length];
    for (int layer = 0; layer < stack.layers().size(); layer++) {
      double[] upper = new double[stretches.length];
      for (int i = 0; i < stretches.length; i++) {
        upper[i] = lower[i] + (double) stack.count(stretches[i], layer) / stack.sites();
      }
      shapes.add(between(edges, lower, upper));
      lower = upper;
    }
    return shapes;
  }

  /** The stretches in view that are as wide as a pixel. */
  private static int[] stretches(StatusStack stack, TimeScale scale) {
    List<Integer> seen = new ArrayList<>();
    int first = stack.indexOf(scale.day(0));
    double left = Double.NEGATIVE_INFINITY;
    for (int i = first; i < stack.size(); i++) {
      double x = i == first ? 0 : scale.x(stack.start(i));
      if (x >= scale.width()) {
        break;
      }
      if (Math.floor(x) == left) {
        seen.set(seen.size() - 1, i);
      } else {
        seen.add(i);
        left = Math.floor(x);
      }
    }
    return seen.stream().mapToInt(Integer::intValue).toArray();
  }

  private static double[] edges(StatusStack stack, TimeScale scale, int[] stretches) {
    double[] edges = new double[stretches.length + 1];
    for (int i = 1; i < stretches.length; i++) {
      edges[i] = scale.x(stack.start(stretches[i]));
    }
    edges[stretches.length] = scale.width();
    return edges;
  }

  private static StackShape between(double[] edges, double[] lower, double[] upper) {
    int n = upper.length;
    double[] xs = new double[4 * n];
    double[] ys = new double[4 * n];
    for (int i = 0; i < n; i++) {
      xs[2 * i] = edges[i];
      xs[2 * i + 1] = edges[i + 1];
      ys[2 * i] = upper[i];
      ys[2 * i + 1] = upper[i];
      int back = 4 * n - 1 - 2 * i;
      xs[back] = edges[i];
      xs[back - 1] = edges[i + 1];
      ys[back] = lower[i];
      ys[back - 1] = lower[i];
    }
    return new StackShape(xs, ys);
  }
}
