package atlas.ui;

import atlas.app.Background;
import atlas.app.Preferences;
import atlas.view.Language;
import atlas.view.Theme;
import java.time.LocalDate;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Takes pictures of the window for a person to look at; run by hand. */
final class WindowPictures {

  private WindowPictures() {}

  public static void main(String[] args) {
    Platform.startup(WindowPictures::shootAll);
  }

  private static void shootAll() {
    try {
      for (int[] size : new int[][] {{1280, 800}, {1440, 900}, {1920, 1080}}) {
        WindowFixture fixture =
            new WindowFixture(LocalDate.of(2020, 3, 29), Background.onTheSpot());
        Scene scene = fixture.window.scene(size[0], size[1]);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        fixture.state.prefer(p -> Preferences.FIRST);
        shoot(fixture, scene, "window-first-" + size[0]);
        fixture.state.prefer(Preferences::withHintDismissed);
        fixture.state.select(WindowFixture.FACTS.site("qayyarah-west").orElseThrow());
        shoot(fixture, scene, "window-" + size[0]);
        fixture.state.toggleAllDates();
        shoot(fixture, scene, "window-all-dates-" + size[0]);
        stage.close();
      }
    } finally {
      Platform.exit();
    }
  }

  private static void shoot(WindowFixture fixture, Scene scene, String name) {
    for (Theme theme : Theme.OF_WINDOW) {
      for (Language language : Language.values()) {
        fixture.state.dress(theme);
        fixture.state.speak(language);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        WindowFixture.shoot(scene, name + "-" + theme + "-" + language.code());
      }
    }
  }
}
