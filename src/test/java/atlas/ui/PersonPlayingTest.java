package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Snapshot;
import atlas.time.DateRange;
import atlas.view.Filter;
import atlas.view.Player;
import atlas.view.Player.Loop;
import atlas.view.TimeStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * A person with mouse and keys in the whole window, who plays to the end and changes everything
 * meanwhile. After each deed: the date is inside, it moved only if the deed moves it, and the play
 * button tells what is so.
 */
@ExtendWith(ApplicationExtension.class)
final class PersonPlayingTest {

  private static final LocalDate DATE = LocalDate.of(2020, 3, 29);
  private static final double PLOT = 0.45;
  private static final double AXIS = 0.94;

  private final List<LocalDate> shown = new ArrayList<>();
  private final List<Snapshot> wrong = new ArrayList<>();
  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(DATE, new Coalescing());
    stage.setScene(fixture.window.scene(1280, 800));
    stage.show();
    fixture.state.snapshotProperty().subscribe(this::watch);
  }

  private void watch(Snapshot now) {
    LocalDate date = now.view().date();
    if (!now.player().timeline().range().contains(date) || !date.equals(now.player().date())) {
      wrong.add(now);
    }
    if (shown.isEmpty() || !shown.get(shown.size() - 1).equals(date)) {
      shown.add(date);
    }
  }

  @ParameterizedTest
  @EnumSource(Loop.class)
  void playsEachLoopToItsEndAndChangesEverythingMeanwhile(Loop loop, FxRobot robot) {
    drag(robot, at("#time-detail", 0.05, AXIS), at("#time-detail", 0.2, AXIS));
    stays(robot);
    DateRange range = player().playRange().orElseThrow();
    LocalDate first = range.start();
    LocalDate last = range.end().minusDays(1);
    assertThat(DATE).isStrictlyBetween(first, last);
    moves(() -> choose(robot, "#transport-loop", loop.toString()), false);
    assertThat(player().loop()).isEqualTo(loop);

    moves(() -> robot.clickOn("#transport-play"), false);
    assertThat(player().isPlaying()).isTrue();
    changeEverything(robot);
    assertThat(player().isPlaying()).isTrue();

    // On to the end, by day, as fast as it gets.
    shown.clear();
    for (int i = 0; i < 60 && player().isPlaying() && shown.size() < 70; i++) {
      robot.interact(() -> fixture.pulse.turn(15));
      holds(robot);
    }
    assertThat(shown).allMatch(range::contains).contains(last);
    List<LocalDate> after = shown.subList(shown.indexOf(last) + 1, shown.size());
    switch (loop) {
      case ONCE -> {
        assertThat(after).isEmpty();
        assertThat(player().isPlaying()).isFalse();
      }
      case WRAP -> assertThat(after).startsWith(first, first.plusDays(1));
      case BOUNCE -> assertThat(after).startsWith(last.minusDays(1)).contains(first);
    }
    if (player().isPlaying()) {
      moves(() -> robot.push(KeyCode.ESCAPE), false);
      assertThat(player().isPlaying()).isFalse();
    }
    LocalDate end = date();
    robot.interact(() -> fixture.pulse.turn(600));
    assertThat(date()).isEqualTo(end);
    holds(robot);
  }

  /** None of it moves the date. */
  private void changeEverything(FxRobot robot) {
    robot.interact(() -> fixture.pulse.turn(61));
    holds(robot);
    for (TimeStep step : List.of(TimeStep.MONTH, TimeStep.WEEK, TimeStep.DAY)) {
      moves(() -> choose(robot, "#transport-step", step.toString()), false);
      holds(robot);
    }
    assertThat(player().pace().step()).isEqualTo(TimeStep.DAY);

    robot.interact(() -> fixture.window.map().requestFocus());
    robot.press(KeyCode.SHIFT);
    for (int i = 0; i < 3; i++) {
      moves(() -> robot.type(KeyCode.PERIOD), false);
    }
    robot.release(KeyCode.SHIFT);
    holds(robot);

    moves(() -> robot.moveTo(at("#time-detail", 0.1, PLOT)).scroll(3), false);
    moves(() -> robot.clickOn("#transport-fit-all"), false);
    moves(() -> robot.clickOn("#transport-fit-busy"), false);
    moves(() -> robot.moveTo(fixture.window.map()).scroll(2), false);
    holds(robot);

    moves(() -> robot.clickOn("#filter-region").clickOn("#choice-west"), false);
    holds(robot);
    assertThat(fixture.state.view().filter()).isNotEqualTo(Filter.NONE);
    // The first click closes the open choices.
    moves(() -> robot.clickOn("#filter-region-clear").clickOn("#filter-region-clear"), false);
    assertThat(fixture.state.view().filter()).isEqualTo(Filter.NONE);
    holds(robot);
  }

  @Test
  void scrubsWhilePlayingAndPlayingGoesOnFromThere(FxRobot robot) {
    robot.clickOn("#transport-play");
    robot.interact(() -> fixture.pulse.turn(30));
    robot.moveTo(middle("#date-flag")).press(MouseButton.PRIMARY);
    for (double x : new double[] {0.3, 0.1, 0.6, 0.5}) {
      robot.moveTo(at("#time-detail", x, 0.1));
      LocalDate held = date();
      // Playing waits while the mouse holds the date.
      robot.interact(() -> fixture.pulse.turn(200));
      assertThat(date()).isEqualTo(held);
      holds(robot);
    }
    LocalDate released = date();
    robot.release(MouseButton.PRIMARY);
    assertThat(date()).isEqualTo(released);
    assertThat(player().isPlaying()).isTrue();
    shown.clear();
    robot.interact(() -> fixture.pulse.turn(62));
    assertThat(shown).hasSize(1).allMatch(day -> day.isAfter(released));
    holds(robot);
  }

  @Test
  void goesThroughTimeByEveryButtonAndKeyWithoutAJump(FxRobot robot) {
    moves(() -> robot.clickOn("#transport-next-event"), true);
    moves(() -> robot.clickOn("#transport-previous-event"), true);
    assertThat(date()).isEqualTo(DATE);
    moves(() -> robot.clickOn("#transport-last"), true);
    moves(() -> robot.clickOn("#transport-last"), true);
    assertThat(date()).isEqualTo(player().timeline().last());
    robot.interact(() -> fixture.window.map().requestFocus());
    moves(() -> robot.push(KeyCode.RIGHT), false);
    moves(() -> robot.push(KeyCode.HOME), true);
    assertThat(date()).isEqualTo(player().timeline().first());
    moves(() -> robot.push(KeyCode.LEFT), false);
    moves(() -> robot.push(KeyCode.SHIFT, KeyCode.RIGHT), true);
    moves(() -> robot.push(KeyCode.SHIFT, KeyCode.LEFT), true);
    assertThat(date()).isEqualTo(player().timeline().first());
    holds(robot);
  }

  // ---- what has to hold after each deed

  private void holds(FxRobot robot) {
    assertThat(wrong).isEmpty();
    ButtonBase play = robot.lookup("#transport-play").query();
    assertThat(((FontIcon) play.getGraphic()).getIconCode())
        .isEqualTo(player().isPlaying() ? Material2MZ.PAUSE : Material2MZ.PLAY_ARROW);
    assertThat(play.isDisabled()).isFalse();
    assertThat(fixture.pulse.isRunning()).isEqualTo(player().isPlaying());
  }

  private void stays(FxRobot robot) {
    assertThat(date()).isEqualTo(DATE);
    holds(robot);
  }

  private void moves(Runnable deed, boolean isMoved) {
    LocalDate before = date();
    deed.run();
    assertThat(!date().equals(before)).as(before + " " + date()).isEqualTo(isMoved);
  }

  // ---- the person's hands

  private static void choose(FxRobot robot, String menu, String choice) {
    robot.clickOn(menu).clickOn(menu + "-" + choice.toLowerCase(Locale.ROOT));
  }

  private static void drag(FxRobot robot, Point2D from, Point2D to) {
    robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
  }

  private Point2D middle(String query) {
    return at(query, 0.5, 0.5);
  }

  /** A point of a node in shares of its width and height, on the screen. */
  private Point2D at(String query, double x, double y) {
    Region node = (Region) fixture.window.lookup(query);
    return node.localToScreen(x * node.getWidth(), y * node.getHeight());
  }

  private LocalDate date() {
    return fixture.state.view().date();
  }

  private Player player() {
    return fixture.state.snapshot().player();
  }
}
