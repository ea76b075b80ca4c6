package atlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlas.model.PlanePoint;
import java.awt.geom.Line2D;
import java.util.Random;
import net.sf.geographiclib.GeodesicData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeodesicTest {

  private static final Projection PROJECTION = new Projection();

  @ParameterizedTest
  @CsvSource({
    // a degree of the equator is a 360th of 2 π a; a quarter of a meridian is 10001965.729 m
    " 0, 0,  1,  0,   111319.490793,  90",
    " 0, 0,  0, 90, 10001965.729231,   0",
    // the series of the meridian: from 30 to 40 N it is 1109415.632567 m
    "44, 30, 44, 40, 1109415.632567,   0",
    "44, 40, 44, 30, 1109415.632567, 180",
    // JFK to LHR and Wellington to Salamanca, as Karney (2013) and the manual of GeographicLib have
    // them
    "-73.8, 40.6, -0.5, 51.6,  5551759.400319, 51.198882845579",
    "174.81, -41.32, -5.50, 40.96, 19959679.267353821, 161.067669986160",
    // nowhere to go
    "44.4, 33.3, 44.4, 33.3, 0, 0",
  })
  void knownGeodesics(
      double lon1, double lat1, double lon2, double lat2, double metres, double bearing) {
    Geodesic way = Geodesic.between(new Coordinates(lon1, lat1), new Coordinates(lon2, lat2));
    assertThat(way.metres()).isCloseTo(metres, within(0.001));
    assertThat(way.bearing()).isCloseTo(bearing, within(1e-6));
  }

  /** The scale of the map plane is known by another way: short lengths must agree with it. */
  @Test
  void shortWaysAgreeWithTheMapPlane() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      double x = (random.nextDouble() - 0.5) * 700_000;
      double y = (random.nextDouble() - 0.5) * 600_000;
      double angle = random.nextDouble() * 2 * Math.PI;
      double toX = x + 1000 * Math.cos(angle);
      double toY = y + 1000 * Math.sin(angle);
      double metres = Geodesic.between(at(x, y), at(toX, toY)).metres();
      double scale = PROJECTION.scaleFactor((x + toX) / 2, (y + toY) / 2);
      assertThat(metres).isCloseTo(1000 / scale, within(0.01));
    }
  }

  /** So a leg that is measured may be drawn straight. */
  @Test
  void aGeodesicIsNearlyStraightOnTheMapPlane() {
    double[][] places = {{38.7, 31.8}, {46.6, 31.8}, {46.6, 37.6}, {38.7, 37.6}, {42.6, 34.7}};
    for (double[] from : places) {
      for (double[] to : places) {
        if (from == to) {
          continue;
        }
        Geodesic way =
            Geodesic.between(new Coordinates(from[0], from[1]), new Coordinates(to[0], to[1]));
        GeodesicData middle =
            net.sf.geographiclib.Geodesic.WGS84.Direct(
                from[1], from[0], way.bearing(), way.metres() / 2);
        PlanePoint a = PROJECTION.project(from[0], from[1]);
        PlanePoint b = PROJECTION.project(to[0], to[1]);
        PlanePoint m = PROJECTION.project(middle.lon2, middle.lat2);
        double off = Line2D.ptLineDist(a.x(), a.y(), b.x(), b.y(), m.x(), m.y());
        assertThat(off).isLessThanOrEqualTo(way.metres() * 0.001);
      }
    }
  }

  private static Coordinates at(double x, double y) {
    double[] lonLat = PROJECTION.unproject(x, y);
    return new Coordinates(lonLat[0], lonLat[1]);
  }
}
