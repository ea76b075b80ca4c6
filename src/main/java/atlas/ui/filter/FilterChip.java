package atlas.ui.filter;

import atlas.app.AppState;
import atlas.app.Snapshot;
import atlas.model.Facts;
import atlas.status.Histories;
import atlas.ui.parts.Glyph;
import atlas.view.Criterion;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.words.FilterWords;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * One thing that the filter can ask, as a chip: a press opens where it is chosen; while something
 * is, the chip tells it and has a cross that takes it back.
 */
final class FilterChip extends HBox {

  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  /** Between a chip and what it opens, pixels. */
  private static final double GAP = 4;

  private final AppState state;
  private final Criterion criterion;
  private final FilterEditor editor;
  private final Button opener = new Button();
  private final Button clear = new Button(null, new Glyph(Material2AL.CLOSE));
  private final Tooltip tooltip = new Tooltip();
  private final Popup popup = new Popup();

  /** The part of the state that a chip shows. */
  private record Shown(
      Facts facts,
      Histories histories,
      LocalDate date,
      boolean allDates,
      Filter filter,
      Language language,
      Theme theme) {
    static Shown of(Snapshot now) {
      return new Shown(
          now.facts(),
          now.histories(),
          now.view().date(),
          now.view().allDates(),
          now.view().filter(),
          now.view().language(),
          now.view().theme());
    }
  }

  /**
   * @param whenClosed is told when what it opened is closed
   */
  FilterChip(AppState state, Criterion criterion, FilterEditor editor, Runnable whenClosed) {
    this.state = state;
    this.criterion = criterion;
    this.editor = editor;
    String id = "filter-" + criterion.name().toLowerCase(Locale.ROOT);
    getStyleClass().add("filter-chip");
    opener.setId(id);
    opener.getStyleClass().add("chip-opener");
    // A name may hold an underline, which is none of ours.
    opener.setMnemonicParsing(false);
    opener.setOnAction(e -> open());
    clear.setId(id + "-clear");
    clear.getStyleClass().add("chip-clear");
    clear.setOnAction(
        e -> {
          opener.requestFocus();
          state.filter(criterion::without);
        });
    clear.managedProperty().bind(clear.visibleProperty());
    getChildren().addAll(opener, clear);
    popup.getContent().add(editor.node());
    // A popup does not know the side from which the window is read.
    editor.node().nodeOrientationProperty().bind(effectiveNodeOrientationProperty());
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    popup.setOnHidden(e -> whenClosed.run());
    state.watch(Shown::of).subscribe(shown -> show(state.snapshot()));
  }

  /** What the chip asks. */
  Criterion criterion() {
    return criterion;
  }

  /** Whether what it opens is open. */
  boolean isOpen() {
    return popup.isShowing();
  }

  /** Opens where it is chosen. */
  void open() {
    Bounds below = opener.localToScreen(opener.getLayoutBounds());
    boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    popup.setAnchorLocation(
        mirrored
            ? PopupWindow.AnchorLocation.CONTENT_TOP_RIGHT
            : PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    editor.show(state.snapshot());
    popup.show(opener, mirrored ? below.getMaxX() : below.getMinX(), below.getMaxY() + GAP);
    editor.begin();
  }

  private void show(Snapshot now) {
    Words words = Words.in(now.view().language());
    List<String> names = editor.names(now);
    String name = FilterWords.in(now.view().language()).name(criterion);
    String all = words.joined("join.comma", names);
    opener.setText(names.isEmpty() ? name : told(words, names));
    opener.setAccessibleText(names.isEmpty() ? name : words.get("join.colon", name, all));
    tooltip.setText(opener.getAccessibleText());
    opener.setTooltip(names.isEmpty() ? null : tooltip);
    clear.setAccessibleText(words.get("filter.clear", name));
    clear.setVisible(!names.isEmpty());
    pseudoClassStateChanged(ACTIVE, !names.isEmpty());
    if (popup.isShowing()) {
      editor.show(now);
    }
  }

  private static String told(Words words, List<String> names) {
    return names.size() == 1
        ? names.get(0)
        : words.get("filter.andMore", names.get(0), words.number(names.size() - 1L));
  }
}
