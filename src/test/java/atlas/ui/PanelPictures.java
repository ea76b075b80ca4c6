package atlas.ui;

import atlas.ShippedFacts;
import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Preferences;
import atlas.model.Site;
import atlas.view.Extent;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** Takes pictures of the two panels for a person to look at; run by hand. */
final class PanelPictures {

  private PanelPictures() {}

  public static void main(String[] args) {
    Platform.startup(PanelPictures::shootAll);
  }

  private static void shootAll() {
    try {
      for (Theme theme : Theme.values()) {
        for (Language language : Language.values()) {
          shoot(theme, language);
        }
      }
    } catch (RuntimeException e) {
      e.printStackTrace();
    } finally {
      Platform.exit();
    }
  }

  private static void shoot(Theme theme, Language language) {
    View view =
        View.of(LocalDate.of(2020, 3, 29), new Extent(38, 31, 47, 38))
            .withTheme(theme)
            .withLanguage(language);
    AppState state =
        new AppState(ShippedFacts.get(), view, Preferences.FIRST, Background.onTheSpot());
    BorderPane root = new BorderPane();
    root.setNodeOrientation(
        language == Language.ARABIC
            ? NodeOrientation.RIGHT_TO_LEFT
            : NodeOrientation.LEFT_TO_RIGHT);
    Region middle = new Region();
    middle.setStyle("-fx-background-color: -color-bg-inset;");
    root.setCenter(middle);
    root.setLeft(new SiteList(state, Background.onTheSpot(), state::select));
    root.setRight(new Inspector(state, address -> {}));
    Looks.loadFonts();
    Scene scene = new Scene(root, 640, 900);
    Looks.dress(scene, theme);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    String name = "panels-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language.code();
    shoot(scene, name + "-none");
    state.select(site("qayyarah-west"));
    shoot(scene, name + "-qayyarah");
    state.select(site("al-qaim"));
    state.showDate(LocalDate.of(2020, 3, 18));
    EventEntry entry = (EventEntry) scene.lookup("#event-al-qaim-handover-2020");
    entry.setOpen(true);
    shoot(scene, name + "-al-qaim");
    state.filter(state.view().filter().withRegions(java.util.Set.of(atlas.model.Region.WEST)));
    state.selectAll(List.of(site("taqaddum"), site("al-qaim")));
    shoot(scene, name + "-several");
    stage.close();
  }

  private static void shoot(Scene scene, String name) {
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    WindowFixture.shoot(scene, name);
  }

  private static Site site(String id) {
    return ShippedFacts.get().site(id).orElseThrow();
  }
}
