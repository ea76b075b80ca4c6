package atlas.ui;

import atlas.app.TextSize;
import atlas.paint.FrameSize;
import atlas.paint.Furniture;
import atlas.paint.WindowRoom;
import atlas.paint.WindowRoom.Chips;
import atlas.view.Language;
import atlas.view.View;

/**
 * How large the text on the map is, and how much room the window's controls take there. Where the
 * map is small its own text grows less than that of the window, or there would be no map left.
 */
final class MapText {

  /** What a map with larger text must be at least, in points. */
  private static final double ROOMY_WIDTH = 560;

  private static final double ROOMY_HEIGHT = 380;

  /** A long day, and the margins about it, in points of the map. */
  private static final double HEADING = 284;

  /** A day and two lines under it, and the margin above it, in points of the map. */
  static final double HEADING_HEIGHT = 88;

  private MapText() {}

  /**
   * How many times the usual size the map's own text is.
   *
   * @param width of the map, pixels
   * @param height of the map, pixels
   */
  static double scale(TextSize text, double width, double height) {
    double roomy = Math.min(width / ROOMY_WIDTH, height / ROOMY_HEIGHT);
    return Math.max(1, Math.min(text.scale(), roomy));
  }

  /**
   * The size of the window's map.
   *
   * @param width of the map, points of the screen
   * @param height of the map, points of the screen
   * @param outputScale pixels a point of the screen
   */
  static FrameSize frame(TextSize text, double width, double height, double outputScale) {
    FrameSize size = FrameSize.onScreen(width, height, outputScale);
    return new FrameSize(size.width(), size.height(), size.unit() * scale(text, width, height));
  }

  /**
   * What stands on the window's map beside the marks, with room for the window's controls.
   *
   * @param width of the map, pixels
   * @param height of the map, pixels
   */
  static Furniture furniture(TextSize text, double width, double height, View view) {
    return Furniture.window()
        .withRoom(room(text, width, height, view).times(1 / scale(text, width, height)));
  }

  /**
   * The room of the window's controls, in the window's pixels: chips in the middle of the top edge,
   * where the day leaves it free; else in the corner across from the day, below each other if they
   * have to. The buttons are a column, and on a low map a line.
   *
   * @param width of the map, pixels
   * @param height of the map, pixels
   */
  static WindowRoom room(TextSize text, double width, double height, View view) {
    double heading = HEADING * scale(text, width, height);
    double row = room(70, 210, text);
    boolean isMiddleFree = (width - row) / 2 >= heading;
    boolean isInRow = isMiddleFree || width >= heading + row;
    boolean isCompared = view.comparison().isPresent();
    Chips across = view.language() == Language.ARABIC ? Chips.LEFT : Chips.RIGHT;
    Chips chips = isMiddleFree || isCompared ? Chips.MIDDLE : across;
    double chipsHeight = isInRow ? room(20, 32, text) : room(26, 64, text);
    double over = chips == Chips.RIGHT ? chipsHeight : 0;
    double thick = room(51, 9, text);
    double lengthy = room(164, 36, text);
    boolean isColumn = height >= over + lengthy;
    return new WindowRoom(
        chips,
        isInRow ? row : room(40, 120, text),
        chipsHeight,
        isColumn ? thick : lengthy,
        isColumn ? lengthy : thick);
  }

  /** White space stays as it is, what it is around grows with the text. */
  private static double room(double white, double grown, TextSize text) {
    return white + grown * text.scale();
  }
}
