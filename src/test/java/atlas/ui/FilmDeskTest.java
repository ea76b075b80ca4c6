package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Action;
import atlas.ui.parts.Prose;
import atlas.view.TimeStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Choosing a film beside the map. */
@ExtendWith(ApplicationExtension.class)
final class FilmDeskTest {

  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(LocalDate.of(2020, 3, 29), new Coalescing());
    stage.setScene(fixture.window.scene(1200, 700));
    stage.show();
  }

  @Test
  void theFilmHasTheChosenDaysAndSize(FxRobot robot, @TempDir Path folder) throws IOException {
    open(robot);
    type(robot, "#film-from", "1 Mar 2020");
    type(robot, "#film-to", "22 Mar 2020");
    choose(robot, "#film-step", TimeStep.WEEK.ordinal());
    choose(robot, "#film-format", 2);
    choose(robot, "#export-preset", 5);
    type(robot, "#export-width", "200");
    type(robot, "#export-height", "100");
    fixture.saveTo = Optional.of(folder.resolve("film"));
    fire(robot, "#film-save");

    assertThat(fixture.proposed).isEqualTo("handovers-2020-03-01-to-2020-03-22");
    try (Stream<Path> frames = Files.list(folder.resolve("film"))) {
      // Four weeks, a frame a second, and four seconds of each card.
      assertThat(frames).hasSize(4 + 2 * 4);
    }
    assertThat(robot.lookup("#notice-text").<Prose>query().text()).contains("film");
  }

  @Test
  void aFolderThatIsNotEmptyIsToldAndLeftAlone(FxRobot robot, @TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    open(robot);
    choose(robot, "#film-format", 2);
    fixture.saveTo = Optional.of(folder);
    fire(robot, "#film-save");

    assertThat(robot.lookup("#notice-text").<Prose>query().text()).contains("not empty");
    assertThat(folder).isDirectoryContaining("glob:**/mine.txt");
  }

  @Test
  void lengthAndSizeAreEstimated(FxRobot robot) {
    open(robot);
    type(robot, "#film-from", "1 Mar 2020");
    type(robot, "#film-to", "22 Mar 2020");
    choose(robot, "#film-step", TimeStep.WEEK.ordinal());
    assertThat(estimate(robot)).startsWith("6 pictures, 0:12 long, about ");
    CheckBox card = robot.lookup("#film-title-card").query();
    robot.interact(card::fire);
    assertThat(estimate(robot)).startsWith("5 pictures, 0:08 long, about ");
  }

  @Test
  void subtitlesLieBesideTheFilm(FxRobot robot, @TempDir Path folder) {
    open(robot);
    type(robot, "#film-from", "1 Mar 2020");
    type(robot, "#film-to", "2 Mar 2020");
    CheckBox subtitles = robot.lookup("#film-subtitles").query();
    robot.interact(subtitles::fire);
    choose(robot, "#film-format", 1);
    choose(robot, "#export-preset", 5);
    type(robot, "#export-width", "101");
    fixture.saveTo = Optional.of(folder.resolve("film"));
    fire(robot, "#film-save");

    assertThat(folder.resolve("film.gif")).exists();
    assertThat(folder.resolve("film.srt")).exists();
  }

  @Test
  void aDateThatCantBeReadIsTold(FxRobot robot) {
    open(robot);
    type(robot, "#film-from", "someday");

    assertThat(robot.lookup("#film-problem").<Label>query().getText()).contains("someday");
    assertThat(estimate(robot)).isEmpty();
  }

  @Test
  void thePlayRangeIsTheFilms(FxRobot robot) {
    robot.interact(
        () -> {
          fixture.state.showDate(LocalDate.of(2020, 3, 16));
          fixture.window.perform(Action.RANGE_START);
          fixture.state.showDate(LocalDate.of(2020, 4, 7));
          fixture.window.perform(Action.RANGE_END);
        });
    open(robot);

    assertThat(robot.lookup("#film-from").<TextField>query().getText()).isEqualTo("16 Mar 2020");
    assertThat(robot.lookup("#film-to").<TextField>query().getText()).isEqualTo("7 Apr 2020");
  }

  @Test
  void pictureAndFilmTakeTurns(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.E);
    open(robot);
    assertThat(robot.lookup("#export").tryQuery()).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.E);
    assertThat(robot.lookup("#film").tryQuery()).isEmpty();
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#export").tryQuery()).isEmpty();
    assertThat(robot.lookup("#inspector-none").tryQuery()).isPresent();
  }

  private void open(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    // What lies in a scrolling panel is in the scene from the next pulse on.
    robot.interact(
        () -> {
          fixture.window.applyCss();
          fixture.window.layout();
        });
  }

  private static String estimate(FxRobot robot) {
    return robot.lookup("#film-estimate").<Prose>query().text();
  }

  private static void fire(FxRobot robot, String id) {
    Button button = robot.lookup(id).query();
    robot.interact(button::fire);
  }

  private static void type(FxRobot robot, String id, String text) {
    TextField field = robot.lookup(id).query();
    robot.interact(
        () -> {
          field.requestFocus();
          field.setText(text);
        });
  }

  private static void choose(FxRobot robot, String id, int index) {
    ChoiceBox<?> box = robot.lookup(id).query();
    robot.interact(() -> box.getSelectionModel().select(index));
  }
}
