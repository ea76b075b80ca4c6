package atlas.map;

import net.sf.geographiclib.GeodesicData;

/**
 * The shortest way between two places on the ellipsoid of WGS 84, by GeographicLib, whose lengths
 * are right to some nanometres.
 *
 * @param metres its length
 * @param bearing in which it leaves the first place, degrees clockwise from true north, 0 to below
 *     360; 0 where the two places are one
 */
public record Geodesic(double metres, double bearing) {

  /** The way from a place to another. */
  public static Geodesic between(Coordinates from, Coordinates to) {
    GeodesicData way =
        net.sf.geographiclib.Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon());
    double bearing = (way.azi1 + 360) % 360;
    return new Geodesic(way.s12, way.s12 == 0 ? 0 : bearing);
  }
}
