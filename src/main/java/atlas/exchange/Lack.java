package atlas.exchange;

import atlas.words.Words;
import java.util.Locale;

/**
 * Something that a file of some format will not hold, told before it is written.
 *
 * @param what it is
 * @param count how many of it, 1 where it can't be counted
 */
public record Lack(What what, int count) {

  /** What may be lacking. */
  public enum What {
    EVENTS,
    REPORTS,
    SOURCES,
    CONTEXT,
    STRENGTH,
    /** The statuses of all days but one. */
    OTHER_DAYS,
    /** Saved views, settings and the history of edits. */
    OWN_THINGS,
    /** Our marks, in whose place stand simpler ones of our colours. */
    MARKS,
    /** Colours and shapes of any kind. */
    STYLE
  }

  /** One sentence about it. */
  public String sentence(Words words) {
    String key = "exchange.lack." + what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.get(key, count);
  }
}
