package atlas.map;

import atlas.view.Extent;
import atlas.view.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.EnumMap;
import java.util.Map;

/**
 * Lays the relief over the land as one translucent image: slopes in the shade are darkened, slopes
 * in the light lightened, level ground stays. That is what multiplying would do, with nothing that
 * a vector picture can't hold.
 */
final class ReliefPainter {

  /** The relief is whole down to this denominator, and gone at the next. */
  private static final double WHOLE = 1_500_000;

  private static final double GONE = 500_000;

  /** Shades are interpolated in these fractions, so that wide slopes show no steps. */
  private static final int FINENESS = 8;

  private static final int LEVEL = 128 * FINENESS;

  private final Relief relief;
  private final Map<Theme, int[]> tints = new EnumMap<>(Theme.class);

  ReliefPainter(Relief relief) {
    this.relief = relief;
    for (Theme theme : Theme.values()) {
      tints.put(theme, tints(GroundColours.of(theme)));
    }
  }

  void paint(Graphics2D g, Viewport view, Theme theme) {
    if (strength(view.denominator()) > 0) {
      g.drawImage(image(view, theme), 0, 0, null);
    }
  }

  BufferedImage image(Viewport view, Theme theme) {
    int width = (int) Math.ceil(view.width());
    int height = (int) Math.ceil(view.height());
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    shade(image, view, faded(tints.get(theme), strength(view.denominator())));
    return image;
  }

  /** From 1 at 1:1,500,000 and smaller scales to 0 at 1:500,000. */
  static double strength(double denominator) {
    return Math.max(0, Math.min(1, Math.log(denominator / GONE) / Math.log(WHOLE / GONE)));
  }

  /** The colour to lay over the land for each shade, in fractions, from -128. */
  private static int[] tints(GroundColours colours) {
    int[] tints = new int[256 * FINENESS];
    for (int i = 0; i < tints.length; i++) {
      double shade = (i - LEVEL) / (double) LEVEL;
      Color tint = shade > 0 ? colours.light() : colours.shade();
      double alpha =
          Math.abs(shade) * (shade > 0 ? colours.lightStrength() : colours.shadeStrength());
      tints[i] = (int) Math.round(255 * Math.min(1, alpha)) << 24 | tint.getRGB() & 0xffffff;
    }
    return tints;
  }

  private static int[] faded(int[] tints, double strength) {
    if (strength == 1) {
      return tints;
    }
    int[] faded = new int[tints.length];
    for (int i = 0; i < tints.length; i++) {
      int alpha = (int) Math.round((tints[i] >>> 24) * strength);
      faded[i] = alpha << 24 | tints[i] & 0xffffff;
    }
    return faded;
  }

  /** Interpolates linearly between the centres of four cells: first down, then across. */
  private void shade(BufferedImage image, Viewport view, int[] tints) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    Extent extent = view.extent();
    double across = extent.width() / view.width() / relief.cell();
    double down = extent.height() / view.height() / relief.cell();
    double left = (extent.minX() - relief.minX()) / relief.cell() - 0.5 + 0.5 * across;
    double top = (relief.maxY() - extent.maxY()) / relief.cell() - 0.5 + 0.5 * down;
    int begin = clamp((int) Math.ceil(-left / across), image.getWidth());
    int end = clamp((int) Math.ceil((relief.columns() - 1 - left) / across), image.getWidth());
    int[] line = new int[relief.columns() + 1];
    for (int j = 0; j < image.getHeight(); j++) {
      double row = top + j * down;
      if (row >= 0 && row < relief.rows() - 1) {
        mixRows((int) row, (int) (row % 1 * 256), line);
        int offset = j * image.getWidth();
        shadeRow(line, left + begin * across, across, pixels, offset + begin, offset + end, tints);
      }
    }
  }

  /** Columns are counted in 65,536ths of a cell. */
  private static void shadeRow(
      int[] line, double left, double across, int[] pixels, int begin, int end, int[] tints) {
    int column = (int) (left * 0x10000);
    int step = (int) Math.round(across * 0x10000);
    for (int i = begin; i < end; i++) {
      int at = column >> 16;
      int part = column >> 8 & 0xff;
      int mixed = (line[at] << 8) + (line[at + 1] - line[at]) * part;
      pixels[i] = tints[LEVEL + (mixed * FINENESS >> 16)];
      column += step;
    }
  }

  private void mixRows(int upper, int part, int[] line) {
    byte[] shade = relief.shade();
    int above = upper * relief.columns();
    int below = above + relief.columns();
    for (int column = 0; column < relief.columns(); column++) {
      line[column] = shade[above + column] * (256 - part) + shade[below + column] * part;
    }
  }

  private static int clamp(int pixel, int size) {
    return Math.max(0, Math.min(size, pixel));
  }
}
