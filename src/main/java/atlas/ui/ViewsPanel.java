package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.app.KeptView;
import atlas.app.SavedViews;
import atlas.ui.parts.Glyph;
import atlas.ui.parts.Prose;
import atlas.view.Language;
import atlas.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * The saved views beside the map: opened by a click or Enter, named, moved and deleted in place.
 * What was deleted last can be brought back as long as the panel says so.
 */
final class ViewsPanel extends VBox {

  /** Of the list, which scrolls beyond it, in ems. */
  private static final double MOST_HEIGHT = 29.2;

  private static final double ROW_HEIGHT = 4.6;
  private static final double HEADINGS_HEIGHT = 4.9;

  private final AppState state;
  private final SavedViews views;
  private final Runnable onClose;
  private final Label title = new Label();
  private final Button save;
  private final Button present;
  private final Button close;
  private final ListView<KeptView> list = new ListView<>();
  private final Prose nothing = new Prose("views-none");
  private final ViewForm form;
  private final Label deleted = new Label();
  private final Hyperlink undo = new Hyperlink();
  private final HBox undoLine = new HBox(deleted, undo);
  private Optional<KeptView> described = Optional.empty();

  /**
   * @param state what is shown
   * @param views those that are listed
   * @param actions saves and presents
   * @param onClose takes the panel away
   */
  ViewsPanel(AppState state, SavedViews views, ActionTable actions, Runnable onClose) {
    this.state = state;
    this.views = views;
    this.onClose = onClose;
    getStyleClass().add("views-panel");
    title.getStyleClass().add("views-title");
    save = button("views-save", Material2AL.BOOKMARK_BORDER);
    save.setOnAction(e -> actions.perform(Action.SAVE_VIEW));
    present = button("views-present", Material2MZ.SLIDESHOW);
    present.setOnAction(e -> actions.perform(Action.PRESENT));
    close = button("views-close", Material2AL.CLOSE);
    close.setOnAction(e -> onClose.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, space, save, present, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("views-head");
    form = new ViewForm(this::keep, this::endDescribing);
    undo.setId("views-undo");
    undo.setOnAction(e -> undelete());
    undoLine.getStyleClass().add("views-undo-line");
    undoLine.setAlignment(Pos.CENTER_LEFT);
    undoLine.managedProperty().bind(undoLine.visibleProperty());
    undoLine.setVisible(false);
    getChildren().addAll(head, list(), undoLine, form);
    VBox.setVgrow(list, Priority.ALWAYS);
    deleted.fontProperty().subscribe(font -> fill());
    views.ownProperty().subscribe(own -> fill());
    views.shippedProperty().subscribe(shipped -> fill());
    state.watch(s -> s.view().language()).subscribe(this::speak);
    // A field would keep Esc to itself.
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  private static Button button(String id, Ikon icon) {
    Button button = new Button(null, new Glyph(icon));
    button.setId(id);
    button.getStyleClass().addAll("flat", "button-icon");
    return button;
  }

  private Node list() {
    list.setId("views-list");
    nothing.setId("views-none");
    list.setPlaceholder(nothing);
    list.setCellFactory(
        shown ->
            new ViewCell(
                state,
                views,
                new ViewCell.Verbs(this::open, this::describe, views::move, this::delete)));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
    return list;
  }

  private void speak(Language language) {
    Words words = Words.in(language);
    // The map around it has no reading direction, the panel has.
    setNodeOrientation(
        switch (language) {
          case ENGLISH -> NodeOrientation.LEFT_TO_RIGHT;
          case ARABIC -> NodeOrientation.RIGHT_TO_LEFT;
        });
    title.setText(words.get("views.name"));
    name(save, KeyNames.withKey(words, Action.SAVE_VIEW));
    name(present, KeyNames.withKey(words, Action.PRESENT));
    name(close, words.get("button.close"));
    nothing.setText(words.get("views.none"));
    undo.setText(words.get("button.undo"));
    list.setAccessibleText(words.get("views.name"));
    list.setAccessibleHelp(words.get("views.keys"));
    undoLine.setVisible(false);
    form.speak(words);
    fill();
  }

  private static void name(Button button, String name) {
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
  }

  // ---- verbs

  /** Asks for the name and note of what is shown, to save it. */
  void saveShown() {
    described = Optional.empty();
    Words words = Words.in(state.view().language());
    form.ask(words.get("views.new"), ViewWords.suggest(state.view()), "");
  }

  /** Puts the cursor into the list. */
  void focusList() {
    if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
      list.getSelectionModel().select(0);
    }
    list.requestFocus();
  }

  /** The view that is chosen in the list. */
  Optional<KeptView> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void keep(String name, String note) {
    KeptView kept =
        described
            .map(view -> views.describe(view, name, note))
            .orElseGet(() -> views.save(name, note, state.view()));
    choose(kept);
    endDescribing();
  }

  private void endDescribing() {
    form.setVisible(false);
    described = Optional.empty();
    focusList();
  }

  private void open(KeptView view) {
    view.view().ifPresent(state::open);
  }

  private void describe(KeptView view) {
    if (!view.isShipped()) {
      described = Optional.of(view);
      Words words = Words.in(state.view().language());
      form.ask(words.get("views.describe"), view.name(), view.note());
    }
  }

  private void delete(KeptView view) {
    if (view.isShipped()) {
      return;
    }
    int index = list.getSelectionModel().getSelectedIndex();
    views.delete(view);
    deleted.setText(Words.in(state.view().language()).get("views.deleted", view.name()));
    undoLine.setVisible(true);
    if (!list.getItems().isEmpty()) {
      list.getSelectionModel().select(Math.min(Math.max(0, index), list.getItems().size() - 1));
    }
    list.requestFocus();
  }

  private void undelete() {
    views.undelete().ifPresent(this::choose);
    undoLine.setVisible(false);
    list.requestFocus();
  }

  private void choose(KeptView view) {
    list.getSelectionModel().clearSelection();
    list.getSelectionModel().select(view);
    list.scrollTo(view);
  }

  private void fill() {
    List<KeptView> shown = views.in(state.view().language());
    if (!shown.equals(list.getItems())) {
      Optional<KeptView> chosen = chosen();
      list.getItems().setAll(shown);
      chosen.filter(shown::contains).ifPresent(this::choose);
    }
    double em = deleted.getFont().getSize();
    list.setPrefHeight(em * Math.min(MOST_HEIGHT, HEADINGS_HEIGHT + ROW_HEIGHT * shown.size()));
    present.setDisable(shown.isEmpty());
  }

  // ---- keys

  private void press(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      if (form.isVisible()) {
        endDescribing();
      } else {
        onClose.run();
      }
      e.consume();
    }
  }

  private void pressInList(KeyEvent e) {
    Optional<KeptView> chosen = chosen();
    if (chosen.isEmpty()) {
      return;
    }
    KeptView view = chosen.get();
    switch (e.getCode()) {
      case ENTER -> open(view);
      case F2 -> describe(view);
      case DELETE, BACK_SPACE -> delete(view);
      case UP, DOWN -> {
        if (!e.isAltDown()) {
          return;
        }
        views.move(view, e.getCode() == KeyCode.UP ? -1 : 1);
        choose(view);
      }
      default -> {
        return;
      }
    }
    e.consume();
  }
}
