package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.export.Format;
import atlas.export.Picture;
import atlas.export.PictureSize;
import atlas.export.Provenance;
import atlas.map.Basemap;
import atlas.paint.FramePainter;
import atlas.paint.FrameSize;
import atlas.paint.Furniture;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.view.View;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is on the screen is what is in the file: the window's map at rest, pixel by pixel. */
@ExtendWith(ApplicationExtension.class)
final class WindowIsPictureTest {

  private static final FramePainter PAINTER = new FramePainter(Basemap.load());

  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(LocalDate.of(2020, 3, 18), new Coalescing());
    stage.setScene(fixture.window.scene(1200, 700));
    stage.show();
  }

  @ParameterizedTest
  @CsvSource({
    // date, theme, language, whether two dates are compared
    "2020-03-29, LIGHT, ENGLISH, false",
    "2020-07-25, DARK, ENGLISH, false",
    "2020-07-25, LIGHT, ARABIC, false",
    "2020-03-29, LIGHT, ENGLISH, true",
  })
  void anExportedPictureHasThePixelsOfTheWindowsMap(
      LocalDate date,
      Theme theme,
      Language language,
      boolean isCompared,
      FxRobot robot,
      @TempDir Path folder)
      throws Exception {
    MapPane map = fixture.window.map();
    robot.interact(
        () -> {
          fixture.state.showDate(date);
          fixture.state.dress(theme);
          fixture.state.speak(language);
          if (isCompared) {
            fixture.state.compareOrStop();
          }
          // Folding anew takes the halo of the latest step away, which no picture has.
          fixture.state.believe(fixture.state.view().belief());
        });
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, map::isAtRest);
    View view = fixture.state.view().withExtent(map.shownExtentProperty().get().orElseThrow());
    FrameSize size = map.frameSize();
    Path file = folder.resolve("map.png");
    new Picture(
            WindowFixture.FACTS,
            fixture.state.snapshot().histories(),
            view,
            new PictureSize.Pixels(size.width(), size.height(), size.unit()),
            Furniture.window()
                .withRoom(map.controlsProperty().get())
                .withChanges(fixture.state.snapshot().changeLine()),
            new Provenance("", ""))
        .write(file, Format.PNG, PAINTER);
    BufferedImage picture = ImageIO.read(file.toFile());
    int[] expected = picture.getRGB(0, 0, size.width(), size.height(), null, 0, size.width());
    assertThat(pixels(robot, map, size)).isEqualTo(expected);
  }

  private static int[] pixels(FxRobot robot, MapPane map, FrameSize size) {
    int[] pixels = new int[size.width() * size.height()];
    robot.interact(
        () -> {
          WritableImage shown = map.snapshot(null, null);
          shown
              .getPixelReader()
              .getPixels(
                  0,
                  0,
                  size.width(),
                  size.height(),
                  PixelFormat.getIntArgbInstance(),
                  pixels,
                  0,
                  size.width());
        });
    return pixels;
  }
}
