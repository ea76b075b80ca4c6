package atlas.model;

import java.time.Instant;
import java.util.List;

/**
 * An edit that was made.
 *
 * @param number higher for a later one
 * @param at when
 * @param isUndone whether it holds no longer
 * @param rows how many rows it touched
 * @param changes the first of them, at most {@link #LISTED}
 */
public record PastEdit(
    long number, Instant at, boolean isUndone, int rows, List<RowChange> changes) {

  /** So many changes are told of one by one; the rest is only counted. */
  public static final int LISTED = 100;

  /** Copies the changes. */
  public PastEdit {
    changes = List.copyOf(changes);
  }
}
