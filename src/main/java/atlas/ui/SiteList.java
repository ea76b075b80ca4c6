package atlas.ui;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Background.Lane;
import atlas.app.Snapshot;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Histories;
import atlas.ui.filter.FilterBar;
import atlas.ui.filter.NothingShown;
import atlas.view.Filter;
import atlas.view.Gazetteer;
import atlas.view.Hit;
import atlas.view.Language;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Search, filter and list of the sites. */
public final class SiteList extends VBox {

  /** What the rows depend on; the date only where what the filter asks does. */
  private record Question(
      Facts facts,
      Histories histories,
      Filter filter,
      Language language,
      Optional<LocalDate> date,
      boolean allDates) {

    static Question of(Snapshot now) {
      Filter filter = now.view().filter();
      return new Question(
          now.facts(),
          now.histories(),
          filter,
          now.view().language(),
          !filter.isOfDay() || now.view().allDates()
              ? Optional.empty()
              : Optional.of(now.view().date()),
          now.view().allDates());
    }
  }

  /**
   * What the list shows at one moment.
   *
   * @param hits what was found, if something was searched for
   */
  private record Answer(Listing listing, Optional<Hits> hits) {}

  private final AppState state;
  private final Background background;
  private final Consumer<Site> goThere;
  private final Listings listings = new Listings();
  private final Finder finder;
  private final SearchField search = new SearchField();
  private final Label count = new Label();
  private final Hyperlink clearFilter = new Hyperlink();
  private final HBox filtered = new HBox(count, clearFilter);
  private final ListView<SiteRow> list = new ListView<>();
  private final NothingShown nothing;
  private final FilterBar chips;
  private final HitList hits;
  private Listing.Rows rows = Listing.Rows.of(List.of());
  private boolean isSelecting;

  /**
   * @param state what is shown
   * @param background finds and sorts
   * @param gazetteer knows towns and coordinates
   * @param goThere shows a site in time and place
   * @param goToHit shows what a search found
   */
  public SiteList(
      AppState state,
      Background background,
      Gazetteer gazetteer,
      Consumer<Site> goThere,
      Consumer<Hit> goToHit) {
    this.state = state;
    this.background = background;
    this.goThere = goThere;
    this.finder = new Finder(gazetteer);
    this.nothing = new NothingShown(state);
    this.chips = new FilterBar(state, background);
    this.hits = new HitList(state, goToHit, this::ask, search::requestFocus);
    setId("site-list");
    getStyleClass().add("site-list");
    VBox head = new VBox(search, chips, filterLine());
    head.getStyleClass().add("site-list-head");
    StackPane body = new StackPane(sites(), hits);
    getChildren().addAll(head, body);
    VBox.setVgrow(body, Priority.ALWAYS);
    hits.setVisible(false);
    list.visibleProperty().bind(hits.visibleProperty().not());

    state.watch(s -> s.view().language()).subscribe(this::speak);
    state.watch(Question::of).subscribe(question -> ask());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInSearch);
    search
        .textProperty()
        .addListener(
            (property, before, typed) -> {
              hits.fold();
              ask();
            });
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
        if (hits.isVisible()) {
          hits.enter();
        } else if (!list.getItems().isEmpty()) {
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
    find(() -> {});
  }

  /** Goes to the first hit, also when it was typed faster than it was found. */
  private void goToFirst() {
    if (!search.getText().isBlank()) {
      find(hits::goToFirst);
    }
  }

  /** Finds what the list shows, and hits if something is searched for. */
  private void find(Runnable then) {
    Snapshot now = state.snapshot();
    String query = search.getText();
    Set<Hit.Kind> unfolded = hits.unfolded();
    background.latest(
        Lane.SEARCH,
        () ->
            new Answer(
                listings.of(now),
                query.isBlank()
                    ? Optional.empty()
                    : Optional.of(finder.find(now, query, unfolded))),
        answer -> {
          show(answer.listing());
          answer.hits().ifPresent(hits::show);
          hits.setVisible(answer.hits().isPresent());
          then.run();
        });
  }

  private void show(Listing listing) {
    Words words = Words.in(state.view().language());
    filtered.setVisible(!state.view().filter().isNone());
    count.setText(words.get("count.sitesOf", listing.shown(), listing.total()));
    nothing.show(state.snapshot(), listing.remedies());
    if (listing.rows() != rows) {
      rows = listing.rows();
      isSelecting = true;
      list.getItems().setAll(rows.all());
      isSelecting = false;
      mark(state.view().selection());
    }
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
          .mapToInt(rows::placeOf)
          .filter(index -> index >= 0)
          .forEach(this::bringIntoSight);
    }
  }

  private void mark(List<String> ids) {
    isSelecting = true;
    MultipleSelectionModel<SiteRow> selection = list.getSelectionModel();
    selection.clearSelection();
    ids.stream()
        .mapToInt(rows::placeOf)
        .filter(index -> index >= 0)
        .forEach(
            index -> {
              selection.select(index);
              list.getFocusModel().focus(index);
            });
    isSelecting = false;
  }

  private void bringIntoSight(int index) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(index);
    }
  }
}
