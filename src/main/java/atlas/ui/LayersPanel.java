package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.app.OwnLayers;
import atlas.app.OwnLayers.Entry;
import atlas.ui.parts.Glyph;
import atlas.ui.parts.Prose;
import atlas.view.Language;
import atlas.view.Layer;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;

/** What lies under the sites: the layers of the person's own, and the parts of the base map. */
final class LayersPanel extends VBox {

  private static final int BASE_COLUMNS = 2;
  private static final double SCROLL_EDGES = 2;

  private final AppState state;
  private final OwnLayers own;
  private final Label title = new Label();
  private final Button add = button("layers-add", Material2AL.ADD);
  private final Button tiles = button("layers-tiles", Material2AL.GRID_ON);
  private final Button close = button("layers-close", Material2AL.CLOSE);
  private final Label ownTitle = new Label();
  private final Prose none = new Prose("layers-none");
  private final VBox rows = new VBox();
  private final Label baseTitle = new Label();
  private final Map<Layer, CheckBox> base = new EnumMap<>(Layer.class);

  /**
   * @param own the layers of the person's own
   * @param actions adds layers
   * @param onClose takes the panel away
   */
  LayersPanel(AppState state, OwnLayers own, ActionTable actions, Runnable onClose) {
    this.state = state;
    this.own = own;
    getStyleClass().add("layers-panel");
    title.getStyleClass().add("views-title");
    add.setOnAction(e -> actions.perform(Action.ADD_LAYER));
    tiles.setOnAction(e -> actions.perform(Action.TILE_SOURCE));
    close.setOnAction(e -> onClose.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, space, add, tiles, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("views-head");
    rows.getStyleClass().add("layer-rows");
    rows.setId("layers-own");
    none.managedProperty().bind(none.visibleProperty());
    ownTitle.getStyleClass().add("view-heading");
    baseTitle.getStyleClass().add("view-heading");
    VBox content = new VBox(ownTitle, none, rows, baseTitle, baseMap());
    content.getStyleClass().add("layers-content");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    // A scroll pane does not ask what its content would like where that breaks into lines.
    content
        .heightProperty()
        .subscribe(height -> scroll.setPrefHeight(height.doubleValue() + SCROLL_EDGES));
    getChildren().addAll(head, scroll);
    own.entriesProperty().subscribe(this::list);
    state
        .watch(s -> s.view().layers())
        .subscribe(shown -> base.forEach((layer, box) -> box.setSelected(shown.contains(layer))));
    state.watch(s -> s.view().language()).subscribe(this::speak);
    setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            onClose.run();
            e.consume();
          }
        });
  }

  private static Button button(String id, Ikon icon) {
    Button button = new Button(null, new Glyph(icon));
    button.setId(id);
    button.getStyleClass().addAll("flat", "button-icon");
    return button;
  }

  /** In two columns, so that the panel hides less of the map. */
  private GridPane baseMap() {
    GridPane boxes = new GridPane();
    boxes.getStyleClass().add("layers-base");
    for (int i = 0; i < BASE_COLUMNS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / BASE_COLUMNS);
      boxes.getColumnConstraints().add(column);
    }
    for (Layer layer : Layer.values()) {
      CheckBox box = new CheckBox();
      box.setId("layer-" + layer.name().toLowerCase(Locale.ROOT));
      box.setOnAction(e -> state.toggleLayer(layer));
      base.put(layer, box);
      boxes.add(box, layer.ordinal() % BASE_COLUMNS, layer.ordinal() / BASE_COLUMNS);
    }
    return boxes;
  }

  /** Puts the cursor where a layer is added. */
  void focus() {
    add.requestFocus();
  }

  private void list(List<Entry> entries) {
    Language language = state.view().language();
    List<LayerRow> listed = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      LayerRow row = row(entries.get(i));
      row.follow(entries.get(i), language, i == 0, i == entries.size() - 1);
      listed.add(row);
    }
    if (!listed.equals(rows.getChildren())) {
      rows.getChildren().setAll(listed);
    }
    none.setVisible(entries.isEmpty());
  }

  /** The row of a layer stays, as a slider in it may be under the hand. */
  private LayerRow row(Entry entry) {
    return rows.getChildren().stream()
        .map(LayerRow.class::cast)
        .filter(row -> row.isOf(entry))
        .findFirst()
        .orElseGet(() -> new LayerRow(own, entry, state::goTo));
  }

  private void speak(Language language) {
    Words words = Words.in(language);
    // The map around it has no reading direction, the panel has.
    setNodeOrientation(
        switch (language) {
          case ENGLISH -> NodeOrientation.LEFT_TO_RIGHT;
          case ARABIC -> NodeOrientation.RIGHT_TO_LEFT;
        });
    title.setText(words.get("map.layers"));
    ownTitle.setText(words.get("layers.own").toUpperCase(Locale.ROOT));
    baseTitle.setText(words.get("layers.base").toUpperCase(Locale.ROOT));
    none.setText(words.get("layers.none"));
    name(add, KeyNames.withKey(words, Action.ADD_LAYER));
    name(tiles, KeyNames.withKey(words, Action.TILE_SOURCE));
    name(close, words.get("button.close"));
    base.forEach(
        (layer, box) -> box.setText(words.get("layer." + layer.name().toLowerCase(Locale.ROOT))));
    list(own.entriesProperty().get());
  }

  private static void name(Button button, String name) {
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
  }
}
