package atlas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.status.Status;
import atlas.view.Layer;
import atlas.view.Theme;
import atlas.view.View;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

  private static final double TEXT = 4.5;
  private static final double GRAPHICS = 3;

  @ParameterizedTest
  @EnumSource(Theme.class)
  void textStandsOutFromItsHaloAndFromThePanel(Theme theme) {
    Palette palette = Palette.of(theme);
    for (TextStyle style : TextStyle.values()) {
      if (style != TextStyle.LETTER && style != TextStyle.COUNT) {
        assertContrast(style.name(), palette.ink(style), palette.halo(), TEXT);
        assertContrast(style.name(), palette.ink(style), palette.panel(), TEXT);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void textStandsOutFromFlatGround(Theme theme) {
    Palette palette = Palette.of(theme);
    for (int ground : groundColours(theme, Set.of(Layer.GOVERNORATES))) {
      for (TextStyle style : TextStyle.values()) {
        if (style != TextStyle.LETTER && style != TextStyle.COUNT) {
          assertContrast(style.name(), palette.ink(style), new Color(ground), 4);
        }
      }
    }
  }

  /** A mark is told from any ground, mountains too, by its outline or by its casing. */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void marksStandOutFromAnyGround(Theme theme) {
    Palette palette = Palette.of(theme);
    assertContrast("outline on casing", palette.outline(), palette.casing(), GRAPHICS);
    for (int ground : groundColours(theme, Layer.USUAL)) {
      double outline = Palette.contrast(palette.outline(), new Color(ground));
      double casing = Palette.contrast(palette.casing(), new Color(ground));
      assertThat(Math.max(outline, casing)).as("%06x", ground).isGreaterThanOrEqualTo(GRAPHICS);
    }
  }

  @Test
  void lettersStandOutFromTheirMarks() {
    for (Status status : Status.values()) {
      assertContrast(status.name(), Palette.letterOn(status), Palette.of(status), TEXT);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void ringsStandOutFromTheGround(Theme theme) {
    Palette palette = Palette.of(theme);
    assertContrast("ring on casing", Palette.of(Theme.LIGHT).selection(), palette.casing(), 3);
    assertContrast("leader", palette.leader(), palette.halo(), GRAPHICS);
  }

  private static void assertContrast(String what, Color a, Color b, double least) {
    assertThat(Palette.contrast(a, b))
        .as("%s: %06x on %06x", what, a.getRGB() & 0xffffff, b.getRGB() & 0xffffff)
        .isGreaterThanOrEqualTo(least);
  }

  /** The colours that cover more than a thousandth of the region. */
  private static Set<Integer> groundColours(Theme theme, Set<Layer> layers) {
    FrameSize size = FrameSize.of(800, 500);
    BufferedImage image = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    View view = Shipped.region("2020-03-29").withTheme(theme).withLayers(layers);
    Shipped.PAINTER.paintGround(g, view, size);
    g.dispose();
    int[] counts = new int[1 << 24];
    Set<Integer> colours = new TreeSet<>();
    for (int rgb : image.getRGB(0, 0, 800, 500, null, 0, 800)) {
      if (++counts[rgb & 0xffffff] == 400) {
        colours.add(rgb & 0xffffff);
      }
    }
    assertThat(colours).isNotEmpty();
    return colours;
  }
}
