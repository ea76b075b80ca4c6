package atlas.model;

import java.util.Arrays;
import java.util.Optional;

/** What the point of a site rests on. */
public enum LocationBasis {
  SOURCED("sourced"),
  STAND_IN("stand-in"),
  ESTIMATE("estimate");

  private final String word;

  LocationBasis(String word) {
    this.word = word;
  }

  /** The word that stands for it in the data files. */
  public String word() {
    return word;
  }

  /** The basis that a word of the data files stands for, if any. */
  public static Optional<LocationBasis> ofWord(String word) {
    return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
  }
}
