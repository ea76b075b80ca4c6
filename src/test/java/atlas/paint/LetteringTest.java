package atlas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetteringTest {

  @ParameterizedTest
  @CsvSource({
    "SITE, Al-Qaim",
    "COUNTRY, Turkey",
    "WATER, Lake Tharthar",
    "SITE, قاعدة القيارة",
    "COUNTRY, العراق",
    "WATER, بحيرة الثرثار",
    "DATE, ٢٩ آذار ٢٠٢٠",
    // A name kept apart from the sentence around it.
    "CAPTION, by \u2068Rudaw\u2069 alone",
    "CAPTION, \u200F\u2068todaychina.cc\u2069",
  })
  void measuresWhereTheInkLies(TextStyle style, String text) {
    Lettering lettering = new Lettering(style, 3);
    Box ink = lettering.measure(text).ink();
    BufferedImage image = new BufferedImage(1200, 200, BufferedImage.TYPE_INT_ARGB);
    var g = image.createGraphics();
    g.translate(20, 120);
    lettering.draw(g, text, Color.BLACK, Color.BLACK, 0);
    g.dispose();
    Rectangle2D drawn = null;
    for (int y = 0; y < 200; y++) {
      for (int x = 0; x < 1200; x++) {
        if (image.getRGB(x, y) >>> 24 > 40) {
          Rectangle2D pixel = new Rectangle2D.Double(x, y, 1, 1);
          drawn = drawn == null ? pixel : drawn.createUnion(pixel);
        }
      }
    }
    Box found = new Box(drawn.getMinX(), drawn.getMinY(), drawn.getMaxX(), drawn.getMaxY());
    assertThat(ink.moved(20, 120).grown(1.8).contains(found)).as(ink + " " + found).isTrue();
    assertThat(found.grown(1.8).contains(ink.moved(20, 120))).as(ink + " " + found).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Iraq, IRAQ", "العراق, العراق"})
  void setsCountriesInCapitals(String name, String set) {
    assertThat(new Lettering(TextStyle.COUNTRY, 1).set(name)).isEqualTo(set);
  }

  @Test
  void growsEvenly() {
    double once = new Lettering(TextStyle.SITE, 1).measure("Besmaya").advance();
    double thrice = new Lettering(TextStyle.SITE, 3).measure("Besmaya").advance();
    assertThat(thrice).isEqualTo(3 * once);
  }
}
