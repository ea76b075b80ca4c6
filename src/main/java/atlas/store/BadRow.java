package atlas.store;

/** Why a row can't be kept: what is wrong and what to do. */
public final class BadRow extends Exception {

  private static final long serialVersionUID = 1L;

  /** Which rule a row breaks. */
  public enum Rule {
    EMPTY,
    ID,
    WORD,
    DATE,
    NUMBER,
    ADDRESS,
    LENGTH,
    PLACE,
    /** What the point of a site rests on, or how precise it is, where it has none or no basis. */
    BASIS,
    EXTENT,
    REFERENCE,
    /** A character that no text may hold, or too many of them. */
    TEXT,
    OTHER
  }

  private final String remedy;
  private final String column;
  private final Rule rule;

  /** Each is a sentence without its full stop. */
  public BadRow(String wrong, String remedy) {
    this("", Rule.OTHER, wrong, remedy);
  }

  /**
   * Each is a sentence without its full stop.
   *
   * @param column the column that breaks the rule; empty where it is none alone
   */
  public BadRow(String column, Rule rule, String wrong, String remedy) {
    super(wrong, null, false, false);
    this.column = column;
    this.rule = rule;
    this.remedy = remedy;
  }

  /** The column that breaks the rule; empty where it is none alone. */
  public String column() {
    return column;
  }

  /** The rule that is broken. */
  public Rule rule() {
    return rule;
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
