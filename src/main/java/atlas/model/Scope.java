package atlas.model;

import java.util.Arrays;
import java.util.Optional;

/** Whether an event concerns the whole site or a part of it. */
public enum Scope {
  WHOLE("whole"),
  PART("part");

  private final String word;

  Scope(String word) {
    this.word = word;
  }

  /** The word that stands for it in the data files. */
  public String word() {
    return word;
  }

  /** The scope that a word of the data files stands for, if any. */
  public static Optional<Scope> ofWord(String word) {
    return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
  }
}
