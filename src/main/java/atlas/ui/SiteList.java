package atlas.ui;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Background.Lane;
import atlas.app.Snapshot;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Histories;
import atlas.ui.parts.Prose;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Search, filter and list of the sites. */
public final class SiteList extends VBox {

  /** What the rows depend on; the date only where the filter asks for a status. */
  private record Question(
      Facts facts,
      Histories histories,
      Filter filter,
      Language language,
      Optional<LocalDate> date) {

    static Question of(Snapshot now) {
      Filter filter = now.view().filter();
      return new Question(
          now.facts(),
          now.histories(),
          filter,
          now.view().language(),
          filter.statuses().isEmpty() ? Optional.empty() : Optional.of(now.view().date()));
    }
  }

  private final AppState state;
  private final Background background;
  private final Consumer<Site> goThere;
  private final Listings listings = new Listings();
  private final SearchField search = new SearchField();
  private final Label count = new Label();
  private final Hyperlink clearFilter = new Hyperlink();
  private final HBox filtered = new HBox(count, clearFilter);
  private final ListView<SiteRow> list = new ListView<>();
  private final Prose nothing = new Prose("sites-none");
  private boolean isSelecting;

  /**
   * @param state what is shown
   * @param background finds and sorts
   * @param goThere shows a site in time and place
   */
  public SiteList(AppState state, Background background, Consumer<Site> goThere) {
    this.state = state;
    this.background = background;
    this.goThere = goThere;
    setId("site-list");
    getStyleClass().add("site-list");
    FlowPane chips =
        new FlowPane(
            new FilterChip<>(state, Facet.STATUS),
            new FilterChip<>(state, Facet.REGION),
            new FilterChip<>(state, Facet.KIND));
    chips.getStyleClass().add("filter-chips");
    VBox head = new VBox(search, chips, filterLine());
    head.getStyleClass().add("site-list-head");
    getChildren().addAll(head, sites());
    VBox.setVgrow(list, Priority.ALWAYS);

    state.watch(s -> s.view().language()).subscribe(this::speak);
    state.watch(Question::of).subscribe(question -> ask());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInSearch);
    search.textProperty().addListener((property, before, typed) -> ask());
    state.watch(s -> s.view().selection()).subscribe(this::followSelection);
  }

  /** Puts the cursor into the search field. */
  public void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  // ---- parts

  private Node filterLine() {
    filtered.getStyleClass().add("filter-line");
    filtered.managedProperty().bind(filtered.visibleProperty());
    count.setId("filter-count");
    clearFilter.setId("filter-clear");
    clearFilter.setOnAction(e -> state.filter(Filter.NONE));
    return filtered;
  }

  private Node sites() {
    list.setId("sites");
    list.setCellFactory(view -> new SiteCell(state, goThere));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setPlaceholder(nothing);
    nothing.setId("sites-none");
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
    MultipleSelectionModel<SiteRow> selection = list.getSelectionModel();
    selection
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> tellSelection());
    selection
        .selectedIndexProperty()
        .addListener((InvalidationListener) property -> tellSelection());
    return list;
  }

  private void speak(Language language) {
    Words words = Words.in(language);
    search.speak(words);
    clearFilter.setText(words.get("action.clearFilter"));
    list.setAccessibleText(words.get("access.list"));
  }

  // ---- keys

  private void pressInSearch(KeyEvent e) {
    switch (e.getCode()) {
      case DOWN -> {
        if (!list.getItems().isEmpty()) {
          list.requestFocus();
          if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().select(0);
          }
        }
        e.consume();
      }
      case ENTER -> {
        goToFirst();
        e.consume();
      }
      default -> {}
    }
  }

  private void pressInList(KeyEvent e) {
    boolean isFirst = list.getFocusModel().getFocusedIndex() <= 0;
    if (e.getCode() == KeyCode.ENTER) {
      Optional.ofNullable(list.getFocusModel().getFocusedItem())
          .map(SiteRow::site)
          .ifPresent(goThere);
      e.consume();
    } else if (e.getCode() == KeyCode.UP && isFirst && !e.isShiftDown()) {
      search.requestFocus();
      e.consume();
    }
  }

  // ---- rows

  private void ask() {
    Snapshot now = state.snapshot();
    String query = search.getText();
    background.latest(Lane.SEARCH, () -> listings.of(now, query), this::show);
  }

  /** Goes to the first hit, also when it was typed faster than it was found. */
  private void goToFirst() {
    Snapshot now = state.snapshot();
    String query = search.getText();
    if (!query.isBlank()) {
      background.latest(
          Lane.SEARCH,
          () -> listings.of(now, query),
          listing -> {
            show(listing);
            listing.rows().stream().findFirst().map(SiteRow::site).ifPresent(goThere);
          });
    }
  }

  private void show(Listing listing) {
    Words words = Words.in(state.view().language());
    filtered.setVisible(!state.view().filter().isNone());
    count.setText(words.get("count.sitesOf", listing.shown(), listing.total()));
    nothing.setText(reason(listing, words));
    if (!listing.rows().equals(list.getItems())) {
      isSelecting = true;
      list.getItems().setAll(listing.rows());
      isSelecting = false;
      mark(state.view().selection());
    }
  }

  /** Why the list is empty. */
  private String reason(Listing listing, Words words) {
    if (listing.hiddenHits() > 0) {
      return words.get("filter.hidden", listing.hiddenHits());
    }
    return search.getText().isBlank()
        ? words.get("list.empty")
        : words.get("search.none", search.getText().strip());
  }

  // ---- selection

  /** From the list to the state: the row selected last comes last. */
  private void tellSelection() {
    if (isSelecting) {
      return;
    }
    isSelecting = true;
    MultipleSelectionModel<SiteRow> selection = list.getSelectionModel();
    List<Site> sites = new ArrayList<>();
    for (int index : selection.getSelectedIndices()) {
      if (index != selection.getSelectedIndex()) {
        sites.add(list.getItems().get(index).site());
      }
    }
    Optional.ofNullable(selection.getSelectedItem()).map(SiteRow::site).ifPresent(sites::add);
    state.selectAll(sites);
    isSelecting = false;
  }

  /** From the state to the list; what is selected last is brought into sight. */
  private void followSelection(List<String> ids) {
    if (!isSelecting) {
      mark(ids);
      ids.stream()
          .skip(Math.max(0, ids.size() - 1))
          .mapToInt(this::indexOf)
          .filter(index -> index >= 0)
          .forEach(this::bringIntoSight);
    }
  }

  private void mark(List<String> ids) {
    isSelecting = true;
    MultipleSelectionModel<SiteRow> selection = list.getSelectionModel();
    selection.clearSelection();
    ids.stream()
        .mapToInt(this::indexOf)
        .filter(index -> index >= 0)
        .forEach(
            index -> {
              selection.select(index);
              list.getFocusModel().focus(index);
            });
    isSelecting = false;
  }

  private int indexOf(String siteId) {
    List<SiteRow> rows = list.getItems();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).site().id().equals(siteId)) {
        return i;
      }
    }
    return -1;
  }

  private void bringIntoSight(int index) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(index);
    }
  }
}
