package atlas.ui.filter;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.ui.parts.Glyph;
import atlas.view.Criterion;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.words.FilterWords;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * What the filter asks, as chips, and a button that adds one. Those that are asked for most are
 * always there.
 */
public final class FilterBar extends FlowPane {

  private static final Set<Criterion> ALWAYS =
      Set.of(Criterion.STATUS, Criterion.REGION, Criterion.KIND);

  private final AppState state;
  private final List<FilterChip> chips = new ArrayList<>();
  private final Button add = new Button(null, new Glyph(Material2AL.ADD));
  private final ContextMenu menu = new ContextMenu();
  private Optional<Criterion> added = Optional.empty();

  /**
   * @param state what is shown
   * @param background counts, and understands expressions
   */
  public FilterBar(AppState state, Background background) {
    this.state = state;
    getStyleClass().add("filter-chips");
    for (Criterion criterion : Criterion.values()) {
      chips.add(new FilterChip(state, criterion, editor(criterion, background), this::closed));
    }
    add.setId("filter-add");
    add.getStyleClass().addAll("filter-add");
    add.setOnAction(e -> openMenu());
    state.watch(s -> s.view().filter()).subscribe(filter -> arrange());
    state.watch(s -> s.view().language()).subscribe(this::speak);
  }

  private FilterEditor editor(Criterion criterion, Background background) {
    return switch (criterion) {
      case STATUS -> new Choices<>(state, background, Facet.STATUS);
      case REGION -> new Choices<>(state, background, Facet.REGION);
      case GOVERNORATE -> new Choices<>(state, background, Facet.GOVERNORATE);
      case KIND -> new Choices<>(state, background, Facet.KIND);
      case PRECISION -> new Choices<>(state, background, Facet.PRECISION);
      case EVENT -> new Choices<>(state, background, Facet.EVENT);
      case PARTY -> new Choices<>(state, background, Facet.PARTY);
      case PUBLISHER -> new Choices<>(state, background, Facet.PUBLISHER);
      case SOURCE -> new Choices<>(state, background, Facet.SOURCE);
      case DAYS -> new DaysEditor(state);
      case EXPRESSION -> new ExpressionEditor(state, background);
    };
  }

  /** Adds a chip, and opens it. */
  public void ask(Criterion criterion) {
    added = Optional.of(criterion);
    arrange();
    // Its place is known only after the next layout.
    applyCss();
    getScene().getRoot().layout();
    chip(criterion).open();
  }

  private FilterChip chip(Criterion criterion) {
    return chips.get(criterion.ordinal());
  }

  private void closed() {
    added = Optional.empty();
    arrange();
  }

  private boolean isThere(Criterion criterion) {
    Filter filter = state.view().filter();
    return ALWAYS.contains(criterion)
        || criterion.isAskedBy(filter)
        || added.equals(Optional.of(criterion));
  }

  /** Shows the chips that are there; one that goes hands the focus to the button that adds. */
  private void arrange() {
    List<Node> wanted = new ArrayList<>();
    chips.stream().filter(c -> isThere(c.criterion()) || c.isOpen()).forEach(wanted::add);
    wanted.add(add);
    if (!wanted.equals(getChildren())) {
      boolean losesFocus =
          getChildren().stream().anyMatch(node -> !wanted.contains(node) && node.isFocusWithin());
      getChildren().setAll(wanted);
      if (losesFocus) {
        add.requestFocus();
      }
    }
  }

  private void speak(Language language) {
    Words words = Words.in(language);
    add.setAccessibleText(words.get("filter.add"));
    add.setTooltip(new Tooltip(words.get("filter.add")));
  }

  private void openMenu() {
    FilterWords words = FilterWords.in(state.view().language());
    menu.getItems().clear();
    for (FilterChip chip : chips) {
      if (!isThere(chip.criterion())) {
        MenuItem item = new MenuItem(words.name(chip.criterion()));
        item.setId("filter-add-" + chip.criterion().name().toLowerCase(Locale.ROOT));
        item.setOnAction(e -> ask(chip.criterion()));
        menu.getItems().add(item);
      }
    }
    menu.show(add, Side.BOTTOM, 0, 4);
  }
}
