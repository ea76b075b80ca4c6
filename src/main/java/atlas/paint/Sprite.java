package atlas.paint;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;

/** A small drawing as pixels, which are copied around a point; immutable. */
final class Sprite {

  /** Nothing at all. */
  static final Sprite NONE = of(new Box(0, 0, 0, 0), g -> {});

  private final BufferedImage image;
  private final int[] pixels;
  private final int left;
  private final int top;

  /** A bit for each pixel that isn't empty, the leftmost as the lowest; {@link #words} a row. */
  private final long[] inked;

  /** A bit for each pixel that is full. */
  private final long[] full;

  private final int words;

  private Sprite(BufferedImage image, int left, int top) {
    this.image = image;
    this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    this.left = left;
    this.top = top;
    this.words = (image.getWidth() + 63) / 64;
    this.inked = new long[words * image.getHeight()];
    this.full = new long[inked.length];
    for (int i = 0; i < pixels.length; i++) {
      int x = i % image.getWidth();
      int word = i / image.getWidth() * words + x / 64;
      inked[word] |= pixels[i] == 0 ? 0 : 1L << x;
      full[word] |= pixels[i] >>> 24 < 255 ? 0 : 1L << x;
    }
  }

  /**
   * Makes a drawing.
   *
   * @param room that it needs, pixels from its own origin
   */
  static Sprite of(Box room, Consumer<Graphics2D> drawing) {
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

  /** Draws it around a whole pixel. */
  void draw(Graphics2D g, int x, int y) {
    g.drawImage(image, x + left, y + top, null);
  }

  int width() {
    return image.getWidth();
  }

  int height() {
    return image.getHeight();
  }

  /** From its origin to its left edge, pixels; negative. */
  int left() {
    return left;
  }

  /** From its origin to its upper edge, pixels; negative. */
  int top() {
    return top;
  }

  /** Words of the bits of a row. */
  int words() {
    return words;
  }

  /** The bits of the pixels of a row that aren't empty, the leftmost of a word as its lowest. */
  long inked(int row, int word) {
    return inked[row * words + word];
  }

  /** The bits of the pixels of a row that are full. */
  long full(int row, int word) {
    return full[row * words + word];
  }

  /** A pixel, premultiplied. */
  int pixel(int row, int column) {
    return pixels[row * image.getWidth() + column];
  }
}
