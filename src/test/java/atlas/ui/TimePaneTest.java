package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.app.Action;
import atlas.app.Notice;
import atlas.app.Preferences;
import atlas.status.Belief;
import atlas.time.DateRange;
import atlas.ui.timebar.TimeBar;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.view.Player;
import atlas.view.Player.Loop;
import atlas.view.TimeStep;
import java.time.LocalDate;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The foot of the window as a person uses it: real key and mouse events. */
@ExtendWith(ApplicationExtension.class)
final class TimePaneTest {

  private static final LocalDate DATE = LocalDate.of(2020, 3, 29);
  private static final double PLOT = 0.45;
  private static final double AXIS = 0.94;

  private TimeFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new TimeFixture(DATE, ShippedFacts.get(), new Coalescing());
    stage.setScene(fixture.scene(1280, 400));
    stage.show();
  }

  // ---- the cursor

  @Test
  void aClickInThePlotMovesTheDateThere(FxRobot robot) {
    robot.clickOn(at("#time-detail", 0.5, PLOT));
    // The middle of March to August.
    assertThat(date()).isBetween(LocalDate.of(2020, 5, 30), LocalDate.of(2020, 6, 1));
  }

  @Test
  void rule6_draggingTheFlagOverTheWholeSpanEndsOnTheLastDayAndBackOnTheFirst(FxRobot robot) {
    robot.interact(() -> fixture.actions.perform(Action.FIT_ALL));
    robot.moveTo(middle("#date-flag")).press(MouseButton.PRIMARY);
    robot.moveTo(at("#time-detail", 0.7, 0.1));
    LocalDate onTheWay = date();
    robot.moveTo(at("#time-detail", 1, 0.1)).moveBy(5, 0).release(MouseButton.PRIMARY);
    assertThat(onTheWay).isBetween(LocalDate.of(2021, 6, 1), LocalDate.of(2022, 6, 1));
    assertThat(date()).isEqualTo(player().timeline().last());

    robot.moveTo(middle("#date-flag")).press(MouseButton.PRIMARY);
    robot.moveTo(at("#time-detail", 0.5, 0.1)).moveTo(at("#time-detail", 0, 0.1));
    robot.moveBy(-60, 0).release(MouseButton.PRIMARY);
    assertThat(date()).isEqualTo(player().timeline().first());
  }

  @Test
  void graspingTheFlagAtItsEdgeMovesNothing(FxRobot robot) {
    Region flag = robot.lookup("#date-flag").query();
    robot.moveTo(middle("#date-flag")).moveBy(flag.getWidth() / 2 - 3, 0);
    robot.press(MouseButton.PRIMARY).moveBy(1, 0).release(MouseButton.PRIMARY);
    assertThat(date()).isEqualTo(DATE);
  }

  @Test
  void theCursorStaysInSightWhilePlaying(FxRobot robot) {
    robot.interact(
        () -> {
          fixture.state.setStep(TimeStep.MONTH);
          fixture.state.playOrPause();
        });
    for (int i = 0; i < 100 && player().isPlaying(); i++) {
      robot.interact(() -> fixture.pulse.turn(15));
      Node flag = robot.lookup("#date-flag").query();
      assertThat(flag.isVisible()).as(date().toString()).isTrue();
    }
    assertThat(date()).isEqualTo(player().timeline().last());
  }

  // ---- zoom, pan, fit

  @Test
  void theWheelZoomsUnderThePointerAndMovesNoDate(FxRobot robot) {
    Point2D at = at("#time-detail", 0.3, PLOT);
    robot.clickOn(at);
    LocalDate there = date();
    for (int i = 0; i < 6; i++) {
      robot.interact(() -> wheel(at, 0, 40));
      assertThat(date()).isEqualTo(there);
    }
    robot.clickOn(at);
    assertThat(date()).as("after " + there).isBetween(there.minusDays(1), there.plusDays(1));
  }

  @Test
  void theHorizontalWheelMovesOverTheDays(FxRobot robot) {
    Point2D at = at("#time-detail", 0.5, PLOT);
    robot.clickOn(at);
    LocalDate before = date();
    robot.interact(() -> wheel(at, -100, 0));
    assertThat(date()).isEqualTo(before);
    robot.clickOn(at);
    assertThat(date()).isAfter(before.plusDays(8));
  }

  @Test
  void theMiddleButtonDragsTheDaysAlong(FxRobot robot) {
    robot.moveTo(at("#time-detail", 0.5, PLOT)).press(MouseButton.MIDDLE);
    robot.moveTo(at("#time-detail", 0.4, PLOT)).release(MouseButton.MIDDLE);
    assertThat(date()).isEqualTo(DATE);
    robot.clickOn(at("#time-detail", 0.5, PLOT));
    assertThat(date()).isAfter(LocalDate.of(2020, 6, 10));
  }

  @Test
  void fitButtonsShowAllAndTheBusyPart(FxRobot robot) {
    robot.clickOn("#transport-fit-all").clickOn(at("#time-detail", 0, PLOT).add(2, 0));
    assertThat(date().getYear()).isEqualTo(2011);
    robot.clickOn("#transport-fit-busy").clickOn(at("#time-detail", 0, PLOT).add(2, 0));
    assertThat(date()).isEqualTo(LocalDate.of(2020, 3, 1));
  }

  @Test
  void theOverviewCentresWhereItIsPressed(FxRobot robot) {
    robot.clickOn(at("#time-overview", 0.25, 0.5)).clickOn(at("#time-detail", 0.5, PLOT));
    assertThat(date().getYear()).isBetween(2014, 2015);
  }

  @Test
  void plusAndMinusZoomTheFocusedBar(FxRobot robot) {
    robot.interact(() -> robot.lookup("#time-bar").query().requestFocus());
    robot.write("+++");
    robot.clickOn(at("#time-detail", 0.99, PLOT));
    assertThat(date()).isBefore(LocalDate.of(2020, 7, 1));
  }

  // ---- the play range

  @Test
  void draggingOnTheAxisMarksThePlayRangeAndADoubleClickClearsIt(FxRobot robot) {
    robot.moveTo(at("#time-detail", 0.25, AXIS)).press(MouseButton.PRIMARY);
    robot.moveTo(at("#time-detail", 0.5, AXIS)).release(MouseButton.PRIMARY);
    DateRange range = player().playRange().orElseThrow();
    assertThat(range.start()).isBetween(LocalDate.of(2020, 4, 14), LocalDate.of(2020, 4, 17));
    assertThat(range.end()).isBetween(LocalDate.of(2020, 5, 30), LocalDate.of(2020, 6, 2));
    assertThat(date()).isEqualTo(DATE);

    // Its end can be moved.
    robot.moveTo(at("#time-detail", 0.5, AXIS)).press(MouseButton.PRIMARY);
    robot.moveTo(at("#time-detail", 0.75, AXIS)).release(MouseButton.PRIMARY);
    assertThat(player().playRange().orElseThrow().start()).isEqualTo(range.start());
    assertThat(player().playRange().orElseThrow().end()).isAfter(LocalDate.of(2020, 7, 10));

    robot.moveTo(at("#time-detail", 0.9, AXIS)).doubleClickOn(MouseButton.PRIMARY);
    assertThat(player().playRange()).isEmpty();
  }

  @Test
  void iAndOMarkThePlayRangeWithTheKeys(FxRobot robot) {
    focusMap(robot);
    robot.type(KeyCode.I);
    robot.interact(() -> fixture.state.showDate(DATE.plusDays(9)));
    robot.type(KeyCode.O);
    assertThat(player().playRange()).contains(DateRange.ofClosed(DATE, DATE.plusDays(9)));
    robot.clickOn("#transport-range");
    assertThat(player().playRange()).isEmpty();
  }

  // ---- ticks

  @Test
  void rule9_aClickOnATickSelectsItsSiteAndOffersToGo(FxRobot robot) {
    Point2D tick = tick(robot, "besmaya-handover-2020");
    robot.clickOn(tick);
    assertThat(fixture.state.view().selection()).containsExactly("besmaya");
    assertThat(date()).isEqualTo(DATE);
    ButtonBase offer = robot.lookup("#tick-offer").query();
    assertThat(offer.isVisible()).isTrue();
    assertThat(offer.getText()).isEqualTo("Go to 25 Jul 2020");
    robot.clickOn("#tick-offer");
    assertThat(fixture.gone).containsExactly("besmaya 2020-07-25");
    assertThat(offer.isVisible()).isFalse();
  }

  @Test
  void rule9_aDoubleClickOnATickGoesThere(FxRobot robot) {
    Point2D tick = tick(robot, "besmaya-handover-2020");
    robot.moveTo(tick).doubleClickOn(MouseButton.PRIMARY);
    assertThat(fixture.gone).containsExactly("besmaya 2020-07-25");
  }

  @Test
  void draggingFromATickMovesTheDate(FxRobot robot) {
    Point2D tick = tick(robot, "besmaya-handover-2020");
    robot.moveTo(tick).press(MouseButton.PRIMARY).moveBy(-100, 0).release(MouseButton.PRIMARY);
    assertThat(date()).isBetween(LocalDate.of(2020, 7, 5), LocalDate.of(2020, 7, 20));
    assertThat(fixture.state.view().selection()).isEmpty();
  }

  // ---- the transport

  @ParameterizedTest
  @CsvSource({
    "first,          2011-01-01",
    "previous-event, 2020-03-27",
    "step-back,      2020-03-27",
    "step-forward,   2020-03-30",
    "next-event,     2020-03-30",
    "last,           2026-03-24",
  })
  void everyButtonDoesItsOwn(String button, LocalDate day, FxRobot robot) {
    robot.clickOn("#transport-" + button);
    assertThat(date()).isEqualTo(day);
  }

  @Test
  void playIsOneButtonThatChangesAndIsNeverStale(FxRobot robot) {
    robot.interact(() -> fixture.state.setPlayRange(DateRange.ofClosed(DATE, DATE.plusDays(10))));
    assertThat(playIcon(robot)).isEqualTo(Material2MZ.PLAY_ARROW);
    robot.clickOn("#transport-play");
    assertThat(player().isPlaying()).isTrue();
    assertThat(playIcon(robot)).isEqualTo(Material2MZ.PAUSE);
    robot.interact(() -> fixture.pulse.turn(2000));
    assertThat(date()).isEqualTo(DATE.plusDays(10));
    assertThat(playIcon(robot)).isEqualTo(Material2MZ.PLAY_ARROW);
    robot.clickOn("#transport-play");
    assertThat(date()).isEqualTo(DATE);
    focusMap(robot);
    robot.type(KeyCode.SPACE);
    assertThat(playIcon(robot)).isEqualTo(Material2MZ.PLAY_ARROW);
    robot.type(KeyCode.K);
    assertThat(playIcon(robot)).isEqualTo(Material2MZ.PAUSE);
    robot.clickOn("#transport-play");
    robot.clickOn("#transport-play-backwards");
    assertThat(player().direction()).isEqualTo(Player.Direction.BACKWARDS);
    assertThat(playIcon(robot)).isEqualTo(Material2MZ.PAUSE);
    robot.clickOn("#transport-play-backwards");
    assertThat(player().isPlaying()).isFalse();
  }

  @Test
  void choosingStepSpeedLoopZoomOrFilterWhilePlayingMovesNoDate(FxRobot robot) {
    robot.clickOn("#transport-play");
    robot.interact(() -> fixture.pulse.turn(61));
    LocalDate before = date();
    choose(robot, "#transport-step", TimeStep.MONTH.ordinal());
    assertThat(player().pace().step()).isEqualTo(TimeStep.MONTH);
    choose(robot, "#transport-loop", Loop.BOUNCE.ordinal());
    assertThat(player().loop()).isEqualTo(Loop.BOUNCE);
    choose(robot, "#transport-speed", 0);
    assertThat(player().hold()).hasSeconds(8);
    robot.interact(() -> fixture.actions.perform(Action.FIT_ALL));
    robot.interact(() -> fixture.state.filter(Filter.NONE.withGovernorates(Set.of("Al-Anbar"))));
    robot.interact(() -> fixture.state.believe(Belief.NOW.asKnownBy(LocalDate.of(2020, 6, 1))));
    assertThat(date()).isEqualTo(before);
    assertThat(player().isPlaying()).isTrue();
    assertThat(text(robot, "#transport-step")).isEqualTo("step: month");
    assertThat(text(robot, "#transport-speed")).isEqualTo("8 s a step");
  }

  @Test
  void whatCannotBeUsedSaysWhyToTheMouseAndToTheKeys(FxRobot robot) {
    robot.interact(() -> fixture.state.filter(Filter.NONE.withGovernorates(Set.of("Nowhere"))));
    ButtonBase next = robot.lookup("#transport-next-event").query();
    assertThat(next.isDisabled()).isTrue();
    assertThat(next.getAccessibleHelp()).isEqualTo("No dated events match the filter.");
    focusMap(robot);
    robot.type(KeyCode.PERIOD);
    assertThat(fixture.state.snapshot().notice().map(Notice::text))
        .contains("No dated events match the filter.");
    assertThat(tip(next)).isEqualTo("Next event (.)\nNo dated events match the filter.");
    robot.interact(() -> fixture.state.filter(Filter.NONE));
    assertThat(next.isDisabled()).isFalse();
    assertThat(tip(next)).isEqualTo("Next event (.)");
  }

  @Test
  void keysStepAndChangeTheSpeed(FxRobot robot) {
    focusMap(robot);
    robot.interact(() -> fixture.state.setStep(TimeStep.DAY));
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.LEFT);
    assertThat(date()).isEqualTo(DATE.plusDays(1));
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    assertThat(date()).isEqualTo(DATE.plusDays(11));
    robot.press(KeyCode.SHIFT).type(KeyCode.PERIOD).release(KeyCode.SHIFT);
    assertThat(player().hold()).hasMillis(125);
    robot.press(KeyCode.SHIFT).type(KeyCode.COMMA).release(KeyCode.SHIFT);
    assertThat(player().hold()).hasMillis(250);
  }

  // ---- the date field

  @ParameterizedTest
  @CsvSource({
    "7 Apr 2020,    2020-04-07",
    "2020-07-25,    2020-07-25",
    "٢٩ آذار ٢٠٢٠,  2020-03-29",
    "٧ نيسان ٢٠٢٠,  2020-04-07",
    "٧ أبريل ٢٠٢٠,  2020-04-07",
  })
  void rule11_theDateFieldGoesToADay(String typed, LocalDate day, FxRobot robot) {
    type(robot, typed);
    assertThat(date()).isEqualTo(day);
    assertThat(message(robot)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-04,   2020-04-01",
    "2020-04~,  2020-04-01",
    "Apr 2020,  2020-04-01",
    "2017,      2017-01-01",
  })
  void rule11_ofALongDateItTakesTheFirstDayAndSaysSo(String typed, LocalDate day, FxRobot robot) {
    type(robot, typed);
    assertThat(date()).isEqualTo(day);
    assertThat(message(robot)).contains(typed).contains("first");
  }

  @Test
  void rule11_whatItCannotReadItSaysAndKeeps(FxRobot robot) {
    type(robot, "29 Smarch 2020");
    assertThat(date()).isEqualTo(DATE);
    assertThat(field(robot).getText()).isEqualTo("29 Smarch 2020");
    assertThat(message(robot)).contains("Smarch");
    robot.type(KeyCode.ESCAPE);
    assertThat(field(robot).getText()).isEqualTo("29 Mar 2020");
    assertThat(message(robot)).isEmpty();
  }

  @Test
  void aDayOutsideTheTimelineIsBroughtInAndSaid(FxRobot robot) {
    type(robot, "1 Jan 1990");
    assertThat(date()).isEqualTo(LocalDate.of(2011, 1, 1));
    assertThat(field(robot).getText()).isEqualTo("1 Jan 2011");
    assertThat(fixture.state.snapshot().notice()).isPresent();
  }

  @Test
  void tTypesADate(FxRobot robot) {
    focusMap(robot);
    robot.type(KeyCode.T);
    assertThat(field(robot).isFocused()).isTrue();
    assertThat(field(robot).getSelectedText()).isEqualTo("29 Mar 2020");
  }

  // ---- languages and room

  @Test
  void inTheMirroredWindowTimeRunsFromLeftToRight(FxRobot robot) {
    robot.interact(
        () -> {
          fixture.root.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
          fixture.state.speak(Language.ARABIC);
        });
    Label flag = robot.lookup("#date-flag").query();
    assertThat(flag.getText()).isEqualTo("٢٩ آذار ٢٠٢٠");
    robot.clickOn(at("#time-detail", 0, PLOT).add(2, 0));
    assertThat(date()).isEqualTo(LocalDate.of(2020, 3, 1));
    assertThat(middle("#transport-first").getX()).isLessThan(middle("#transport-last").getX());
  }

  @Test
  void theTransportStandsOnOneLine(FxRobot robot) {
    robot.interact(() -> fixture.state.setPlayRange(DateRange.ofClosed(DATE, DATE.plusDays(40))));
    for (Language language : Language.values()) {
      robot.interact(() -> fixture.state.speak(language));
      Region transport = robot.lookup("#transport").query();
      double end = 0;
      for (Node child : transport.getChildrenUnmodifiable()) {
        if (child.isManaged()) {
          assertThat(child.getBoundsInParent().getMinX()).isGreaterThanOrEqualTo(end);
          end = child.getBoundsInParent().getMaxX();
        }
      }
      assertThat(end).as(language.toString()).isLessThanOrEqualTo(1280);
      assertThat(fixture.pane.getHeight()).isLessThan(215);
      Region range = robot.lookup("#transport-range").query();
      assertThat(range.getWidth()).isGreaterThanOrEqualTo(range.prefWidth(-1));
    }
  }

  @Test
  void theBarTellsScreenReadersTheDate(FxRobot robot) {
    TimeBar bar = robot.lookup("#time-bar").query();
    assertThat(bar.getAccessibleText())
        .isEqualTo("Timeline from 1 January 2011 to 30 September 2026, now at 29 March 2020");
  }

  // ---- tools

  private LocalDate date() {
    return fixture.state.view().date();
  }

  private Player player() {
    return fixture.state.snapshot().player();
  }

  // ---- troop figures

  @Test
  void theChartOfTroopFiguresIsShownOnWish(FxRobot robot) {
    double before = robot.lookup("#time-bar").<Region>query().getHeight();
    assertThat(robot.lookup("#time-strength").query().isVisible()).isFalse();

    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT7);
    assertThat(robot.lookup("#time-strength").query().isVisible()).isTrue();
    assertThat(robot.lookup("#time-bar").<Region>query().getHeight()).isGreaterThan(before + 50);
    assertThat(robot.lookup("#time-strength").query().getAccessibleText())
        .startsWith("Troop figures, 0 to 8,000; circles: US troops in Iraq")
        .contains("29 Mar 2020: 300 (approx), coalition personnel at K-1 only");
    assertThat(Preferences.parse(fixture.state.snapshot().preferences().toString()))
        .contains(fixture.state.snapshot().preferences());

    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT7);
    assertThat(robot.lookup("#time-strength").query().isVisible()).isFalse();
    assertThat(robot.lookup("#time-bar").<Region>query().getHeight()).isEqualTo(before);
  }

  @Test
  void aPressOnTheChartMovesTheDate(FxRobot robot) {
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT7);
    robot.clickOn(at("#time-strength", 0.9, 0.5));
    assertThat(fixture.state.view().date()).isAfter(LocalDate.of(2020, 7, 31));
  }

  /** A point of a node in shares of its width and height, on the screen. */
  private Point2D at(String query, double x, double y) {
    Region node = (Region) fixture.root.lookup(query);
    return node.localToScreen(
        Math.min(node.getWidth() - 1, x * node.getWidth()), y * node.getHeight());
  }

  private Point2D middle(String query) {
    return at(query, 0.5, 0.5);
  }

  private void wheel(Point2D at, double dx, double dy) {
    Node strip = fixture.root.lookup("#time-detail");
    Point2D inScene = strip.localToScene(strip.screenToLocal(at));
    Event.fireEvent(
        strip,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            inScene.getX(),
            inScene.getY(),
            at.getX(),
            at.getY(),
            false,
            false,
            false,
            false,
            false,
            false,
            dx,
            dy,
            dx,
            dy,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  private Point2D tick(FxRobot robot, String eventId) {
    TimeBar bar = robot.lookup("#time-bar").query();
    return bar.screenPointOf(eventId).orElseThrow();
  }

  private void focusMap(FxRobot robot) {
    robot.interact(() -> fixture.root.lookup("#map").requestFocus());
  }

  private static Object playIcon(FxRobot robot) {
    ButtonBase play = robot.lookup("#transport-play").query();
    return ((FontIcon) play.getGraphic()).getIconCode();
  }

  /** The tip of the frame around a button, which is there even if the button is disabled. */
  private static String tip(Node button) {
    return button.getParent().getProperties().values().stream()
        .filter(Tooltip.class::isInstance)
        .map(tip -> ((Tooltip) tip).getText())
        .findFirst()
        .orElseThrow();
  }

  private static String text(FxRobot robot, String query) {
    return ((MenuButton) robot.lookup(query).query()).getText();
  }

  private static void choose(FxRobot robot, String query, int index) {
    MenuButton menu = robot.lookup(query).query();
    robot.interact(() -> menu.getItems().get(index).fire());
  }

  private static TextField field(FxRobot robot) {
    return robot.lookup("#date-field").query();
  }

  private static String message(FxRobot robot) {
    return ((DateField) field(robot)).message();
  }

  private static void type(FxRobot robot, String text) {
    robot.interact(
        () -> {
          field(robot).requestFocus();
          field(robot).setText(text);
        });
    robot.type(KeyCode.ENTER);
  }
}
