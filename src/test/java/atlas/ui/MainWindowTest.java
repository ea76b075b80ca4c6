package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlas.app.Action;
import atlas.app.TextSize;
import atlas.ui.parts.Prose;
import atlas.view.Extent;
import atlas.view.Language;
import atlas.view.Theme;
import java.time.LocalDate;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window as a person uses it: real key and mouse events on the real scene. */
@ExtendWith(ApplicationExtension.class)
final class MainWindowTest {

  private static final LocalDate DATE = LocalDate.of(2020, 3, 29);

  private WindowFixture fixture;
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    fixture = new WindowFixture(DATE, new Coalescing());
    stage.setScene(fixture.window.scene(1000, 640));
    stage.show();
  }

  // ---- the map

  @Test
  void atStartTheMapHasTheFocusAndTheWholeRegion(FxRobot robot) {
    assertThat(focused(robot)).isSameAs(fixture.window.map());
    Extent region = WindowFixture.BASEMAP.wholeRegion();
    Extent shown = shown();
    assertThat(shown.minX()).isLessThanOrEqualTo(region.minX());
    assertThat(shown.maxY()).isGreaterThanOrEqualTo(region.maxY());
  }

  @Test
  void theWheelZoomsAtThePointer(FxRobot robot) {
    Point2D at = onMap(0.3, 0.4);
    Point2D before = plane(0.3, 0.4);
    double width = shown().width();

    robot.interact(() -> Event.fireEvent(fixture.window.map(), wheel(at, 0, 80)));

    assertThat(shown().width()).isLessThan(width);
    assertThat(plane(0.3, 0.4).getX()).isCloseTo(before.getX(), within(1500.0));
    assertThat(plane(0.3, 0.4).getY()).isCloseTo(before.getY(), within(1500.0));
  }

  @Test
  void draggingMovesTheGroundWithThePointer(FxRobot robot) {
    Point2D before = plane(0.5, 0.3);

    robot.moveTo(onMap(0.5, 0.3)).press(MouseButton.PRIMARY).moveTo(onMap(0.35, 0.45));
    robot.release(MouseButton.PRIMARY);

    Point2D after = plane(0.35, 0.45);
    assertThat(after.getX()).isCloseTo(before.getX(), within(1500.0));
    assertThat(after.getY()).isCloseTo(before.getY(), within(1500.0));
  }

  @Test
  void rule13_allDatesTellEachLifeOnMapListAndStatusBar(FxRobot robot) {
    robot.clickOn("#transport-all-dates");
    assertThat(fixture.state.view().allDates()).isTrue();
    assertThat(robot.lookup("#state-sentence").<Prose>query().text())
        .isEqualTo("All dates, 2011 to 2026: 17 sites, 12 handed over at least once");

    robot.moveTo(fixture.window.map().localToScreen(markOf("al-qaim")));
    assertThat(robot.lookup(".map-tip").<Label>query().getText())
        .contains("16 Mar 2020: agreed\n", "\nfrom 19 Mar 2020: handed over");
    assertThat(robot.lookup(".site-line").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains("coalition or unknown, coalition, agreed, handed over");

    robot.push(KeyCode.A);
    assertThat(fixture.state.view().allDates()).isFalse();
    robot.push(KeyCode.A);
    assertThat(fixture.state.view().allDates()).isTrue();
    robot.clickOn("#transport-step-forward");
    assertThat(fixture.state.view().allDates()).isFalse();
    assertThat(robot.lookup("#state-sentence").<Prose>query().text()).doesNotStartWith("All dates");
  }

  private Point2D markOf(String site) {
    return fixture.window.map().markOf(WindowFixture.FACTS.site(site).orElseThrow()).orElseThrow();
  }

  @Test
  void shiftAndDraggingZoomToTheBox(FxRobot robot) {
    Point2D middle = plane(0.5, 0.5);
    double width = shown().width();

    robot.press(KeyCode.SHIFT).moveTo(onMap(0.4, 0.4)).press(MouseButton.PRIMARY);
    robot.moveTo(onMap(0.6, 0.6)).release(MouseButton.PRIMARY).release(KeyCode.SHIFT);

    assertThat(shown().width()).isCloseTo(width * 0.2, within(width * 0.02));
    assertThat(shown().centreX()).isCloseTo(middle.getX(), within(2000.0));
  }

  @Test
  void aDoubleClickOnTheGroundZoomsIn(FxRobot robot) {
    double width = shown().width();

    robot.moveTo(onMap(0.15, 0.5)).doubleClickOn(MouseButton.PRIMARY);

    assertThat(shown().width()).isLessThan(width);
  }

  @Test
  void keysPanAndZoom(FxRobot robot) {
    Extent start = shown();

    robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(shown().centreX()).isGreaterThan(start.centreX());
    robot.push(KeyCode.CONTROL, KeyCode.LEFT);
    robot.push(KeyCode.CONTROL, KeyCode.UP);
    assertThat(shown().centreY()).isGreaterThan(start.centreY());
    robot.push(KeyCode.CONTROL, KeyCode.DOWN);
    assertThat(shown().centreY()).isCloseTo(start.centreY(), within(1.0));

    robot.push(KeyCode.PAGE_DOWN);
    assertThat(shown().width()).isLessThan(start.width());
    robot.push(KeyCode.PAGE_UP);
    assertThat(shown().width()).isCloseTo(start.width(), within(1.0));
    robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(shown().width()).isLessThan(start.width());
    robot.push(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(shown().width()).isCloseTo(start.width(), within(1.0));

    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(fixture.state.view().extent()).isEqualTo(WindowFixture.BASEMAP.wholeRegion());
  }

  @Test
  void rule9_altArrowsAndMouseButtonsGoBackAndForward(FxRobot robot) {
    robot.interact(() -> fixture.state.select(WindowFixture.FACTS.site("taji").orElseThrow()));
    Extent region = fixture.state.view().extent();

    robot.push(KeyCode.Z);
    Extent near = fixture.state.view().extent();
    assertThat(near.width()).isLessThan(region.width() / 3);

    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(fixture.state.view().extent()).isEqualTo(region);
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(fixture.state.view().extent()).isEqualTo(near);
    robot.moveTo(onMap(0.5, 0.5)).press(MouseButton.BACK).release(MouseButton.BACK);
    assertThat(fixture.state.view().extent()).isEqualTo(region);
    robot.press(MouseButton.FORWARD).release(MouseButton.FORWARD);
    assertThat(fixture.state.view().extent()).isEqualTo(near);
  }

  @Test
  void aClickSelectsAMarkAndAClickOnTheGroundDeselects(FxRobot robot) {
    robot.clickOn(mark("k1-kirkuk"));
    assertThat(fixture.state.view().selection()).containsExactly("k1-kirkuk");

    robot.press(KeyCode.CONTROL).clickOn(mark("balad")).release(KeyCode.CONTROL);
    assertThat(fixture.state.view().selection()).containsExactly("k1-kirkuk", "balad");

    robot.clickOn(onMap(0.1, 0.6));
    assertThat(fixture.state.view().selection()).isEmpty();
  }

  @Test
  void hoveringAMarkTellsItsNameAndStatus(FxRobot robot) {
    robot.moveTo(mark("k1-kirkuk"));

    Label tip = robot.lookup(".map-tip").query();
    assertThat(tip.isVisible()).isTrue();
    assertThat(tip.getText()).startsWith("K-1 Air Base").contains("anded over");
  }

  @Test
  void aHorizontalWheelMovesThroughTimeUnlessSwitchedOff(FxRobot robot) {
    robot.interact(() -> Event.fireEvent(fixture.window.map(), wheel(onMap(0.5, 0.5), -40, 0)));
    LocalDate next = fixture.state.view().date();
    assertThat(next).isAfter(DATE);

    robot.interact(() -> Event.fireEvent(fixture.window.map(), wheel(onMap(0.5, 0.5), 40, 0)));
    assertThat(fixture.state.view().date()).isEqualTo(DATE);

    robot.interact(
        () -> {
          fixture.state.prefer(p -> p.withWheelScrubsTime(false));
          Event.fireEvent(fixture.window.map(), wheel(onMap(0.5, 0.5), -40, 0));
        });
    assertThat(fixture.state.view().date()).isEqualTo(DATE);
  }

  @Test
  void aRightClickOffersTheCoordinateInEveryForm(FxRobot robot) {
    Point2D at = onMap(0.5, 0.5);
    robot.moveTo(at);
    // The robot of a headless toolkit presses the button without asking for a menu.
    robot.interact(
        () ->
            Event.fireEvent(
                fixture.window.map(),
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    at.getX(),
                    at.getY(),
                    at.getX(),
                    at.getY(),
                    false,
                    null)));

    assertThat(robot.lookup("#coordinate-mgrs").tryQuery()).isPresent();
    robot.clickOn("#coordinate-dd");

    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .matches("[0-9.]+° N [0-9.]+° E"));
  }

  // ---- the window

  @Test
  void theStateSentenceCountsTheSites(FxRobot robot) {
    Prose sentence = robot.lookup("#state-sentence").query();

    assertThat(sentence.text())
        .isEqualTo("29 March 2020: 11 coalition, 2 agreed, 3 handed over, 1 uncertain");
  }

  @Test
  void arabicMirrorsTheWindowButNotTheMap(FxRobot robot) {
    robot.interact(() -> fixture.state.speak(Language.ARABIC));

    assertThat(fixture.window.getEffectiveNodeOrientation())
        .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    assertThat(fixture.window.map().getEffectiveNodeOrientation())
        .isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    assertThat(robot.lookup("#state-sentence").<Prose>query().text()).contains("آذار");
  }

  @Test
  void theThemeDressesTheScene(FxRobot robot) {
    robot.interact(() -> fixture.state.dress(Theme.DARK));

    assertThat(stage.getScene().getRoot().getStyleClass()).contains("dark");
    assertThat(stage.getScene().getUserAgentStylesheet()).contains("dark");
  }

  @Test
  void keysMakeAllTextLargerAndSmallerAndUsualAgain(FxRobot robot) {
    Label sentence = robot.lookup("#date-flag").query();
    double usual = sentence.getFont().getSize();
    double bar = robot.lookup("#time-bar").<Region>query().getHeight();

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
    assertThat(sentence.getFont().getSize()).isBetween(usual * 1.2, usual * 1.3);
    robot.push(KeyCode.F1);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PLUS);
    assertThat(fixture.state.snapshot().preferences().textSize()).isEqualTo(new TextSize(150));
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#time-bar").<Region>query().getHeight()).isGreaterThan(bar);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.MINUS);
    assertThat(fixture.state.snapshot().preferences().textSize()).isEqualTo(new TextSize(125));

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT0);
    assertThat(sentence.getFont().getSize()).isEqualTo(usual);
    assertThat(robot.lookup("#time-bar").<Region>query().getHeight()).isEqualTo(bar);
  }

  @Test
  void theSheetOfKeysListsWhatTheWindowCanDo(FxRobot robot) {
    robot.push(KeyCode.F1);
    assertThat(robot.lookup("#help").tryQuery()).isPresent();
    assertThat(robot.lookup("#help .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains(
            "Ctrl+E", "Z", "Alt+Left", "Ctrl+Right", "F1   ?", "precision_m", "how many events");

    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#help").tryQuery()).isEmpty();
    assertThat(focused(robot)).isSameAs(fixture.window.map());
    assertThat(stage.isShowing()).isTrue();

    robot.push(KeyCode.SHIFT, KeyCode.SLASH);
    assertThat(robot.lookup("#help").tryQuery()).isPresent();
  }

  @Test
  void escapeDeselectsAndNeverClosesTheWindow(FxRobot robot) {
    robot.clickOn(mark("k1-kirkuk")).push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);

    assertThat(fixture.state.view().selection()).isEmpty();
    assertThat(stage.isShowing()).isTrue();
    assertThat(fixture.quits).isZero();
  }

  @Test
  void escapeStopsPlaying(FxRobot robot) {
    robot.push(KeyCode.SPACE);
    assertThat(fixture.state.snapshot().player().isPlaying()).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(fixture.state.snapshot().player().isPlaying()).isFalse();
  }

  @Test
  void everyShortcutIsOneActionsAlone() {
    assertThat(Action.values()).flatExtracting(Action::shortcuts).doesNotHaveDuplicates();
  }

  // ---- where things are

  private Extent shown() {
    return fixture.window.map().shownExtentProperty().get().orElseThrow();
  }

  /** The point of the plane at parts of the map's width and height. */
  private Point2D plane(double x, double y) {
    Extent e = shown();
    return new Point2D(e.minX() + x * e.width(), e.maxY() - y * e.height());
  }

  private Point2D onMap(double x, double y) {
    MapPane map = fixture.window.map();
    return map.localToScreen(map.getWidth() * x, map.getHeight() * y);
  }

  /**
   * A turn of the wheel; positive is away from the person. The robot's own is not the same on every
   * platform.
   */
  private ScrollEvent wheel(Point2D at, double deltaX, double deltaY) {
    MapPane map = fixture.window.map();
    Point2D local = map.localToScene(map.screenToLocal(at));
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        local.getX(),
        local.getY(),
        at.getX(),
        at.getY(),
        false,
        false,
        false,
        false,
        false,
        false,
        deltaX,
        deltaY,
        deltaX,
        deltaY,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  private Point2D mark(String id) {
    MapPane map = fixture.window.map();
    return map.markOf(WindowFixture.FACTS.site(id).orElseThrow())
        .map(p -> map.localToScreen(p))
        .orElseThrow();
  }

  private Node focused(FxRobot robot) {
    Scene scene = stage.getScene();
    return scene.getFocusOwner();
  }
}
