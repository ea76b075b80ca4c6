package atlas.ui;

import atlas.app.AppState;
import atlas.app.KeptView;
import atlas.app.SavedViews;
import atlas.ui.parts.Glyph;
import atlas.ui.parts.Prose;
import atlas.view.View;
import atlas.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * A walk through the saved views, and the strip under the map that tells the note of the one shown.
 * It begins with what is on the screen; the person's own views follow, or, if there are none, those
 * that ship with the program.
 */
final class Presentation extends HBox {

  private final AppState state;
  private final SavedViews views;
  private final boolean isShipped;
  private final Consumer<String> entitle;
  private final Runnable onEnd;
  private final Prose note = new Prose("present-note");
  private final Label place = new Label();
  private final Button previous = button("present-previous", Material2AL.CHEVRON_LEFT);
  private final Button next = button("present-next", Material2AL.CHEVRON_RIGHT);
  private final Button end = button("present-end", Material2AL.CLOSE);
  private final Subscription following;
  private List<KeptView> walk = List.of();

  /** Of the view shown; -1 for what was on the screen at the start. */
  private int index = -1;

  /**
   * @param chosen the view to begin with; empty for what is on the screen
   * @param entitle puts a title, which may be empty, on the map
   * @param onEnd takes the strip away
   */
  Presentation(
      AppState state,
      SavedViews views,
      Optional<KeptView> chosen,
      Consumer<String> entitle,
      Runnable onEnd) {
    this.state = state;
    this.views = views;
    this.entitle = entitle;
    this.onEnd = onEnd;
    this.isShipped = chosen.map(KeptView::isShipped).orElse(views.ownProperty().get().isEmpty());
    setId("presentation");
    getStyleClass().add("presentation");
    setAlignment(Pos.CENTER_LEFT);
    note.setId("present-note");
    place.setId("present-place");
    place.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(note, Priority.ALWAYS);
    previous.setOnAction(e -> show(index - 1));
    next.setOnAction(e -> show(index + 1));
    end.setOnAction(e -> end());
    HBox controls = new HBox(previous, place, next, end);
    controls.setAlignment(Pos.CENTER);
    controls.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    controls.setMinWidth(USE_PREF_SIZE);
    controls.getStyleClass().add("present-controls");
    getChildren().addAll(note, controls);
    state.rememberWholly();
    renew();
    chosen.map(walk::indexOf).filter(i -> i >= 0).ifPresentOrElse(this::show, this::begin);
    following =
        Subscription.combine(
            views.ownProperty().subscribe(own -> renew()),
            views.shippedProperty().subscribe(shipped -> renew()),
            state.watch(s -> s.view().language()).subscribe(language -> renew()));
  }

  /** The views may be read only now, and may be in another language from now on. */
  private void renew() {
    Optional<String> shown = index < 0 ? Optional.empty() : Optional.of(walk.get(index).stamp());
    walk =
        views.in(state.view().language()).stream()
            .filter(view -> view.isShipped() == isShipped && view.view().isPresent())
            .toList();
    index =
        IntStream.range(0, walk.size())
            .filter(i -> shown.filter(walk.get(i).stamp()::equals).isPresent())
            .findFirst()
            .orElse(-1);
    Words words = Words.in(state.view().language());
    name(previous, words.get("present.previous"));
    name(next, words.get("present.next"));
    name(end, words.get("present.end"));
    tell();
  }

  private static Button button(String id, Ikon icon) {
    Button button = new Button(null, new Glyph(icon));
    button.setId(id);
    button.getStyleClass().addAll("flat", "button-icon");
    button.setFocusTraversable(false);
    return button;
  }

  private static void name(Button button, String name) {
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
  }

  /** With what is on the screen, which may be one of the saved views. */
  private void begin() {
    View shown = state.view();
    for (int i = 0; i < walk.size(); i++) {
      if (walk.get(i).view().filter(view -> isSame(view, shown)).isPresent()) {
        index = i;
        break;
      }
    }
    tell();
  }

  private static boolean isSame(View a, View b) {
    return a.date().equals(b.date())
        && a.extent().equals(b.extent())
        && a.belief().equals(b.belief())
        && a.filter().equals(b.filter());
  }

  private void show(int wanted) {
    if (wanted >= 0 && wanted < walk.size()) {
      index = wanted;
      walk.get(index).view().ifPresent(state::show);
      tell();
    }
  }

  private void tell() {
    Optional<KeptView> shown = index < 0 ? Optional.empty() : Optional.of(walk.get(index));
    Words words = Words.in(state.view().language());
    entitle.accept(shown.map(KeptView::name).orElse(""));
    note.setText(shown.map(KeptView::note).orElse(""));
    place.setText(
        walk.isEmpty() ? "" : words.get("present.place", Math.max(0, index + 1), walk.size()));
    previous.setDisable(index <= 0);
    next.setDisable(index >= walk.size() - 1);
  }

  /** Ends it; the view stays, and the way back leads to where it began. */
  void end() {
    following.unsubscribe();
    onEnd.run();
  }

  /** Does what a key means while presenting; every other key is silent. */
  void press(KeyEvent e) {
    switch (KeyReader.code(e)) {
      case SPACE, ENTER, RIGHT, DOWN, PAGE_DOWN -> show(index + 1);
      case LEFT, UP, PAGE_UP, BACK_SPACE -> show(index - 1);
      case HOME -> show(0);
      case END -> show(walk.size() - 1);
      case ESCAPE, F11 -> end();
      default -> {}
    }
    e.consume();
  }
}
