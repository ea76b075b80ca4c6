package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ui.parts.Prose;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What changed, and the chart of promises, as a person uses them. */
@ExtendWith(ApplicationExtension.class)
final class ChangesPageTest {

  private static final LocalDate DATE = LocalDate.of(2020, 3, 29);

  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(DATE, new Coalescing());
    stage.setScene(fixture.window.scene(1280, 800));
    stage.show();
  }

  @BeforeEach
  void open(FxRobot robot) {
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
  }

  @Test
  void itBeginsWithTheDayThatIsShownAndTheDataDate(FxRobot robot) {
    assertThat(sentence(robot)).endsWith("between 29 March 2020 and 24 March 2026");
    assertThat(robot.lookup("#changes-counts").<Prose>query().text())
        .contains("coalition › overdue: 1");
    assertThat(table(robot).getItems()).hasSizeGreaterThan(5);
  }

  @Test
  void daysAreTypedInAnyOrder(FxRobot robot) {
    type(robot, "#changes-from", "1 Apr 2020");
    type(robot, "#changes-to", "2020-03-01");

    assertThat(sentence(robot))
        .isEqualTo("1 agreed, 3 handed over, 1 uncertain between 1 March 2020 and 1 April 2020");
    assertThat(table(robot).getItems()).hasSize(5);
  }

  @Test
  void whatIsNoDayIsSaidAndStays(FxRobot robot) {
    String before = sentence(robot);
    type(robot, "#changes-from", "some day");

    TextField from = robot.lookup("#changes-from").query();
    assertThat(from.getText()).isEqualTo("some day");
    assertThat(from.getTooltip().getText()).contains("“some” is no month");
    assertThat(sentence(robot)).isEqualTo(before);
  }

  @Test
  void itFollowsTheTwoDatesOfTheMap(FxRobot robot) {
    robot.interact(() -> fixture.window.map().requestFocus());
    robot.push(KeyCode.C);
    robot.interact(() -> fixture.state.showDate(LocalDate.of(2020, 7, 25)));

    assertThat(robot.lookup("#changes-from").query().isDisabled()).isTrue();
    assertThat(sentence(robot)).isEqualTo(robot.lookup("#state-sentence").<Prose>query().text());
  }

  @Test
  void whatBecameKnownOfTheDayIsTold(FxRobot robot) {
    ChoiceBox<Boolean> mode = robot.lookup("#changes-mode").query();
    robot.interact(() -> mode.setValue(true));
    type(robot, "#changes-from", "20 Mar 2020");

    assertThat(sentence(robot))
        .startsWith("29 March 2020, as known by 20 March 2020 and then as known now: ");
    assertThat(table(robot).getItems()).isNotEmpty();
  }

  @Test
  void enterGoesToTheDayOfTheChange(FxRobot robot) {
    type(robot, "#changes-to", "29 Apr 2020");
    robot.interact(
        () -> {
          table(robot).requestFocus();
          table(robot).getFocusModel().focus(0);
        });
    robot.push(KeyCode.ENTER);

    assertThat(fixture.state.view().date()).isAfter(DATE);
    assertThat(fixture.state.view().selection()).hasSize(1);
  }

  // ---- the chart of promises

  @Test
  void aBarTellsItsPromiseAndLeadsThere(FxRobot robot) {
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    List<Node> bars = List.copyOf(robot.lookup(".promise-line").queryAll());

    assertThat(bars).hasSize(12);
    assertThat(bars.get(0).getAccessibleText())
        .isEqualTo("K-1 Air Base, due 30 Apr 2020: 32 days early");
    robot.clickOn(bars.get(1));
    assertThat(fixture.state.view().date()).isEqualTo(LocalDate.of(2020, 3, 26));
    assertThat(fixture.state.view().selection()).containsExactly("qayyarah-west");
  }

  @Test
  void theChartShowsWhatTheFilterLeaves(FxRobot robot) {
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    robot.interact(() -> robot.lookup("#promises-filter").<TextField>query().setText("union"));

    assertThat(robot.lookup(".promise-line").queryAllAs(Node.class))
        .extracting(Node::getAccessibleText)
        .containsExactly(
            "Union III, due 30 Jun 2025: 61 to 149 days late",
            "Union III, due 30 Sep 2025: 31 days early to 57 days late");
  }

  private static void type(FxRobot robot, String field, String text) {
    robot.interact(
        () -> {
          TextField day = robot.lookup(field).query();
          day.requestFocus();
          day.setText(text);
        });
    robot.push(KeyCode.ENTER);
  }

  private static String sentence(FxRobot robot) {
    return robot.lookup("#changes-sentence").<Prose>query().text();
  }

  @SuppressWarnings("unchecked")
  private static TableView<Object> table(FxRobot robot) {
    return robot.lookup("#changes-table").query();
  }
}
