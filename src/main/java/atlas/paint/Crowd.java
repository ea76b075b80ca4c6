package atlas.paint;

import atlas.model.Facts;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Marks too many to be moved apart: each stands on its point, and those that come later lie over
 * the others. Kept in flat arrays, as there may be a million; immutable.
 */
final class Crowd extends AbstractList<PlacedMark> implements RandomAccess {

  /** Side of the squares that tell where there are marks, points. */
  private static final double CELL = 8;

  /** Bands of rows, from the top of the frame, that can be painted side by side. */
  static final int BANDS = 8;

  /** Discs of the true points that can still be told apart. */
  private static final int MOST_DISCS = 200;

  private final Facts facts;
  private final int[] sites;
  private final int[] xs;
  private final int[] ys;
  private final double half;
  private final Silhouette silhouette;
  private final int width;
  private final int height;

  /** The marks that reach into each band, in their order. */
  private final int[][] bands = new int[BANDS][];

  /** The same without those that nothing can be seen of while all are shown. */
  private final int[][] seen = new int[BANDS][];

  private final int[] discs;

  /**
   * The marks of some sites.
   *
   * @param sites their places in the facts, on or near the frame
   */
  Crowd(Facts facts, int[] sites, GroundToFrame ground) {
    this.facts = facts;
    this.sites = sites;
    this.half = Marks.HALF * ground.unit();
    this.silhouette = Silhouette.of(ground.unit());
    this.width = ground.size().width();
    this.height = ground.size().height();
    this.xs = new int[sites.length];
    this.ys = new int[sites.length];
    for (int i = 0; i < sites.length; i++) {
      xs[i] = (int) Math.rint(ground.x(facts.x(sites[i])));
      ys[i] = (int) Math.rint(ground.y(facts.y(sites[i])));
    }
    IntStream.range(0, BANDS)
        .parallel()
        .forEach(
            band -> {
              bands[band] = between(bandStart(band) - reach(), bandStart(band + 1) + reach());
              seen[band] = new Unhidden(band).marks();
            });
    int[] wide =
        IntStream.range(0, sites.length)
            .filter(i -> facts.precisionMetres(sites[i]) * ground.pixelsPerMetre() > half)
            .limit(MOST_DISCS + 1L)
            .toArray();
    this.discs = wide.length > MOST_DISCS ? new int[0] : wide;
  }

  private int[] between(int top, int bottom) {
    int[] marks = new int[sites.length];
    int count = 0;
    for (int i = 0; i < sites.length; i++) {
      if (ys[i] > top && ys[i] < bottom) {
        marks[count++] = i;
      }
    }
    return Arrays.copyOf(marks, count);
  }

  @Override
  public int size() {
    return sites.length;
  }

  @Override
  public PlacedMark get(int mark) {
    return new PlacedMark(
        List.of(facts.sites().get(sites[mark])), xs[mark], ys[mark], xs[mark], ys[mark]);
  }

  /** The marks of some sites, those painted last at the end. */
  int[] marksOf(Collection<String> siteIds) {
    return siteIds.stream()
        .mapToInt(id -> Arrays.binarySearch(sites, facts.placeOf(id)))
        .filter(mark -> mark >= 0)
        .sorted()
        .toArray();
  }

  /**
   * The marks that are smaller than the ground on which the true point lies; none where they are so
   * many that their discs could not be told apart.
   */
  int[] discs() {
    return discs;
  }

  /** The farthest that a mark's pixels reach from its point. */
  int reach() {
    return (int) Math.ceil(half) + 2;
  }

  /** The first row of a band; for the number of bands, that after the last. */
  int bandStart(int band) {
    return height * band / BANDS;
  }

  /** The marks that reach into a band, those painted last at the end. */
  int[] band(int band) {
    return bands[band];
  }

  /** Those of them that can be seen while all marks are shown, on any day. */
  int[] seen(int band) {
    return seen[band];
  }

  /** An empty set of points of marks that reach into a band. */
  PointSet points(int band) {
    return new PointSet(
        bandStart(band) - reach(), bandStart(band + 1) + reach(), -reach(), width + reach());
  }

  /** The place in the facts of the site of a mark. */
  int site(int mark) {
    return sites[mark];
  }

  /** Whole pixels from the left. */
  int x(int mark) {
    return xs[mark];
  }

  /** Whole pixels from the top. */
  int y(int mark) {
    return ys[mark];
  }

  /** See {@link Layout#markAt(double, double, Predicate, Predicate)}. */
  Optional<PlacedMark> markAt(
      double x, double y, Predicate<PlacedMark> isShown, Predicate<PlacedMark> isSelected) {
    Optional<PlacedMark> upper = Optional.empty();
    for (int i = sites.length - 1; i >= 0; i--) {
      if (Math.abs(xs[i] - x) <= half && Math.abs(ys[i] - y) <= half) {
        PlacedMark mark = get(i);
        boolean isOver = isSelected.test(mark);
        if ((isOver || upper.isEmpty()) && isShown.test(mark)) {
          upper = Optional.of(mark);
          if (isOver) {
            break;
          }
        }
      }
    }
    return upper;
  }

  /** The room that the marks take, as a box for all whose points are close together. */
  List<Box> room(FrameSize size) {
    double cell = CELL * size.unit();
    double beyond = half + cell;
    int columns = (int) Math.ceil((size.width() + 2 * beyond) / cell);
    int rows = (int) Math.ceil((size.height() + 2 * beyond) / cell);
    Box[] cells = new Box[columns * rows];
    List<Box> room = new ArrayList<>();
    for (int i = 0; i < sites.length; i++) {
      int column = (int) ((xs[i] + beyond) / cell);
      int at = (int) ((ys[i] + beyond) / cell) * columns + column;
      Box points = cells[at];
      if (points == null || !points.contains(xs[i], ys[i])) {
        Box point = new Box(xs[i], ys[i], xs[i], ys[i]);
        cells[at] = points == null ? point : points.union(point);
      }
    }
    for (Box points : cells) {
      if (points != null) {
        room.add(points.grown(half));
      }
    }
    return room;
  }

  /** Finds the marks of a band that aren't wholly under others. */
  private final class Unhidden {

    private final int[] candidates;
    private final int from;
    private final int to;
    private final PointSet taken;
    private final Cover cover;

    Unhidden(int band) {
      candidates = bands[band];
      from = bandStart(band);
      to = bandStart(band + 1);
      taken = points(band);
      cover = new Cover(from, to, 0, width, width, reach());
    }

    int[] marks() {
      int[] kept = new int[candidates.length];
      int first = kept.length;
      for (int i = kept.length - 1; i >= 0; i--) {
        int mark = candidates[i];
        if (!taken.has(xs[mark], ys[mark])) {
          taken.add(xs[mark], ys[mark]);
          int left = xs[mark] + silhouette.left();
          int top = ys[mark] + silhouette.top();
          if (isFree(left, top)) {
            kept[--first] = mark;
            cover(left, top);
          }
        }
      }
      return Arrays.copyOfRange(kept, first, kept.length);
    }

    private boolean isFree(int left, int top) {
      int end = Math.min(silhouette.height(), to - top);
      for (int row = Math.max(0, from - top); row < end; row++) {
        for (int word = 0; word < silhouette.words(); word++) {
          if ((cover.free(left + 64 * word, top + row) & silhouette.touched(row, word)) != 0) {
            return true;
          }
        }
      }
      return false;
    }

    private void cover(int left, int top) {
      int end = Math.min(silhouette.height(), to - top);
      for (int row = Math.max(0, from - top); row < end; row++) {
        for (int word = 0; word < silhouette.words(); word++) {
          cover.fill(left + 64 * word, top + row, silhouette.full(row, word));
        }
      }
    }
  }
}
