package atlas.model;

/** The way from the globe to the map plane; the core asks no more of a projection. */
@FunctionalInterface
public interface PlaneProjection {

  /** Where a WGS 84 longitude and latitude, in degrees, lies on the map plane. */
  PlanePoint project(double lon, double lat);
}
