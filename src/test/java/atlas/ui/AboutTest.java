package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Action;
import atlas.view.Language;
import atlas.view.Theme;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class AboutTest {

  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(LocalDate.of(2020, 3, 29), new Coalescing());
    stage.setScene(fixture.window.scene(1280, 800));
    stage.show();
  }

  private void open(FxRobot robot) {
    robot.interact(() -> fixture.window.perform(Action.ABOUT));
  }

  @Test
  void theReportIsCopied(FxRobot robot) {
    open(robot);
    Button report = robot.lookup("#about-report").queryButton();
    robot.interact(report::requestFocus);
    robot.push(KeyCode.SPACE);
    assertThat(report.getText()).isEqualTo("Copied to the clipboard");
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .contains("Handover Atlas", "Facts: 18 sites", "JavaFX", "Screen 1280x800"));
  }

  @Test
  void aLibraryOpensItsPage(FxRobot robot) {
    open(robot);
    TableView<Library> libraries = robot.lookup("#about-libraries").queryTableView();
    assertThat(libraries.getItems()).isEqualTo(Library.all());
    robot.interact(
        () -> {
          libraries.requestFocus();
          libraries.getSelectionModel().select(0);
        });
    robot.push(KeyCode.ENTER);
    assertThat(fixture.browsed).containsExactly(Library.all().get(0).address());
  }

  /** The picture is for a person to look at. */
  @Test
  void itFitsTheWindowInBothLanguages(FxRobot robot) {
    for (Language language : Language.values()) {
      robot.interact(
          () -> {
            fixture.state.speak(language);
            fixture.state.dress(language == Language.ARABIC ? Theme.DARK : Theme.LIGHT);
          });
      open(robot);
      var card = robot.lookup(".sheet-card").query();
      assertThat(card.localToScene(card.getLayoutBounds()).getMinY()).isNotNegative();
      assertThat(card.localToScene(card.getLayoutBounds()).getMaxY()).isLessThanOrEqualTo(800);
      robot.interact(() -> WindowFixture.shoot(card.getScene(), "about-" + language.code()));
      robot.push(KeyCode.ESCAPE);
    }
  }
}
