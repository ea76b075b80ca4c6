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
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The buttons on the map's lower right: zoom, whole region, layers; side by side on a low map. */
final class MapControls extends FlowPane {

  /** All are on top of one another where the map is high enough. */
  private static final double TALLEST = 10_000;

  private final Map<Action, Button> buttons = new EnumMap<>(Action.class);

  MapControls(AppState state, ActionTable actions) {
    super(Orientation.VERTICAL);
    getStyleClass().add("map-controls");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setPickOnBounds(false);
    setMinHeight(0);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setPrefWrapLength(TALLEST);
    setAlignment(Pos.BOTTOM_RIGHT);
    add(Action.ZOOM_IN, Material2AL.ADD, actions);
    add(Action.ZOOM_OUT, Material2MZ.REMOVE, actions);
    add(Action.WHOLE_REGION, Material2AL.HOME, actions);
    add(Action.LAYERS, Material2AL.LAYERS, actions);
    state.watch(s -> s.view().language()).subscribe(this::speak);
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
