package atlas.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of a frame that are taken, found quickly by their cells. */
final class Occupancy {

  private final double cell;
  private final Map<Long, List<Box>> cells = new HashMap<>();

  /** An empty frame. */
  Occupancy(double unit) {
    this.cell = 48 * unit;
  }

  /** Takes a box. */
  void take(Box box) {
    for (int column = index(box.minX()); column <= index(box.maxX()); column++) {
      for (int row = index(box.minY()); row <= index(box.maxY()); row++) {
        cells.computeIfAbsent(key(column, row), k -> new ArrayList<>()).add(box);
      }
    }
  }

  /** Takes some boxes. */
  void takeAll(List<Box> boxes) {
    boxes.forEach(this::take);
  }

  /** Whether nothing taken overlaps any of the boxes. */
  boolean isFree(List<Box> boxes) {
    for (Box box : boxes) {
      if (!isFree(box)) {
        return false;
      }
    }
    return true;
  }

  private boolean isFree(Box box) {
    for (int column = index(box.minX()); column <= index(box.maxX()); column++) {
      for (int row = index(box.minY()); row <= index(box.maxY()); row++) {
        for (Box taken : cells.getOrDefault(key(column, row), List.of())) {
          if (taken.overlaps(box)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private int index(double pixels) {
    return (int) Math.floor(pixels / cell);
  }

  private static long key(int column, int row) {
    return ((long) column << 32) | (row & 0xffffffffL);
  }
}
