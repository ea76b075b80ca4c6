package atlas.model;

import java.util.Optional;

/**
 * What an edit did to one row.
 *
 * @param before empty where the row was added
 * @param after empty where it was removed
 */
public record RowChange(Optional<Fact> before, Optional<Fact> after) {

  /**
   * Refuses a change of nothing into nothing.
   *
   * @throws IllegalArgumentException if both are empty
   */
  public RowChange {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("A row was there before or is there after");
    }
  }

  /** The row as it is after it or, if it was removed, as it was. */
  public Fact row() {
    return after.or(() -> before).orElseThrow();
  }
}
