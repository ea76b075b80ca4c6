package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Action;
import atlas.view.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The drawer under the map and a table in it, by keys and mouse. */
@ExtendWith(ApplicationExtension.class)
final class DrawerTest {

  private static final LocalDate DATE = LocalDate.of(2020, 3, 29);

  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(DATE, new Coalescing());
    stage.setScene(fixture.window.scene(1280, 800));
    stage.show();
  }

  @Test
  void itIsClosedUntilAKeyOpensItAndTheKeyClosesIt(FxRobot robot) {
    assertThat(robot.lookup("#drawer").tryQuery()).isEmpty();

    openPromises(robot);
    assertThat(robot.lookup("#drawer").tryQuery()).isPresent();
    assertThat(table(robot).isFocused()).isTrue();
    assertThat(table(robot).getItems()).isNotEmpty();

    openPromises(robot);
    assertThat(robot.lookup("#drawer").tryQuery()).isEmpty();
    assertThat(fixture.window.map().isFocused()).isTrue();
  }

  @Test
  void itsHeightIsKept(FxRobot robot) {
    openPromises(robot);
    double before = height(robot);
    assertThat(before).isBetween(260.0, 280.0);

    robot.push(KeyCode.ALT, KeyCode.UP);
    assertThat(height(robot)).isBetween(before + 38, before + 42);
    openPromises(robot);
    openPromises(robot);
    assertThat(height(robot)).isBetween(before + 38, before + 42);
  }

  @Test
  void thePageAndItsColumnsAreAsTheyWereLeft(FxRobot robot) {
    fixture.settings.keep("drawer", "promises");
    fixture.settings.keep("columns.promises", "state=100 site=222 -what=90 gone=50");
    robot.interact(fixture.window::reopen);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(table(robot).getItems()).isNotEmpty();
    assertThat(table(robot).isFocused()).isFalse();
    assertThat(columns(robot))
        .startsWith("state 100", "site 222", "what hidden", "governorate hidden");
  }

  @Test
  void thePageAndItsColumnsAreKept(FxRobot robot) {
    robot.interact(fixture.window::reopen);
    assertThat(robot.lookup("#drawer").tryQuery()).as("nothing at the first opening").isEmpty();
    openPromises(robot);
    assertThat(fixture.settings.kept("drawer")).contains("promises");
    assertThat(fixture.settings.kept("columns.promises")).isEmpty();

    robot.interact(
        () -> {
          List<TableColumn<Object, ?>> columns = table(robot).getColumns();
          columns.get(2).setVisible(false);
          columns.get(0).setPrefWidth(222);
        });
    robot.clickOn("#promises-table");
    assertThat(fixture.settings.kept("columns.promises").orElseThrow())
        .startsWith("site=222 -governorate=")
        .contains(" -what=");

    robot.interact(() -> fixture.window.perform(Action.SOURCES));
    assertThat(fixture.settings.kept("drawer")).contains("sources");
    robot.interact(() -> fixture.window.perform(Action.SOURCES));
    assertThat(fixture.settings.kept("drawer")).contains("");
  }

  private static List<String> columns(FxRobot robot) {
    return table(robot).getColumns().stream()
        .map(
            column ->
                column.getId()
                    + " "
                    + (column.isVisible() ? "" + Math.round(column.getWidth()) : "hidden"))
        .toList();
  }

  @Test
  void theFilterTakesAnySpelling(FxRobot robot) {
    openPromises(robot);
    int all = table(robot).getItems().size();

    robot.interact(() -> filter(robot).setText("alqaim"));
    assertThat(table(robot).getItems()).hasSizeBetween(1, all - 1);
    assertThat(cells(robot)).allMatch(text -> text.contains("Qaim"));
    assertThat(robot.lookup("#promises-count").<Label>query().getText()).endsWith("of 24 rows");

    robot.clickOn("#promises-filter").push(KeyCode.ESCAPE);
    assertThat(table(robot).getItems()).hasSize(all);
  }

  @Test
  void aHeadingSorts(FxRobot robot) {
    openPromises(robot);
    robot.interact(
        () -> table(robot).getSortOrder().setAll(List.of(table(robot).getColumns().get(0))));
    List<String> sites = names(robot);

    assertThat(sites).isSorted();
    assertThat(sites.get(0)).isNotEqualTo(sites.get(sites.size() - 1));
  }

  @Test
  void enterGoesToTheSiteAndTheDayOfTheDeed(FxRobot robot) {
    openPromises(robot);
    robot.interact(() -> filter(robot).setText("besmaya"));
    robot.clickOn("#promises-filter").push(KeyCode.DOWN).push(KeyCode.ENTER);

    assertThat(fixture.state.view().selection()).containsExactly("besmaya");
    assertThat(fixture.state.view().date()).isNotEqualTo(DATE);
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(fixture.state.view().date()).isEqualTo(DATE);
  }

  @Test
  void theSelectionOfTheWindowChoosesRows(FxRobot robot) {
    openPromises(robot);
    robot.interact(() -> fixture.state.select(WindowFixture.FACTS.site("besmaya").orElseThrow()));
    assertThat(table(robot).getSelectionModel().getSelectedItems())
        .isNotEmpty()
        .allMatch(row -> row.toString().contains("Besmaya"));

    robot.interact(() -> fixture.state.deselect());
    assertThat(table(robot).getSelectionModel().getSelectedItems()).isEmpty();
  }

  @Test
  void rowsAreCopiedAndSaved(FxRobot robot, @TempDir Path folder) throws Exception {
    openPromises(robot);
    robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(0));
    robot.push(KeyCode.SHORTCUT, KeyCode.C);
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString().lines())
                .hasSize(2)
                .first()
                .isEqualTo("Site\tPromise\tMade\tDue\tOutcome\tDone\tDays\tState"));

    Path file = folder.resolve("promises.csv");
    fixture.saveTo = Optional.of(file);
    MenuItem save = robot.lookup("#promises-copy").<MenuButton>query().getItems().get(3);
    robot.interact(save::fire);
    assertThat(Files.readAllLines(file))
        .hasSize(25)
        .first()
        .isEqualTo("Site,Promise,Made,Due,Outcome,Done,Days,State");
    assertThat(fixture.proposedKind).isEqualTo("Promise against outcome, for a spreadsheet (.csv)");
  }

  @Test
  void itSpeaksArabic(FxRobot robot) {
    openPromises(robot);
    robot.interact(() -> fixture.state.speak(Language.ARABIC));

    assertThat(table(robot).getColumns().get(0).getText()).isEqualTo("الموقع");
    assertThat(names(robot)).contains("قاعدة كي وان");
    assertThat(table(robot).getAccessibleText()).isEqualTo("الوعد والنتيجة");
  }

  private static void openPromises(FxRobot robot) {
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
  }

  private static double height(FxRobot robot) {
    return robot.lookup("#drawer").<Region>query().getHeight();
  }

  private static TextField filter(FxRobot robot) {
    return robot.lookup("#promises-filter").query();
  }

  @SuppressWarnings("unchecked")
  private static TableView<Object> table(FxRobot robot) {
    return robot.lookup("#promises-table").query();
  }

  private static List<String> cells(FxRobot robot) {
    return table(robot).getItems().stream().map(Object::toString).toList();
  }

  private static List<String> names(FxRobot robot) {
    return table(robot).getItems().stream()
        .map(row -> row.toString().replaceFirst("(?s).*?, name=(.*?), governorate=.*", "$1"))
        .map(text -> text.replaceFirst("(?s).*, name=", ""))
        .toList();
  }
}
