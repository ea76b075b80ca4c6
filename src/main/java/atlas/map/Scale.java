package atlas.map;

import atlas.view.Extent;

/** The scale of a picture, said as the denominator of the fraction: 1:2,000,000 is 2,000,000. */
public final class Scale {

  /** Metres on paper that a pixel stands for, after OGC Symbology Encoding 1.1, 10.2. */
  public static final double METRES_PER_POINT = 0.000_28;

  private Scale() {}

  /**
   * The scale denominator of an extent drawn at a width.
   *
   * @param extent what is shown
   * @param width of the picture, pixels
   * @param unit size of a point, pixels: 1 on a plain screen, more on a dense screen or on paper
   */
  public static double denominator(Extent extent, double width, double unit) {
    return extent.width() / (width / unit * METRES_PER_POINT);
  }
}
