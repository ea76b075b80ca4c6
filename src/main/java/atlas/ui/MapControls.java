package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.view.Language;
import atlas.words.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The buttons on the map's lower right: zoom, whole region, layers; side by side on a low map. */
final class MapControls extends GridPane {

  private final Map<Action, Button> buttons = new EnumMap<>(Action.class);

  MapControls(AppState state, ActionTable actions) {
    getStyleClass().add("map-controls");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setPickOnBounds(false);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    add(Action.ZOOM_IN, Material2AL.ADD, actions);
    add(Action.ZOOM_OUT, Material2MZ.REMOVE, actions);
    add(Action.WHOLE_REGION, Material2AL.HOME, actions);
    add(Action.LAYERS, Material2AL.LAYERS, actions);
    stand(Orientation.VERTICAL);
    state.watch(s -> s.view().language()).subscribe(this::speak);
  }

  /** On top of one another, or side by side. */
  void stand(Orientation orientation) {
    for (int i = 0; i < getChildren().size(); i++) {
      boolean isColumn = orientation == Orientation.VERTICAL;
      setConstraints(getChildren().get(i), isColumn ? 0 : i, isColumn ? i : 0);
    }
  }

  private void add(Action action, Ikon icon, ActionTable actions) {
    Button button = button(action.name().toLowerCase(Locale.ROOT), icon);
    button.setOnAction(e -> actions.perform(action));
    buttons.put(action, button);
    getChildren().add(button);
  }

  private static Button button(String id, Ikon icon) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId("map-" + id.replace('_', '-'));
    button.getStyleClass().add("map-button");
    button.setFocusTraversable(true);
    return button;
  }

  private void speak(Language language) {
    Words words = Words.in(language);
    buttons.forEach((action, button) -> name(button, KeyNames.withKey(words, action)));
  }

  private static void name(Button button, String name) {
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
  }
}
