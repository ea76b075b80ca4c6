package atlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import atlas.model.PlanePoint;
import atlas.view.Extent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {

  private static final double MILLIMETRE = 0.001;

  private final Projection projection = new Projection();

  @ParameterizedTest(name = "{0} E {1} N")
  @CsvSource(
      textBlock =
          """
          # the origin, then the corners of the region
          42.65, 34.7
          38.7, 31.8
          46.6, 31.8
          38.7, 37.6
          46.6, 37.6
          # on each standard parallel
          44, 32.65
          44, 36.75
          # Qayyarah Airfield West
          43.1221, 35.7662
          # the corners of the base map
          33.5, 27.5
          52, 40
          """)
  void agreesWithSnyderAndReturns(double lon, double lat) {
    PlanePoint point = projection.project(lon, lat);

    double[] expected = snyder(lon, lat);
    assertThat(point.x()).isCloseTo(expected[0], within(MILLIMETRE));
    assertThat(point.y()).isCloseTo(expected[1], within(MILLIMETRE));

    double[] back = projection.unproject(point.x(), point.y());
    assertThat(back[0]).isCloseTo(lon, within(1e-8));
    assertThat(back[1]).isCloseTo(lat, within(1e-8));
  }

  @Test
  void originIsTheMiddleOfTheRegion() {
    assertThat(projection.project(42.65, 34.7).x()).isCloseTo(0, within(MILLIMETRE));
    assertThat(projection.project(42.65, 34.7).y()).isCloseTo(0, within(MILLIMETRE));
    assertThat((Projection.WEST + Projection.EAST) / 2).isCloseTo(42.65, within(1e-9));
    assertThat((Projection.SOUTH + Projection.NORTH) / 2).isCloseTo(34.7, within(1e-9));
  }

  @Test
  void isConformal() {
    for (double[] place : grid()) {
      double lon = place[0];
      double lat = place[1];
      double[] cross = {
        lon - 1e-4,
        lat,
        lon + 1e-4,
        lat, //
        lon,
        lat - 1e-4,
        lon,
        lat + 1e-4
      };
      projection.project(cross);
      double[] east = {cross[2] - cross[0], cross[3] - cross[1]};
      double[] north = {cross[6] - cross[4], cross[7] - cross[5]};
      double eastScale = Math.hypot(east[0], east[1]) / (2e-4 * metresPerDegreeOfLongitude(lat));
      double northScale = Math.hypot(north[0], north[1]) / (2e-4 * metresPerDegreeOfLatitude(lat));

      assertThat(eastScale).as("equal scale at %s", place).isCloseTo(northScale, within(1e-6));
      double cosine =
          (east[0] * north[0] + east[1] * north[1])
              / (Math.hypot(east[0], east[1]) * Math.hypot(north[0], north[1]));
      assertThat(cosine).as("right angle at %s", place).isCloseTo(0, within(1e-6));

      PlanePoint point = projection.project(lon, lat);
      assertThat(projection.scaleFactor(point.x(), point.y()))
          .as("scale factor at %s", place)
          .isCloseTo(northScale, within(1e-6));
    }
  }

  @Test
  void scaleIsNearlyTrueInTheRegion() {
    for (double[] place : grid()) {
      PlanePoint point = projection.project(place[0], place[1]);
      assertThat(projection.scaleFactor(point.x(), point.y())).isBetween(0.99935, 1.00065);
    }
    PlanePoint onParallel = projection.project(44, 32.65);
    assertThat(projection.scaleFactor(onParallel.x(), onParallel.y())).isCloseTo(1, within(1e-7));
  }

  @Test
  void isTheSystemThatItsTextTells() throws FactoryException, TransformException {
    MathTransform told =
        CRS.findMathTransform(DefaultGeographicCRS.WGS84, CRS.parseWKT(Projection.WKT), true);
    for (double[] place : grid()) {
      double[] expected = place.clone();
      told.transform(expected, 0, expected, 0, 1);
      PlanePoint point = projection.project(place[0], place[1]);
      assertThat(point.x()).isCloseTo(expected[0], within(MILLIMETRE));
      assertThat(point.y()).isCloseTo(expected[1], within(MILLIMETRE));
    }
  }

  @Test
  void projectsManyAsItProjectsOne() {
    double[] many = grid().stream().flatMapToDouble(Arrays::stream).toArray();
    projection.project(many);

    int i = 0;
    for (double[] place : grid()) {
      PlanePoint one = projection.project(place[0], place[1]);
      assertThat(many[i++]).isEqualTo(one.x());
      assertThat(many[i++]).isEqualTo(one.y());
    }
    projection.unproject(many);
    assertThat(many[0]).isCloseTo(Projection.WEST, within(1e-8));
  }

  @Test
  void extentHoldsEveryPlaceOfTheRectangle() {
    Extent extent = projection.wholeRegion();

    for (double[] place : grid()) {
      PlanePoint point = projection.project(place[0], place[1]);
      assertThat(extent.grown(1e-6).contains(point.x(), point.y())).as("%s", place).isTrue();
    }
    // The parallels bulge to the south: the corners alone would cut the middle off.
    assertThat(extent.minY()).isCloseTo(projection.project(42.65, 31.8).y(), within(1.0));
  }

  @Test
  void degreesHoldTheExtent() {
    Extent extent = new Extent(-300_000, -200_000, 250_000, 150_000);

    double[] degrees = projection.degrees(extent);

    Extent back = projection.extent(degrees[0], degrees[1], degrees[2], degrees[3]);
    assertThat(back.minX()).isLessThanOrEqualTo(extent.minX());
    assertThat(back.maxX()).isGreaterThanOrEqualTo(extent.maxX());
    assertThat(back.minY()).isLessThanOrEqualTo(extent.minY() + 1);
    assertThat(back.maxY()).isGreaterThanOrEqualTo(extent.maxY() - 1);
    assertThat(degrees[0]).isBetween(39.0, 39.6);
    assertThat(degrees[3]).isBetween(35.9, 36.1);
  }

  @Test
  void refusesAnEmptyRectangle() {
    assertThatThrownBy(() -> projection.extent(46.6, 31.8, 38.7, 37.6))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("46.6,31.8,38.7,37.6");
  }

  @ParameterizedTest
  @CsvSource({"42, 200", "42, -90.1", "181, 35", "NaN, 35", "42, NaN"})
  void refusesWhatIsNotOnTheGlobe(double lon, double lat) {
    assertThatThrownBy(() -> projection.project(lon, lat))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Not on the globe");
  }

  private static List<double[]> grid() {
    List<double[]> places = new ArrayList<>();
    for (int i = 0; i <= 10; i++) {
      for (int j = 0; j <= 10; j++) {
        places.add(
            new double[] {
              Projection.WEST + (Projection.EAST - Projection.WEST) * i / 10,
              Projection.SOUTH + (Projection.NORTH - Projection.SOUTH) * j / 10
            });
      }
    }
    return places;
  }

  /**
   * Lambert conformal conic with two standard parallels on the ellipsoid: J. P. Snyder, Map
   * Projections: A Working Manual, USGS Professional Paper 1395 (1987), p. 107-109, equations
   * 14-15, 15-1 to 15-3, 15-7 to 15-10.
   */
  private static double[] snyder(double lon, double lat) {
    double e = Math.sqrt(2 / 298.257223563 - Math.pow(1 / 298.257223563, 2));
    double phi1 = Math.toRadians(32.65);
    double phi2 = Math.toRadians(36.75);
    double n =
        (Math.log(m(phi1, e)) - Math.log(m(phi2, e)))
            / (Math.log(t(phi1, e)) - Math.log(t(phi2, e)));
    double f = m(phi1, e) / (n * Math.pow(t(phi1, e), n));
    double rho = 6_378_137 * f * Math.pow(t(Math.toRadians(lat), e), n);
    double rho0 = 6_378_137 * f * Math.pow(t(Math.toRadians(34.7), e), n);
    double theta = n * Math.toRadians(lon - 42.65);
    return new double[] {rho * Math.sin(theta), rho0 - rho * Math.cos(theta)};
  }

  private static double m(double phi, double e) {
    return Math.cos(phi) / Math.sqrt(1 - Math.pow(e * Math.sin(phi), 2));
  }

  private static double t(double phi, double e) {
    double sine = e * Math.sin(phi);
    return Math.tan(Math.PI / 4 - phi / 2) / Math.pow((1 - sine) / (1 + sine), e / 2);
  }

  private static double metresPerDegreeOfLongitude(double lat) {
    double phi = Math.toRadians(lat);
    double e2 = 2 / 298.257223563 - Math.pow(1 / 298.257223563, 2);
    return Math.toRadians(1)
        * 6_378_137
        * Math.cos(phi)
        / Math.sqrt(1 - e2 * Math.pow(Math.sin(phi), 2));
  }

  private static double metresPerDegreeOfLatitude(double lat) {
    double phi = Math.toRadians(lat);
    double e2 = 2 / 298.257223563 - Math.pow(1 / 298.257223563, 2);
    return Math.toRadians(1)
        * 6_378_137
        * (1 - e2)
        / Math.pow(1 - e2 * Math.pow(Math.sin(phi), 2), 1.5);
  }
}
