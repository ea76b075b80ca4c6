package atlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlas.view.Extent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraticuleTest {

  private static Graticule graticule(double metresPerPixel) {
    return Graticule.of(
        new Viewport(
            Extent.around(10_000, 20_000, 1_280 * metresPerPixel, 800 * metresPerPixel),
            1_280,
            800,
            1));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # metres to the pixel, minutes between lines
          800, 60
          400, 30
          200, 10
          100, 5
          20,  1
          2,   1
          """)
  void linesAreAsFarApartAsSuitsTheScale(double metresPerPixel, int minutes) {
    List<Integer> meridians =
        graticule(metresPerPixel).lines().stream()
            .filter(Graticule.Line::isMeridian)
            .map(Graticule.Line::minutes)
            .toList();

    assertThat(meridians).isNotEmpty().allSatisfy(m -> assertThat(m % minutes).isZero());
    for (int i = 1; i < meridians.size(); i++) {
      assertThat(meridians.get(i) - meridians.get(i - 1)).isEqualTo(minutes);
    }
  }

  @Test
  void linesLieWhereTheirNumbersSay() {
    Projection projection = new Projection();
    for (Graticule.Line line : graticule(800).lines()) {
      for (int i = 0; i < line.points().length; i += 2) {
        double[] degrees = projection.unproject(line.points()[i], line.points()[i + 1]);
        assertThat(degrees[line.isMeridian() ? 0 : 1] * 60).isCloseTo(line.minutes(), within(1e-6));
      }
    }
  }
}
