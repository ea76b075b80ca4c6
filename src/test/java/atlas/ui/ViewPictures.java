package atlas.ui;

import atlas.app.Background;
import atlas.app.KeptView;
import atlas.export.ViewStamp;
import atlas.store.ShippedView;
import atlas.store.ShippedViews;
import atlas.view.Extent;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** Takes pictures of saved views and presentation for a person to look at; run by hand. */
final class ViewPictures {

  private ViewPictures() {}

  public static void main(String[] args) {
    Platform.startup(ViewPictures::shootAll);
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
    View west = View.of(LocalDate.of(2020, 3, 18), new Extent(-280_000, -150_000, -50_000, 0));
    fixture.views.save("Al-Qaim", "The first base that was handed over in March 2020.", west);
    fixture.views.save("After Taji", "", west.withDate(LocalDate.of(2020, 8, 23)));
    fixture.views.save("الشمال", "قواعد الشمال في ربيع 2020", west);
    fixture.views.ship(
        Map.of(
            language,
            List.of(
                new KeptView(
                    language == Language.ENGLISH ? "K-1 is handed over" : "تسليم كي وان",
                    "",
                    ViewStamp.write(west),
                    true))));
    String name = theme + "-" + language.code();
    Scene scene = fixture.window.scene(1280, 800);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    press(scene, KeyCode.B, true);
    settle(scene);
    WindowFixture.shoot(scene, "views-form-" + name);
    press(scene, KeyCode.ESCAPE, false);
    settle(scene);
    WindowFixture.shoot(scene, "views-" + name);
    press(scene, KeyCode.F11, false);
    settle(scene);
    WindowFixture.shoot(scene, "present-" + name);
    press(scene, KeyCode.ESCAPE, false);
    settle(scene);
    WindowFixture.shoot(scene, "present-after-" + name);
    for (ShippedView shipped : ShippedViews.read(WindowFixture.PROJECTION)) {
      fixture.views.ship(
          Map.of(
              language,
              List.of(
                  new KeptView(
                      language == Language.ENGLISH ? shipped.nameEn() : shipped.nameAr(),
                      language == Language.ENGLISH ? shipped.noteEn() : shipped.noteAr(),
                      ViewStamp.write(shipped.view()),
                      true))));
      fixture.views.ownProperty().get().forEach(fixture.views::delete);
      fixture.state.open(shipped.view());
      settle(scene);
      WindowFixture.shoot(scene, "shipped-" + shipped.view().date() + "-" + name);
      press(scene, KeyCode.F11, false);
      settle(scene);
      WindowFixture.shoot(scene, "shipped-present-" + shipped.view().date() + "-" + name);
      press(scene, KeyCode.ESCAPE, false);
    }
    stage.close();
  }

  private static void press(Scene scene, KeyCode code, boolean control) {
    javafx.scene.Node target =
        scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    javafx.event.Event.fireEvent(
        target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
  }

  private static void settle(Scene scene) {
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }
}
