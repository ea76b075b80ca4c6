package atlas.paint;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Paints a crowd as pixels, from the uppermost mark down: what lies under a full pixel is never
 * touched, and a mark that lies under another on the same pixel is not painted. The bands of the
 * picture are painted side by side, and are the same however many are at work.
 */
final class CrowdPainter {

  private final Crowd crowd;
  private final Rectangle clip;
  private final int width;
  private final BufferedImage picture;
  private final int[] pixels;
  private final boolean[] isSeen;
  private final boolean isAll;

  /**
   * A task.
   *
   * @param isAll whether every mark is shown, and none as a life
   * @param clip what has to be painted of the frame
   */
  CrowdPainter(Crowd crowd, FrameSize size, Rectangle clip, boolean isAll) {
    this.crowd = crowd;
    this.clip = clip.intersection(new Rectangle(size.width(), size.height()));
    this.width = size.width();
    this.picture = new BufferedImage(width, size.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    this.pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    this.isAll = isAll;
    this.isSeen = new boolean[crowd.size()];
  }

  /**
   * Paints the marks on an empty picture, by several threads.
   *
   * @param looks what a mark looks like, by its number; {@link Sprite#NONE} if it isn't shown
   */
  BufferedImage paint(IntFunction<Sprite> looks) {
    IntStream.range(0, Crowd.BANDS).parallel().forEach(band -> new Band(band).paint(looks));
    return picture;
  }

  /** The marks of which something is seen, those painted last at the end; after painting. */
  int[] seen() {
    return IntStream.range(0, isSeen.length).filter(i -> isSeen[i]).toArray();
  }

  /** Some rows of the picture. */
  private final class Band {

    private final int[] marks;
    private final int from;
    private final int to;
    private final Cover cover;
    private final PointSet taken;

    Band(int number) {
      marks = isAll ? crowd.seen(number) : crowd.band(number);
      from = Math.max(clip.y, crowd.bandStart(number));
      to = Math.min(clip.y + clip.height, crowd.bandStart(number + 1));
      cover = new Cover(from, to, clip.x, clip.x + clip.width, width, crowd.reach());
      taken = crowd.points(number);
    }

    void paint(IntFunction<Sprite> looks) {
      for (int i = marks.length - 1; i >= 0 && from < to; i--) {
        int mark = marks[i];
        int x = crowd.x(mark);
        int y = crowd.y(mark);
        if (!taken.has(x, y)) {
          Sprite sprite = looks.apply(mark);
          if (sprite != Sprite.NONE) {
            taken.add(x, y);
            isSeen[mark] |= paint(sprite, x + sprite.left(), y + sprite.top());
          }
        }
      }
    }

    /** Paints under what is there, and tells whether there was room for anything. */
    private boolean paint(Sprite sprite, int left, int top) {
      boolean isPainted = false;
      for (int row = Math.max(0, from - top); row < sprite.height() && top + row < to; row++) {
        for (int word = 0; word < sprite.words(); word++) {
          long free = sprite.inked(row, word) & cover.free(left + 64 * word, top + row);
          isPainted |= free != 0;
          long full = paint(sprite, left, top, row, word, free);
          cover.fill(left + 64 * word, top + row, full);
        }
      }
      return isPainted;
    }

    /** Paints some of 64 pixels of a row, and tells which are full then. */
    private long paint(Sprite sprite, int left, int top, int row, int word, long some) {
      long full = 0;
      for (long rest = some; rest != 0; rest &= rest - 1) {
        int column = 64 * word + Long.numberOfTrailingZeros(rest);
        int at = (top + row) * width + left + column;
        pixels[at] = under(pixels[at], sprite.pixel(row, column));
        full |= pixels[at] >>> 24 < 255 ? 0 : 1L << column;
      }
      return full;
    }
  }

  /** Both pixels, premultiplied, one under the other. */
  static int under(int upper, int lower) {
    int room = 255 - (upper >>> 24);
    if (room == 255) {
      return lower;
    }
    // Two channels at a time, each with 16 bits to be multiplied in.
    int even = (lower & 0xff00ff) * room + 0x800080;
    int odd = (lower >>> 8 & 0xff00ff) * room + 0x800080;
    even = even + (even >>> 8 & 0xff00ff) >>> 8 & 0xff00ff;
    odd = odd + (odd >>> 8 & 0xff00ff) & 0xff00ff00;
    return upper + (even | odd);
  }
}
