package atlas.paint;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A thin straight line that joins a mark to its point, or a label to its mark; pixels.
 *
 * @param x1 from
 * @param y1 from
 * @param x2 to
 * @param y2 to
 */
record Leader(double x1, double y1, double x2, double y2) {

  private static final double ROOM = 3;

  /** Small squares along the line. */
  List<Box> room(double unit) {
    int steps = Math.max(1, (int) Math.ceil(Math.hypot(x2 - x1, y2 - y1) / (ROOM * unit)));
    return IntStream.rangeClosed(0, steps)
        .mapToObj(
            i ->
                Box.around(x1 + (x2 - x1) * i / steps, y1 + (y2 - y1) * i / steps, ROOM * unit / 2))
        .toList();
  }
}
