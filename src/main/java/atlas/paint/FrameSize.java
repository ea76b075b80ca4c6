package atlas.paint;

/**
 * The size of a frame.
 *
 * @param width pixels
 * @param height pixels
 * @param unit pixels a point; text and marks are so many points large, whatever the frame's size
 */
public record FrameSize(int width, int height, double unit) {

  /**
   * Refuses a frame without pixels.
   *
   * @throws IllegalArgumentException if a number is not positive
   */
  public FrameSize {
    if (width < 1 || height < 1 || !(unit > 0 && Double.isFinite(unit))) {
      throw new IllegalArgumentException(
          "A frame has a positive size and unit: " + width + "x" + height + " " + unit);
    }
  }

  /** A frame of the same shape and look with another width, pixels. */
  public FrameSize scaledTo(double width) {
    double scale = width / this.width;
    return new FrameSize(
        Math.max(1, (int) Math.round(width)),
        Math.max(1, (int) Math.round(height * scale)),
        unit * scale);
  }

  /**
   * A frame that covers a part of a screen.
   *
   * @param width points
   * @param height points
   * @param outputScale pixels a point
   */
  public static FrameSize onScreen(double width, double height, double outputScale) {
    return new FrameSize(
        Math.max(1, (int) Math.round(width * outputScale)),
        Math.max(1, (int) Math.round(height * outputScale)),
        outputScale);
  }

  /** A frame on a plain screen, where a point is a pixel. */
  public static FrameSize of(int width, int height) {
    return new FrameSize(width, height, 1);
  }
}
