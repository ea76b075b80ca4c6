package atlas.paint;

/**
 * The room that a text takes.
 *
 * @param advance from its start to its end, pixels
 * @param ink around its letters, pixels from the start of its baseline, y downwards
 */
record TextExtent(double advance, Box ink) {

  TextExtent scaled(double by) {
    return new TextExtent(
        advance * by, new Box(ink.minX() * by, ink.minY() * by, ink.maxX() * by, ink.maxY() * by));
  }
}
