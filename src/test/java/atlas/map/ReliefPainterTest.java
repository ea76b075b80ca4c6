package atlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlas.view.Extent;
import atlas.view.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliefPainterTest {

  /** Three rows of four cells: level, towards the light, in the shade. */
  private static final Relief RELIEF =
      new Relief(
          0,
          3_000,
          1_000,
          4,
          3,
          new byte[] {0, 0, 0, 0, 100, 100, 100, 100, -100, -100, -100, -100});

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          5000000, 1
          1500000, 1
          1499999, 1
          866025,  0.5
          500000,  0
          499999,  0
          10000,   0
          """)
  void fadesOut(double denominator, double strength) {
    assertThat(ReliefPainter.strength(denominator)).isCloseTo(strength, within(1e-5));
  }

  @Test
  void lightensAndDarkensButLeavesLevelGround() {
    BufferedImage image = paint(new Extent(0, 0, 4_000, 3_000), 8, 6);

    int level = image.getRGB(4, 0) & 0xff;
    int light = image.getRGB(4, 2) & 0xff;
    int shade = image.getRGB(4, 4) & 0xff;
    assertThat(level).isEqualTo(128);
    assertThat(light).isGreaterThan(150);
    assertThat(shade).isBetween(90, 120);
  }

  @Test
  void leavesWhatItDoesNotKnow() {
    BufferedImage image = paint(new Extent(-40_000, -30_000, 44_000, 33_000), 168, 126);

    for (int[] corner : new int[][] {{0, 0}, {167, 0}, {0, 125}, {167, 125}, {70, 63}, {95, 63}}) {
      assertThat(image.getRGB(corner[0], corner[1]) & 0xff).isEqualTo(128);
    }
  }

  private static BufferedImage paint(Extent extent, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(128, 128, 128));
    g.fillRect(0, 0, width, height);
    new ReliefPainter(RELIEF).paint(g, new Viewport(extent, width, height, 1), Theme.LIGHT);
    g.dispose();
    return image;
  }
}
