package atlas.ui;

import atlas.app.Action;
import atlas.app.Background;
import atlas.app.Jobs;
import atlas.app.TextSize;
import atlas.ui.picture.ClosingContent;
import atlas.ui.picture.JobsPanel;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

/** Takes pictures of the panels of pictures and films for a person to look at; run by hand. */
final class ExportPanelPictures {

  private ExportPanelPictures() {}

  public static void main(String[] args) {
    Platform.startup(ExportPanelPictures::shootAll);
  }

  private static void shootAll() {
    try {
      for (Theme theme : Theme.OF_WINDOW) {
        for (Language language : Language.values()) {
          shoot(theme, language);
          shootJobs(theme, language);
        }
      }
    } finally {
      Platform.exit();
    }
  }

  private static void shoot(Theme theme, Language language) {
    WindowFixture fixture = new WindowFixture(LocalDate.of(2020, 3, 29), Background.onTheSpot());
    fixture.state.dress(theme);
    fixture.state.speak(language);
    String name = theme + "-" + language.code();
    Scene scene = fixture.window.scene(1280, 800);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    settle(scene);
    fixture.window.perform(Action.EXPORT_PICTURE);
    settle(scene);
    WindowFixture.shoot(scene, "export-screen-" + name);
    choose(scene, "#export-preset", 4);
    settle(scene);
    WindowFixture.shoot(scene, "export-a4-" + name);
    ((TitledPane) scene.lookup("#export-parts")).setExpanded(true);
    choose(scene, "#export-preset", 2);
    choose(scene, "#export-theme", 2);
    choose(scene, "#export-language", 2);
    settle(scene);
    WindowFixture.shoot(scene, "export-square-" + name);
    ((TitledPane) scene.lookup("#export-parts")).setExpanded(false);
    choose(scene, "#export-days", 3);
    settle(scene);
    WindowFixture.shoot(scene, "export-sheet-" + name);
    choose(scene, "#export-days", 0);
    fixture.saveTo = Optional.of(Path.of("target", "pictures", "saved.png"));
    ((Button) scene.lookup("#export-save")).fire();
    fixture.saveTo = Optional.of(Path.of("/proc/missing", "saved.png"));
    ((Button) scene.lookup("#export-save")).fire();
    ((Button) scene.lookup("#jobs")).fire();
    settle(scene);
    WindowFixture.shoot(scene, "export-jobs-" + name);
    ((Button) scene.lookup("#jobs")).fire();
    fixture.state.dismissNotice();
    fixture.window.perform(Action.PRINT);
    settle(scene);
    WindowFixture.shoot(scene, "export-print-" + name);
    fixture.window.perform(Action.ESCAPE);
    fixture.window.perform(Action.EXPORT_ANIMATION);
    settle(scene);
    WindowFixture.shoot(scene, "export-film-" + name);
    stage.close();
  }

  /** The list while something is being written, and the question of who closes the window then. */
  private static void shootJobs(Theme theme, Language language) {
    Words words = Words.in(language);
    long[] now = {0};
    Jobs jobs = new Jobs(Background.onTheSpot(), () -> now[0], job -> {});
    HBox both =
        new HBox(
            24,
            new JobsPanel(jobs, words, file -> {}, () -> {}),
            new ClosingContent(jobs, words, () -> {}, () -> {}));
    both.getStyleClass().add("root");
    both.setStyle("-fx-padding: 24");
    both.setNodeOrientation(
        language == Language.ARABIC
            ? NodeOrientation.RIGHT_TO_LEFT
            : NodeOrientation.LEFT_TO_RIGHT);
    Scene scene = new Scene(both, 900, 320);
    Looks.dress(scene, theme, TextSize.USUAL);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    jobs.add(Path.of("/home/me/handovers-2020-03-29.png"), progress -> {});
    jobs.add(
        Path.of("/home/me/handovers-2019-12-01-to-2020-08-31.mp4"),
        progress -> {
          now[0] = 12_000_000_000L;
          progress.goesOn(11, 31);
          settle(scene);
          WindowFixture.shoot(scene, "jobs-" + theme + "-" + language.code());
        });
    stage.close();
  }

  private static void choose(Scene scene, String id, int index) {
    ((ChoiceBox<?>) scene.lookup(id)).getSelectionModel().select(index);
  }

  private static void settle(Scene scene) {
    for (int i = 0; i < 4; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }
}
