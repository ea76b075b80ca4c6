package atlas.model;

import atlas.time.Edtf;

/**
 * A troop figure. Figures of different scope or qualifier are never joined.
 *
 * @param date when
 * @param number how many persons
 * @param qualifier how sure, in the source's words (approx, at least, authorized)
 * @param scope who is counted, where
 * @param note what it stands for
 * @param sourceId the source that tells it
 */
public record Strength(
    Edtf date, int number, String qualifier, String scope, String note, String sourceId)
    implements Fact {

  /** All that it says: a figure has no id of its own. */
  @Override
  public String id() {
    return String.join(
        "|", date.toString(), String.valueOf(number), qualifier, scope, note, sourceId);
  }
}
