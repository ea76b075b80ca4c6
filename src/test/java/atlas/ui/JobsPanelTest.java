package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Background;
import atlas.app.Jobs;
import atlas.ui.parts.Prose;
import atlas.ui.picture.JobsPanel;
import atlas.view.Language;
import atlas.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The list of what is and was written. */
@ExtendWith(ApplicationExtension.class)
final class JobsPanelTest {

  private final List<Path> shown = new ArrayList<>();
  private final Jobs jobs = new Jobs(Background.onTheSpot(), () -> 0, job -> {});
  private JobsPanel panel;

  @Start
  void start(Stage stage) {
    panel = new JobsPanel(jobs, Words.in(Language.ENGLISH), shown::add, () -> {});
    stage.setScene(new Scene(new Group(panel), 400, 500));
    stage.show();
  }

  @Test
  void eachJobHasARowThatTellsHowItEnded(FxRobot robot) throws Exception {
    robot.interact(
        () -> {
          jobs.add(Path.of("/none/a.png"), progress -> {});
          jobs.add(
              Path.of("/none/b.png"),
              progress -> {
                throw new IOException("gone");
              });
        });

    assertThat(robot.lookup(".job-says").queryAllAs(Prose.class))
        .extracting(Prose::text)
        .containsExactly("saved", "The folder /none does not exist. Choose another.");
    Region rows = robot.lookup(".jobs-rows").query();
    Region scroll = robot.lookup(".scroll-pane").query();
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () ->
            rows.getHeight() >= rows.prefHeight(rows.getWidth())
                && scroll.getHeight() >= rows.getHeight());
  }

  @Test
  void whatIsSavedIsShownInItsFolderAndCleared(FxRobot robot) {
    robot.interact(() -> jobs.add(Path.of("/none/a.png"), progress -> {}));
    Button folder = robot.lookup(".job-folder").query();
    robot.interact(folder::fire);
    assertThat(shown).containsExactly(Path.of("/none/a.png"));
    robot.interact(() -> robot.lookup("#jobs-clear").<Hyperlink>query().fire());
    assertThat(jobs.all()).isEmpty();
    assertThat(robot.lookup(".job-row").queryAll()).isEmpty();
  }
}
