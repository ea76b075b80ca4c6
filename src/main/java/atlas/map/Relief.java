package atlas.map;

/**
 * How light or dark the slopes are, in a grid of square cells on the map plane.
 *
 * @param minX western edge, metres
 * @param maxY northern edge, metres
 * @param cell length of a cell's side, metres
 * @param columns cells from west to east
 * @param rows cells from north to south
 * @param shade of each cell, row by row from the north; 0 is level ground, above is towards the
 *     light, below is in the shade
 */
record Relief(double minX, double maxY, double cell, int columns, int rows, byte[] shade) {

  Relief {
    if (shade.length != columns * rows) {
      throw new IllegalArgumentException(
          "A relief of %d × %d cells has %d shades".formatted(columns, rows, shade.length));
    }
  }
}
