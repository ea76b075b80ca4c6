package atlas.backdrop;

import atlas.map.Projection;
import atlas.map.Viewport;
import atlas.view.Extent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Where the pixels of a picture lie in the grid of another: worked out at the nodes of a mesh, and
 * straight in between, which is off by less than a pixel.
 */
final class Mesh {

  /** Pixels between nodes. */
  private static final int STEP = 16;

  private final int width;
  private final int height;
  private final int columns;
  private final int rows;
  private final double[] nodes;

  /** Brings points from degrees to the grid, in place: x, y, x, y; NaN where it has none. */
  interface FromDegrees {
    void apply(double[] points);
  }

  /**
   * @param view the picture
   * @param fromDegrees longitude first, to pixels of the other grid, right and down
   */
  Mesh(Viewport view, Projection projection, FromDegrees fromDegrees) {
    this.width = (int) Math.ceil(view.width());
    this.height = (int) Math.ceil(view.height());
    this.columns = (width + STEP - 1) / STEP + 1;
    this.rows = (height + STEP - 1) / STEP + 1;
    Extent extent = view.extent();
    double perPixelX = extent.width() / view.width();
    double perPixelY = extent.height() / view.height();
    this.nodes = new double[2 * columns * rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int i = 2 * (row * columns + column);
        nodes[i] = extent.minX() + column * STEP * perPixelX;
        nodes[i + 1] = extent.maxY() - row * STEP * perPixelY;
      }
    }
    projection.unproject(nodes);
    fromDegrees.apply(nodes);
  }

  /** The part of the other grid that the picture shows, in its pixels; empty if none. */
  Rectangle2D region() {
    Rectangle2D region = new Rectangle2D.Double(0, 0, -1, -1);
    for (int i = 0; i < nodes.length; i += 2) {
      if (isFinite(i)) {
        if (region.isEmpty()) {
          region.setRect(nodes[i], nodes[i + 1], 1e-9, 1e-9);
        } else {
          region.add(nodes[i], nodes[i + 1]);
        }
      }
    }
    return region;
  }

  private boolean isFinite(int i) {
    return Math.abs(nodes[i]) < 1e12 && Math.abs(nodes[i + 1]) < 1e12;
  }

  /** How many pixels of the other grid lie along one of the picture, about its middle. */
  double density() {
    int i = 2 * ((rows - 1) / 2 * columns + (columns - 1) / 2);
    if (columns < 2 || !isFinite(i) || !isFinite(i + 2)) {
      return 1;
    }
    return Math.hypot(nodes[i + 2] - nodes[i], nodes[i + 3] - nodes[i + 1]) / STEP;
  }

  /**
   * What the picture shows of an image, transparent elsewhere.
   *
   * @param image of type {@code INT_ARGB_PRE}
   * @param left where its left edge lies in the other grid
   * @param top where its upper edge lies there
   * @param across pixels of the other grid along one of the image's, from left to right
   * @param down the same downwards
   * @param opacity from 0 to 1
   */
  BufferedImage shown(
      BufferedImage image, double left, double top, double across, double down, double opacity) {
    BufferedImage shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    int[] target = ((DataBufferInt) shown.getRaster().getDataBuffer()).getData();
    Sampling source = new Sampling(image, (int) Math.round(opacity * 256));
    for (int row = 0; row < rows - 1; row++) {
      for (int column = 0; column < columns - 1; column++) {
        int i = 2 * (row * columns + column);
        int below = i + 2 * columns;
        if (isFinite(i) && isFinite(i + 2) && isFinite(below) && isFinite(below + 2)) {
          new Cell(
                  (nodes[i] - left) / across,
                  (nodes[i + 1] - top) / down,
                  (nodes[i + 2] - left) / across,
                  (nodes[i + 3] - top) / down,
                  (nodes[below] - left) / across,
                  (nodes[below + 1] - top) / down,
                  (nodes[below + 2] - left) / across,
                  (nodes[below + 3] - top) / down)
              .paint(source, target, column * STEP, row * STEP);
        }
      }
    }
    return shown;
  }

  /** The corners of a cell in the image: upper left and right, lower left and right. */
  private final class Cell {
    private final double[] corners;

    Cell(double... corners) {
      this.corners = corners;
    }

    void paint(Sampling source, int[] target, int left, int top) {
      if (isOutside(0, source.width) || isOutside(1, source.height)) {
        return;
      }
      for (int y = top; y < Math.min(top + STEP, height); y++) {
        double part = (y - top + 0.5) / STEP;
        double startX = corners[0] + (corners[4] - corners[0]) * part;
        double startY = corners[1] + (corners[5] - corners[1]) * part;
        double stepX = (corners[2] + (corners[6] - corners[2]) * part - startX) / STEP;
        double stepY = (corners[3] + (corners[7] - corners[3]) * part - startY) / STEP;
        double x = startX + stepX / 2;
        double imageY = startY + stepY / 2;
        int end = Math.min(left + STEP, width);
        for (int i = left; i < end; i++) {
          target[y * width + i] = source.at(x, imageY);
          x += stepX;
          imageY += stepY;
        }
      }
    }

    private boolean isOutside(int axis, int size) {
      double least = Math.min(corners[axis], corners[axis + 2]);
      double most = Math.max(corners[axis], corners[axis + 2]);
      least = Math.min(least, Math.min(corners[axis + 4], corners[axis + 6]));
      most = Math.max(most, Math.max(corners[axis + 4], corners[axis + 6]));
      return most < 0 || least > size;
    }
  }

  /** An image read between its pixels: linear between the centres of four. */
  private static final class Sampling {
    private final int width;
    private final int height;
    private final int[] pixels;
    private final int opacity;

    Sampling(BufferedImage image, int opacity) {
      this.width = image.getWidth();
      this.height = image.getHeight();
      this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
      this.opacity = opacity;
    }

    int at(double x, double y) {
      if (x < 0 || y < 0 || x >= width || y >= height) {
        return 0;
      }
      double leftward = Math.max(0, x - 0.5);
      double upward = Math.max(0, y - 0.5);
      int column = Math.min((int) leftward, width - 1);
      int row = Math.min((int) upward, height - 1);
      int right = Math.min(column + 1, width - 1);
      int below = Math.min(row + 1, height - 1);
      int partX = (int) ((leftward - column) * 256);
      int partY = (int) ((upward - row) * 256);
      return faded(
          mixed(
              mixed(pixels[row * width + column], pixels[row * width + right], partX),
              mixed(pixels[below * width + column], pixels[below * width + right], partX),
              partY));
    }

    /** Two channels at once, as none can run into its neighbour. */
    private static int mixed(int a, int b, int part) {
      int even = ((a & 0xff00ff) * (256 - part) + (b & 0xff00ff) * part >>> 8) & 0xff00ff;
      int odd = ((a >>> 8 & 0xff00ff) * (256 - part) + (b >>> 8 & 0xff00ff) * part) & 0xff00ff00;
      return even | odd;
    }

    private int faded(int argb) {
      return opacity == 256
          ? argb
          : ((argb & 0xff00ff) * opacity >>> 8 & 0xff00ff)
              | ((argb >>> 8 & 0xff00ff) * opacity & 0xff00ff00);
    }
  }
}
