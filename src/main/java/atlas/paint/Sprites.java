package atlas.paint;

import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Small drawings that are repeated: on an image their pixels are kept and copied, on any other
 * graphics they are drawn anew. Safe for use by several threads.
 */
final class Sprites {

  private static final int MOST = 4_000;

  private final Map<Object, Sprite> kept =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Sprite> eldest) {
          return size() > MOST;
        }
      };

  private record Sprite(BufferedImage image, int left, int top) {}

  /**
   * Draws around a point.
   *
   * @param key equal for drawings with equal pixels
   * @param room that the drawing needs, pixels from its own origin
   * @param x whole pixels, where its origin goes
   * @param y see {@code x}
   * @param drawing around 0, 0
   */
  void draw(Graphics2D g, Object key, Box room, double x, double y, Consumer<Graphics2D> drawing) {
    if (isPlainImage(g)) {
      Sprite sprite = sprite(key, room, drawing);
      g.drawImage(
          sprite.image, (int) Math.round(x) + sprite.left, (int) Math.round(y) + sprite.top, null);
    } else {
      Graphics2D own = (Graphics2D) g.create();
      own.translate(x, y);
      Lettering.prepare(own);
      drawing.accept(own);
      own.dispose();
    }
  }

  private Sprite sprite(Object key, Box room, Consumer<Graphics2D> drawing) {
    synchronized (kept) {
      return kept.computeIfAbsent(key, k -> paint(room, drawing));
    }
  }

  private static Sprite paint(Box room, Consumer<Graphics2D> drawing) {
    int left = (int) Math.floor(room.minX()) - 1;
    int top = (int) Math.floor(room.minY()) - 1;
    int width = (int) Math.ceil(room.maxX()) + 1 - left;
    int height = (int) Math.ceil(room.maxY()) + 1 - top;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    g.translate(-left, -top);
    Lettering.prepare(g);
    drawing.accept(g);
    g.dispose();
    return new Sprite(image, left, top);
  }

  /** Whether pixels can be copied: an image in memory, neither scaled nor turned. */
  private static boolean isPlainImage(Graphics2D g) {
    GraphicsConfiguration configuration = g.getDeviceConfiguration();
    return configuration != null
        && configuration.getDevice().getType() == GraphicsDevice.TYPE_IMAGE_BUFFER
        && isWholeShift(g.getTransform());
  }

  private static boolean isWholeShift(AffineTransform transform) {
    return (transform.getType() & ~AffineTransform.TYPE_TRANSLATION) == 0
        && transform.getTranslateX() == Math.rint(transform.getTranslateX())
        && transform.getTranslateY() == Math.rint(transform.getTranslateY());
  }
}
