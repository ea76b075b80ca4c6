package atlas.ui;

import atlas.backdrop.LayerSource;
import atlas.backdrop.TileAddress;
import atlas.ui.parts.Prose;
import atlas.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;

/** Where a person names a source of tiles. */
final class TileForm extends VBox {

  private static final int LONGEST = 300;
  private static final int USUAL_ZOOM = 18;

  private final Words words;
  private final TextField name = field("tiles-name");
  private final TextField address = field("tiles-address");
  private final TextField credit = field("tiles-credit");
  private final TextField maxZoom = field("tiles-zoom");
  private final Prose problem = new Prose("problem");
  private final Consumer<LayerSource.OfTiles> taker;

  /**
   * @param taker takes the source, once it is one
   */
  TileForm(Words words, Consumer<LayerSource.OfTiles> taker) {
    this.words = words;
    this.taker = taker;
    setId("tile-form");
    getStyleClass().add("tile-form");
    address.setPromptText("https://…/{z}/{x}/{y}.png");
    // An address has the direction of its letters in every language.
    address.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    maxZoom.setText(String.valueOf(USUAL_ZOOM));
    maxZoom.setPrefColumnCount(4);
    maxZoom.setMaxWidth(USE_PREF_SIZE);
    problem.setId("tiles-problem");
    problem.managedProperty().bind(problem.visibleProperty());
    problem.setVisible(false);
    Button add = new Button(words.get("tiles.add"));
    add.setId("tiles-add");
    add.getStyleClass().add("accent");
    add.setOnAction(e -> submit());
    getChildren()
        .addAll(
            new Prose(words.get("tiles.intro"), "place-text"),
            named("tiles.name", name),
            named("tiles.address", address),
            named("tiles.credit", credit),
            named("tiles.maxZoom", maxZoom),
            problem,
            add);
    for (TextField field : new TextField[] {name, address, credit, maxZoom}) {
      field.setOnAction(e -> submit());
    }
    Platform.runLater(name::requestFocus);
  }

  private static TextField field(String id) {
    TextField field = new TextField();
    field.setId(id);
    int longest = id.equals("tiles-address") ? LONGEST * 3 : LONGEST;
    field.setTextFormatter(
        new TextFormatter<>(c -> c.getControlNewText().length() > longest ? null : c));
    return field;
  }

  private VBox named(String key, TextField field) {
    Label label = new Label(words.get(key));
    label.setLabelFor(field);
    field.setAccessibleText(words.get(key));
    return new VBox(label, field);
  }

  private void submit() {
    Optional<TileAddress> from = TileAddress.parse(address.getText());
    Optional<Integer> zoom = zoom();
    if (name.getText().isBlank()) {
      refuse("tiles.noName", name);
    } else if (from.isEmpty()) {
      refuse("tiles.noAddress", address);
    } else if (credit.getText().isBlank()) {
      refuse("tiles.noCredit", credit);
    } else if (zoom.isEmpty()) {
      refuse("tiles.noZoom", maxZoom);
    } else {
      taker.accept(
          new LayerSource.OfTiles(name.getText(), from.get(), credit.getText(), zoom.get()));
    }
  }

  private Optional<Integer> zoom() {
    try {
      return Optional.of(Integer.parseInt(maxZoom.getText().strip()))
          .filter(zoom -> zoom >= 0 && zoom <= LayerSource.OfTiles.MOST_ZOOM);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void refuse(String key, TextField field) {
    problem.setText(words.get(key));
    problem.setVisible(true);
    field.requestFocus();
  }
}
