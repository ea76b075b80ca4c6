package atlas.ui;

import atlas.app.Action;
import atlas.app.Background;
import atlas.app.TextSize;
import atlas.view.Language;
import atlas.view.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Takes pictures of the window with large text for a person to look at; run by hand. */
final class TextSizePictures {

  private static final List<Action> OPENING =
      List.of(
          Action.WHOLE_REGION,
          Action.TABLE_OF_SITES,
          Action.PROMISES,
          Action.CHANGES,
          Action.ACCOUNTS,
          Action.SOURCES,
          Action.CHRONOLOGY,
          Action.EXPORT_PICTURE,
          Action.HELP);

  private TextSizePictures() {}

  /**
   * @param args the size in percent, 200 if left out; width and height of the window; the names of
   *     actions, the usual ones if left out
   */
  public static void main(String[] args) {
    Platform.startup(() -> shootAll(List.of(args)));
  }

  private static void shootAll(List<String> args) {
    try {
      TextSize size = args.stream().findFirst().flatMap(TextSize::parse).orElse(new TextSize(200));
      List<Action> opening =
          args.size() < 4
              ? OPENING
              : args.stream().skip(3).map(a -> Action.valueOf(a.toUpperCase(Locale.ROOT))).toList();
      int width = args.size() < 3 ? 1280 : Integer.parseInt(args.get(1));
      int height = args.size() < 3 ? 800 : Integer.parseInt(args.get(2));
      for (Action action : opening) {
        shoot(action, size, width, height, Theme.LIGHT, Language.ENGLISH);
        shoot(action, size, width, height, Theme.DARK, Language.ENGLISH);
        shoot(action, size, width, height, Theme.LIGHT, Language.ARABIC);
      }
    } finally {
      Platform.exit();
    }
  }

  private static void shoot(
      Action action, TextSize size, int width, int height, Theme theme, Language language) {
    WindowFixture fixture = new WindowFixture(LocalDate.of(2020, 3, 29), Background.onTheSpot());
    fixture.state.dress(theme);
    fixture.state.speak(language);
    fixture.state.prefer(p -> p.withTextSize(size));
    Scene scene = fixture.window.scene(width, height);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    fixture.state.select(WindowFixture.FACTS.site("qayyarah-west").orElseThrow());
    fixture.window.perform(action);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    String name = action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String looks = "-%s-%s".formatted(theme.name().toLowerCase(Locale.ROOT), language.code());
    String prefix = "text-%d-%d-".formatted(size.percent(), width);
    WindowFixture.shoot(scene, prefix + name + looks);
    if (action == Action.WHOLE_REGION) {
      ((MenuBar) scene.lookup("#menu-bar")).getMenus().get(2).show();
      shootPopups(prefix + "menu" + looks);
      ((Button) scene.lookup("#filter-status")).fire();
      shootPopups(prefix + "filter" + looks);
      for (String chip : List.of("known-by", "account")) {
        ((Button) scene.lookup("#" + chip)).fire();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        WindowFixture.shoot(scene, prefix + chip + looks);
      }
    }
    stage.close();
  }

  /** Takes pictures of what pops up over the window, and lets it go. */
  private static void shootPopups(String name) {
    for (Window window : List.copyOf(Window.getWindows())) {
      if (window instanceof PopupWindow popup) {
        WindowFixture.shoot(popup.getScene(), name);
        popup.hide();
      }
    }
  }
}
