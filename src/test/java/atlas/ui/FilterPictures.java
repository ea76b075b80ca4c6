package atlas.ui;

import atlas.app.Background;
import atlas.model.EventType;
import atlas.model.Region;
import atlas.status.Status;
import atlas.ui.filter.FilterBar;
import atlas.view.Criterion;
import atlas.view.Expression;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.view.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Takes pictures of all that a filter can ask, for a person to look at; run by hand. */
final class FilterPictures {

  private FilterPictures() {}

  public static void main(String[] args) {
    Platform.startup(
        () -> {
          try {
            shoot(Theme.LIGHT, Language.ENGLISH);
            shoot(Theme.DARK, Language.ENGLISH);
            shoot(Theme.LIGHT, Language.ARABIC);
          } finally {
            Platform.exit();
          }
        });
  }

  private static void shoot(Theme theme, Language language) {
    PanelFixture panels = new PanelFixture(LocalDate.of(2020, 3, 29), Background.onTheSpot());
    panels.state.dress(theme);
    panels.state.speak(language);
    Stage stage = new Stage();
    stage.setScene(panels.scene);
    stage.show();
    FilterBar bar = (FilterBar) panels.scene.lookup(".filter-chips");
    String name = "filter-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language.code() + "-";
    for (Criterion criterion : Criterion.values()) {
      bar.ask(criterion);
      List<Window> popups = Window.getWindows().stream().filter(w -> w != stage).toList();
      Scene popup = popups.get(popups.size() - 1).getScene();
      shoot(popup, name + criterion.name().toLowerCase(Locale.ROOT));
      if (criterion == Criterion.EXPRESSION) {
        TextArea text = (TextArea) popup.lookup("#expression");
        for (String typed :
            List.of("st", "status = 'ag", "region = 'north' ", "statsu = 'agreed' AND lat > 3")) {
          text.setText(typed);
          text.end();
          shoot(popup, name + "expression-" + typed.replaceAll("[^a-z]+", "-"));
        }
      }
      popups.forEach(Window::hide);
    }
    panels.state.filter(
        Filter.NONE
            .withStatuses(Set.of(Status.COALITION, Status.AGREED))
            .withEvents(e -> e.withTypes(Set.of(EventType.ATTACK)))
            .withExpression(Optional.of(Expression.of("precision_m < 5000"))));
    shoot(panels.scene, name + "chips");
    panels.state.filter(
        Filter.NONE.withStatuses(Set.of(Status.CLOSED)).withRegions(Set.of(Region.NORTH)));
    shoot(panels.scene, name + "nothing");
    stage.close();
  }

  private static void shoot(Scene scene, String name) {
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    scene.getWindow().sizeToScene();
    WindowFixture.shoot(scene, name);
  }
}
