package atlas.ui;

import atlas.app.OwnLayer;
import atlas.app.OwnLayers;
import atlas.app.OwnLayers.Condition;
import atlas.app.OwnLayers.Entry;
import atlas.ui.parts.Glyph;
import atlas.ui.parts.Prose;
import atlas.view.Extent;
import atlas.view.Language;
import atlas.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** A layer of the person's own in the panel: shown or not, how opaque, higher or lower, away. */
final class LayerRow extends VBox {

  private static final int LEAST_OPACITY = 5;

  private final OwnLayers layers;
  private final CheckBox shown = new CheckBox();
  private final Button zoom = button("zoom", Material2MZ.ZOOM_OUT_MAP);
  private final Button up = button("up", Material2AL.ARROW_UPWARD);
  private final Button down = button("down", Material2AL.ARROW_DOWNWARD);
  private final Button remove = button("remove", Material2AL.DELETE_OUTLINE);
  private final Slider opacity = new Slider(LEAST_OPACITY, 100, 100);
  private final Label percent = new Label();
  private final HBox fading = new HBox(opacity, percent);
  private final Prose trouble = new Prose("layer-trouble");
  private OwnLayer layer;
  private Language language = Language.ENGLISH;
  private boolean isFollowing;

  /**
   * @param goTo shows ground
   */
  LayerRow(OwnLayers layers, Entry entry, Consumer<Extent> goTo) {
    this.layers = layers;
    this.layer = entry.layer();
    getStyleClass().add("layer-row");
    shown.setId("layer-shown");
    shown.setMnemonicParsing(false);
    shown.setMinWidth(0);
    shown.setMaxWidth(Double.MAX_VALUE);
    shown.setOnAction(e -> layers.show(layer, shown.isSelected()));
    HBox.setHgrow(shown, Priority.ALWAYS);
    HBox head = new HBox(shown, zoom, up, down, remove);
    head.setAlignment(Pos.CENTER_LEFT);
    zoom.setOnAction(e -> extent().ifPresent(goTo));
    up.setOnAction(e -> layers.move(layer, -1));
    down.setOnAction(e -> layers.move(layer, 1));
    remove.setOnAction(e -> layers.remove(layer));
    opacity.setId("layer-opacity");
    opacity.setBlockIncrement(5);
    HBox.setHgrow(opacity, Priority.ALWAYS);
    opacity
        .valueProperty()
        .subscribe(
            value -> {
              if (!isFollowing) {
                layers.fade(layer, (int) Math.round(value.doubleValue()));
              }
            });
    percent.setMinWidth(Region.USE_PREF_SIZE);
    percent.getStyleClass().add("layer-percent");
    fading.getStyleClass().add("layer-fading");
    fading.setAlignment(Pos.CENTER_LEFT);
    for (Region optional : new Region[] {fading, trouble}) {
      optional.managedProperty().bind(optional.visibleProperty());
    }
    getChildren().addAll(head, fading, trouble);
  }

  private static Button button(String name, Ikon icon) {
    Button button = new Button(null, new Glyph(icon));
    button.getStyleClass().addAll("flat", "button-icon", "small");
    button.setId("layer-" + name);
    return button;
  }

  private Optional<Extent> extent() {
    return layers.entriesProperty().get().stream()
        .filter(entry -> entry.layer().name().equals(layer.name()))
        .findFirst()
        .flatMap(Entry::extent);
  }

  /** Whether it is the row of this layer. */
  boolean isOf(Entry entry) {
    return entry.layer().name().equals(layer.name());
  }

  /**
   * Shows how it stands with the layer.
   *
   * @param isFirst whether nothing is above it
   * @param isLast whether nothing is below it
   */
  void follow(Entry entry, Language spoken, boolean isFirst, boolean isLast) {
    boolean isRenamed = spoken != language || shown.getText().isEmpty();
    layer = entry.layer();
    language = spoken;
    isFollowing = true;
    opacity.setValue(layer.opacity());
    isFollowing = false;
    shown.setSelected(layer.isShown());
    up.setDisable(isFirst);
    down.setDisable(isLast);
    zoom.setDisable(entry.extent().isEmpty());
    Words words = Words.in(language);
    if (isRenamed) {
      name(words);
    }
    percent.setText(words.get("number.percent", layer.opacity()));
    boolean isOpening = entry.condition() instanceof Condition.Opening;
    Optional<String> told =
        isOpening ? Optional.of(words.get("layers.opening")) : entry.trouble(language);
    trouble.setText(told.orElse(""));
    trouble.setVisible(told.isPresent());
    fading.setVisible(layer.isShown() && told.isEmpty());
  }

  private void name(Words words) {
    shown.setText(layer.name());
    shown.setTooltip(new Tooltip(layer.name()));
    opacity.setAccessibleText(words.get("layers.opacity", layer.name()));
    name(zoom, words.get("layers.zoom", layer.name()));
    name(up, words.get("layers.up", layer.name()));
    name(down, words.get("layers.down", layer.name()));
    name(remove, words.get("layers.remove", layer.name()));
  }

  private static void name(Button button, String name) {
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
  }
}
