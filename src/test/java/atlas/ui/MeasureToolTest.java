package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlas.map.Coordinates;
import atlas.map.Geodesic;
import atlas.model.Location;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Measuring on the real map. */
@ExtendWith(ApplicationExtension.class)
final class MeasureToolTest {

  private static final Pattern KILOMETRES = Pattern.compile("Total ([0-9,.]+) km");

  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(LocalDate.of(2020, 3, 29), new Coalescing());
    stage.setScene(fixture.window.scene(1100, 700));
    stage.show();
  }

  /** A click on a mark takes the site's own point, though the mark may have been fanned out. */
  @Test
  void clicksOnMarksMeasureBetweenTheSites(FxRobot robot) {
    robot.push(KeyCode.M).clickOn(mark("k1-kirkuk")).clickOn(mark("balad")).push(KeyCode.ENTER);

    assertThat(kilometres(robot)).isCloseTo(between("k1-kirkuk", "balad"), within(0.5));
    assertThat(fixture.state.view().selection()).isEmpty();

    robot.clickOn("#measure-copy");
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .matches("\\d+ km \\(.+ mi\\) · \\d+° [NSEW]+"));
  }

  @Test
  void theLiveLegFollowsThePointerUntilADoubleClick(FxRobot robot) {
    robot.push(KeyCode.M).clickOn(mark("k1-kirkuk"));
    assertThat(labels(robot)).isZero();
    robot.moveTo(onMap(0.5, 0.8));
    double one = kilometres(robot);
    robot.moveTo(onMap(0.5, 0.6));
    assertThat(kilometres(robot)).isNotCloseTo(one, within(1.0));
    assertThat(labels(robot)).isEqualTo(1);

    robot.doubleClickOn(onMap(0.5, 0.7));
    double done = kilometres(robot);
    robot.moveTo(onMap(0.2, 0.2));
    assertThat(kilometres(robot)).isEqualTo(done);
  }

  @Test
  void backspaceTakesThePointBackAndEscapeEnds(FxRobot robot) {
    robot.push(KeyCode.M).clickOn(mark("k1-kirkuk")).clickOn(mark("balad")).clickOn(mark("taji"));
    robot.push(KeyCode.BACK_SPACE).push(KeyCode.ENTER);
    assertThat(kilometres(robot)).isCloseTo(between("k1-kirkuk", "balad"), within(0.5));

    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#measure").tryQuery()).isEmpty();
    robot.clickOn(mark("k1-kirkuk"));
    assertThat(fixture.state.view().selection()).containsExactly("k1-kirkuk");
  }

  @Test
  void selectedSitesAreMeasuredWithoutAMouse(FxRobot robot) {
    robot.interact(
        () ->
            fixture.state.selectAll(
                java.util.stream.Stream.of("taji", "balad", "k1-kirkuk")
                    .map(id -> WindowFixture.FACTS.site(id).orElseThrow())
                    .toList()));
    robot.push(KeyCode.M);

    assertThat(kilometres(robot))
        .isCloseTo(between("taji", "balad") + between("balad", "k1-kirkuk"), within(0.5));
  }

  // ---- where things are

  private static int labels(FxRobot robot) {
    return robot.lookup(".measure-label").queryAll().size();
  }

  private static double kilometres(FxRobot robot) {
    Matcher total = KILOMETRES.matcher(robot.lookup("#measure-sum").<Label>query().getText());
    assertThat(total.lookingAt()).isTrue();
    return Double.parseDouble(total.group(1).replace(",", ""));
  }

  private static double between(String one, String other) {
    return Geodesic.between(place(one), place(other)).metres() / 1000;
  }

  private static Coordinates place(String id) {
    Location location = WindowFixture.FACTS.site(id).orElseThrow().location().orElseThrow();
    return new Coordinates(location.lon(), location.lat());
  }

  private Point2D onMap(double x, double y) {
    MapPane map = fixture.window.map();
    return map.localToScreen(map.getWidth() * x, map.getHeight() * y);
  }

  private Point2D mark(String id) {
    MapPane map = fixture.window.map();
    return map.markOf(WindowFixture.FACTS.site(id).orElseThrow())
        .map(p -> map.localToScreen(p))
        .orElseThrow();
  }
}
