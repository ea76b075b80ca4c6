package atlas.model;

import java.util.Arrays;
import java.util.Optional;

/** The part of the country that a site is counted in. */
public enum Region {
  NORTH("north"),
  WEST("west"),
  BAGHDAD_BELT("baghdad-belt");

  private final String word;

  Region(String word) {
    this.word = word;
  }

  /** The word that stands for it in the data files. */
  public String word() {
    return word;
  }

  /** The region that a word of the data files stands for, if any. */
  public static Optional<Region> ofWord(String word) {
    return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
  }
}
