package atlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlas.view.Extent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # 280 m to the pixel of 0.28 mm is one to a million
          280000, 1000, 1, 1000000
          # twice the pixels for the same size on paper
          280000, 2000, 2, 1000000
          # A4 at 300 dpi: a point is 300/72 pixels
          280000, 1000, 4.1666667, 4166667
          """)
  void denominator(double metres, double width, double unit, double denominator) {
    Extent extent = Extent.around(0, 0, metres, metres);

    assertThat(Scale.denominator(extent, width, unit)).isCloseTo(denominator, within(1.0));
  }
}
