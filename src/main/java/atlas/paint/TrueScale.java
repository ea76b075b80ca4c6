package atlas.paint;

/**
 * How the map plane lies on the ground at a point: its scale, and where north is.
 *
 * <p>In closed form, as {@link atlas.map.Projection} wakes GeoTools, for which no first picture
 * should wait; a test holds the two together. After J. P. Snyder, <i>Map Projections: A Working
 * Manual</i> (USGS Professional Paper 1395), pages 107 to 109.
 *
 * @param factor metres on the plane for each metre on the ground
 * @param north where true north is, degrees counterclockwise from straight up
 */
record TrueScale(double factor, double north) {

  private static final double SEMI_MAJOR = 6_378_137;
  private static final double ECCENTRICITY = 0.081_819_190_842_621_49;
  private static final double ORIGIN = Math.toRadians(34.7);
  private static final double SOUTHERN = Math.toRadians(32.65);
  private static final double NORTHERN = Math.toRadians(36.75);

  /** The constant of the cone. */
  private static final double CONE =
      (Math.log(m(SOUTHERN)) - Math.log(m(NORTHERN)))
          / (Math.log(t(SOUTHERN)) - Math.log(t(NORTHERN)));

  private static final double RADIUS_AT_T1 =
      SEMI_MAJOR * m(SOUTHERN) / (CONE * Math.pow(t(SOUTHERN), CONE));

  /** Height of the cone's apex, where all meridians meet, over the origin of the plane, metres. */
  private static final double APEX = RADIUS_AT_T1 * Math.pow(t(ORIGIN), CONE);

  /** At a point of the plane, metres. */
  static TrueScale at(double x, double y) {
    double radius = Math.hypot(x, APEX - y);
    double latitude = latitude(Math.pow(radius / RADIUS_AT_T1, 1 / CONE));
    return new TrueScale(
        radius * CONE / (SEMI_MAJOR * m(latitude)), Math.toDegrees(Math.atan2(x, APEX - y)));
  }

  private static double m(double latitude) {
    double sin = ECCENTRICITY * Math.sin(latitude);
    return Math.cos(latitude) / Math.sqrt(1 - sin * sin);
  }

  private static double t(double latitude) {
    double sin = ECCENTRICITY * Math.sin(latitude);
    return Math.tan(Math.PI / 4 - latitude / 2) / Math.pow((1 - sin) / (1 + sin), ECCENTRICITY / 2);
  }

  /** The reverse of {@link #t}; each step brings it about 150 times nearer. */
  private static double latitude(double t) {
    double latitude = Math.PI / 2 - 2 * Math.atan(t);
    for (int i = 0; i < 6; i++) {
      double sin = ECCENTRICITY * Math.sin(latitude);
      latitude = Math.PI / 2 - 2 * Math.atan(t * Math.pow((1 - sin) / (1 + sin), ECCENTRICITY / 2));
    }
    return latitude;
  }
}
