package atlas.status;

import java.util.Arrays;
import java.util.Optional;

/** What a site is on a date; in the order of a site's life, unknown last. */
public enum Status {
  /** Coalition forces hold the site or a part of it. */
  COALITION("coalition", 'C'),
  /** A handover is announced or on the timetable, and has not happened. */
  AGREED("agreed", 'A'),
  /** The promised date has passed without a handover. */
  OVERDUE("overdue", 'O'),
  /** A ceremony was held or an area handed over; coalition troops are still there. */
  TRANSFERRED("transferred", 'T'),
  /** Iraqi forces hold the whole site. */
  HANDED_OVER("handed over", 'H'),
  /** Left or shut without a successor in control. */
  CLOSED("closed", 'X'),
  /** No event on or before the date. */
  UNKNOWN("unknown", '?');

  private final String word;
  private final char letter;

  Status(String word, char letter) {
    this.word = word;
    this.letter = letter;
  }

  /** The English word that files and commands use, never translated. */
  public String word() {
    return word;
  }

  /** The letter that tells the status on a mark, without its colour. */
  public char letter() {
    return letter;
  }

  /** The status of this word, if any. */
  public static Optional<Status> ofWord(String word) {
    return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst();
  }
}
