package atlas.ui;

import static atlas.ui.PanelFixture.site;
import static atlas.ui.PanelFixture.sites;

import atlas.app.Background;
import atlas.model.Region;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.view.Theme;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Takes pictures of the two panels for a person to look at; run by hand. */
final class PanelPictures {

  private PanelPictures() {}

  public static void main(String[] args) {
    Platform.startup(PanelPictures::shootAll);
  }

  private static void shootAll() {
    try {
      for (Theme theme : Theme.OF_WINDOW) {
        for (Language language : Language.values()) {
          shoot(theme, language);
        }
      }
    } finally {
      Platform.exit();
    }
  }

  private static void shoot(Theme theme, Language language) {
    PanelFixture panels = new PanelFixture(LocalDate.of(2020, 3, 29), Background.onTheSpot());
    panels.state.dress(theme);
    panels.state.speak(language);
    Scene scene = panels.scene;
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    String name = "panels-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language.code();
    shoot(scene, name + "-none");
    ((Button) scene.lookup("#filter-status")).fire();
    Window popup = Window.getWindows().stream().filter(w -> w != stage).findFirst().orElseThrow();
    shoot(popup.getScene(), name + "-choices");
    popup.hide();
    panels.state.select(site("qayyarah-west"));
    shoot(scene, name + "-qayyarah");
    ((ScrollPane) scene.lookup(".inspector-scroll")).setVvalue(1);
    shoot(scene, name + "-qayyarah-end");
    panels.state.select(site("nineveh-palaces"));
    scene.getRoot().setStyle("-fx-font-size: 26px;");
    shoot(scene, name + "-large");
    scene.getRoot().setStyle("");
    panels.state.select(site("k1-kirkuk"));
    ((ScrollPane) scene.lookup(".inspector-scroll")).setVvalue(0.5);
    shoot(scene, name + "-k1");
    panels.state.select(site("al-qaim"));
    panels.state.showDate(LocalDate.of(2020, 3, 18));
    EventEntry entry = (EventEntry) scene.lookup("#event-al-qaim-handover-2020");
    entry.setOpen(true);
    ((TextField) scene.lookup("#search")).setText("q");
    shoot(scene, name + "-al-qaim");
    for (String query : new String[] {"erbil", "taji attack", "33.3152 44.3661", "rudaw"}) {
      ((TextField) scene.lookup("#search")).setText(query);
      shoot(scene, name + "-search-" + query.replace(' ', '-'));
    }
    ((TextField) scene.lookup("#search")).clear();
    panels.sitesView().requestFocus();
    shoot(scene, name + "-list-focus");
    scene.lookup("#filter-region").requestFocus();
    shoot(scene, name + "-chip-focus");
    entry.requestFocus();
    shoot(scene, name + "-event-focus");
    panels.state.filter(Filter.NONE.withRegions(Set.of(Region.WEST)));
    panels.state.selectAll(sites("taqaddum", "al-qaim"));
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
}
