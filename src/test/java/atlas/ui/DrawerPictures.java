package atlas.ui;

import atlas.app.Action;
import atlas.app.Background;
import atlas.view.Language;
import atlas.view.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Takes pictures of the drawer's pages for a person to look at; run by hand. */
final class DrawerPictures {

  private static final List<Action> PAGES =
      List.of(
          Action.TABLE_OF_SITES,
          Action.PROMISES,
          Action.CHANGES,
          Action.ACCOUNTS,
          Action.SOURCES,
          Action.CHRONOLOGY);

  private DrawerPictures() {}

  public static void main(String[] args) {
    Platform.startup(DrawerPictures::shootAll);
  }

  private static void shootAll() {
    try {
      WindowFixture fixture = new WindowFixture(LocalDate.of(2020, 3, 29), Background.onTheSpot());
      Scene scene = fixture.window.scene(1280, 800);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      fixture.state.select(WindowFixture.FACTS.site("qayyarah-west").orElseThrow());
      for (Action page : PAGES) {
        fixture.window.perform(page);
        shoot(fixture, scene, "drawer-" + page);
        fixture.window.perform(page);
      }
      fixture.window.perform(Action.WHY);
      shoot(fixture, scene, "why");
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
        WindowFixture.shoot(
            scene,
            (name + "-" + theme + "-" + language.code())
                .toLowerCase(Locale.ROOT)
                .replace('_', '-'));
      }
    }
  }
}
