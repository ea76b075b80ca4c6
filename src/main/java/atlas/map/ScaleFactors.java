package atlas.map;

/**
 * The scale factor of the map plane, read from a table that the build made: the same as {@link
 * Projection#scaleFactor} to two millionths, without waking GeoTools.
 *
 * <p>On a conic plane the factor depends on the distance from the apex alone, so the table goes
 * along the central meridian, the y axis.
 *
 * @param apexY where the meridians meet, metres
 * @param firstY where the table begins, metres
 * @param step between its entries, metres
 * @param factors metres on the plane for each metre on the ground
 */
record ScaleFactors(double apexY, double firstY, double step, double[] factors) {

  private static final double STEP = 20_000;
  private static final int COUNT = 121;

  /** The table between 1,200 km south and north of the origin. */
  static ScaleFactors of(Projection projection) {
    double firstY = -STEP * (COUNT / 2);
    double[] factors = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      factors[i] = projection.scaleFactor(0, firstY + i * STEP);
    }
    double apexY = projection.project(Projection.CENTRAL_MERIDIAN, 90).y();
    return new ScaleFactors(apexY, firstY, STEP, factors);
  }

  /** The factor at a point of the plane; beyond the table, that at its end. */
  double at(double x, double y) {
    double onAxis = apexY - Math.hypot(x, apexY - y);
    double entry = Math.max(0, Math.min(factors.length - 1.0, (onAxis - firstY) / step));
    int lower = Math.min((int) entry, factors.length - 2);
    double part = entry - lower;
    return factors[lower] * (1 - part) + factors[lower + 1] * part;
  }

  /** Degrees counterclockwise from straight up to true north: all meridians meet at the apex. */
  double north(double x, double y) {
    return Math.toDegrees(Math.atan2(x, apexY - y));
  }
}
