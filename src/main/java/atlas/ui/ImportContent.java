package atlas.ui;

import atlas.exchange.ColumnMapping;
import atlas.exchange.DryRun;
import atlas.exchange.DryRun.Outcome;
import atlas.exchange.Incoming;
import atlas.exchange.IncomingTable;
import atlas.exchange.Remark;
import atlas.ui.parts.Prose;
import atlas.words.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * What would come of a file: on one side what its columns tell, which can be changed, on the other
 * what would become of each row, which follows at once.
 */
final class ImportContent extends VBox {

  /**
   * What the sheet asks for.
   *
   * @param tryIt hands over what would come of the file with the mappings as they are
   * @param take imports it, whole or without the rows that are refused
   */
  record Asks(Consumer<Consumer<DryRun>> tryIt, Consumer<Boolean> take) {}

  private final Words words;
  private final Map<IncomingTable, ColumnMapping> mappings;
  private final Asks asks;
  private final Label counts = new Label();
  private final VBox remarks = new VBox(4);
  private final ImportRows rows;
  private final Button all;
  private final Button good;

  /**
   * @param mappings of each foreign table, changed in place as the person chooses
   */
  ImportContent(
      Words words, Incoming incoming, Map<IncomingTable, ColumnMapping> mappings, Asks asks) {
    this.words = words;
    this.mappings = mappings;
    this.asks = asks;
    this.rows = new ImportRows(words);
    setId("import");
    getStyleClass().add("import");
    setSpacing(12);
    all = button("import-all", "import.all", true);
    all.getStyleClass().add("accent");
    good = button("import-good", "import.good", false);
    counts.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(counts, Priority.ALWAYS);
    counts.setId("import-counts");
    HBox bottom = new HBox(8, counts, good, all);
    bottom.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(rows, Priority.ALWAYS);
    HBox middle = new HBox(18, mapping(incoming), rows);
    VBox.setVgrow(middle, Priority.ALWAYS);
    getChildren().addAll(new Prose(incoming.fileName(), "import-file"), middle, bottom);
    tryIt();
  }

  private Button button(String id, String key, boolean isWhole) {
    Button button = new Button(words.get(key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setDisable(true);
    button.setOnAction(e -> asks.take().accept(isWhole));
    return button;
  }

  private Node mapping(Incoming incoming) {
    VBox side = new VBox(10);
    side.getStyleClass().add("import-mapping");
    List<IncomingTable> foreign = incoming.foreign();
    if (foreign.isEmpty()) {
      side.getChildren().add(new Prose(words.get("import.own"), "edit-hint"));
    } else {
      VBox shown = new VBox();
      VBox.setVgrow(shown, Priority.ALWAYS);
      if (foreign.size() > 1) {
        side.getChildren().add(tables(foreign, shown));
      }
      side.getChildren().add(shown);
      show(foreign.get(0), shown);
    }
    remarks.setId("import-remarks");
    ScrollPane told = scroll(remarks);
    told.getStyleClass().add("import-remarks");
    told.managedProperty().bind(Bindings.isNotEmpty(remarks.getChildren()));
    side.getChildren().add(told);
    return side;
  }

  /** What is as wide as its place and may be higher. */
  static ScrollPane scroll(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("import-side");
    return scroll;
  }

  private ComboBox<IncomingTable> tables(List<IncomingTable> foreign, VBox shown) {
    ComboBox<IncomingTable> tables = new ComboBox<>();
    tables.setId("import-table");
    tables.setAccessibleText(words.get("import.table"));
    tables.setMaxWidth(Double.MAX_VALUE);
    tables.getItems().setAll(foreign);
    tables.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(IncomingTable table) {
            return table == null ? "" : table.name();
          }

          @Override
          public IncomingTable fromString(String text) {
            throw new UnsupportedOperationException("A table is not typed");
          }
        });
    tables.setValue(foreign.get(0));
    tables.setOnAction(e -> show(tables.getValue(), shown));
    return tables;
  }

  private void show(IncomingTable table, VBox shown) {
    ImportColumns columns =
        new ImportColumns(
            words,
            table,
            mappings.get(table),
            mapping -> {
              mappings.put(table, mapping);
              tryIt();
            });
    VBox.setVgrow(columns, Priority.ALWAYS);
    shown.getChildren().setAll(columns);
  }

  /** Works out anew what would come of the file. */
  private void tryIt() {
    all.setDisable(true);
    good.setDisable(true);
    asks.tryIt().accept(this::show);
  }

  private void show(DryRun run) {
    rows.show(run);
    counts.setText(run.counts(words));
    remarks.getChildren().clear();
    for (Remark remark : run.remarks()) {
      remarks.getChildren().add(new Prose(remark.in(words), "edit-hint"));
    }
    boolean isNothing = run.edit().isEmpty();
    all.setDisable(isNothing || !run.isWhole());
    good.setDisable(isNothing || run.isWhole());
    good.setText(
        words.get("import.goodCount", run.count(Outcome.ADDED) + run.count(Outcome.CHANGED)));
  }
}
