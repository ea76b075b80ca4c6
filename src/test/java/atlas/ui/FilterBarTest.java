package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Background;
import atlas.model.EventType;
import atlas.status.Status;
import atlas.time.DateRange;
import atlas.ui.parts.Prose;
import atlas.view.Criterion;
import atlas.view.Expression;
import atlas.view.Filter;
import atlas.view.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FilterBarTest {

  private PanelFixture panels;

  @Start
  void start(Stage stage) {
    panels = new PanelFixture(LocalDate.of(2020, 3, 29), Background.onTheSpot());
    stage.setScene(panels.scene);
    stage.show();
  }

  private Filter filter() {
    return panels.state.view().filter();
  }

  private static void add(FxRobot robot, String criterion) {
    robot.clickOn("#filter-add").clickOn("#filter-add-" + criterion);
  }

  private String focused(FxRobot robot) {
    return robot.window(robot.listWindows().size() - 1).getScene().getFocusOwner().getId();
  }

  // ---- adding and removing

  @ParameterizedTest
  @CsvSource({
    "governorate, choice-kirkuk, GOVERNORATE, Kirkuk",
    "precision, choice-over_20_km, PRECISION, place within over 20 km",
    "event, choice-attack, EVENT, attack",
    "party, choice-italy, PARTY, Italy"
  })
  void anAddedChipAsksAndItsCrossTakesItAway(
      String id, String choice, Criterion criterion, String told) {
    FxRobot robot = new FxRobot();
    assertThat(robot.lookup("#filter-" + id).tryQuery()).isEmpty();

    add(robot, id);
    robot.interact(() -> robot.lookup("#" + choice).queryAs(CheckBox.class).fire());
    robot.push(KeyCode.ESCAPE);

    assertThat(Criterion.of(filter())).containsExactly(criterion);
    assertThat(robot.lookup("#filter-" + id).queryAs(Button.class).getText()).isEqualTo(told);
    assertThat(panels.rows()).hasSizeLessThan(17).isNotEmpty();

    robot.clickOn("#filter-" + id + "-clear");
    assertThat(filter()).isEqualTo(Filter.NONE);
    assertThat(robot.lookup("#filter-" + id).tryQuery()).isEmpty();
    assertThat(focused(robot)).isEqualTo("filter-add");
  }

  @Test
  void aChipThatAsksNothingGoesWhenItIsClosed(FxRobot robot) {
    add(robot, "party");
    assertThat(robot.lookup("#filter-party").tryQuery()).isPresent();
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#filter-party").tryQuery()).isEmpty();
  }

  @Test
  void manyValuesCanBeSearched(FxRobot robot) {
    add(robot, "publisher");
    assertThat(focused(robot)).isEqualTo("choices-find");
    robot.write("long war").push(KeyCode.DOWN).push(KeyCode.SPACE).push(KeyCode.ESCAPE);
    assertThat(filter().events().publishers()).containsExactly("FDD's Long War Journal");
  }

  @Test
  void countsTellWhatAChoiceWouldLeave(FxRobot robot) {
    robot.interact(() -> panels.state.filter(Filter.NONE.withStatuses(Set.of(Status.AGREED))));
    robot.clickOn("#filter-region");
    assertThat(robot.lookup("#choice-west").queryAs(CheckBox.class).getAccessibleText())
        .isEqualTo("west, 1 site");
    robot.clickOn("#choice-west");
    assertThat(panels.rows()).containsExactly("taqaddum");
  }

  @Test
  void countsOfEventsAreOfThoseThatTheRestAsksFor(FxRobot robot) {
    robot.interact(
        () ->
            panels.state.filter(
                Filter.NONE.withEvents(
                    e -> e.withTypes(Set.of(EventType.ATTACK)).withDays(march2020()))));
    robot.interact(() -> robot.lookup("#filter-event").queryAs(Button.class).fire());
    String attack = robot.lookup("#choice-attack").queryAs(CheckBox.class).getAccessibleText();
    assertThat(attack).startsWith("attack, " + panels.rows().size() + " site");
  }

  private static Optional<DateRange> march2020() {
    return Optional.of(DateRange.ofClosed(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 31)));
  }

  // ---- days

  @Test
  void aMonthIsTakenWhole(FxRobot robot) {
    add(robot, "days");
    robot.write("2020-03").push(KeyCode.TAB).write("mar 2020").push(KeyCode.ENTER);
    assertThat(filter().events().days()).isEqualTo(march2020());
    assertThat(robot.lookup("#filter-days").queryAs(Button.class).getText())
        .isEqualTo("1 March 2020 to 31 March 2020");
  }

  @Test
  void whatIsNoDayIsSaidAndKept(FxRobot robot) {
    add(robot, "days");
    robot.write("yesterday").push(KeyCode.ENTER);
    assertThat(said(robot, ".filter-days .filter-said")).contains("yesterday");
    assertThat(filter()).isEqualTo(Filter.NONE);
  }

  private static String said(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Prose.class).text();
  }

  // ---- expressions

  private static TextArea text(FxRobot robot) {
    return robot.lookup("#expression").queryAs(TextArea.class);
  }

  @Test
  void anExpressionIsCompletedFromTheKeyboard(FxRobot robot) {
    add(robot, "expression");
    robot.write("stat").push(KeyCode.TAB);
    assertThat(text(robot).getText()).isEqualTo("status ");

    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertThat(text(robot).getText()).isEqualTo("status = ");
    robot.write("'ag").push(KeyCode.TAB).push(KeyCode.ENTER).push(KeyCode.ESCAPE);

    assertThat(filter().expression()).contains(Expression.of("status = 'agreed'"));
    assertThat(panels.rows()).containsExactlyInAnyOrder("taqaddum", "nineveh-palaces");
    assertThat(robot.lookup("#filter-expression").queryAs(Button.class).getText())
        .isEqualTo("status = 'agreed'");
  }

  @Test
  void aMistakeIsSaidAndMarked(FxRobot robot) {
    add(robot, "expression");
    robot.interact(() -> text(robot).setText("statsu = 'agreed' AND lat > 3"));
    robot.interact(() -> text(robot).end());
    assertThat(said(robot, "#expression-said"))
        .isEqualTo("At character 1: There is no attribute “statsu”. Is “status” meant?");
    assertThat(robot.lookup("#expression-ask").queryAs(Button.class).isDisabled()).isTrue();

    robot.clickOn("#expression-mistake");
    assertThat(text(robot).getSelectedText()).isEqualTo("statsu");
    assertThat(filter()).isEqualTo(Filter.NONE);

    robot.interact(() -> panels.state.speak(Language.ARABIC));
    assertThat(said(robot, "#expression-said")).contains("statsu").contains("سمة");
  }

  @Test
  void whatIsBeingTypedIsNoMistakeYet(FxRobot robot) {
    add(robot, "expression");
    robot.write("sta");
    assertThat(said(robot, "#expression-said")).startsWith("ECQL");
    assertThat(robot.lookup("#expression-mistake").query().isVisible()).isFalse();
    assertThat(((ListView<?>) robot.lookup("#expression-proposals").query()).getItems())
        .isNotEmpty();
  }

  @Test
  void anExpressionOfAViewThatCanNotBeUnderstoodIsToldAndLeftOut(FxRobot robot) {
    robot.interact(
        () ->
            panels.state.filter(
                Filter.NONE
                    .withStatuses(Set.of(Status.AGREED))
                    .withExpression(Optional.of(Expression.of("colour = 'red'")))));
    assertThat(filter()).isEqualTo(Filter.NONE.withStatuses(Set.of(Status.AGREED)));
    assertThat(panels.state.snapshot().notice()).isPresent();
  }

  // ---- back

  @Test
  void openingAViewBringsItsWholeFilterAndGoingBackTheOneBefore(FxRobot robot) {
    Filter kept =
        Filter.NONE
            .withEvents(e -> e.withTypes(Set.of(EventType.ATTACK)))
            .withExpression(Optional.of(Expression.of("lat > 34")));
    robot.interact(() -> panels.state.open(panels.state.view().withFilter(kept)));
    assertThat(filter()).isEqualTo(kept);
    List<String> rows = panels.rows();

    robot.interact(() -> panels.state.goBack());
    assertThat(filter()).isEqualTo(Filter.NONE);
    robot.interact(() -> panels.state.goForward());
    assertThat(filter()).isEqualTo(kept);
    assertThat(panels.rows()).isEqualTo(rows);
  }
}
