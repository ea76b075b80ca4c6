package atlas.exchange;

/** How much of a file is read, which may be hostile. */
final class Limits {

  /** Bytes of a file, and of each file in a zip. */
  static final int BYTES = 64 << 20;

  /** Bytes of all files in a zip. */
  static final long ZIP_BYTES = 256L << 20;

  /** Files in a zip. */
  static final int ZIP_ENTRIES = 2_000;

  /** Rows of a table. */
  static final int ROWS = 1_000_000;

  /** Columns of a table. */
  static final int COLUMNS = 500;

  /** Cells of a table, empty ones too. */
  static final int CELLS = 20_000_000;

  /** Characters between two line ends that no quotes hide. */
  static final int LINE = 1_000_000;

  /** How deep one element may lie in others. */
  static final int DEPTH = 200;

  /** Tokens of one feature, its coordinates aside. */
  static final int FEATURE_TOKENS = 500_000;

  /** Characters of a cell; the rules of the data allow fewer still. */
  static final int CELL = 1 << 20;

  private Limits() {}

  static int megabytes(long bytes) {
    return (int) (bytes >> 20);
  }
}
