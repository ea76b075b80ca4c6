package atlas.words;

import atlas.time.Edtf;
import java.util.Optional;

/**
 * What a typed date was read as: the date, or one sentence that says what can't be read.
 *
 * @param date empty if it can't be read
 * @param problem one sentence in the language of the words, empty if it can
 */
public record ParsedDate(Optional<Edtf> date, String problem) {

  /**
   * Refuses neither and both.
   *
   * @throws IllegalArgumentException unless there is either a date or a problem
   */
  public ParsedDate {
    if (date.isPresent() != problem.isEmpty()) {
      throw new IllegalArgumentException("A date is read or has a problem: " + date + problem);
    }
  }

  static ParsedDate of(Edtf date) {
    return new ParsedDate(Optional.of(date), "");
  }

  static ParsedDate unread(String problem) {
    return new ParsedDate(Optional.empty(), problem);
  }
}
