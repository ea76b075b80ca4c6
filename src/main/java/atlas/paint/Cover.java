package atlas.paint;

/** Which pixels of some rows of a frame are full, a bit for each; outside, all are. */
final class Cover {

  private final int top;
  private final int margin;

  /** Words of a row: a margin of whole words on either side, and one that is only read. */
  private final int stride;

  private final long[] bits;

  /**
   * An empty cover.
   *
   * @param top the first row
   * @param bottom the row after the last
   * @param left the first column
   * @param right the column after the last
   * @param width of the frame, pixels
   * @param reach how far beyond the frame is asked at the most
   */
  Cover(int top, int bottom, int left, int right, int width, int reach) {
    this.top = top;
    this.margin = (reach + 63) / 64 * 64;
    this.stride = (2 * margin + width) / 64 + 2;
    this.bits = new long[Math.max(0, bottom - top) * stride];
    for (int y = top; y < bottom; y++) {
      for (int x = -margin; x < left; x++) {
        fill(x, y);
      }
      for (int x = right; x < 64 * stride - margin; x++) {
        fill(x, y);
      }
    }
  }

  /** Which of 64 pixels are free, the one at {@code x} as the lowest bit. */
  long free(int x, int y) {
    int column = x + margin;
    int word = (y - top) * stride + (column >> 6);
    return ~(bits[word] >>> column | bits[word + 1] << 1 << ~column);
  }

  /** Says that a pixel is full. */
  void fill(int x, int y) {
    int column = x + margin;
    bits[(y - top) * stride + (column >> 6)] |= 1L << column;
  }

  /** Says that those of 64 pixels are full whose bits are set. */
  void fill(int x, int y, long pixels) {
    int column = x + margin;
    int word = (y - top) * stride + (column >> 6);
    bits[word] |= pixels << column;
    bits[word + 1] |= pixels >>> 1 >>> ~column;
  }
}
