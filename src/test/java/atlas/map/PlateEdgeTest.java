package atlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlas.model.PlanePoint;
import atlas.view.Extent;
import atlas.view.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlateEdgeTest {

  private static final Basemap BASEMAP = Basemap.load();
  private static final double APEX = BASEMAP.scaleFactors().apexY();
  private static final PlateEdge EDGE =
      PlateEdge.of(
          APEX,
          BASEMAP.plate(Plate.LAND, Theme.LIGHT).features(),
          BASEMAP.plate(Plate.SEA, Theme.LIGHT).features());

  @Test
  void itIsTheBoxThatTheLayersWereCutTo() {
    Projection projection = new Projection();
    PlanePoint northWest = projection.project(33.5, 40);
    PlanePoint southEast = projection.project(52, 27.5);
    assertThat(EDGE.west()).isCloseTo(angle(northWest), within(1e-4));
    assertThat(EDGE.east()).isCloseTo(angle(southEast), within(1e-4));
    assertThat(EDGE.north()).isCloseTo(radius(northWest), within(500.0));
    assertThat(EDGE.south()).isCloseTo(radius(southEast), within(500.0));
  }

  private static double angle(PlanePoint point) {
    return Math.atan2(point.x(), APEX - point.y());
  }

  private static double radius(PlanePoint point) {
    return Math.hypot(point.x(), APEX - point.y());
  }

  @ParameterizedTest
  @CsvSource({"1, 1, true", "1.6, 1, true", "2, 1, true", "4, 1, false", "1, 4, false"})
  void usualShapesOfTheWholeRegionDoNotReachIt(double width, double height, boolean isFar) {
    Extent shown = BASEMAP.wholeRegion().fittedTo(width, height);
    assertThat(EDGE.isFarFrom(shown, 0)).isEqualTo(isFar);
  }

  @Test
  void beyondItAllIsOneColourAndWellInsideNothingChanges() {
    Extent wide = BASEMAP.wholeRegion().fittedTo(6, 1);
    BufferedImage picture = new BufferedImage(900, 150, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = picture.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    EDGE.fade(g, new Viewport(wide, 900, 150, 1), Color.RED);
    g.dispose();

    assertThat(picture.getRGB(0, 75)).isEqualTo(Color.RED.getRGB());
    assertThat(picture.getRGB(899, 75)).isEqualTo(Color.RED.getRGB());
    assertThat(picture.getRGB(450, 75)).isZero();
    int before = 255;
    for (int x = 0; x < 450; x++) {
      int alpha = picture.getRGB(x, 75) >>> 24;
      assertThat(before - alpha).as("step at %d", x).isBetween(0, 60);
      before = alpha;
    }
  }
}
