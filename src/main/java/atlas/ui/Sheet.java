package atlas.ui;

import atlas.ui.parts.Scrolling;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** A sheet that lies over the window until it is closed: by its button, Esc, or a click beside. */
final class Sheet extends StackPane {

  private final Runnable onClose;

  /**
   * @param title shown on top
   * @param content the sheet itself; scrolls where the window is too small for it
   * @param closeName name of the closing button
   * @param onClose takes the sheet away
   */
  Sheet(String title, Region content, String closeName, Runnable onClose) {
    this.onClose = onClose;
    getStyleClass().add("sheet-veil");
    Label heading = new Label(title);
    heading.getStyleClass().add("sheet-title");
    Button close = new Button(null, new FontIcon(Material2AL.CLOSE));
    close.setId("sheet-close");
    close.setAccessibleText(closeName);
    close.getStyleClass().addAll("flat", "button-icon");
    close.setOnAction(e -> onClose.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox top = new HBox(heading, space, close);
    top.setAlignment(Pos.CENTER);
    Scrolling body = new Scrolling(content);
    body.setId("sheet-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox card = new VBox(top, body);
    card.getStyleClass().add("sheet-card");
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(card);
    setOnMousePressed(
        e -> {
          if (e.getTarget() == this) {
            onClose.run();
          }
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::closeByEscape);
  }

  private void closeByEscape(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      onClose.run();
    }
    // What is under the sheet hears no keys.
    e.consume();
  }
}
