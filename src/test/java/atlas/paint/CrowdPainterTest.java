package atlas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.model.Facts;
import atlas.model.InventedFacts;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.view.Theme;
import atlas.view.View;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A crowd that is painted fast is the same as one painted plainly, a pixel after the other. */
class CrowdPainterTest {

  private static final Facts FACTS = InventedFacts.of(4_000, 12_000, 3, Shipped.PROJECTION);
  private static final Histories HISTORIES = Fold.all(FACTS, Belief.NOW);
  private static final View REGION = Shipped.region("2019-05-05");
  private static final View TOWN = Shipped.around("2019-05-05", 44.4, 33.3, 40);

  @ParameterizedTest
  @CsvSource({
    // the whole region, on screens of several densities; the last mark is wider than a word of bits
    "region, 700, 500, 1",
    "region, 701, 503, 1.25",
    "region, 1400, 1000, 2",
    "region, 900, 700, 3.7",
    // a town, with marks far beyond every edge
    "town,   640, 400, 1",
    // lower than a mark
    "region, 300, 9,   1",
  })
  void isAsIfPaintedPlainly(String place, int width, int height, double unit) {
    FrameSize size = new FrameSize(width, height, unit);
    Crowd crowd = crowd(place.equals("town") ? TOWN : REGION, size);
    IntFunction<Sprite> looks = looks(crowd, unit);
    Rectangle whole = new Rectangle(width, height);

    BufferedImage fast = new CrowdPainter(crowd, size, whole, false).paint(looks);

    assertThat(pixels(fast)).isEqualTo(plainly(crowd, size, looks));
  }

  /** Those that are passed over while all are shown would not be seen on any day. */
  @ParameterizedTest
  @CsvSource({"1, 2012-01-01", "1, 2019-05-05", "1.5, 2020-07-25", "3.7, 2026-03-24"})
  void passesOverWhatIsNeverSeen(double unit, LocalDate day) {
    FrameSize size = new FrameSize((int) (300 * unit), (int) (200 * unit), unit);
    Crowd crowd = crowd(REGION, size);
    Marks marks = new Marks(Palette.of(Theme.DARK), new Sprites(), unit);
    IntFunction<Sprite> looks = mark -> marks.sprite(HISTORIES.on(day, crowd.site(mark)));
    Rectangle whole = new Rectangle(size.width(), size.height());

    BufferedImage fast = new CrowdPainter(crowd, size, whole, true).paint(looks);

    assertThat(sum(crowd::seen)).isLessThan(sum(crowd::band) * 3 / 4);
    assertThat(pixels(fast)).isEqualTo(plainly(crowd, size, looks));
  }

  /** What a mark is taken to hide, and to touch at the most, holds whatever its status. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 2, 3.7})
  void everyMarkHasTheSilhouette(double unit) {
    Marks marks = new Marks(Palette.of(Theme.DARK), new Sprites(), unit);
    Silhouette silhouette = Silhouette.of(unit);
    for (int bits = 1; bits < 1 << Status.values().length; bits++) {
      int set = bits;
      Sprite sprite =
          marks.sprite(
              StatusSet.copyOf(
                  Arrays.stream(Status.values())
                      .filter(status -> (set & 1 << status.ordinal()) != 0)
                      .toList()));
      for (int row = 0; row < sprite.height(); row++) {
        for (int word = 0; word < sprite.words(); word++) {
          assertThat(silhouette.full(row, word) & ~sprite.full(row, word))
              .as("%s, row %d", set, row)
              .isZero();
          assertThat(sprite.inked(row, word) & ~silhouette.touched(row, word))
              .as("%s, row %d", set, row)
              .isZero();
        }
      }
    }
  }

  @Test
  void paintsInsideTheClipAlone() {
    FrameSize size = FrameSize.of(700, 500);
    Crowd crowd = crowd(REGION, size);
    IntFunction<Sprite> looks = looks(crowd, 1);
    int[] all = plainly(crowd, size, looks);
    Rectangle clip = new Rectangle(101, 37, 333, 290);

    int[] fast = pixels(new CrowdPainter(crowd, size, clip, false).paint(looks));

    for (int i = 0; i < all.length; i++) {
      assertThat(fast[i]).isEqualTo(clip.contains(i % 700, i / 700) ? all[i] : 0);
    }
  }

  /** Blending upwards or downwards is the same but for what is rounded. */
  @Test
  void isAsIfJava2DPaintedUpwards() {
    FrameSize size = FrameSize.of(700, 500);
    Crowd crowd = crowd(REGION, size);
    IntFunction<Sprite> looks = looks(crowd, 1);
    CrowdPainter painter = new CrowdPainter(crowd, size, new Rectangle(700, 500), false);
    int[] fast = pixels(painter.paint(looks));
    BufferedImage upwards = new BufferedImage(700, 500, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = upwards.createGraphics();
    for (int mark : painter.seen()) {
      looks.apply(mark).draw(g, crowd.x(mark), crowd.y(mark));
    }
    g.dispose();

    int[] expected = pixels(upwards);
    assertThat(painter.seen().length).isLessThan(crowd.size());
    for (int i = 0; i < fast.length; i++) {
      for (int shift = 0; shift < 32; shift += 8) {
        assertThat(fast[i] >>> shift & 255)
            .as("pixel %d", i)
            .isBetween((expected[i] >>> shift & 255) - 3, (expected[i] >>> shift & 255) + 3);
      }
    }
  }

  /** The window's map, a picture and a half of two days are one and the same. */
  @Test
  void isTheSameOnEveryPicture() {
    for (Theme theme : Theme.values()) {
      View view = REGION.withTheme(theme);
      FrameSize size = FrameSize.of(640, 400);
      int[] first = pixels(Shipped.paintMarks(view, size, FACTS, Set.of("site-7", "site-8")));
      int[] second = pixels(Shipped.paintMarks(view, size, FACTS, Set.of("site-8", "site-7")));
      assertThat(first).isEqualTo(second);
    }
  }

  private static int sum(IntFunction<int[]> marks) {
    return IntStream.range(0, Crowd.BANDS).map(band -> marks.apply(band).length).sum();
  }

  private static Crowd crowd(View view, FrameSize size) {
    Layout layout = Layout.of(FACTS, site -> true, view, Shipped.BASEMAP, size, Furniture.none());
    return (Crowd) layout.marks();
  }

  private static IntFunction<Sprite> looks(Crowd crowd, double unit) {
    Marks marks = new Marks(Palette.of(Theme.LIGHT), new Sprites(), unit);
    // Not all are shown, as with a filter.
    boolean[] isShown = new boolean[crowd.size()];
    Random random = new Random(5);
    IntStream.range(0, isShown.length).forEach(i -> isShown[i] = random.nextInt(10) > 0);
    return mark ->
        isShown[mark] ? marks.sprite(HISTORIES.on(REGION.date(), crowd.site(mark))) : Sprite.NONE;
  }

  private static int[] plainly(Crowd crowd, FrameSize size, IntFunction<Sprite> looks) {
    int[] pixels = new int[size.width() * size.height()];
    Set<Point> taken = new HashSet<>();
    for (int mark = crowd.size() - 1; mark >= 0; mark--) {
      Sprite sprite = looks.apply(mark);
      if (sprite == Sprite.NONE || !taken.add(new Point(crowd.x(mark), crowd.y(mark)))) {
        continue;
      }
      for (int row = 0; row < sprite.height(); row++) {
        for (int column = 0; column < sprite.width(); column++) {
          int x = crowd.x(mark) + sprite.left() + column;
          int y = crowd.y(mark) + sprite.top() + row;
          if (x >= 0 && x < size.width() && y >= 0 && y < size.height()) {
            int at = y * size.width() + x;
            pixels[at] = under(pixels[at], sprite.pixel(row, column));
          }
        }
      }
    }
    return pixels;
  }

  private static int under(int upper, int lower) {
    int sum = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      int part = (lower >>> shift & 255) * (255 - (upper >>> 24));
      sum |= (upper >>> shift & 255) + (int) Math.round(part / 255.0) << shift;
    }
    return sum;
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRaster().getDataBuffer() instanceof java.awt.image.DataBufferInt buffer
        ? buffer.getData()
        : new int[0];
  }
}
