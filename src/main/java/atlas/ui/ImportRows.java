package atlas.ui;

import atlas.app.EditWords;
import atlas.exchange.DryRun;
import atlas.exchange.DryRun.Outcome;
import atlas.model.Facts;
import atlas.model.RowChange;
import atlas.ui.parts.Prose;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What would become of each row of a file; the chosen one is told in full below the others. */
final class ImportRows extends VBox {

  private final Words words;
  private EditWords names;
  private final HBox filters = new HBox();
  private final ListView<DryRun.Row> list = new ListView<>();
  private final VBox detail = new VBox(3);
  private Optional<Outcome> filter = Optional.empty();
  private List<DryRun.Row> rows = List.of();
  private boolean isOneTable;

  /**
   * @param words in the language of the window
   */
  ImportRows(Words words) {
    this.words = words;
    this.names = new EditWords(Facts.empty(), words.language());
    setSpacing(8);
    setMinWidth(0);
    filters.getStyleClass().add("import-filters");
    list.setId("import-rows");
    list.getStyleClass().addAll("import-rows", "dense");
    list.setAccessibleText(words.get("import.rows"));
    list.setCellFactory(view -> new Line());
    list.setPlaceholder(new Label(words.get("import.noRows")));
    list.getSelectionModel().selectedItemProperty().subscribe(this::tellInFull);
    VBox.setVgrow(list, Priority.ALWAYS);
    ScrollPane scroll = ImportContent.scroll(detail);
    scroll.getStyleClass().add("import-detail");
    detail.setId("import-detail");
    getChildren().addAll(filters, list, scroll);
  }

  /** Shows these rows, those that are refused at once where there are some. */
  void show(DryRun run) {
    rows = run.rows();
    names = new EditWords(run.after(), words.language());
    isOneTable = rows.stream().map(DryRun.Row::table).distinct().limit(2).count() < 2;
    if (filter.isPresent() && run.count(filter.get()) == 0) {
      filter = Optional.empty();
    }
    ToggleGroup group = new ToggleGroup();
    filters.getChildren().setAll(toggle(Optional.empty(), rows.size(), group));
    for (Outcome outcome : Outcome.values()) {
      filters.getChildren().add(toggle(Optional.of(outcome), run.count(outcome), group));
    }
    group
        .selectedToggleProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                before.setSelected(true);
              }
            });
    list();
  }

  private ToggleButton toggle(Optional<Outcome> outcome, int count, ToggleGroup group) {
    String name = words.get(outcome.map(Outcome::wordsKey).orElse("import.everyRow"));
    ToggleButton toggle = new ToggleButton(name + " " + words.number(count));
    toggle.setId(
        "import-filter-" + outcome.map(o -> o.name().toLowerCase(Locale.ROOT)).orElse("every"));
    toggle.getStyleClass().addAll("small", "import-filter");
    toggle.setToggleGroup(group);
    toggle.setSelected(outcome.equals(filter));
    toggle.setDisable(count == 0 && outcome.isPresent());
    toggle.setOnAction(
        e -> {
          filter = outcome;
          list();
        });
    return toggle;
  }

  private void list() {
    list.setItems(
        FXCollections.observableList(
            rows.stream()
                .filter(row -> filter.isEmpty() || filter.get() == row.outcome())
                .toList()));
    list.getSelectionModel().selectFirst();
  }

  // ---- words

  private String place(DryRun.Row row) {
    return isOneTable
        ? words.get("import.row", row.number())
        : words.get("import.place", row.table(), row.number());
  }

  /** What is said of a row, and what it would do, a line each. */
  private List<String> lines(DryRun.Row row) {
    List<String> lines = new ArrayList<>();
    row.remarks().forEach(remark -> lines.add(remark.in(words)));
    for (RowChange change : row.changes()) {
      if (change.before().isEmpty()) {
        lines.add(words.get("edit.added", names.name(change.row())));
      } else {
        names
            .lines(change)
            .forEach(
                line ->
                    lines.add(
                        words.get(
                            "join.colon",
                            line.name(),
                            words.get("import.change", line.before(), line.after()))));
      }
    }
    return lines;
  }

  private void tellInFull(DryRun.Row row) {
    detail.getChildren().clear();
    if (row != null) {
      lines(row).forEach(line -> detail.getChildren().add(new Prose(line, "history-line")));
    }
  }

  /** A row in two lines, cut off where they are too long. */
  private final class Line extends ListCell<DryRun.Row> {

    private final Label outcome = new Label();
    private final Label name = new Label();
    private final Label place = new Label();
    private final Label told = new Label();
    private final VBox content;

    Line() {
      name.getStyleClass().add("import-name");
      place.getStyleClass().add("import-place");
      told.getStyleClass().add("import-told");
      outcome.setMinWidth(USE_PREF_SIZE);
      place.setMinWidth(USE_PREF_SIZE);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      content = new VBox(2, new HBox(8, outcome, name, place), told);
      // The list is as wide as it is, whatever a row says.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(DryRun.Row row, boolean isEmpty) {
      super.updateItem(row, isEmpty);
      if (isEmpty || row == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      String what = words.get(row.outcome().wordsKey());
      outcome.setText(what);
      outcome
          .getStyleClass()
          .setAll(
              "label", "import-outcome", "import-" + row.outcome().name().toLowerCase(Locale.ROOT));
      name.setText(row.said().replaceAll("\\s+", " "));
      place.setText(place(row));
      List<String> lines = lines(row);
      told.setText(lines.stream().collect(Collectors.joining(" · ")).replaceAll("\\s+", " "));
      setGraphic(content);
      setAccessibleText(
          String.join(", ", what, row.said(), place(row)) + ". " + String.join(" ", lines));
    }
  }
}
