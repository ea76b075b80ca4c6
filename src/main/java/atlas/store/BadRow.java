package atlas.store;

/** Why a row can't be kept: what is wrong and what to do, each a sentence without its full stop. */
final class BadRow extends Exception {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  BadRow(String wrong, String remedy) {
    super(wrong, null, false, false);
    this.remedy = remedy;
  }

  /** What to do about it. */
  String remedy() {
    return remedy;
  }
}
