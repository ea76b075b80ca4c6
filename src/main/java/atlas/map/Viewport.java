package atlas.map;

import atlas.view.Extent;

/**
 * Where the ground lies in a picture: what is shown, and how large.
 *
 * @param extent what is shown, stretched to the picture
 * @param width of the picture, pixels, positive
 * @param height of the picture, pixels, positive
 * @param unit size of a point in pixels, positive; every width of a style is in points
 */
public record Viewport(Extent extent, double width, double height, double unit) {

  /**
   * Refuses a picture without area.
   *
   * @throws IllegalArgumentException if width, height or unit is not positive
   */
  public Viewport {
    if (!(width > 0 && height > 0 && unit > 0)) {
      throw new IllegalArgumentException(
          "A picture has area: %s × %s, unit %s".formatted(width, height, unit));
    }
  }

  /** The scale denominator of the picture. */
  public double denominator() {
    return Scale.denominator(extent, width, unit);
  }

  /** Pixels from the left edge of the picture to a point of the plane. */
  public double pixelX(double x) {
    return (x - extent.minX()) * width / extent.width();
  }

  /** Pixels from the upper edge of the picture to a point of the plane. */
  public double pixelY(double y) {
    return (extent.maxY() - y) * height / extent.height();
  }
}
