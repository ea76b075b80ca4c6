package atlas.paint;

/** Some pixels of a part of a frame. */
final class PointSet {

  private final int top;
  private final int left;
  private final int width;
  private final long[] bits;

  /**
   * An empty set.
   *
   * @param top the first row
   * @param bottom the last row
   * @param left the first column
   * @param right the last column
   */
  PointSet(int top, int bottom, int left, int right) {
    this.top = top;
    this.left = left;
    this.width = right - left + 1;
    this.bits = new long[((bottom - top + 1) * width + 63) / 64];
  }

  boolean has(int x, int y) {
    int at = (y - top) * width + x - left;
    return (bits[at >> 6] & 1L << at) != 0;
  }

  void add(int x, int y) {
    int at = (y - top) * width + x - left;
    bits[at >> 6] |= 1L << at;
  }
}
