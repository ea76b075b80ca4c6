package atlas.backdrop;

import java.util.Optional;

/**
 * A square of the world in Web Mercator.
 *
 * @param z zoom: the world is 2^z tiles wide
 * @param x from the west
 * @param y from the north
 */
record Tile(int z, int x, int y) {

  /** Pixels along a side, as the scheme has it. */
  static final int SIDE = 256;

  /** The tile above, which covers four of these; empty for the whole world. */
  Optional<Tile> parent() {
    return z == 0 ? Optional.empty() : Optional.of(new Tile(z - 1, x >> 1, y >> 1));
  }

  /** Pixels from the world's western edge to a longitude, degrees. */
  static double pixelX(double lon, int z) {
    return (lon + 180) / 360 * worldSide(z);
  }

  /** Pixels from the world's northern edge to a latitude, degrees; infinite at the poles. */
  static double pixelY(double lat, int z) {
    double phi = Math.toRadians(lat);
    double northward = Math.log(Math.tan(phi) + 1 / Math.cos(phi));
    return (1 - northward / Math.PI) / 2 * worldSide(z);
  }

  private static double worldSide(int z) {
    return SIDE * Math.pow(2, z);
  }
}
