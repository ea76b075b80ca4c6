package atlas.ui;

import atlas.app.Background;
import atlas.status.Account;
import atlas.view.Language;
import atlas.view.Theme;
import java.time.LocalDate;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

/** Takes pictures of the chips of what is believed for a person to look at; run by hand. */
final class BeliefPictures {

  private BeliefPictures() {}

  public static void main(String[] args) {
    Platform.startup(BeliefPictures::shootAll);
  }

  private static void shootAll() {
    try {
      WindowFixture fixture = new WindowFixture(LocalDate.of(2020, 3, 18), Background.onTheSpot());
      Scene scene = fixture.window.scene(1280, 800);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      ((Button) scene.lookup("#account")).fire();
      shoot(fixture, scene, "belief-accounts");
      fixture.state.believe(
          fixture.state.view().belief().withAccount(Account.parse("side:coalition")));
      shoot(fixture, scene, "belief-coalition-open");
      ((Button) scene.lookup("#account")).fire();
      fixture.state.believe(fixture.state.view().belief().asKnownBy(LocalDate.of(2020, 3, 20)));
      fixture.state.compareOrStop();
      shoot(fixture, scene, "belief-both-compared");
      stage.close();
    } finally {
      Platform.exit();
    }
  }

  private static void shoot(WindowFixture fixture, Scene scene, String name) {
    for (Theme theme : Theme.OF_WINDOW) {
      for (Language language : Language.values()) {
        fixture.state.dress(theme);
        fixture.state.speak(language);
        for (int i = 0; i < 3; i++) {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
        }
        WindowFixture.shoot(scene, name + "-" + theme + "-" + language.code());
      }
    }
  }
}
