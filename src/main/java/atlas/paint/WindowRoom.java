package atlas.paint;

/**
 * Room on the window's map that belongs to the window's own controls, in points of the frame.
 *
 * @param chips where the chips of what is believed stand at the top edge
 * @param chipsWidth kept free for them
 * @param chipsHeight kept free for them, from the edge
 * @param buttonsWidth kept free for zoom and layers in the lower right corner, in every language
 * @param buttonsHeight kept free for them
 */
public record WindowRoom(
    Chips chips, double chipsWidth, double chipsHeight, double buttonsWidth, double buttonsHeight) {

  /** A place at the top edge. */
  public enum Chips {
    LEFT,
    MIDDLE,
    RIGHT
  }

  /** Of a wide map at the usual size of text. */
  public static final WindowRoom USUAL = new WindowRoom(Chips.MIDDLE, 280, 52, 60, 200);

  /** The same in another unit, of which one of these is so many. */
  public WindowRoom times(double factor) {
    return new WindowRoom(
        chips,
        chipsWidth * factor,
        chipsHeight * factor,
        buttonsWidth * factor,
        buttonsHeight * factor);
  }

  /** The room of the chips on a frame, pixels. */
  Box chipsBox(FrameSize size) {
    double width = chipsWidth * size.unit();
    double x =
        switch (chips) {
          case LEFT -> 0;
          case MIDDLE -> (size.width() - width) / 2;
          case RIGHT -> size.width() - width;
        };
    return Box.at(x, 0, width, chipsHeight * size.unit());
  }

  /** The room of the buttons on a frame, pixels. */
  Box buttonsBox(FrameSize size) {
    double width = buttonsWidth * size.unit();
    double height = buttonsHeight * size.unit();
    return Box.at(size.width() - width, size.height() - height, width, height);
  }

  /** How wide the chips are where they stand between two days, points; else 0. */
  double betweenDays() {
    return chips == Chips.MIDDLE ? chipsWidth : 0;
  }
}
