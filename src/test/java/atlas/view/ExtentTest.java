package atlas.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentTest {

  /** 200 by 100 metres around (100, 50). */
  private static final Extent EXTENT = new Extent(0, 0, 200, 100);

  private static void assertClose(Extent actual, Extent expected) {
    assertThat(actual.minX()).isCloseTo(expected.minX(), within(1e-9));
    assertThat(actual.minY()).isCloseTo(expected.minY(), within(1e-9));
    assertThat(actual.maxX()).isCloseTo(expected.maxX(), within(1e-9));
    assertThat(actual.maxY()).isCloseTo(expected.maxY(), within(1e-9));
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource(
      textBlock =
          """
          # no width, no height, turned round
          0, 0, 0, 1
          0, 0, 1, 0
          1, 0, 0, 1
          0, 1, 1, 0
          # no numbers
          NaN, 0, 1, 1
          0, NaN, 1, 1
          0, 0, Infinity, 1
          -Infinity, 0, 1, 1
          """)
  void refusesWhatHasNoArea(double minX, double minY, double maxX, double maxY) {
    assertThatThrownBy(() -> new Extent(minX, minY, maxX, maxY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(String.valueOf(minX));
  }

  @Test
  void hasAMiddleAndASize() {
    assertThat(EXTENT.centreX()).isEqualTo(100);
    assertThat(EXTENT.centreY()).isEqualTo(50);
    assertThat(EXTENT.width()).isEqualTo(200);
    assertThat(EXTENT.height()).isEqualTo(100);
    assertThat(Extent.around(100, 50, 200, 100)).isEqualTo(EXTENT);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      textBlock =
          """
          100, 50, true
          # corners and edges are inside
          0, 0, true
          200, 100, true
          200, 50, true
          # a little off each edge
          -0.001, 50, false
          200.001, 50, false
          100, -0.001, false
          100, 100.001, false
          """)
  void containsItsEdges(double x, double y, boolean expected) {
    assertThat(EXTENT.contains(x, y)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
  @CsvSource(
      textBlock =
          """
          # inside, around, across
          50, 20, 60, 30, true
          -10, -10, 300, 300, true
          -10, 40, 300, 60, true
          # an edge, a corner in common
          200, 0, 300, 100, true
          200, 100, 300, 200, true
          # apart
          200.001, 0, 300, 100, false
          0, 100.001, 200, 200, false
          -100, 0, -0.001, 100, false
          """)
  void intersectsWhatSharesAPoint(
      double minX, double minY, double maxX, double maxY, boolean expected) {
    Extent other = new Extent(minX, minY, maxX, maxY);
    assertThat(EXTENT.intersects(other)).isEqualTo(expected);
    assertThat(other.intersects(EXTENT)).isEqualTo(expected);
  }

  @Test
  void movesThereAndBack() {
    assertThat(EXTENT.shifted(10, -20)).isEqualTo(new Extent(10, -20, 210, 80));
    assertThat(EXTENT.shifted(10, -20).shifted(-10, 20)).isEqualTo(EXTENT);
  }

  @ParameterizedTest(name = "{0} about {1} {2}")
  @CsvSource(
      textBlock =
          """
          # about the middle, a corner, a point outside
          2, 100, 50
          0.5, 0, 0
          1.25, 400, -70
          1, 3, 4
          """)
  void zoomsAboutAPointThatStays(double factor, double x, double y) {
    Extent zoomed = EXTENT.scaled(factor, x, y);

    assertThat(zoomed.width()).isCloseTo(EXTENT.width() * factor, within(1e-9));
    assertThat(zoomed.height()).isCloseTo(EXTENT.height() * factor, within(1e-9));
    assertThat((x - zoomed.minX()) / zoomed.width())
        .isCloseTo((x - EXTENT.minX()) / EXTENT.width(), within(1e-9));
    assertThat((y - zoomed.minY()) / zoomed.height())
        .isCloseTo((y - EXTENT.minY()) / EXTENT.height(), within(1e-9));
    assertClose(zoomed.scaled(1 / factor, x, y), EXTENT);
  }

  @Test
  void growsOnEverySide() {
    assertClose(EXTENT.grown(0.1), new Extent(-20, -10, 220, 110));
    assertClose(EXTENT.grown(0), EXTENT);
  }

  @ParameterizedTest(name = "{0} by {1}: {2} by {3}")
  @CsvSource(
      textBlock =
          """
          # its own shape, in any unit
          200, 100, 200, 100
          2, 1, 200, 100
          # wider, higher, square
          400, 100, 400, 100
          100, 100, 200, 200
          100, 200, 200, 400
          # a picture on the screen
          1600, 1000, 200, 125
          """)
  void isFittedByShowingMoreNeverLess(
      double pictureWidth, double pictureHeight, double width, double height) {
    Extent fitted = EXTENT.fittedTo(pictureWidth, pictureHeight);

    assertClose(fitted, Extent.around(100, 50, width, height));
    assertClose(fitted.fittedTo(pictureWidth, pictureHeight), fitted);
  }
}
