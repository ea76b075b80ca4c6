package atlas.ui.picture;

import atlas.ui.parts.Glyph;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** A panel beside the map: a title, what is chosen, and at its foot what is done with it. */
public abstract class DockedPanel extends VBox {

  private final Label problem = new Label();
  private final VBox content = new VBox();
  private final FlowPane buttons = new FlowPane();
  private final Runnable close;

  DockedPanel(String id, String title, String closeName, Runnable close) {
    this.close = close;
    setId(id);
    getStyleClass().add("docked-panel");
    Label heading = new Label(title);
    heading.getStyleClass().add("docked-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button away = new Button(null, new Glyph(Material2AL.CLOSE));
    away.setId(id + "-close");
    away.getStyleClass().addAll("flat", "button-icon");
    away.setAccessibleText(closeName);
    away.setTooltip(new Tooltip(closeName));
    away.setOnAction(e -> close.run());
    HBox top = new HBox(heading, space, away);
    top.getStyleClass().add("docked-top");
    content.getStyleClass().add("docked-content");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    problem.setId(id + "-problem");
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    problem.managedProperty().bind(problem.visibleProperty());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.setMinHeight(USE_PREF_SIZE);
    buttons.getStyleClass().add("docked-buttons");
    VBox foot = new VBox(problem, buttons);
    foot.getStyleClass().add("docked-foot");
    getChildren().addAll(top, scroll, foot);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  final void setContent(Node... parts) {
    content.getChildren().setAll(parts);
  }

  final void setButtons(Button... all) {
    buttons.getChildren().setAll(all);
  }

  static Button button(String id, String name, Runnable verb) {
    Button button = new Button(name);
    button.setId(id);
    button.setOnAction(e -> verb.run());
    return button;
  }

  /** The window's map has another size now. */
  public abstract void resized();

  /** Says what can't be done; empty where all can. */
  public final void tell(String text) {
    problem.setText(text);
  }

  /** Where the keys go first. */
  abstract Node firstControl();

  /** Takes the focus. */
  public final void begin() {
    // A control that has just come can't take it yet.
    Platform.runLater(() -> firstControl().requestFocus());
  }

  private void press(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      close.run();
      e.consume();
    } else if (e.getCode() == KeyCode.ENTER && e.getTarget() instanceof TextField) {
      buttons.getChildren().stream()
          .map(Button.class::cast)
          .filter(button -> !button.isDisabled())
          .findFirst()
          .ifPresent(Button::fire);
      e.consume();
    }
  }
}
