package atlas.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlas.map.Coordinates;
import atlas.map.Geodesic;
import atlas.view.View;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleBarTest {

  @ParameterizedTest
  @CsvSource({
    "3, 10",
    "10, 10",
    "19.9, 10",
    "20, 20",
    "49, 20",
    "50, 50",
    "99, 50",
    "100, 100",
    "1999, 1000",
    "2000, 2000",
    "123456, 100000",
    "234567, 200000",
    "500000, 500000"
  })
  void isARoundLength(double most, long length) {
    assertThat(ScaleBar.roundLength(most)).isEqualTo(length);
  }

  /**
   * The bar is as long as the length that it names is on the ground in the middle of the map, told
   * by GeographicLib; at the edge of the base map the plane is 0.7 % off.
   */
  @ParameterizedTest
  @CsvSource({
    // the middle of the map, kilometres across
    "43.1, 36.3, 900",
    "44.4, 33.3, 60",
    "44.4, 33.3,  4",
    "48.0, 28.0, 300",
    "38.7, 31.8, 120",
  })
  void isTrueInTheMiddleOfTheMap(double lon, double lat, double kilometres) {
    View view = Shipped.around("2020-03-29", lon, lat, kilometres);
    FrameSize size = new FrameSize(1600, 1600, 4);
    int pixels = longestDarkRun(view, size) - (int) size.unit();

    double half = pixels * view.extent().width() / size.width() / 2;
    double x = view.extent().centreX();
    double y = view.extent().centreY();
    double metres = Geodesic.between(at(x - half, y), at(x + half, y)).metres();
    long named = ScaleBar.roundLength(metres * 1.05);
    assertThat(metres).isCloseTo(named, within(named * 1.2 / pixels));
  }

  /** Of the bar's outline, whose ends are half a stroke farther out. */
  private static int longestDarkRun(View view, FrameSize size) {
    BufferedImage image =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    Shipped.PAINTER.paintFurniture(
        g,
        Shipped.FACTS,
        Shipped.HISTORIES,
        view,
        size,
        Furniture.none().withParts(Set.of(Furniture.Part.SCALE_BAR)));
    g.dispose();
    int longest = 0;
    for (int row = 0; row < size.height(); row++) {
      int run = 0;
      for (int column = 0; column < size.width(); column++) {
        int pixel = image.getRGB(column, row);
        run = pixel >>> 24 > 200 && (pixel >> 8 & 0xff) < 128 ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    return longest;
  }

  private static Coordinates at(double x, double y) {
    double[] lonLat = Shipped.PROJECTION.unproject(x, y);
    return new Coordinates(lonLat[0], lonLat[1]);
  }
}
