package atlas.ui;

import atlas.app.AppState;
import atlas.ui.parts.Prose;
import atlas.view.Hit;
import atlas.words.Words;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a search found, kind by kind; Enter or a click goes there. */
final class HitList extends VBox {

  private final AppState state;
  private final Consumer<Hit> goThere;
  private final Runnable ask;
  private final Runnable leave;
  private final ListView<HitRow> list = new ListView<>();
  private final Prose nothing = new Prose("sites-none");
  private final Label hidden = new Label();
  private final Set<Hit.Kind> unfolded = EnumSet.noneOf(Hit.Kind.class);

  /**
   * @param goThere shows a hit
   * @param ask searches again, as more of a kind is wanted
   * @param leave gives the focus back to the search field
   */
  HitList(AppState state, Consumer<Hit> goThere, Runnable ask, Runnable leave) {
    this.state = state;
    this.goThere = goThere;
    this.ask = ask;
    this.leave = leave;
    getStyleClass().add("hit-list");
    list.setId("hits");
    list.setCellFactory(view -> new HitCell(state, this::choose));
    nothing.setId("hits-none");
    list.setPlaceholder(nothing);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    hidden.setId("hits-hidden");
    hidden.getStyleClass().add("hits-hidden");
    hidden.managedProperty().bind(hidden.visibleProperty());
    getChildren().addAll(list, hidden);
    setVgrow(list, Priority.ALWAYS);
  }

  /** The kinds of which every hit is wanted. */
  Set<Hit.Kind> unfolded() {
    return Set.copyOf(unfolded);
  }

  /** Shows the few first of each kind again. */
  void fold() {
    unfolded.clear();
  }

  /** Shows hits. */
  void show(Hits hits) {
    Words words = Words.in(state.view().language());
    list.setAccessibleText(words.get("search.hits"));
    String filtered = hits.hidden() > 0 ? words.get("filter.hidden", hits.hidden()) : "";
    nothing.setText(hits.hidden() > 0 ? filtered : words.get("search.none", hits.query().strip()));
    hidden.setText(filtered);
    hidden.setVisible(hits.hidden() > 0 && !hits.rows().isEmpty());
    int at = list.getFocusModel().getFocusedIndex();
    list.getItems().setAll(hits.rows());
    if (list.isFocused() && !hits.rows().isEmpty()) {
      point(Math.max(0, Math.min(at, hits.rows().size() - 1)));
    }
  }

  /** Goes to the first hit, if there is one. */
  void goToFirst() {
    list.getItems().stream().findFirst().flatMap(HitRow::hit).ifPresent(goThere);
  }

  /** Gives the list the focus, on its first hit. */
  void enter() {
    if (!list.getItems().isEmpty()) {
      list.requestFocus();
      point(0);
    }
  }

  private void point(int index) {
    list.getSelectionModel().clearAndSelect(index);
    list.getFocusModel().focus(index);
    list.scrollTo(index);
  }

  private void press(KeyEvent e) {
    boolean isFirst = list.getFocusModel().getFocusedIndex() <= 0;
    if (e.getCode() == KeyCode.ENTER) {
      Optional.ofNullable(list.getFocusModel().getFocusedItem()).ifPresent(this::choose);
      e.consume();
    } else if (e.getCode() == KeyCode.ESCAPE || e.getCode() == KeyCode.UP && isFirst) {
      leave.run();
      e.consume();
    }
  }

  private void choose(HitRow row) {
    if (row.hit().isPresent()) {
      goThere.accept(row.hit().get());
    } else {
      unfolded.add(row.kind());
      ask.run();
    }
  }
}
