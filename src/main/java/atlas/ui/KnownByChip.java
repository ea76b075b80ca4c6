package atlas.ui;

import atlas.app.AppState;
import atlas.app.Snapshot;
import atlas.ui.parts.Glyph;
import atlas.words.Sentences;
import atlas.words.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * As known by which day: a chip on the map's upper edge, in its own colour when that is not now. A
 * panel opens under it.
 */
final class KnownByChip extends VBox {

  private static final PseudoClass NOT_NOW = PseudoClass.getPseudoClass("not-now");

  private final Button chip = new Button(null, new Glyph(Material2AL.KEYBOARD_ARROW_DOWN));
  private final Button reset = new Button(null, new Glyph(Material2AL.CLOSE));
  private final KnownByPanel panel;

  KnownByChip(AppState state, ActionTable actions) {
    this.panel = new KnownByPanel(state, actions);
    getStyleClass().add("known-by");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setPickOnBounds(false);
    setAlignment(Pos.TOP_CENTER);
    chip.setId("known-by");
    chip.getStyleClass().add("known-by-chip");
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setOnAction(e -> open(!panel.isVisible()));
    reset.setId("known-by-reset");
    reset.getStyleClass().add("known-by-chip");
    reset.setOnAction(e -> state.believe(state.view().belief().asKnownNow()));
    reset.managedProperty().bind(reset.visibleProperty());
    panel.setVisible(false);
    panel.managedProperty().bind(panel.visibleProperty());
    HBox chips = new HBox(chip, reset);
    chips.getStyleClass().add("known-by-chips");
    chips.setAlignment(Pos.CENTER);
    getChildren().addAll(chips, panel);
    addEventHandler(KeyEvent.KEY_PRESSED, this::closeByEscape);
    state.snapshotProperty().subscribe(this::show);
  }

  private void show(Snapshot shown) {
    Words words = Words.in(shown.view().language());
    boolean isNotNow = shown.view().belief().knownBy().isPresent();
    chip.pseudoClassStateChanged(NOT_NOW, isNotNow);
    reset.pseudoClassStateChanged(NOT_NOW, isNotNow);
    reset.setVisible(isNotNow);
    String text = Sentences.in(shown.view().language()).belief(shown.view().belief());
    if (!text.equals(chip.getText())) {
      chip.setText(text);
      chip.setTooltip(new Tooltip(words.get("belief.hint")));
      reset.setTooltip(new Tooltip(words.get("belief.reset")));
      reset.setAccessibleText(words.get("belief.reset"));
    }
  }

  private void open(boolean isOpen) {
    panel.setVisible(isOpen);
  }

  private void closeByEscape(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE && panel.isVisible()) {
      open(false);
      chip.requestFocus();
      e.consume();
    }
  }
}
