package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.paint.FrameSize;
import atlas.ui.MapPainter.Ground;
import atlas.ui.MapPainter.GroundRequest;
import atlas.view.Backdrop;
import atlas.view.Extent;
import atlas.view.Layer;
import atlas.view.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KeptGroundTest {

  private static final Extent EXTENT = new Extent(-1000.5, 0, 1000.25, 1500);
  private static final FrameSize SIZE = new FrameSize(40, 30, 1.5);
  private static final GroundRequest REQUEST =
      new GroundRequest(EXTENT, SIZE, Theme.LIGHT, Layer.USUAL, List.of());

  @TempDir private Path folder;
  private Path file;
  private KeptGround kept;

  @BeforeEach
  void start() {
    file = folder.resolve("cache").resolve("ground.bin");
    kept = KeptGround.in(file, "1");
  }

  private static BufferedImage picture() {
    BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 40 * 30; i++) {
      picture.setRGB(i % 40, i / 40, 0x10203 * i);
    }
    return picture;
  }

  private void keep(GroundRequest request) {
    kept.offer(new Ground(picture(), request.extent(), request));
    kept.write();
  }

  private static int[] pixels(BufferedImage picture) {
    return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, 40);
  }

  @Test
  void theNextStartReadsWhatTheLastWrote() {
    keep(REQUEST);
    Set<Layer> otherOrder = EnumSet.copyOf(Layer.USUAL);
    assertThat(
            KeptGround.in(file, "1")
                .read(new GroundRequest(EXTENT, SIZE, Theme.LIGHT, otherOrder, List.of())))
        .hasValueSatisfying(read -> assertThat(pixels(read)).isEqualTo(pixels(picture())));
  }

  @ParameterizedTest
  @MethodSource("otherRequests")
  void anotherGroundIsNotShownInItsPlace(GroundRequest other) {
    keep(REQUEST);
    assertThat(kept.read(other)).isEmpty();
  }

  static Stream<GroundRequest> otherRequests() {
    return Stream.of(
        new GroundRequest(EXTENT.shifted(1e-9, 0), SIZE, Theme.LIGHT, Layer.USUAL, List.of()),
        new GroundRequest(EXTENT, new FrameSize(30, 40, 1.5), Theme.LIGHT, Layer.USUAL, List.of()),
        new GroundRequest(EXTENT, new FrameSize(40, 30, 1), Theme.LIGHT, Layer.USUAL, List.of()),
        new GroundRequest(EXTENT, SIZE, Theme.DARK, Layer.USUAL, List.of()),
        new GroundRequest(EXTENT, SIZE, Theme.LIGHT, Set.of(), List.of()),
        new GroundRequest(
            EXTENT, SIZE, Theme.LIGHT, Layer.USUAL, List.of(new Backdrop("own", "own.tif", 100))));
  }

  @Test
  void anotherVersionPaintsAnew() {
    keep(REQUEST);
    assertThat(KeptGround.in(file, "2").read(REQUEST)).isEmpty();
  }

  @Test
  void layersOfThePersonsOwnAreNotKept() {
    keep(
        new GroundRequest(
            EXTENT, SIZE, Theme.LIGHT, Layer.USUAL, List.of(new Backdrop("own", "own.tif", 100))));
    assertThat(file).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 8, 16, 19, 24, 60, 1000, -1})
  void aDamagedByteMakesItAsGoodAsNone(int place) throws IOException {
    keep(REQUEST);
    byte[] bytes = Files.readAllBytes(file);
    bytes[place < 0 ? bytes.length + place : place] ^= 0x40;
    Files.write(file, bytes);
    assertThat(KeptGround.in(file, "1").read(REQUEST)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 19, 20, 500})
  void aFileThatWasCutIsAsGoodAsNone(int length) throws IOException {
    keep(REQUEST);
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
    assertThat(KeptGround.in(file, "1").read(REQUEST)).isEmpty();
  }

  @Test
  void thereNeedBeNoFileAndNoPlaceForIt() throws IOException {
    assertThat(kept.read(REQUEST)).isEmpty();
    KeptGround.nowhere().write();
    Path taken = Files.createFile(folder.resolve("taken"));
    kept = KeptGround.in(taken.resolve("ground.bin"), "1");
    keep(REQUEST);
    assertThat(KeptGround.in(taken.resolve("ground.bin"), "1").read(REQUEST)).isEmpty();
  }

  @Test
  void whatTheFileHasIsNotWrittenAgain() throws IOException {
    keep(REQUEST);
    Files.delete(file);
    kept.write();
    assertThat(file).doesNotExist();
  }
}
