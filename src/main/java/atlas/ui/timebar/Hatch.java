package atlas.ui.timebar;

import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;

/** Fills of slanting stripes. */
final class Hatch {

  private static final int SIZE = 6;

  private Hatch() {}

  /** Stripes of two colours, equally wide. */
  static ImagePattern of(Color one, Color other) {
    return stripes(one, other, SIZE / 2);
  }

  /** Thin stripes; between them what lies beneath is seen. */
  static ImagePattern thin(Color colour) {
    return stripes(colour, Color.TRANSPARENT, 1);
  }

  private static ImagePattern stripes(Color one, Color other, int width) {
    WritableImage tile = new WritableImage(SIZE, SIZE);
    PixelWriter pixels = tile.getPixelWriter();
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        pixels.setColor(x, y, (x + y) % SIZE < width ? one : other);
      }
    }
    return new ImagePattern(tile, 0, 0, SIZE, SIZE, false);
  }
}
