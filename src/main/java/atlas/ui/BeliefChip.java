package atlas.ui;

import atlas.ui.parts.Glyph;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * A choice of what is believed, as a chip: a press opens its panel. While it is not the usual one,
 * the chip has a colour of its own and a cross that takes it back.
 */
final class BeliefChip extends HBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Button opener = new Button(null, new Glyph(Material2AL.KEYBOARD_ARROW_DOWN));
  private final Button reset = new Button(null, new Glyph(Material2AL.CLOSE));

  /**
   * @param id of the opener; that of the cross ends in {@code -reset}
   * @param onOpen opens or closes the panel
   * @param onReset goes back to the usual choice
   */
  BeliefChip(String id, Runnable onOpen, Runnable onReset) {
    getStyleClass().addAll("belief-chip", id);
    setAlignment(Pos.CENTER);
    opener.setId(id);
    opener.setContentDisplay(ContentDisplay.RIGHT);
    opener.setOnAction(e -> onOpen.run());
    reset.setId(id + "-reset");
    reset.setOnAction(
        e -> {
          opener.requestFocus();
          onReset.run();
        });
    reset.managedProperty().bind(reset.visibleProperty());
    getChildren().addAll(opener, reset);
  }

  /**
   * Tells the choice.
   *
   * @param text what is believed
   * @param hint what can be chosen here
   * @param back what the cross does
   */
  void show(String text, String hint, String back, boolean isChosen) {
    pseudoClassStateChanged(CHOSEN, isChosen);
    reset.setVisible(isChosen);
    if (!text.equals(opener.getText())) {
      opener.setText(text);
      opener.setTooltip(new Tooltip(hint));
      reset.setTooltip(new Tooltip(back));
      reset.setAccessibleText(back);
    }
  }

  /** Gives the chip the focus. */
  void focus() {
    opener.requestFocus();
  }
}
