package atlas.ui;

import atlantafx.base.controls.CustomTextField;
import atlas.ui.parts.Glyph;
import atlas.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** A field to search in; Esc, or the cross that is there while it holds a text, empties it. */
final class SearchField extends CustomTextField {

  private final Button clear = new Button(null, new Glyph(Material2AL.CLOSE));

  SearchField() {
    setId("search");
    setLeft(new Glyph(Material2MZ.SEARCH));
    setRight(clear);
    clear.setId("search-clear");
    clear.getStyleClass().add("search-clear");
    // Esc does the same by key.
    clear.setFocusTraversable(false);
    clear.visibleProperty().bind(textProperty().isNotEmpty());
    clear.setOnAction(
        e -> {
          clear();
          requestFocus();
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
  }

  /** Names it in a language. */
  void speak(Words words) {
    setPromptText(words.get("search.prompt"));
    setAccessibleText(words.get("search.hint"));
    setTooltip(new Tooltip(words.get("search.hint")));
    clear.setAccessibleText(words.get("search.clear"));
  }

  private void escape(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
      clear();
      e.consume();
    }
  }
}
