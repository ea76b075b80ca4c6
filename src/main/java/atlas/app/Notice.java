package atlas.app;

/**
 * One sentence for the person, shown until it is dismissed or replaced.
 *
 * @param kind whether something is told or something failed
 * @param text one sentence, in the language of the window
 */
public record Notice(Kind kind, String text) {

  /** How a notice is meant. */
  public enum Kind {
    TOLD,
    FAILED
  }

  /** Something worth telling. */
  public static Notice told(String text) {
    return new Notice(Kind.TOLD, text);
  }

  /** Something that failed. */
  public static Notice failed(String text) {
    return new Notice(Kind.FAILED, text);
  }
}
