package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlas.ui.parts.Prose;
import atlas.view.Comparison;
import atlas.view.View;
import java.time.LocalDate;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Two dates side by side, by keys and mouse. */
@ExtendWith(ApplicationExtension.class)
final class CompareWindowTest {

  private static final LocalDate DATE = LocalDate.of(2020, 3, 16);
  private static final LocalDate DATA_DATE = WindowFixture.FACTS.dataDate();

  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(DATE, new Coalescing());
    stage.setScene(fixture.window.scene(1100, 700));
    stage.show();
  }

  @Test
  void cSplitsTheMapAndTheDateStays(FxRobot robot) {
    robot.push(KeyCode.C);

    View view = fixture.state.view();
    assertThat(view.date()).isEqualTo(DATE);
    assertThat(view.comparison()).contains(new Comparison(DATA_DATE, true, 0.5));
    assertThat(robot.lookup("#compare").query().isVisible()).isTrue();
    assertThat(robot.lookup("#state-sentence").<Prose>query().text())
        .endsWith("between 16 March 2020 and 24 March 2026");
    robot.push(KeyCode.C);
    assertThat(fixture.state.view().comparison()).isEmpty();
    assertThat(robot.lookup("#compare").query().isVisible()).isFalse();
  }

  @Test
  void escapeEndsItAndKeepsTheSelection(FxRobot robot) {
    robot.interact(() -> fixture.state.select(WindowFixture.FACTS.site("taji").orElseThrow()));
    robot.push(KeyCode.C).push(KeyCode.ESCAPE);

    assertThat(fixture.state.view().comparison()).isEmpty();
    assertThat(fixture.state.view().selection()).containsExactly("taji");
  }

  @Test
  void theTimelineMovesTheHalfThatIsActive(FxRobot robot) {
    robot.push(KeyCode.C).push(KeyCode.HOME);
    LocalDate first = fixture.state.snapshot().player().timeline().first();
    assertThat(fixture.state.view().leftHalf().date()).isEqualTo(first);
    assertThat(fixture.state.view().rightHalf().date()).isEqualTo(DATA_DATE);

    robot.clickOn("#compare-right").push(KeyCode.COMMA);
    View view = fixture.state.view();
    assertThat(view.leftHalf().date()).isEqualTo(first);
    assertThat(view.rightHalf().date()).isBefore(DATA_DATE).isEqualTo(view.date());
    assertThat(robot.lookup("#other-date-flag").<Label>query().getText()).isEqualTo("1 Jan 2011");

    robot.push(KeyCode.SHIFT, KeyCode.C);
    assertThat(fixture.state.view().date()).isEqualTo(first);
    assertThat(fixture.state.view().rightHalf()).isEqualTo(view.rightHalf());
  }

  @Test
  void theLineIsDraggedAndObeysKeysWhenItHasTheFocus(FxRobot robot) {
    robot.push(KeyCode.C);
    robot.moveTo("#compare-grip").press(MouseButton.PRIMARY).moveTo(onMap(0.3, 0.5));
    robot.release(MouseButton.PRIMARY);
    assertThat(at()).isCloseTo(0.3, within(0.02));
    assertThat(robot.lookup("#compare-grip").query().isFocused()).isTrue();

    robot.push(KeyCode.HOME);
    assertThat(at()).isZero();
    robot.push(KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(at()).isCloseTo(0.12, within(1e-9));
    robot.push(KeyCode.END);
    assertThat(at()).isEqualTo(1);
    assertThat(fixture.state.view().date()).isEqualTo(DATE);
    assertThat(
            robot
                .lookup("#compare-grip")
                .query()
                .queryAccessibleAttribute(AccessibleAttribute.VALUE))
        .isEqualTo(1.0);
  }

  @Test
  void theListTellsWhatASiteIsOnBothDates(FxRobot robot) {
    robot.push(KeyCode.C);

    assertThat(robot.lookup(".site-line").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains("agreed, then handed over")
        .contains("coalition, then handed over");
  }

  @Test
  void aHoveredMarkTellsTheDayOfItsHalf(FxRobot robot) {
    robot.push(KeyCode.C);
    robot.interact(() -> fixture.state.moveDivider(0));
    robot.moveTo(mark("k1-kirkuk"));
    String right = robot.lookup(".map-tip").<Label>query().getText();
    robot.interact(() -> fixture.state.moveDivider(1));
    robot.moveTo(onMap(0.1, 0.5)).moveTo(mark("k1-kirkuk"));

    assertThat(robot.lookup(".map-tip").<Label>query().getText()).isNotEqualTo(right);
  }

  private double at() {
    return fixture.state.view().comparison().orElseThrow().at();
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
