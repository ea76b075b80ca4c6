package atlas.ui;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A button whose tip tells its name and key and, while it can't be used, why. The tip belongs to a
 * frame around the button, as a disabled button has none.
 */
final class TransportButton extends StackPane {

  private final ButtonBase button;
  private final FontIcon icon;
  private final Tooltip tip = new Tooltip();
  private String name = "";
  private Optional<String> whyNot = Optional.empty();

  /**
   * @param id of the button
   * @param icon what it shows
   * @param deed what it does
   */
  TransportButton(String id, Ikon icon, Runnable deed) {
    this(new Button(), id, icon);
    button.setOnAction(e -> deed.run());
  }

  /** A button of another sort. */
  TransportButton(ButtonBase button, String id, Ikon icon) {
    this.button = button;
    this.icon = new FontIcon(icon);
    button.setId(id);
    button.setGraphic(this.icon);
    button.getStyleClass().add("transport-button");
    getChildren().add(button);
    Tooltip.install(this, tip);
  }

  /** What it is called, with its key. */
  void setName(String name) {
    this.name = name;
    tell();
  }

  /** Shows another sign. */
  void setIcon(Ikon icon) {
    this.icon.setIconCode(icon);
  }

  /** Turns the sign round, so that it points to the left. */
  void mirrorIcon() {
    icon.setScaleX(-1);
  }

  /** Can be used, or not for a reason. */
  void setWhyNot(Optional<String> reason) {
    whyNot = reason;
    button.setDisable(reason.isPresent());
    tell();
  }

  ButtonBase button() {
    return button;
  }

  private void tell() {
    tip.setText(whyNot.map(why -> name + "\n" + why).orElse(name));
    button.setAccessibleText(name);
    button.setAccessibleHelp(whyNot.orElse(""));
  }
}
