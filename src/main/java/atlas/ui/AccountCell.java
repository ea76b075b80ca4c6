package atlas.ui;

import atlas.app.AppState;
import atlas.ui.parts.Glyph;
import atlas.words.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2AL;

/** An account that can be chosen, with the number of its reports; the chosen one has a tick. */
final class AccountCell extends ListCell<AccountPanel.Choice> {

  private static final PseudoClass SIDE = PseudoClass.getPseudoClass("side");

  private final AppState state;
  private final Glyph tick = new Glyph(Material2AL.CHECK);
  private final Label name = new Label();
  private final Label count = new Label();
  private final HBox row;

  AccountCell(AppState state) {
    this.state = state;
    getStyleClass().add("account-cell");
    name.setMinWidth(0);
    count.getStyleClass().add("filter-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    row = new HBox(tick, name, space, count);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("account-row");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(AccountPanel.Choice choice, boolean empty) {
    super.updateItem(choice, empty);
    if (empty || choice == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Words words = Words.in(state.view().language());
    boolean isChosen = choice.account().equals(state.view().belief().account());
    pseudoClassStateChanged(SIDE, !choice.isPublisher());
    tick.setVisible(isChosen);
    name.setText(choice.name(words));
    count.setText(words.number(choice.reports()));
    setGraphic(row);
    setAccessibleText(
        words.get("join.comma", choice.name(words), words.get("count.reports", choice.reports())));
  }
}
