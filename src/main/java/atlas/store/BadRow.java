package atlas.store;

/** Why a row can't be kept: what is wrong and what to do. */
public final class BadRow extends Exception {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  /** Each is a sentence without its full stop. */
  public BadRow(String wrong, String remedy) {
    super(wrong, null, false, false);
    this.remedy = remedy;
  }

  /** What is wrong and what to do, as whole sentences. */
  public String sentences() {
    return getMessage() + ". " + remedy + ".";
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }
}
