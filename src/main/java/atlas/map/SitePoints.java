package atlas.map;

import atlas.view.SiteState;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** The places of sites as geometries, in degrees; apart, so that JTS is met only where one asks. */
final class SitePoints {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private SitePoints() {}

  /** The point of a site; null for none, as GeoTools wants it. */
  static Point of(SiteState site) {
    return site.site()
        .location()
        .map(l -> GEOMETRIES.createPoint(new Coordinate(l.lon(), l.lat())))
        .orElse(null);
  }
}
