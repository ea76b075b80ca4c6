package atlas.ui;

import atlas.app.AppState;
import atlas.app.KeptView;
import atlas.app.SavedViews;
import atlas.ui.parts.Glyph;
import atlas.view.Language;
import atlas.words.Words;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;

/** A saved view in the list: name, day and note; the chosen one of one's own can be changed. */
final class ViewCell extends ListCell<KeptView> {

  /**
   * What can be done with a view.
   *
   * @param open shows it
   * @param describe asks for its name and note
   * @param move puts it so many places down
   * @param delete deletes it
   */
  record Verbs(
      Consumer<KeptView> open,
      Consumer<KeptView> describe,
      BiConsumer<KeptView, Integer> move,
      Consumer<KeptView> delete) {}

  private final AppState state;
  private final SavedViews views;
  private final Label heading = new Label();
  private final Label name = new Label();
  private final Label line = new Label();
  private final Label note = new Label();
  private final Button describe = button("edit", Material2AL.EDIT);
  private final Button up = button("up", Material2AL.ARROW_UPWARD);
  private final Button down = button("down", Material2AL.ARROW_DOWNWARD);
  private final Button delete = button("delete", Material2AL.DELETE_OUTLINE);
  private final HBox buttons = new HBox(describe, up, down, delete);
  private final VBox content;
  private final Tooltip tooltip = new Tooltip();

  ViewCell(AppState state, SavedViews views, Verbs verbs) {
    this.state = state;
    this.views = views;
    getStyleClass().add("view-cell");
    heading.getStyleClass().add("view-heading");
    heading.managedProperty().bind(heading.visibleProperty());
    heading.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    name.getStyleClass().add("view-name");
    line.getStyleClass().add("view-line");
    note.getStyleClass().add("view-note");
    note.managedProperty().bind(note.visibleProperty());
    VBox texts = new VBox(name, line, note);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    buttons.setAlignment(Pos.CENTER);
    buttons.managedProperty().bind(buttons.visibleProperty());
    HBox row = new HBox(texts, buttons);
    row.getStyleClass().add("view-row");
    row.setAlignment(Pos.CENTER_LEFT);
    content = new VBox(heading, row);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    describe.setOnAction(e -> verbs.describe.accept(getItem()));
    up.setOnAction(e -> verbs.move.accept(getItem(), -1));
    down.setOnAction(e -> verbs.move.accept(getItem(), 1));
    delete.setOnAction(e -> verbs.delete.accept(getItem()));
    setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY && !isEmpty() && !isOnButtons(e)) {
            verbs.open.accept(getItem());
          }
        });
    selectedProperty().subscribe(selected -> showButtons());
    hoverProperty().subscribe(hovered -> showButtons());
  }

  private static Button button(String name, Ikon icon) {
    Button button = new Button(null, new Glyph(icon));
    button.getStyleClass().addAll("flat", "button-icon", "small", "view-" + name);
    // The keys of the list do the same; Tab goes from the list to what comes after it.
    button.setFocusTraversable(false);
    return button;
  }

  private boolean isOnButtons(MouseEvent e) {
    for (Node node = (Node) e.getTarget(); node != null; node = node.getParent()) {
      if (node == buttons) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected void updateItem(KeptView item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    Language language = state.view().language();
    Words words = Words.in(language);
    setGraphic(content);
    name.setText(item.name());
    line.setText(ViewWords.line(item, language));
    note.setText(item.note().replace('\n', ' '));
    note.setVisible(!item.note().isEmpty());
    heading.setText(
        words.get(item.isShipped() ? "views.shipped" : "views.own").toUpperCase(Locale.ROOT));
    heading.setVisible(isFirstOfItsSort(item));
    name(describe, words.get("views.describe") + " (F2)");
    name(up, words.get("views.up") + " (Alt+Up)");
    name(down, words.get("views.down") + " (Alt+Down)");
    name(delete, words.get("views.delete") + " (Delete)");
    tooltip.setText(item.note().isEmpty() ? line.getText() : item.note());
    tooltip.setWrapText(true);
    tooltip.getStyleClass().add("long-tip");
    setTooltip(tooltip);
    setAccessibleText(words.get("join.comma", item.name(), line.getText()));
    showButtons();
  }

  private boolean isFirstOfItsSort(KeptView item) {
    int index = getIndex();
    return index == 0
        || index < getListView().getItems().size()
            && getListView().getItems().get(index - 1).isShipped() != item.isShipped();
  }

  private void showButtons() {
    boolean isOwn = !isEmpty() && getItem() != null && !getItem().isShipped();
    buttons.setVisible(isOwn && (isSelected() || isHover()));
    if (isOwn) {
      up.setDisable(getIndex() == 0);
      down.setDisable(getIndex() == views.ownProperty().get().size() - 1);
    }
  }

  private static void name(Button button, String name) {
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
  }
}
