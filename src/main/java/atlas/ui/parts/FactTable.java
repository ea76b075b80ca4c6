package atlas.ui.parts;

import atlas.app.Background;
import atlas.app.Background.Lane;
import atlas.app.Settings;
import atlas.ui.parts.RowArranger.Arranged;
import atlas.ui.parts.RowArranger.Source;
import atlas.ui.parts.RowArranger.Wish;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.words.TextTable;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * Rows of facts that a person sorts, filters, copies and goes by. Rows are made, filtered and
 * sorted in the background, so there may be many; what is on the screen stays until the new ones
 * are ready.
 *
 * @param <R> a row, an immutable value
 */
public final class FactTable<R> extends VBox {

  /** The usual size of text, pixels. */
  private static final double USUAL_EM = 13;

  /**
   * What a table needs of the window around it.
   *
   * @param background makes, filters and sorts the rows
   * @param saver saves them as a file
   * @param settings keep how its columns are arranged
   */
  public record Surroundings(Background background, TextSaver saver, Settings settings) {}

  private final String name;
  private final Function<? super R, String> key;
  private final Background background;
  private final TextSaver saver;
  private final Settings settings;
  private final RowArranger<R> arranger = new RowArranger<>();
  private final ShownRows<R> shown = new ShownRows<>();
  private final TableView<R> table = new TableView<>(shown);
  private final HBox tools = new HBox();
  private final TextField filter = new TextField();
  private final Label count = new Label();
  private final MenuButton chooser;
  private final MenuButton copier;
  private final MenuItem copySelected;
  private final MenuItem copyAll;
  private final MenuItem copyCsv;
  private final MenuItem save;
  private final MenuItem copyHere;

  private final Map<String, Column<R>> columns = new LinkedHashMap<>();
  private Words words = Words.in(Language.ENGLISH);
  private Theme theme = Theme.LIGHT;

  /** Where the rows asked for last come from, and those that are shown. */
  private Source<R> source = new Source<>("", List::of, List.of());

  private Object shownBasis = "";
  private Optional<Comparator<R>> order = Optional.empty();
  private Optional<Predicate<R>> chosen = Optional.empty();
  private Set<String> chosenKeys = Set.of();
  private Set<String> chosenSites = Set.of();

  /** The size of the text that the columns are as wide as. */
  private double em = USUAL_EM;

  private boolean isFilling;

  /** How the columns were arranged when that was kept last; empty until that is known. */
  private Optional<String> keptColumns = Optional.empty();

  private boolean isToReveal;
  private Function<R, String> siteOf = row -> "";
  private Consumer<List<R>> onShown = rows -> {};
  private Consumer<List<R>> onChoose = rows -> {};
  private Consumer<R> onGo = row -> {};

  /**
   * @param name names the nodes in it: {@code NAME-table}, {@code NAME-filter}, …; also the file
   * @param key what a row is known by when there are other rows, such as the id of a site
   */
  public FactTable(String name, Function<? super R, String> key, Surroundings around) {
    this.name = name;
    this.key = key;
    this.background = around.background();
    this.saver = around.saver();
    this.settings = around.settings();
    chooser = button("columns", Material2MZ.VIEW_COLUMN);
    copier = button("copy", Material2AL.CONTENT_COPY);
    copySelected = item("copy-selected", e -> copySelected());
    copyAll = item("copy-all", e -> copyAll(TextTable::text));
    copyCsv = item("copy-csv", e -> copyAll(TextTable::csv));
    save = item("save-csv", e -> save());
    copyHere = item("copy-here", e -> copySelected());
    getStyleClass().add("fact-table");
    getChildren().addAll(tools(), table());
    VBox.setVgrow(table, Priority.ALWAYS);
    filter.fontProperty().subscribe(font -> widen(font.getSize()));
  }

  private Node tools() {
    filter.setId(name + "-filter");
    filter.getStyleClass().add("fact-filter");
    filter.textProperty().addListener((property, was, is) -> arrange());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInFilter);
    count.setId(name + "-count");
    count.getStyleClass().add("fact-count");
    copier.getItems().addAll(copySelected, copyAll, copyCsv, save);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    tools.getStyleClass().add("fact-tools");
    tools.setAlignment(Pos.CENTER_LEFT);
    tools.getChildren().addAll(filter, count, space, chooser, copier);
    return tools;
  }

  private Node table() {
    table.setId(name + "-table");
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setRowFactory(shown -> row());
    table.setContextMenu(new ContextMenu(copyHere));
    table.setSortPolicy(
        sorted -> {
          order = order();
          arrange();
          return true;
        });
    table
        .getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> choose());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInTable);
    return table;
  }

  private MenuButton button(String id, Ikon icon) {
    MenuButton button = new MenuButton(null, new Glyph(icon));
    button.setId(name + "-" + id);
    button.getStyleClass().addAll("flat", "fact-tool");
    return button;
  }

  private MenuItem item(String id, EventHandler<ActionEvent> verb) {
    MenuItem item = new MenuItem();
    item.setId(name + "-" + id);
    item.setOnAction(verb);
    return item;
  }

  private TableRow<R> row() {
    TableRow<R> row = new TableRow<>();
    row.setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && !row.isEmpty()) {
            onGo.accept(row.getItem());
          }
        });
    return row;
  }

  // ---- what the page asks

  /** Tells the site of a row by its id, so that the window's selection can choose rows. */
  public void setSiteOf(Function<R, String> siteId) {
    siteOf = siteId;
  }

  /** Takes what is shown each time that other rows are, filtered and sorted. */
  public void setOnShown(Consumer<List<R>> shown) {
    onShown = shown;
  }

  /** Takes the rows that a person chose, the last last. */
  public void setOnChoose(Consumer<List<R>> choose) {
    onChoose = choose;
  }

  /** Takes the row that a person wants to go to, by Enter or a double click. */
  public void setOnGo(Consumer<R> go) {
    onGo = go;
  }

  /** Puts a control of the page before the filter. */
  public void addTool(Node tool) {
    tools.getChildren().add(tools.getChildren().indexOf(filter), tool);
  }

  /** Puts the cursor into the rows. */
  public void focusRows() {
    if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
      table.getFocusModel().focus(0);
    }
    table.requestFocus();
  }

  /**
   * Speaks a language and takes its columns; what a person did with them stays.
   *
   * @param title what the table is called
   * @param none what is said where there are no rows at all
   */
  public void speak(Words words, Theme theme, String title, String none, List<Column<R>> spoken) {
    this.words = words;
    this.theme = theme;
    boolean isNew = columns.isEmpty();
    spoken.forEach(column -> columns.put(column.id(), column));
    if (isNew) {
      spoken.forEach(this::add);
      background.run(
          () -> settings.kept(columnsKey()).map(ColumnLayout::parse),
          this::arrangeColumns,
          e -> {});
    }
    for (TableColumn<R, ?> column : table.getColumns()) {
      column.setText(columns.get(column.getId()).title());
    }
    chooser.getItems().forEach(i -> i.setText(columns.get((String) i.getUserData()).title()));
    table.setAccessibleText(title);
    table.setAccessibleHelp(words.get("table.keys"));
    table.setPlaceholder(new Label(none));
    filter.setPromptText(words.get("table.filter"));
    filter.setAccessibleText(words.get("table.filter"));
    name(chooser, words.get("table.columns"));
    name(copier, words.get("table.copy"));
    copySelected.setText(words.get("table.copySelected") + "\tCtrl+C");
    copyHere.setText(copySelected.getText());
    copyAll.setText(words.get("table.copyAll"));
    copyCsv.setText(words.get("table.copyCsv"));
    save.setText(words.get("table.save"));
    order = order();
    table.refresh();
  }

  private String columnsKey() {
    return "columns." + name;
  }

  /** As the person left them; what a newer program has besides stands behind. */
  private void arrangeColumns(Optional<ColumnLayout> kept) {
    kept.ifPresent(
        layout -> {
          List<TableColumn<R, ?>> arranged = new ArrayList<>(table.getColumns());
          arranged.sort(Comparator.comparingInt(column -> layout.place(column.getId())));
          table.getColumns().setAll(arranged);
          for (TableColumn<R, ?> column : arranged) {
            layout
                .of(column.getId())
                .ifPresent(
                    place -> {
                      column.setVisible(place.isShown());
                      column.setPrefWidth(place.width() * em / USUAL_EM);
                    });
          }
        });
    keptColumns = Optional.of(columnLayout());
    table.getColumns().addListener((ListChangeListener<TableColumn<R, ?>>) c -> keepColumns());
    table.getColumns().forEach(c -> c.visibleProperty().subscribe(this::keepColumns));
    // At each step of a drag would be too often.
    table.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> keepColumns());
  }

  private String columnLayout() {
    return new ColumnLayout(
            table.getColumns().stream()
                .map(
                    column ->
                        new ColumnLayout.Place(
                            column.getId(),
                            (int) Math.round(column.getWidth() * USUAL_EM / em),
                            column.isVisible()))
                .toList())
        .written();
  }

  private void keepColumns() {
    String now = columnLayout();
    // While a column is moved the toolkit takes it away for a moment.
    boolean areAll = table.getColumns().size() == columns.size();
    if (areAll && keptColumns.filter(now::equals).isEmpty()) {
      keptColumns = Optional.of(now);
      settings.keep(columnsKey(), now);
    }
  }

  private static void name(MenuButton button, String name) {
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
  }

  /** Columns keep their widths in ems, those too that a person made wider. */
  private void widen(double size) {
    double factor = size / em;
    em = size;
    table.getColumns().forEach(column -> column.setPrefWidth(column.getWidth() * factor));
  }

  private void add(Column<R> spoken) {
    TableColumn<R, R> column = new TableColumn<>();
    column.setId(spoken.id());
    column.setPrefWidth(spoken.width() * em);
    column.setVisible(spoken.isShown());
    column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
    column.setCellFactory(c -> new FactCell(spoken.id()));
    table.getColumns().add(column);
    CheckMenuItem choice = new CheckMenuItem();
    choice.setUserData(spoken.id());
    choice.selectedProperty().bindBidirectional(column.visibleProperty());
    chooser.getItems().add(choice);
  }

  /**
   * Shows other rows, as soon as they are made.
   *
   * @param basis what the rows follow from; while it is equal, nothing is done anew
   * @param rows makes them, on another thread
   */
  public void fill(Object basis, Callable<List<R>> rows) {
    Object spoken = List.of(words.language(), basis);
    if (!spoken.equals(source.basis())) {
      source = new Source<>(spoken, rows, List.copyOf(columns.values()));
    }
    if (!spoken.equals(shownBasis)) {
      arrange();
    }
  }

  /**
   * Chooses the rows of these sites, unless the chosen rows are of just these sites already. A
   * person who chooses rows is told of, this is not.
   */
  public void chooseSites(Collection<String> siteIds) {
    Set<String> sites = Set.copyOf(siteIds);
    if (!sites.equals(chosenSites)) {
      chosenSites = sites;
      chosenKeys = Set.of();
      chosen =
          sites.isEmpty() ? Optional.empty() : Optional.of(r -> sites.contains(siteOf.apply(r)));
      isToReveal = true;
      arrange();
    }
  }

  // ---- what the person does

  private void choose() {
    if (!isFilling) {
      List<R> rows = selected();
      Set<String> keys = new HashSet<>();
      rows.forEach(row -> keys.add(key.apply(row)));
      if (!keys.equals(chosenKeys)) {
        chosenKeys = keys;
        chosenSites = rows.stream().map(siteOf).collect(Collectors.toSet());
        chosen = keys.isEmpty() ? Optional.empty() : Optional.of(r -> keys.contains(key.apply(r)));
        onChoose.accept(rows);
      }
    }
  }

  private void pressInFilter(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
      filter.clear();
      e.consume();
    } else if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
      focusRows();
      e.consume();
    }
  }

  private void pressInTable(KeyEvent e) {
    R focused = table.getFocusModel().getFocusedItem();
    if (e.getCode() == KeyCode.ENTER && focused != null) {
      onGo.accept(focused);
      e.consume();
    } else if (e.getCode() == KeyCode.C && e.isShortcutDown()) {
      copySelected();
      e.consume();
    }
  }

  private void copySelected() {
    List<R> rows = selected();
    copy(rows.isEmpty() ? shown.rows() : rows, TextTable::text);
  }

  /** While rows change, the toolkit may have nothing where one was. */
  private List<R> selected() {
    return table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
  }

  private void copyAll(Function<TextTable, String> form) {
    copy(shown.rows(), form);
  }

  private void copy(List<R> rows, Function<TextTable, String> form) {
    List<Column<R>> shown = shownColumns();
    background.run(() -> form.apply(texts(rows, shown)), FactTable::copy, e -> {});
  }

  private void save() {
    List<R> rows = shown.rows();
    List<Column<R>> shown = shownColumns();
    saver.save(
        name + ".csv",
        words.get("table.kind", table.getAccessibleText()),
        () -> texts(rows, shown).csv());
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private List<Column<R>> shownColumns() {
    List<Column<R>> shown = new ArrayList<>();
    table.getVisibleLeafColumns().forEach(column -> shown.add(columns.get(column.getId())));
    return shown;
  }

  private static <R> TextTable texts(List<R> rows, List<Column<R>> columns) {
    return new TextTable(
        columns.stream().map(Column::title).toList(),
        rows.stream()
            .map(row -> columns.stream().map(column -> column.text().apply(row)).toList())
            .toList());
  }

  // ---- filling

  private Optional<Comparator<R>> order() {
    return table.getSortOrder().stream()
        .map(
            sorted -> {
              Comparator<R> order = columns.get(sorted.getId()).order();
              return sorted.getSortType() == SortType.DESCENDING ? order.reversed() : order;
            })
        .reduce(Comparator::thenComparing);
  }

  private void arrange() {
    Wish<R> wish = new Wish<>(source, filter.getText(), order, chosen);
    background.latest(
        Lane.TABLE,
        () -> arranger.arrange(wish),
        arranged -> {
          shownBasis = wish.source().basis();
          show(arranged);
        });
  }

  private void show(Arranged<R> arranged) {
    isFilling = true;
    if (shown.rows() != arranged.rows()) {
      shown.show(arranged.rows());
    }
    table.getSelectionModel().clearSelection();
    int[] places = arranged.chosen();
    if (places.length > 0) {
      table.getSelectionModel().selectIndices(places[0], places);
      if (isToReveal) {
        reveal(places[0]);
      }
    }
    isToReveal = false;
    isFilling = false;
    count.setText(
        arranged.rows().size() == arranged.total()
            ? words.get("table.rows", arranged.total())
            : words.get("table.rowsOf", arranged.rows().size(), arranged.total()));
    onShown.accept(shown.rows());
  }

  /** Scrolls to a row that can't be seen. */
  private void reveal(int place) {
    if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && flow.getLastVisibleCell() != null
        && flow.getFirstVisibleCell().getIndex() <= place
        && place < flow.getLastVisibleCell().getIndex()) {
      return;
    }
    table.scrollTo(Math.max(0, place - 1));
  }

  /** The text of a row in a column, after its mark if there is one. */
  private final class FactCell extends TableCell<R, R> {
    private final String columnId;
    private final MarkIcon icon = new MarkIcon();

    FactCell(String columnId) {
      this.columnId = columnId;
    }

    @Override
    protected void updateItem(R row, boolean isEmpty) {
      super.updateItem(row, isEmpty);
      if (isEmpty || row == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      Column<R> column = columns.get(columnId);
      setText(column.text().apply(row));
      column.mark().ifPresent(mark -> icon.show(mark.apply(row), theme));
      setGraphic(column.mark().isPresent() ? icon : null);
    }
  }
}
