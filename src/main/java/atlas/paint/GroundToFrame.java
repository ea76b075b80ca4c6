package atlas.paint;

import atlas.map.Scale;
import atlas.view.Extent;

/**
 * Where the map plane lies on a frame.
 *
 * @param extent what is shown, in the frame's shape
 * @param size of the frame
 */
record GroundToFrame(Extent extent, FrameSize size) {

  /** The way from an extent of any shape, fitted to the frame. */
  static GroundToFrame fitted(Extent extent, FrameSize size) {
    return new GroundToFrame(extent.fittedTo(size.width(), size.height()), size);
  }

  /** Pixels from the left of a point of the plane. */
  double x(double metresEast) {
    return (metresEast - extent.minX()) * pixelsPerMetre();
  }

  /** Pixels from the top of a point of the plane. */
  double y(double metresNorth) {
    return (extent.maxY() - metresNorth) * pixelsPerMetre();
  }

  double pixelsPerMetre() {
    return size.width() / extent.width();
  }

  /** Size of a point, pixels. */
  double unit() {
    return size.unit();
  }

  /** The scale denominator. */
  double denominator() {
    return Scale.denominator(extent, size.width(), size.unit());
  }

  /** All of the frame. */
  Box frame() {
    return new Box(0, 0, size.width(), size.height());
  }
}
