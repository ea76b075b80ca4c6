package atlas.ui;

import atlas.app.Background;
import atlas.model.Site;
import atlas.view.Language;
import atlas.view.Theme;
import java.time.LocalDate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** Takes pictures of tools on the map for a person to look at; run by hand. */
final class MapPictures {

  private MapPictures() {}

  public static void main(String[] args) {
    Platform.startup(MapPictures::shootAll);
  }

  private static void shootAll() {
    try {
      for (Theme theme : Theme.values()) {
        for (Language language : Language.values()) {
          shoot(theme, language);
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
    Scene scene = fixture.window.scene(1280, 800);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    String name = theme + "-" + language.code();
    fixture.state.selectAll(sites("al-qaim", "k1-kirkuk", "taji"));
    press(scene, KeyCode.M);
    settle(scene);
    WindowFixture.shoot(scene, "measure-" + name);
    fixture.state.deselect();
    press(scene, KeyCode.ESCAPE);
    fixture.state.showDate(LocalDate.of(2020, 3, 16));
    press(scene, KeyCode.C);
    settle(scene);
    WindowFixture.shoot(scene, "compare-" + name);
    press(scene, KeyCode.ESCAPE);
    press(scene, KeyCode.F1);
    settle(scene);
    WindowFixture.shoot(scene, "help-" + name);
    stage.close();
  }

  private static java.util.List<Site> sites(String... ids) {
    return Stream.of(ids).map(id -> WindowFixture.FACTS.site(id).orElseThrow()).toList();
  }

  private static void press(Scene scene, KeyCode code) {
    Event.fireEvent(
        scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static void settle(Scene scene) {
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }
}
