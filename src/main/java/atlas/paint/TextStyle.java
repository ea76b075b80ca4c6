package atlas.paint;

/** The roles that text has on a frame, each with its looks. */
enum TextStyle {
  // on the map, the quietest first
  COUNTRY(Typeface.MEDIUM, 13, 1.8, 0.32, false, true),
  GOVERNORATE(Typeface.MEDIUM, 9.5, 1.8, 0.2, false, true),
  WATER(Typeface.REGULAR, 9.5, 1.6, 0.02, true, false),
  SMALL_TOWN(Typeface.REGULAR, 9.5, 1.8, 0, false, false),
  TOWN(Typeface.REGULAR, 10.5, 1.8, 0, false, false),
  SITE(Typeface.BOLD, 12.5, 2.2, 0, false, false),
  LETTER(Typeface.BOLD, 9.5, 0, 0, false, false),
  COUNT(Typeface.BOLD, 11, 0, 0, false, false),
  // furniture
  TITLE(Typeface.BOLD, 17, 2.6, 0, false, false),
  DATE(Typeface.BOLD, 30, 3, -0.01, false, false),
  CAPTION(Typeface.MEDIUM, 12, 2.4, 0, false, false),
  LEGEND(Typeface.REGULAR, 12, 0, 0, false, false),
  LEGEND_COUNT(Typeface.BOLD, 12, 0, 0, false, false),
  SCALE(Typeface.MEDIUM, 10.5, 2, 0, false, false),
  NOTE(Typeface.REGULAR, 8.5, 1.8, 0, false, false);

  private final Typeface typeface;
  private final double points;
  private final double halo;
  private final double tracking;
  private final boolean isSlanted;
  private final boolean isCapitals;

  TextStyle(
      Typeface typeface,
      double points,
      double halo,
      double tracking,
      boolean isSlanted,
      boolean isCapitals) {
    this.typeface = typeface;
    this.points = points;
    this.halo = halo;
    this.tracking = tracking;
    this.isSlanted = isSlanted;
    this.isCapitals = isCapitals;
  }

  Typeface typeface() {
    return typeface;
  }

  /** Size in points. */
  double points() {
    return points;
  }

  /** Width of the halo around the letters in points; 0 for none. */
  double halo() {
    return halo;
  }

  /** Space between letters in parts of the size; Latin only, as Arabic letters are joined. */
  double tracking() {
    return tracking;
  }

  /** Whether Latin letters lean to the right. */
  boolean isSlanted() {
    return isSlanted;
  }

  /** Whether Latin letters are set as capitals. */
  boolean isCapitals() {
    return isCapitals;
  }
}
