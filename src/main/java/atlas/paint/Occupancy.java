package atlas.paint;

import java.util.ArrayList;
import java.util.List;

/** The parts of a frame that are taken, found quickly by their cells. */
final class Occupancy {

  private static final double CELL = 40;

  private final double cell;
  private final int columns;
  private final int rows;
  private final List<List<Box>> cells;

  /** An empty frame. */
  Occupancy(FrameSize size) {
    this.cell = CELL * size.unit();
    this.columns = (int) (size.width() / cell) + 1;
    this.rows = (int) (size.height() / cell) + 1;
    this.cells = new ArrayList<>(columns * rows);
    for (int i = 0; i < columns * rows; i++) {
      cells.add(new ArrayList<>(4));
    }
  }

  /** Takes a box. */
  void take(Box box) {
    for (int row = row(box.minY()); row <= row(box.maxY()); row++) {
      for (int column = column(box.minX()); column <= column(box.maxX()); column++) {
        cells.get(row * columns + column).add(box);
      }
    }
  }

  /** Takes some boxes. */
  void takeAll(List<Box> boxes) {
    boxes.forEach(this::take);
  }

  /** Whether nothing taken overlaps the box. */
  boolean isFree(Box box) {
    for (int row = row(box.minY()); row <= row(box.maxY()); row++) {
      for (int column = column(box.minX()); column <= column(box.maxX()); column++) {
        List<Box> taken = cells.get(row * columns + column);
        for (int i = 0; i < taken.size(); i++) {
          if (taken.get(i).overlaps(box)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** What lies outside the frame is kept in the cells along its edge. */
  private int column(double x) {
    return (int) Math.max(0, Math.min(columns - 1.0, Math.floor(x / cell)));
  }

  private int row(double y) {
    return (int) Math.max(0, Math.min(rows - 1.0, Math.floor(y / cell)));
  }
}
