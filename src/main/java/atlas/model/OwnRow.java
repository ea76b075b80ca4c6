package atlas.model;

/**
 * A row by which the person's facts differ from the shipped ones.
 *
 * @param change from the shipped row, empty where the person added it, to the person's, empty where
 *     they removed it
 * @param isContested whether a newer program brought another shipped row since the person changed
 *     it, and nobody has chosen between the two yet
 */
public record OwnRow(RowChange change, boolean isContested) {

  /** Whether no shipped row stands against it. */
  public boolean isAdded() {
    return change.before().isEmpty() && !isContested;
  }
}
