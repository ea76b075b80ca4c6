package atlas.backdrop;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How the values of a raster become colours. Bytes in one, three or four bands are the colours that
 * they say; all else is stretched between its 2nd and its 98th percentile, as heights are.
 *
 * @param lowest what becomes black, of each band that is shown
 * @param highest what becomes white
 * @param none the value that stands for no value
 */
record Shades(double[] lowest, double[] highest, OptionalDouble none) {

  private static final double TAIL = 0.02;
  private static final int BYTE = 255;

  /**
   * How to shade a raster.
   *
   * @param sample of the whole of it, small
   */
  static Shades of(RenderedImage sample, OptionalDouble none) {
    Raster raster = sample.getData();
    int bands = raster.getNumBands() < 3 ? 1 : 3;
    double[] lowest = new double[bands];
    double[] highest = new double[bands];
    boolean isOfBytes = raster.getSampleModel().getDataType() == DataBuffer.TYPE_BYTE;
    for (int band = 0; band < bands; band++) {
      double[] values = isOfBytes ? new double[0] : sorted(raster, band, none);
      int tail = (int) (values.length * TAIL);
      lowest[band] = values.length == 0 ? 0 : values[tail];
      highest[band] = values.length == 0 ? BYTE : values[values.length - 1 - tail];
    }
    return new Shades(lowest, highest, none);
  }

  private static double[] sorted(Raster raster, int band, OptionalDouble none) {
    double[] values =
        raster.getSamples(
            raster.getMinX(),
            raster.getMinY(),
            raster.getWidth(),
            raster.getHeight(),
            band,
            (double[]) null);
    return Arrays.stream(values).filter(value -> isValue(value, none)).sorted().toArray();
  }

  private static boolean isValue(double value, OptionalDouble none) {
    return Double.isFinite(value) && !(none.isPresent() && none.getAsDouble() == value);
  }

  /** The colours of a part of the raster, of type {@code INT_ARGB_PRE}. */
  BufferedImage colours(RenderedImage image) {
    BufferedImage colours =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
    if (isColoured(image)) {
      Graphics2D g = colours.createGraphics();
      g.drawRenderedImage(image, null);
      g.dispose();
    } else {
      stretch(image.getData(), colours);
    }
    return colours;
  }

  private boolean isColoured(RenderedImage image) {
    ColorModel model = image.getColorModel();
    return model instanceof IndexColorModel
        || model != null
            && none.isEmpty()
            && image.getSampleModel().getDataType() == DataBuffer.TYPE_BYTE
            && (image.getSampleModel().getNumBands() == 3 || model.hasAlpha());
  }

  private void stretch(Raster raster, BufferedImage colours) {
    int[] target = ((DataBufferInt) colours.getRaster().getDataBuffer()).getData();
    int bands = raster.getNumBands();
    int width = raster.getWidth();
    double[] line = new double[width * bands];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, line);
      for (int x = 0; x < width; x++) {
        target[y * width + x] = colour(line, x * bands);
      }
    }
  }

  private int colour(double[] line, int at) {
    boolean isNowhere = true;
    int argb = 0;
    for (int band = 0; band < 3; band++) {
      int shown = Math.min(band, lowest.length - 1);
      double value = line[at + shown];
      isNowhere &= !isValue(value, none);
      argb = argb << 8 | level(value, shown);
    }
    return isNowhere ? 0 : 0xff000000 | argb;
  }

  private int level(double value, int band) {
    double range = highest[band] - lowest[band];
    double part = range > 0 ? (value - lowest[band]) / range : 0.5;
    return (int) Math.round(BYTE * Math.max(0, Math.min(1, part)));
  }
}
