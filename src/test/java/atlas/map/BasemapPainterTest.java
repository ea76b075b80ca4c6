package atlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.view.Extent;
import atlas.view.Layer;
import atlas.view.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BasemapPainterTest {

  private static final Basemap BASEMAP = Basemap.load();
  private static final Set<Layer> USUAL = Layer.USUAL;

  /** The last rows of the table: the Tigris at Mosul, Lake Razazah, the Gulf. */
  private static Extent extent(String place) {
    return switch (place) {
      case "region" -> BASEMAP.wholeRegion();
      case "mosul" -> Extent.around(40_000, 185_000, 128_000, 80_000);
      case "razazah" -> Extent.around(100_000, -220_000, 256_000, 160_000);
      case "gulf" -> Extent.around(520_000, -480_000, 640_000, 400_000);
      case "beyond" -> Extent.around(0, 0, 4_000_000, 2_500_000);
      default -> throw new IllegalArgumentException(place);
    };
  }

  private static BufferedImage paint(
      Extent extent, int width, int height, Theme theme, Set<Layer> layers) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    Extent fitted = extent.fittedTo(width, height);
    new BasemapPainter(BASEMAP).paint(g, fitted, width, height, 1, theme, layers);
    g.dispose();
    return image;
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"region, LIGHT", "region, DARK", "region, PRINT", "razazah, LIGHT", "gulf, LIGHT"})
  void looksAsExpected(String place, Theme theme) throws IOException {
    String name = "basemap-" + place + "-" + theme.name().toLowerCase(Locale.ROOT);

    GoldenPicture.compare(name, paint(extent(place), 480, 300, theme, USUAL));
  }

  @Test
  void graticuleLooksAsExpected() throws IOException {
    Set<Layer> layers = Set.of(Layer.GRATICULE);

    GoldenPicture.compare("graticule", paint(extent("region"), 480, 300, Theme.LIGHT, layers));
  }

  /** Marks must be the most saturated things on the map. */
  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "region, LIGHT",
    "region, DARK",
    "mosul, LIGHT",
    "mosul, DARK",
    "razazah, LIGHT",
    "razazah, DARK",
    "gulf, LIGHT",
    "gulf, DARK",
    "beyond, LIGHT",
    "beyond, DARK"
  })
  void staysBelowTwentyPercentSaturation(String place, Theme theme) {
    float[] hsb = new float[3];
    float most = 0;
    for (int rgb : pixels(paint(extent(place), 640, 400, theme, EnumSet.allOf(Layer.class)))) {
      Color.RGBtoHSB(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, hsb);
      most = Math.max(most, hsb[1]);
    }
    assertThat(most).isLessThan(0.2f);
  }

  /** Marks must be the darkest things on the light map, and the brightest on the dark one. */
  @Test
  void leavesTheExtremesToTheMarks() {
    for (String place : new String[] {"region", "mosul", "razazah", "gulf"}) {
      for (int rgb : pixels(paint(extent(place), 640, 400, Theme.LIGHT, USUAL))) {
        assertThat(luminance(rgb)).isGreaterThan(0.15);
      }
      for (int rgb : pixels(paint(extent(place), 640, 400, Theme.DARK, USUAL))) {
        assertThat(luminance(rgb)).isLessThan(0.4);
      }
    }
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xff)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void paintsTheSamePixelsTwice(Theme theme) {
    BufferedImage once = paint(extent("region"), 640, 400, theme, USUAL);
    BufferedImage again = paint(extent("region"), 640, 400, theme, USUAL);

    assertThat(pixels(again)).isEqualTo(pixels(once));
  }

  @Test
  void fillsThePictureAndNoMore() {
    BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.translate(50, 40);
    new BasemapPainter(BASEMAP)
        .paint(g, extent("beyond").fittedTo(200, 120), 200, 120, 1, Theme.LIGHT, USUAL);
    g.dispose();

    for (int y = 0; y < 200; y++) {
      for (int x = 0; x < 300; x++) {
        boolean inside = x >= 50 && x < 250 && y >= 40 && y < 160;
        assertThat(image.getRGB(x, y) >>> 24).as("%d %d", x, y).isEqualTo(inside ? 255 : 0);
      }
    }
  }

  @Test
  void everyLayerCanBeSwitchedOff() {
    BufferedImage bare = paint(extent("region"), 480, 300, Theme.LIGHT, Set.of());
    for (Layer layer : Layer.values()) {
      BufferedImage with = paint(extent("region"), 480, 300, Theme.LIGHT, Set.of(layer));
      if (layer == Layer.PLACES) {
        assertThat(pixels(with))
            .as("%s are painted with the labels", layer)
            .isEqualTo(pixels(bare));
      } else {
        assertThat(pixels(with)).as("%s", layer).isNotEqualTo(pixels(bare));
      }
    }
  }

  /** The same ground at twice the size in pixels and points looks the same. */
  @Test
  void linesGrowWithTheUnit() {
    int width = 320;
    int height = 200;
    Extent extent = extent("region").fittedTo(width, height);
    BufferedImage large = new BufferedImage(2 * width, 2 * height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = large.createGraphics();
    new BasemapPainter(BASEMAP).paint(g, extent, 2 * width, 2 * height, 2, Theme.LIGHT, USUAL);
    g.dispose();
    BufferedImage small = paint(extent, width, height, Theme.LIGHT, USUAL);

    long difference = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int mean = 0;
        for (int i = 0; i < 4; i++) {
          mean += large.getRGB(2 * x + i % 2, 2 * y + i / 2) & 0xff;
        }
        difference += Math.abs(mean / 4 - (small.getRGB(x, y) & 0xff));
      }
    }
    assertThat(difference / (double) (width * height)).isLessThan(1.0);
  }
}
