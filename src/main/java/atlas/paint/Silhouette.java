package atlas.paint;

import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.view.Theme;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What marks have in common whatever their status: pixels that are full in every one, and pixels
 * that are touched by any; immutable.
 */
final class Silhouette {

  /** They take some milliseconds to make, and only a few densities of pixels are ever in use. */
  private static final Map<Double, Silhouette> KNOWN = new ConcurrentHashMap<>();

  private static final int MOST_KNOWN = 16;

  private final int left;
  private final int top;
  private final int height;
  private final int words;
  private final long[] full;
  private final long[] touched;

  private Silhouette(Stream<Sprite> sprites) {
    Sprite[] all = sprites.toArray(Sprite[]::new);
    left = all[0].left();
    top = all[0].top();
    height = all[0].height();
    words = all[0].words();
    full = new long[height * words];
    touched = new long[height * words];
    Arrays.fill(full, -1);
    for (Sprite sprite : all) {
      for (int i = 0; i < full.length; i++) {
        full[i] &= sprite.full(i / words, i % words);
        touched[i] |= sprite.inked(i / words, i % words);
      }
    }
  }

  /**
   * That of the marks at a size of the point; each mark of several statuses has the same outline.
   */
  static Silhouette of(double unit) {
    if (KNOWN.size() > MOST_KNOWN) {
      KNOWN.clear();
    }
    return KNOWN.computeIfAbsent(
        unit,
        u -> {
          Marks marks = new Marks(Palette.of(Theme.LIGHT), new Sprites(), u);
          Stream<StatusSet> certain = Arrays.stream(Status.values()).map(StatusSet::of);
          StatusSet uncertain = StatusSet.of(Status.COALITION, Status.UNKNOWN);
          return new Silhouette(Stream.concat(certain, Stream.of(uncertain)).map(marks::sprite));
        });
  }

  /** From a mark's point to the left edge, pixels; negative. */
  int left() {
    return left;
  }

  /** From a mark's point to the upper edge, pixels; negative. */
  int top() {
    return top;
  }

  int height() {
    return height;
  }

  /** Words of the bits of a row. */
  int words() {
    return words;
  }

  /** Bits of the pixels that are full in every mark, the leftmost of a word as its lowest. */
  long full(int row, int word) {
    return full[row * words + word];
  }

  /** Bits of the pixels that are touched by any mark. */
  long touched(int row, int word) {
    return touched[row * words + word];
  }
}
