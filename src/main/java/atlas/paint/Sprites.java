package atlas.paint;

import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.geom.AffineTransform;
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
      sprite(key, room, drawing).draw(g, (int) Math.round(x), (int) Math.round(y));
    } else {
      Graphics2D own = (Graphics2D) g.create();
      own.translate(x, y);
      Lettering.prepare(own);
      drawing.accept(own);
      own.dispose();
    }
  }

  /** The drawing as pixels. */
  Sprite sprite(Object key, Box room, Consumer<Graphics2D> drawing) {
    synchronized (kept) {
      return kept.computeIfAbsent(key, k -> Sprite.of(room, drawing));
    }
  }

  /** Whether pixels can be copied: an image in memory, neither scaled nor turned. */
  static boolean isPlainImage(Graphics2D g) {
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
