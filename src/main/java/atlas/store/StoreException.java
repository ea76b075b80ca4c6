package atlas.store;

/** A file that can't be used: what kind of trouble, and one sentence for the user. */
public final class StoreException extends Exception {

  /** What kind of trouble, and the exit code of a command that meets it. */
  public enum Kind {
    /** Another program's file, or no database at all. */
    NOT_OURS(3),
    /** Ours once, but broken or altered. */
    DAMAGED(3),
    /** Another program changed a row that was to be changed here. */
    CHANGED(3),
    /** Written by a later version of the program. */
    NEWER(3),
    /** Not there, a folder, or not to be read. */
    UNREADABLE(4),
    /** Can't be written or moved into place. */
    UNWRITABLE(4),
    /** No space left. */
    FULL(4),
    /** Another program holds it. */
    BUSY(4),
    /** Moved, deleted or replaced while it was open. */
    GONE(4);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }

    /** 3 where the content of the file is wrong, 4 where its surroundings are. */
    public int exitCode() {
      return exitCode;
    }
  }

  private static final long serialVersionUID = 1L;

  private final Kind kind;

  StoreException(Kind kind, String sentence) {
    super(sentence);
    this.kind = kind;
  }

  StoreException(Kind kind, String sentence, Throwable cause) {
    super(sentence, cause);
    this.kind = kind;
  }

  /** What kind of trouble. */
  public Kind kind() {
    return kind;
  }
}
