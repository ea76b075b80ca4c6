package atlas.ui;

import atlas.app.AppState;
import atlas.app.Snapshot;
import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.ui.parts.Glyph;
import atlas.ui.parts.MarkIcon;
import atlas.view.Filter;
import atlas.words.Words;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * A side of the filter as a chip: a press opens its choices; while some are made, the chip tells
 * them and has a cross that takes them back.
 */
final class FilterChip<T> extends HBox {

  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  /** Between a chip and its choices, pixels. */
  private static final double GAP = 4;

  private final AppState state;
  private final Facet<T> facet;
  private final Button opener = new Button();
  private final Button clear = new Button(null, new Glyph(Material2AL.CLOSE));
  private final Popup popup = new Popup();
  private final Map<T, Choice> choices = new LinkedHashMap<>();

  /** The part of the state that the chip shows. */
  private record Shown(Moment moment, Filter filter) {
    static Shown of(Snapshot now) {
      return new Shown(Moment.of(now), now.view().filter());
    }
  }

  /** A value to choose, and how many sites have it. */
  private static final class Choice extends HBox {
    final CheckBox box = new CheckBox();
    final MarkIcon mark = new MarkIcon();
    final Label count = new Label();

    Choice() {
      super(new HBox());
      getStyleClass().add("filter-choice");
      HBox.setHgrow(box, Priority.ALWAYS);
      box.setMaxWidth(Double.MAX_VALUE);
      count.getStyleClass().add("filter-count");
      getChildren().setAll(box, count);
    }
  }

  FilterChip(AppState state, Facet<T> facet) {
    this.state = state;
    this.facet = facet;
    String id = facet.wordsKey().replace('.', '-');
    getStyleClass().add("filter-chip");
    opener.setId(id);
    opener.getStyleClass().add("chip-opener");
    opener.setOnAction(e -> open());
    clear.setId(id + "-clear");
    clear.getStyleClass().add("chip-clear");
    clear.setOnAction(
        e -> {
          opener.requestFocus();
          choose(Set.of());
        });
    clear.managedProperty().bind(clear.visibleProperty());
    getChildren().addAll(opener, clear);

    facet.values().forEach(value -> choices.put(value, choice(value)));
    VBox list = new VBox();
    list.getStyleClass().add("filter-choices");
    list.getChildren().setAll(choices.values());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    popup.getContent().add(list);
    // A popup does not know the side from which the window is read.
    list.nodeOrientationProperty().bind(effectiveNodeOrientationProperty());
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    state.watch(Shown::of).subscribe(shown -> show(state.snapshot()));
    popup.showingProperty().subscribe(showing -> show(state.snapshot()));
  }

  private Choice choice(T value) {
    Choice choice = new Choice();
    choice.box.setId("choice-" + value.toString().toLowerCase(java.util.Locale.ROOT));
    if (value instanceof Status) {
      choice.box.setGraphic(choice.mark);
    }
    choice.box.setOnAction(
        e -> {
          Set<T> chosen = new HashSet<>(facet.chosen().apply(state.view().filter()));
          if (choice.box.isSelected()) {
            chosen.add(value);
          } else {
            chosen.remove(value);
          }
          choose(chosen);
        });
    return choice;
  }

  private void choose(Set<T> values) {
    state.filter(facet.with().apply(state.view().filter(), values));
  }

  private void open() {
    Bounds below = opener.localToScreen(opener.getLayoutBounds());
    boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    popup.setAnchorLocation(
        mirrored
            ? PopupWindow.AnchorLocation.CONTENT_TOP_RIGHT
            : PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.show(opener, mirrored ? below.getMaxX() : below.getMinX(), below.getMaxY() + GAP);
    choices.values().iterator().next().box.requestFocus();
  }

  /** Up and Down go from choice to choice. */
  private void walk(KeyEvent e) {
    int step = e.getCode() == KeyCode.DOWN ? 1 : e.getCode() == KeyCode.UP ? -1 : 0;
    if (step == 0) {
      return;
    }
    List<CheckBox> boxes = choices.values().stream().map(c -> c.box).toList();
    int at = boxes.indexOf(boxes.get(0).getScene().getFocusOwner());
    boxes.get(Math.floorMod(at + step, boxes.size())).requestFocus();
    e.consume();
  }

  private void show(Snapshot now) {
    Words words = Words.in(now.view().language());
    Set<T> chosen = facet.chosen().apply(now.view().filter());
    String name = words.get(facet.wordsKey());
    List<String> names =
        facet.values().stream()
            .filter(chosen::contains)
            .map(v -> facet.name().apply(words, v))
            .toList();
    opener.setText(names.isEmpty() ? name : told(words, names));
    opener.setAccessibleText(
        names.isEmpty() ? name : words.get("join.colon", name, String.join(", ", names)));
    clear.setAccessibleText(words.get("filter.clear", name));
    clear.setVisible(!chosen.isEmpty());
    pseudoClassStateChanged(ACTIVE, !chosen.isEmpty());
    if (popup.isShowing()) {
      choices.forEach((value, choice) -> show(now, words, value, choice, chosen.contains(value)));
    }
  }

  private static String told(Words words, List<String> names) {
    return names.size() == 1
        ? names.get(0)
        : words.get("filter.andMore", names.get(0), words.number(names.size() - 1L));
  }

  private void show(Snapshot now, Words words, T value, Choice choice, boolean isChosen) {
    long count = facet.count(now, value);
    choice.box.setText(facet.name().apply(words, value));
    choice.box.setSelected(isChosen);
    choice.count.setText(words.number(count));
    choice.box.setAccessibleText(words.get("access.choice", choice.box.getText(), (int) count));
    if (value instanceof Status status) {
      choice.mark.show(StatusSet.of(status), now.view().theme());
    }
  }
}
