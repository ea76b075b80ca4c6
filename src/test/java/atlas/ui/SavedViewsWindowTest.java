package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.KeptView;
import atlas.export.ViewStamp;
import atlas.model.Region;
import atlas.status.Belief;
import atlas.ui.parts.Prose;
import atlas.view.Extent;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.view.View;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Saved views as a person uses them: saving, listing, opening, presenting. */
@ExtendWith(ApplicationExtension.class)
final class SavedViewsWindowTest {

  private static final LocalDate DATE = LocalDate.of(2020, 3, 29);

  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(DATE, new Coalescing());
    stage.setScene(fixture.window.scene(1100, 700));
    stage.show();
  }

  @Test
  void ctrlBSavesWhatIsShownUnderANameAndANote(FxRobot robot) {
    View shown = fixture.state.view();

    robot.push(KeyCode.CONTROL, KeyCode.B);
    assertThat(robot.lookup("#view-name").<TextField>query().getText()).isEqualTo("29 March 2020");
    robot.write("K-1").push(KeyCode.TAB).write("A note.").push(KeyCode.CONTROL, KeyCode.ENTER);

    assertThat(fixture.kept).extracting(KeptView::name).containsExactly("K-1");
    assertThat(fixture.kept).extracting(KeptView::note).containsExactly("A note.");
    assertThat(fixture.kept.get(0).view()).contains(shown);
    assertThat(robot.lookup("#view-form").query().isVisible()).isFalse();
  }

  @Test
  void aViewWithoutANameIsAskedForOne(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.B).push(KeyCode.DELETE).push(KeyCode.ENTER);

    assertThat(robot.lookup("#view-problem").<Label>query().getText()).contains("name");
    assertThat(fixture.kept).isEmpty();
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#view-form").query().isVisible()).isFalse();
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#views-panel").query().isVisible()).isFalse();
  }

  @Test
  void openingAViewIsOneStepOnTheWayBack(FxRobot robot) {
    View before = fixture.state.view();
    save(robot, "West", west());

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B).push(KeyCode.ENTER);
    View opened = fixture.state.view();
    assertThat(opened).isEqualTo(west());

    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(fixture.state.view()).isEqualTo(before);
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(fixture.state.view()).isEqualTo(opened);
    robot.press(MouseButton.BACK).release(MouseButton.BACK);
    assertThat(fixture.state.view()).isEqualTo(before);
  }

  @Test
  void theListIsRenamedReorderedAndShortenedByKeys(FxRobot robot) {
    save(robot, "a", west());
    save(robot, "b", west());
    save(robot, "c", west());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);

    robot.push(KeyCode.ALT, KeyCode.DOWN);
    assertThat(names()).containsExactly("b", "a", "c");
    robot.push(KeyCode.F2).write("first").push(KeyCode.ENTER);
    assertThat(names()).containsExactly("b", "first", "c");
    assertThat(list(robot).getSelectionModel().getSelectedItem().name()).isEqualTo("first");
    robot.push(KeyCode.DELETE);
    assertThat(names()).containsExactly("b", "c");
    robot.clickOn("#views-undo");
    assertThat(names()).containsExactly("b", "first", "c");
  }

  @Test
  void aClickOpensAView(FxRobot robot) {
    save(robot, "West", west());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);

    robot.clickOn(".view-name");

    assertThat(fixture.state.view().date()).isEqualTo(west().date());
  }

  @Test
  void f11ShowsTheMapAloneAndKeysWalkThroughTheViews(FxRobot robot) {
    save(robot, "One", west());
    save(robot, "Two", west().withDate(LocalDate.of(2020, 8, 23)));
    View before = fixture.state.view();

    robot.push(KeyCode.F11);
    assertThat(robot.lookup("#menu-bar").tryQuery()).isEmpty();
    assertThat(robot.lookup("#time-pane").tryQuery()).isEmpty();
    assertThat(robot.lookup("#site-list").tryQuery()).isEmpty();
    assertThat(fixture.state.view()).isEqualTo(before);

    robot.push(KeyCode.PAGE_DOWN);
    assertThat(fixture.state.view()).isEqualTo(west());
    assertThat(robot.lookup("#present-note").<Prose>query().text()).isEqualTo("Note of One");
    assertThat(robot.lookup("#present-place").<Label>query().getText()).isEqualTo("1 of 2");
    robot.push(KeyCode.RIGHT);
    assertThat(fixture.state.view().date()).isEqualTo(LocalDate.of(2020, 8, 23));
    robot.push(KeyCode.SPACE);
    assertThat(fixture.state.view().date()).isEqualTo(LocalDate.of(2020, 8, 23));
    assertThat(robot.lookup("#present-next").<Button>query().isDisabled()).isTrue();
    robot.push(KeyCode.PAGE_UP);
    assertThat(fixture.state.view()).isEqualTo(west());

    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#menu-bar").tryQuery()).isPresent();
    assertThat(robot.lookup("#site-list").tryQuery()).isPresent();
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(fixture.state.view()).isEqualTo(before);
  }

  /** The shipped views are read a moment after the window is there. */
  @Test
  void viewsThatCameAfterThePresentationBeganAreShownInItsLanguage(FxRobot robot) {
    robot.push(KeyCode.F11);
    String stamp = ViewStamp.write(west());
    robot.interact(
        () ->
            fixture.views.ship(
                Map.of(
                    Language.ENGLISH,
                    List.of(new KeptView("West", "In the west.", stamp, true)),
                    Language.ARABIC,
                    List.of(new KeptView("الغرب", "في الغرب.", stamp, true)))));
    robot.push(KeyCode.RIGHT);
    assertThat(robot.lookup("#present-note").<Prose>query().text()).isEqualTo("In the west.");

    robot.interact(() -> fixture.state.speak(Language.ARABIC));
    assertThat(robot.lookup("#present-note").<Prose>query().text()).isEqualTo("في الغرب.");
    assertThat(robot.lookup("#present-place").<Label>query().getText()).isEqualTo("١ من ١");
    assertThat(robot.lookup("#present-next").<Button>query().getAccessibleText())
        .isEqualTo(Words.in(Language.ARABIC).get("present.next"));
  }

  private static View west() {
    return View.of(LocalDate.of(2020, 3, 18), new Extent(-250_000, -150_000, -50_000, 0))
        .withBelief(Belief.NOW.asKnownBy(LocalDate.of(2020, 3, 18)))
        .withFilter(Filter.NONE.withRegions(Set.of(Region.WEST)))
        .withSelection(List.of("al-qaim"));
  }

  private void save(FxRobot robot, String name, View view) {
    robot.interact(() -> fixture.views.save(name, "Note of " + name, view));
  }

  private List<String> names() {
    return fixture.kept.stream().map(KeptView::name).toList();
  }

  private static ListView<KeptView> list(FxRobot robot) {
    return robot.lookup("#views-list").queryListView();
  }

  @Test
  void tabAndShiftTabLeadThroughTheForm(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.B).push(KeyCode.TAB);
    assertThat(robot.lookup("#view-note").<TextArea>query().isFocused()).isTrue();
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(robot.lookup("#view-name").<TextField>query().isFocused()).isTrue();
  }
}
