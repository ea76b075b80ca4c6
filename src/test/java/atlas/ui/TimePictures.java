package atlas.ui;

import atlas.ShippedFacts;
import atlas.app.Action;
import atlas.app.Background;
import atlas.time.DateRange;
import atlas.view.Language;
import atlas.view.Theme;
import java.time.LocalDate;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Takes pictures of the foot of the window for a person to look at; run by hand. */
final class TimePictures {

  private static final LocalDate DATE = LocalDate.of(2020, 3, 29);

  private TimePictures() {}

  public static void main(String[] args) {
    Platform.startup(TimePictures::shootAll);
  }

  private static void shootAll() {
    try {
      for (int width : new int[] {1280, 1440}) {
        TimeFixture fixture = new TimeFixture(DATE, ShippedFacts.get(), Background.onTheSpot());
        Scene scene = fixture.scene(width, 230);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        shoot(fixture, scene, "busy-" + width);
        fixture.actions.perform(Action.FIT_ALL);
        shoot(fixture, scene, "all-" + width);
        fixture.pane.bar().show(march(1, 31));
        fixture.state.selectAll(
            ShippedFacts.get().sites().stream()
                .filter(site -> site.id().equals("qayyarah-west"))
                .toList());
        fixture.state.setPlayRange(march(16, 31));
        shoot(fixture, scene, "march-" + width);
        fixture.pane.bar().show(march(24, 30));
        shoot(fixture, scene, "week-" + width);
        stage.close();
        shootStrength(width);
      }
    } catch (RuntimeException e) {
      e.printStackTrace();
    } finally {
      Platform.exit();
    }
  }

  private static void shootStrength(int width) {
    TimeFixture fixture = new TimeFixture(DATE, ShippedFacts.get(), Background.onTheSpot());
    fixture.actions.perform(Action.TROOP_FIGURES);
    Scene scene = fixture.scene(width, 300);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    shoot(fixture, scene, "strength-busy-" + width);
    fixture.actions.perform(Action.FIT_ALL);
    shoot(fixture, scene, "strength-all-" + width);
    stage.close();
  }

  private static DateRange march(int first, int last) {
    return DateRange.ofClosed(LocalDate.of(2020, 3, first), LocalDate.of(2020, 3, last));
  }

  private static void shoot(TimeFixture fixture, Scene scene, String name) {
    for (Theme theme : Theme.OF_WINDOW) {
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
