package atlas.map;

import atlas.view.Extent;
import java.awt.image.Raster;
import java.util.function.DoubleBinaryOperator;

/**
 * Brings the relief from its grid of longitude and latitude to one of the map plane, for the build.
 *
 * <p>Its grey values become differences from level ground, so that painting need not know the grey
 * of a plain.
 */
final class ReliefWarp {

  /** Side of a cell, metres: about a minute of longitude, as fine as the relief is. */
  private static final double CELL = 1_500;

  /**
   * Differences from level ground that are more likely the source's steps than slopes, greys: the
   * heights come in 8 bits, which leaves ridges on the plains.
   */
  private static final double NOISE = 7;

  private final Raster greys;
  private final double west;
  private final double north;
  private final double pixelsPerDegree;
  private final int level;

  /**
   * A relief.
   *
   * @param greys one band of 8 bits
   * @param west edge, degrees
   * @param north edge, degrees
   * @param pixelsPerDegree in both directions
   */
  ReliefWarp(Raster greys, double west, double north, double pixelsPerDegree) {
    this.greys = greys;
    this.west = west;
    this.north = north;
    this.pixelsPerDegree = pixelsPerDegree;
    this.level = commonest(greys);
  }

  /**
   * The relief on the plane.
   *
   * @param area what it covers; level where there is no relief
   * @param weight how much of the relief shows at a point of the plane, 0 to 1
   */
  Relief warp(Projection projection, Extent area, DoubleBinaryOperator weight) {
    int columns = (int) Math.ceil(area.width() / CELL);
    int rows = (int) Math.ceil(area.height() / CELL);
    byte[] shade = new byte[columns * rows];
    double[] points = new double[2 * columns];
    for (int row = 0; row < rows; row++) {
      double y = area.maxY() - (row + 0.5) * CELL;
      for (int column = 0; column < columns; column++) {
        points[2 * column] = area.minX() + (column + 0.5) * CELL;
        points[2 * column + 1] = y;
      }
      projection.unproject(points);
      for (int column = 0; column < columns; column++) {
        double grey =
            grey(
                (points[2 * column] - west) * pixelsPerDegree - 0.5,
                (north - points[2 * column + 1]) * pixelsPerDegree - 0.5);
        double shown =
            calm(grey - level) * weight.applyAsDouble(area.minX() + (column + 0.5) * CELL, y);
        shade[row * columns + column] = (byte) Math.max(-127, Math.min(127, Math.round(shown)));
      }
    }
    return new Relief(area.minX(), area.maxY(), CELL, columns, rows, shade);
  }

  /** Shrinks small differences towards nothing and keeps large ones. */
  private static double calm(double difference) {
    double square = difference * difference;
    return difference * square / (square + NOISE * NOISE);
  }

  /** Cubic convolution with a = -1/2 (Keys 1981) between the centres of 4 × 4 pixels. */
  private double grey(double x, double y) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    if (column < -1 || row < -1 || column > greys.getWidth() - 1 || row > greys.getHeight() - 1) {
      return level;
    }
    double sum = 0;
    for (int j = -1; j <= 2; j++) {
      double rowWeight = cubic(y - row - j);
      for (int i = -1; i <= 2; i++) {
        sum += rowWeight * cubic(x - column - i) * sample(column + i, row + j);
      }
    }
    return sum;
  }

  private int sample(int column, int row) {
    return greys.getSample(
        Math.max(0, Math.min(greys.getWidth() - 1, column)),
        Math.max(0, Math.min(greys.getHeight() - 1, row)),
        0);
  }

  private static double cubic(double distance) {
    double d = Math.abs(distance);
    if (d < 1) {
      return (1.5 * d - 2.5) * d * d + 1;
    }
    return d < 2 ? ((-0.5 * d + 2.5) * d - 4) * d + 2 : 0;
  }

  private static int commonest(Raster greys) {
    int[] counts = new int[256];
    for (int y = 0; y < greys.getHeight(); y++) {
      for (int x = 0; x < greys.getWidth(); x++) {
        counts[greys.getSample(x, y, 0)]++;
      }
    }
    int commonest = 0;
    for (int grey = 1; grey < 256; grey++) {
      commonest = counts[grey] > counts[commonest] ? grey : commonest;
    }
    return commonest;
  }
}
