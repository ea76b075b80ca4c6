package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.view.Language;
import atlas.view.Layer;
import atlas.words.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The buttons on the map's lower right: zoom, whole region, layers. */
final class MapControls extends VBox {

  private final Map<Action, Button> buttons = new EnumMap<>(Action.class);
  private final Button layers = button("layers", Material2AL.LAYERS);
  private final ContextMenu layerMenu = new ContextMenu();
  private final Map<Layer, CheckMenuItem> items = new EnumMap<>(Layer.class);

  MapControls(AppState state, ActionTable actions) {
    getStyleClass().add("map-controls");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setPickOnBounds(false);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    add(Action.ZOOM_IN, Material2AL.ADD, actions);
    add(Action.ZOOM_OUT, Material2MZ.REMOVE, actions);
    add(Action.WHOLE_REGION, Material2AL.HOME, actions);
    getChildren().add(layers);
    for (Layer layer : Layer.values()) {
      CheckMenuItem item = new CheckMenuItem();
      item.setOnAction(e -> state.toggleLayer(layer));
      items.put(layer, item);
      layerMenu.getItems().add(item);
    }
    layers.setOnAction(e -> layerMenu.show(layers, Side.LEFT, 0, 0));
    state
        .watch(s -> s.view().layers())
        .subscribe(
            shown -> items.forEach((layer, item) -> item.setSelected(shown.contains(layer))));
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
    name(layers, words.get("map.layers"));
    items.forEach(
        (layer, item) -> item.setText(words.get("layer." + layer.name().toLowerCase(Locale.ROOT))));
  }

  private static void name(Button button, String name) {
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
  }
}
