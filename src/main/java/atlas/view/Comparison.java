package atlas.view;

import java.time.LocalDate;

/**
 * That a view shows two days side by side: its own, and another.
 *
 * @param other the day of the other half
 * @param isDateOnLeft whether the view's own day is that of the left half
 * @param at where the halves meet, as a part of the width from the left: 0 to 1
 */
public record Comparison(LocalDate other, boolean isDateOnLeft, double at) {

  /**
   * Refuses a place outside the picture.
   *
   * @throws IllegalArgumentException if {@code at} is not between 0 and 1
   */
  public Comparison {
    if (!(at >= 0 && at <= 1)) {
      throw new IllegalArgumentException("Halves meet inside the picture: " + at);
    }
  }

  /** The same with the halves meeting elsewhere; at an edge if that is outside. */
  public Comparison withAt(double at) {
    return new Comparison(other, isDateOnLeft, Math.max(0, Math.min(1, at)));
  }

  /** The same seen from the other half. */
  Comparison turned(LocalDate date) {
    return new Comparison(date, !isDateOnLeft, at);
  }
}
