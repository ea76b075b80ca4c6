package atlas.ui.parts;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pixels painted by Java2D, shown by JavaFX without a copy. */
public final class Pixels {

  private Pixels() {}

  /** An empty, transparent picture to paint on. */
  public static BufferedImage ofSize(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
  }

  /**
   * The picture as an image of JavaFX. They share their pixels, so the picture must not be painted
   * on any more.
   */
  public static Image image(BufferedImage picture) {
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    return new WritableImage(
        new PixelBuffer<>(
            picture.getWidth(),
            picture.getHeight(),
            IntBuffer.wrap(pixels),
            PixelFormat.getIntArgbPreInstance()));
  }

  /**
   * A picture without transparency ({@link BufferedImage#TYPE_INT_RGB}) as an image of JavaFX; see
   * {@link #image}.
   */
  public static Image opaque(BufferedImage picture) {
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] |= 0xFF000000;
    }
    return image(picture);
  }
}
