package atlas.paint;

import java.util.Optional;

/**
 * Where the furniture of a frame stands. What shares a corner stands one over the other.
 *
 * @param heading title, date and the lines beneath: an upper corner; empty for the one where
 *     reading starts
 * @param legend any corner
 * @param scale scale bar and north arrow: a lower corner
 * @param notes attribution: a lower corner
 */
public record Places(Optional<Corner> heading, Corner legend, Corner scale, Corner notes) {

  /**
   * The legend over the scale in the lower left corner, the attribution in the lower right one, in
   * every language: the map is not mirrored, and in the region the lower left is desert.
   */
  public static final Places USUAL =
      new Places(Optional.empty(), Corner.LOWER_LEFT, Corner.LOWER_LEFT, Corner.LOWER_RIGHT);

  /**
   * Refuses what can't be.
   *
   * @throws IllegalArgumentException if the heading is below, or scale or notes above
   */
  public Places {
    if (!heading.map(Corner::isUpper).orElse(true) || scale.isUpper() || notes.isUpper()) {
      throw new IllegalArgumentException("A heading stands above, scale and notes below");
    }
  }

  /** The same with the heading in a corner. */
  public Places withHeading(Corner corner) {
    return new Places(Optional.of(corner), legend, scale, notes);
  }

  /** The same with the legend in a corner. */
  public Places withLegend(Corner corner) {
    return new Places(heading, corner, scale, notes);
  }

  /** The same with the scale in a corner. */
  public Places withScale(Corner corner) {
    return new Places(heading, legend, corner, notes);
  }

  /** The same with the notes in a corner. */
  public Places withNotes(Corner corner) {
    return new Places(heading, legend, scale, corner);
  }
}
