package atlas.ui;

import atlas.app.AppState;
import atlas.words.Words;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Sheets over the window, one at a time; what lies beneath can't be used meanwhile. */
final class Sheets {

  private final AppState state;
  private final Pane window;
  private final Node beneath;
  private final Runnable onClose;
  private Optional<Sheet> sheet = Optional.empty();

  /**
   * @param window gets the sheet on top of its children
   * @param beneath what can't be used while there is one
   * @param onClose is asked for by a sheet that is to be closed
   */
  Sheets(AppState state, Pane window, Node beneath, Runnable onClose) {
    this.state = state;
    this.window = window;
    this.beneath = beneath;
    this.onClose = onClose;
  }

  /** Opens a sheet in the place of the one that is open, if one is. */
  void open(Function<Words, Region> content, String titleKey) {
    close();
    Words words = Words.in(state.view().language());
    Sheet opened =
        new Sheet(words.get(titleKey), content.apply(words), words.get("button.close"), onClose);
    sheet = Optional.of(opened);
    window.getChildren().add(opened);
    beneath.setDisable(true);
    opened.requestFocus();
  }

  /** Whether one is open. */
  boolean isOpen() {
    return sheet.isPresent();
  }

  /** Takes away the one that is open, if one is. */
  void close() {
    sheet.ifPresent(window.getChildren()::remove);
    sheet = Optional.empty();
    beneath.setDisable(false);
  }
}
