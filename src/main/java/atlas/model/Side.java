package atlas.model;

import java.util.Arrays;
import java.util.Optional;

/** Whose account a publisher gives. */
public enum Side {
  COALITION("coalition"),
  IRAQ("iraq"),
  OTHER("other");

  private final String word;

  Side(String word) {
    this.word = word;
  }

  /** The word that stands for it in the data files. */
  public String word() {
    return word;
  }

  /** The side that a word of the data files stands for, if any. */
  public static Optional<Side> ofWord(String word) {
    return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
  }
}
