package atlas.backdrop;

import atlas.words.Words;
import java.util.Locale;

/**
 * What the person should know of a layer that is shown.
 *
 * @param what it is
 * @param count of what it counts
 */
public record Remark(What what, int count) {

  /** What there may be to know. */
  public enum What {
    /** Only so many shapes are shown: the file has more. */
    FIRST_ONLY,
    /** So many shapes are of a kind that can't be drawn, and left out. */
    LEFT_OUT,
    /** Nothing of it lies on the ground that the map can show. */
    ELSEWHERE
  }

  /** In a sentence. */
  public String sentence(Words words, String name) {
    return words.get(
        "backdrop.remark." + what.name().toLowerCase(Locale.ROOT).replace('_', '-'), name, count);
  }
}
