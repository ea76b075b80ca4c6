package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A whole task by keys alone: find a base, go to its handover, read why, take the picture. */
@ExtendWith(ApplicationExtension.class)
final class ByKeyboardTest {

  @TempDir Path folder;

  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(LocalDate.of(2020, 3, 1), new Coalescing());
    stage.setScene(fixture.window.scene(1280, 800));
    stage.show();
  }

  @Test
  void aBaseIsFoundUnderstoodAndPictured(FxRobot robot) {
    // find it, under another spelling
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("qayara").push(KeyCode.ENTER);
    assertThat(fixture.state.view().selection()).containsExactly("qayyarah-west");

    // go to its handover: search again, for the event
    robot.push(KeyCode.CONTROL, KeyCode.F).push(KeyCode.CONTROL, KeyCode.A);
    robot.write("qayyarah handover").push(KeyCode.ENTER);
    assertThat(fixture.state.view().date()).isEqualTo(LocalDate.of(2020, 3, 26));

    // read why, and copy what is selected
    assertThat(fixture.state.view().selection()).containsExactly("qayyarah-west");
    robot.push(KeyCode.W);
    assertThat(robot.lookup("#why-body").query().isVisible()).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.C);
    robot.interact(
        () -> assertThat(Clipboard.getSystemClipboard().getString()).contains("Qayyarah"));

    // take the picture
    Path file = folder.resolve("qayyarah.png");
    fixture.saveTo = Optional.of(file);
    robot.push(KeyCode.CONTROL, KeyCode.E);
    for (int i = 0; i < 60 && !robot.lookup("#export-save").query().isFocused(); i++) {
      robot.push(KeyCode.TAB);
    }
    robot.push(KeyCode.SPACE);
    assertThat(file).isNotEmptyFile();
  }
}
