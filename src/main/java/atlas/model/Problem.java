package atlas.model;

/**
 * Trouble in data, as a value: what is wrong, where, and what to do.
 *
 * @param file name of the file, without folders
 * @param row line in the file, 1 for the first; 0 where the whole file is meant
 * @param reason one sentence: what is wrong, and what was kept or what to do
 */
public record Problem(String file, int row, String reason) {

  /** A problem of the whole file. */
  public static Problem ofFile(String file, String reason) {
    return new Problem(file, 0, reason);
  }

  /** {@code file:row: reason}, or {@code file: reason} where the whole file is meant. */
  @Override
  public String toString() {
    return row == 0 ? file + ": " + reason : file + ":" + row + ": " + reason;
  }
}
