package atlas.model;

/**
 * A point of the map plane.
 *
 * @param x metres to the east
 * @param y metres to the north
 */
public record PlanePoint(double x, double y) {}
