package atlas.model;

import java.util.Arrays;
import java.util.Optional;

/** What happened to a site, or was promised for it; in the order that counts on one day. */
public enum EventType {
  RETURN("return"),
  ANNOUNCED("announced"),
  DEADLINE("deadline"),
  HANDOVER("handover"),
  WITHDRAWAL("withdrawal"),
  ATTACK("attack");

  private final String word;

  EventType(String word) {
    this.word = word;
  }

  /** The word that stands for it in the data files. */
  public String word() {
    return word;
  }

  /** The type that a word of the data files stands for, if any. */
  public static Optional<EventType> ofWord(String word) {
    return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
  }
}
