package atlas.paint;

import java.util.Optional;

/**
 * A name of the base map at its place.
 *
 * @param label the text
 * @param dot of a town, empty for what has an area
 */
record MapName(Label label, Optional<Dot> dot) {

  /**
   * The dot of a town.
   *
   * @param x middle, whole pixels
   * @param y middle, whole pixels
   * @param rank 1 a capital … 5 a small town
   */
  record Dot(double x, double y, int rank) {

    /** Radius, points. */
    double radius() {
      return rank <= 1 ? 3.2 : rank == 2 ? 2.6 : rank == 3 ? 2.1 : 1.7;
    }
  }
}
