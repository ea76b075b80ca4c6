package atlas.model;

import java.util.Arrays;
import java.util.Optional;

/** What sort of place a site is. */
public enum SiteKind {
  AIR_BASE("air base"),
  ARMY_CAMP("army camp"),
  COMPOUND("compound"),
  FOB("FOB"),
  TRAINING_SITE("training site"),
  NOT_NAMED("not named");

  private final String word;

  SiteKind(String word) {
    this.word = word;
  }

  /** The word that stands for it in the data files. */
  public String word() {
    return word;
  }

  /** The kind that a word of the data files stands for, if any. */
  public static Optional<SiteKind> ofWord(String word) {
    return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
  }
}
