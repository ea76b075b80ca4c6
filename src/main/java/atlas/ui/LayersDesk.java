package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Notice;
import atlas.app.OwnLayers;
import atlas.backdrop.BackdropException;
import atlas.backdrop.LayerFiles;
import atlas.backdrop.LayerSource;
import atlas.ui.parts.Prose;
import atlas.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where layers of the person's own are added: files that are dropped or chosen, and tiles. */
final class LayersDesk {

  /**
   * What the desk asks of the window.
   *
   * @param open lays a sheet over the window, given its content and the key of its title
   * @param close takes the sheet away
   * @param askFile asks for a file to read, given how the names of such files end
   */
  record Window(
      BiConsumer<Function<Words, Region>, String> open,
      Runnable close,
      Function<Set<String>, Optional<Path>> askFile) {}

  private final AppState state;
  private final Background background;
  private final OwnLayers layers;
  private final Window window;

  LayersDesk(AppState state, Background background, OwnLayers layers, Window window) {
    this.state = state;
    this.background = background;
    this.layers = layers;
    this.window = window;
  }

  void bind(ActionTable actions) {
    actions.bind(
        Action.ADD_LAYER, () -> window.askFile.apply(LayerFiles.ENDINGS).ifPresent(this::add));
    actions.bind(
        Action.TILE_SOURCE,
        () ->
            window.open.accept(
                words ->
                    new TileForm(
                        words,
                        tiles -> {
                          window.close.run();
                          layers.add(tiles);
                        }),
                "tiles.title"));
  }

  /** Shows files that are dropped on the window. */
  DropTaker taker() {
    return new DropTaker("drop.layer", LayerFiles.ENDINGS, this::add);
  }

  /** Shows a file; where it holds several layers, asks which. */
  void add(Path file) {
    background.run(
        () -> LayerFiles.tables(file),
        tables -> {
          if (tables.size() > 1) {
            window.open.accept(words -> choice(words, file, tables), "layers.chooseTitle");
          } else {
            layers.add(new LayerSource.OfFile(file, Optional.empty()));
          }
        },
        this::tell);
  }

  private void tell(Exception e) {
    Words words = Words.in(state.view().language());
    state.tell(
        Notice.failed(
            e instanceof BackdropException why
                ? why.sentence(words)
                : words.get("backdrop.failed")));
  }

  private Region choice(Words words, Path file, List<String> tables) {
    VBox content = new VBox();
    content.setId("layer-choice");
    content.getStyleClass().add("layer-choice");
    content
        .getChildren()
        .add(
            new Prose(
                words.get("layers.choose", String.valueOf(file.getFileName())), "place-text"));
    for (String table : tables) {
      Button button = new Button(table);
      button.setMnemonicParsing(false);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setOnAction(
          e -> {
            window.close.run();
            layers.add(new LayerSource.OfFile(file, Optional.of(table)));
          });
      content.getChildren().add(button);
    }
    Platform.runLater(() -> content.getChildren().get(1).requestFocus());
    return content;
  }
}
