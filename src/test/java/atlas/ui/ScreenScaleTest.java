package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlas.paint.FrameSize;
import atlas.ui.parts.MarkIcon;
import com.sun.javafx.stage.WindowHelper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The window on a screen of 200 %. The headless toolkit has none, so the window is told what a real
 * one tells it when it comes to such a screen.
 */
@ExtendWith(ApplicationExtension.class)
final class ScreenScaleTest {

  private static final List<String> CHROME =
      List.of(
          "menu-bar",
          "site-list",
          "search",
          "map",
          "map-zoom-in",
          "known-by",
          "time-bar",
          "date-flag",
          "transport-play",
          "date-field",
          "status-bar",
          "state-sentence");

  private WindowFixture fixture;
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    fixture = new WindowFixture(LocalDate.of(2020, 3, 29), new Coalescing());
    Scene scene = fixture.window.scene(1280, 800);
    stage.setScene(scene);
    stage.show();
  }

  private void moveToScreenOf(double scale, FxRobot robot) throws TimeoutException {
    robot.interact(() -> WindowHelper.notifyScaleChanged(stage, scale, scale));
    robot.interact(
        () -> {
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
        });
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, fixture.window.map()::isAtRest);
  }

  @Test
  void theMapHasTwiceThePixelsAndMarksOfTheSameSize(FxRobot robot) throws TimeoutException {
    MapPane map = fixture.window.map();
    moveToScreenOf(2, robot);

    FrameSize size = map.frameSize();
    assertThat(size.width()).isCloseTo((int) (2 * map.getWidth()), within(1));
    assertThat(size.height()).isCloseTo((int) (2 * map.getHeight()), within(1));
    List<ImageView> pictures =
        map.getChildrenUnmodifiable().stream()
            .filter(ImageView.class::isInstance)
            .map(ImageView.class::cast)
            .filter(view -> view.isVisible() && view.getImage() != null)
            .toList();
    assertThat(pictures).hasSizeGreaterThan(2);
    assertThat(pictures)
        .allSatisfy(
            view ->
                assertThat(view.getImage().getWidth())
                    .isCloseTo(2 * view.getLayoutBounds().getWidth(), within(1.0)));
  }

  @Test
  void theMarksOfTheListHaveTwiceThePixelsToo(FxRobot robot) throws TimeoutException {
    double before = pixelsOfMarks(robot);
    moveToScreenOf(2, robot);
    assertThat(pixelsOfMarks(robot)).isCloseTo(2 * before, within(1.0));
  }

  private static double pixelsOfMarks(FxRobot robot) {
    return robot.lookup("#site-list .mark-icon").queryAllAs(MarkIcon.class).stream()
        .flatMap(icon -> icon.getChildrenUnmodifiable().stream())
        .map(view -> ((ImageView) view).getImage())
        .filter(image -> image != null)
        .mapToDouble(Image::getWidth)
        .max()
        .orElseThrow();
  }

  @Test
  void whatIsAroundTheMapKeepsItsPlaces(FxRobot robot) throws TimeoutException {
    Map<String, Bounds> before = places(robot);
    moveToScreenOf(2, robot);
    Map<String, Bounds> after = places(robot);
    assertThat(after)
        .allSatisfy(
            (id, bounds) -> {
              Bounds was = before.get(id);
              assertThat(bounds.getMinX()).as(id).isCloseTo(was.getMinX(), within(1.0));
              assertThat(bounds.getMinY()).as(id).isCloseTo(was.getMinY(), within(1.0));
              assertThat(bounds.getWidth()).as(id).isCloseTo(was.getWidth(), within(1.0));
              assertThat(bounds.getHeight()).as(id).isCloseTo(was.getHeight(), within(1.0));
            });
  }

  private static Map<String, Bounds> places(FxRobot robot) {
    return CHROME.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                id -> {
                  Node node = robot.lookup("#" + id).query();
                  return node.localToScene(node.getLayoutBounds());
                }));
  }
}
