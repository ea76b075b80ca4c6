package atlas.view;

/**
 * A rectangle of the map plane, in metres, x to the east and y to the north.
 *
 * <p>The plane is the map's own projection; core code never asks which one.
 *
 * @param minX western edge, metres
 * @param minY southern edge, metres
 * @param maxX eastern edge, metres, greater than {@code minX}
 * @param maxY northern edge, metres, greater than {@code minY}
 */
public record Extent(double minX, double minY, double maxX, double maxY) {

  /**
   * Refuses a rectangle without area.
   *
   * @throws IllegalArgumentException if an edge is not finite or the rectangle is empty
   */
  public Extent {
    if (!(Double.isFinite(minX)
        && Double.isFinite(minY)
        && Double.isFinite(maxX)
        && Double.isFinite(maxY)
        && minX < maxX
        && minY < maxY)) {
      throw new IllegalArgumentException(
          "An extent has area: " + minX + " " + minY + " " + maxX + " " + maxY);
    }
  }

  /** An extent around a centre, with its full width and height in metres. */
  public static Extent around(double centreX, double centreY, double width, double height) {
    return new Extent(
        centreX - width / 2, centreY - height / 2, centreX + width / 2, centreY + height / 2);
  }

  /** Width, metres. */
  public double width() {
    return maxX - minX;
  }

  /** Height, metres. */
  public double height() {
    return maxY - minY;
  }

  /** X of the middle, metres. */
  public double centreX() {
    return (minX + maxX) / 2;
  }

  /** Y of the middle, metres. */
  public double centreY() {
    return (minY + maxY) / 2;
  }

  /** Whether the point lies inside or on the edge. */
  public boolean contains(double x, double y) {
    return x >= minX && x <= maxX && y >= minY && y <= maxY;
  }

  /** Whether the two share at least a point. */
  public boolean intersects(Extent other) {
    return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
  }

  /** The same extent moved by metres. */
  public Extent shifted(double dx, double dy) {
    return new Extent(minX + dx, minY + dy, maxX + dx, maxY + dy);
  }

  /**
   * The extent after zooming about a fixed point.
   *
   * @param factor above 1 shows more ground, below 1 less
   * @param x the point of the plane that stays where it is, metres
   * @param y see {@code x}
   */
  public Extent scaled(double factor, double x, double y) {
    return new Extent(
        x + (minX - x) * factor,
        y + (minY - y) * factor,
        x + (maxX - x) * factor,
        y + (maxY - y) * factor);
  }

  /** The same extent, grown on every side by this part of its width and height. */
  public Extent grown(double part) {
    return around(centreX(), centreY(), width() * (1 + 2 * part), height() * (1 + 2 * part));
  }

  /**
   * The smallest extent with the same middle that contains this one and has the shape of a picture.
   *
   * @param pictureWidth in any unit, positive
   * @param pictureHeight in the same unit, positive
   */
  public Extent fittedTo(double pictureWidth, double pictureHeight) {
    double metresPerUnit = Math.max(width() / pictureWidth, height() / pictureHeight);
    return around(
        centreX(), centreY(), pictureWidth * metresPerUnit, pictureHeight * metresPerUnit);
  }
}
