package atlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atlas.paint.Furniture;
import atlas.view.TimeStep;
import atlas.view.View;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilmTest {

  private static final LocalDate FROM = LocalDate.of(2020, 3, 17);
  private static final LocalDate TO = LocalDate.of(2020, 3, 31);

  @TempDir Path folder;

  @Test
  void stepsFromEventToEventFirstAndLastDayInside() {
    View view = View.of(FROM, Shipped.REGION);
    List<LocalDate> days =
        Film.days(FROM, TO, TimeStep.EVENT, Shipped.FACTS, Shipped.HISTORIES, view);
    assertThat(days).startsWith(FROM).endsWith(TO).isSorted().doesNotHaveDuplicates();
    assertThat(days).contains(LocalDate.of(2020, 3, 29));
  }

  @Test
  void hasAllFramesOfAnMp4ThatStandStillWhileHeld() throws IOException, JCodecException {
    Film film = film(TimeStep.WEEK);
    Path file = folder.resolve("f.mp4");
    film.write(file, FilmFormat.MP4, Shipped.PAINTER, Progress.NONE);
    List<byte[]> frames = new ArrayList<>();
    FrameGrab grab = FrameGrab.createFrameGrab(NIOUtils.readableChannel(file.toFile()));
    for (Picture frame = grab.getNativeFrame(); frame != null; frame = grab.getNativeFrame()) {
      frames.add(frame.getPlaneData(0).clone());
    }
    assertThat(frames).hasSize(film.frames()).hasSize(3 * 3 + 20);
    int shot = 0;
    for (int first : new int[] {0, 3, 6, 9}) {
      int held = film.framesOf(shot++);
      for (int i = 1; i < held; i++) {
        assertThat(frames.get(first + i)).isEqualTo(frames.get(first));
      }
    }
    assertThat(frames.get(3)).isNotEqualTo(frames.get(2));
  }

  @Test
  void showsTheSamePixelsAsStillPictures() throws IOException {
    Film film = film(TimeStep.WEEK);
    Path frames = folder.resolve("frames");
    film.write(frames, FilmFormat.FRAMES, Shipped.PAINTER, Progress.NONE);
    Furniture furniture = film.furniture().withChanges("");
    BufferedImage still =
        new atlas.export.Picture(
                film.facts(),
                film.histories(),
                film.view().withDate(FROM),
                film.size(),
                furniture,
                film.provenance())
            .paint(Shipped.PAINTER);
    BufferedImage frame = ImageIO.read(frames.resolve("frame-0001.png").toFile());
    assertThat(pixels(frame)).isEqualTo(pixels(still));
  }

  @ParameterizedTest
  @EnumSource(
      value = FilmFormat.class,
      names = {"GIF", "MP4"})
  void hasTheSameBytesEveryTimeAndCarriesItsView(FilmFormat format) throws IOException {
    Path one = folder.resolve("1");
    Path two = folder.resolve("2");
    Film film = film(TimeStep.EVENT);
    film.write(one, format, Shipped.PAINTER, Progress.NONE);
    film.write(two, format, Shipped.PAINTER, Progress.NONE);
    assertThat(two).hasSameBinaryContentAs(one);
    assertThat(StampReader.read(one).map(PictureStamp::view)).contains(film.view().withDate(FROM));
  }

  @ParameterizedTest
  @EnumSource(FilmFormat.class)
  void leavesNothingBehindWhenCancelled(FilmFormat format) throws IOException {
    assertThatThrownBy(
            () ->
                film(TimeStep.DAY)
                    .write(folder.resolve("f"), format, Shipped.PAINTER, (done, of) -> done < 3))
        .isInstanceOf(CancellationException.class);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void beginsWithItsTitleAndSubtitlesWaitForIt() throws IOException {
    Film plain = film(TimeStep.WEEK);
    Film film =
        new Film(
            plain.facts(),
            plain.histories(),
            plain.view(),
            plain.days(),
            plain.size(),
            plain.furniture(),
            plain.provenance(),
            new Film.Cards(true, false),
            plain.secondsPerStep(),
            plain.framesPerSecond());
    assertThat(film.frames()).isEqualTo(20 + 3 * 3);
    assertThat(film.dayOf(0)).isEmpty();
    assertThat(film.dayOf(1)).hasValue(0);
    assertThat(film.card(0).heading()).isEqualTo("Three weeks");
    assertThat(film.card(0).paragraphs()).containsExactly("17 March 2020 to 31 March 2020");
    assertThat(plain.subtitles()).contains("00:00:00,000 --> 00:00:00,600");
    assertThat(film.subtitles()).contains("00:00:04,000 --> 00:00:04,600");
    Path frames = folder.resolve("frames");
    film.write(frames, FilmFormat.FRAMES, Shipped.PAINTER, Progress.NONE);
    assertThat(frames.resolve("frame-0029.png")).exists();
    assertThat(frames.resolve("frame-0030.png")).doesNotExist();
  }

  private static Film film(TimeStep step) {
    View view = View.of(FROM, Shipped.REGION);
    return new Film(
        Shipped.FACTS,
        Shipped.HISTORIES,
        view,
        Film.days(FROM, TO, step, Shipped.FACTS, Shipped.HISTORIES, view),
        PictureSize.pixels(98, 66),
        Furniture.picture("Three weeks"),
        new Provenance("0a1b2c3d4e5f", "1"),
        Film.Cards.USUAL,
        0.6,
        5);
  }

  private static int[] pixels(BufferedImage image) {
    int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, 98);
    return Arrays.copyOf(pixels, pixels.length);
  }
}
