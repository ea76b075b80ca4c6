package atlas.ui;

import atlas.ShippedFacts;
import atlas.app.Action;
import atlas.app.Background;
import atlas.view.Language;
import atlas.view.Theme;
import java.time.LocalDate;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Takes pictures of the foot of the window for a person to look at; run by hand. */
final class TimePictures {

  private TimePictures() {}

  public static void main(String[] args) {
    Platform.startup(TimePictures::shootAll);
  }

  private static void shootAll() {
    try {
      for (int width : new int[] {1280, 1440}) {
        TimeFixture fixture =
            new TimeFixture(LocalDate.of(2020, 3, 29), ShippedFacts.get(), Background.onTheSpot());
        Scene scene = fixture.scene(width, 230);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        shootBoth(fixture, scene, "busy-" + width);
        fixture.actions.perform(Action.FIT_ALL);
        shootBoth(fixture, scene, "all-" + width);
        stage.close();
      }
    } catch (RuntimeException e) {
      e.printStackTrace();
    } finally {
      Platform.exit();
    }
  }

  private static void shootBoth(TimeFixture fixture, Scene scene, String name) {
    for (Theme theme : Theme.values()) {
      for (Language language : Language.values()) {
        fixture.state.dress(theme);
        fixture.state.speak(language);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        WindowFixture.shoot(scene, "time-" + name + "-" + theme + "-" + language.code());
      }
    }
  }
}
