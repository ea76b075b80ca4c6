package atlas.model;

/**
 * Where a site is drawn, and how well that is known.
 *
 * @param lon WGS 84 longitude, degrees
 * @param lat WGS 84 latitude, degrees
 * @param plane the same point on the map plane
 * @param precisionMetres radius in which the true point lies
 * @param basis what the point rests on
 * @param source where the point was read; may be empty
 */
public record Location(
    double lon,
    double lat,
    PlanePoint plane,
    double precisionMetres,
    LocationBasis basis,
    String source) {

  /**
   * Refuses a point that is not on the globe.
   *
   * @throws IllegalArgumentException if a coordinate or the precision is out of range
   */
  public Location {
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
      throw new IllegalArgumentException("No such point on the globe: " + lon + " " + lat);
    }
    if (!(precisionMetres >= 0 && precisionMetres <= 1e6)) {
      throw new IllegalArgumentException("A precision is 0 to 1,000,000 m: " + precisionMetres);
    }
  }
}
