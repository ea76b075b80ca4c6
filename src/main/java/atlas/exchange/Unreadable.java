package atlas.exchange;

import atlas.view.Language;
import atlas.words.Words;

/** A file can't be read at all; the remark says why, and names the file. */
public final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Remark why;

  Unreadable(String key, Object... args) {
    this(null, key, args);
  }

  Unreadable(Throwable cause, String key, Object... args) {
    this(Remark.of(key, args), cause);
  }

  private Unreadable(Remark why, Throwable cause) {
    super(why.in(Words.in(Language.ENGLISH)), cause);
    this.why = why;
  }

  /** Why, in one sentence. */
  public Remark why() {
    return why;
  }
}
