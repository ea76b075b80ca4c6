package atlas.ui;

import atlas.exchange.ColumnMapping;
import atlas.exchange.DateOrder;
import atlas.exchange.Field;
import atlas.exchange.IncomingTable;
import atlas.model.EventType;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The columns of a foreign table, each with its first values and the field that it tells. */
final class ImportColumns extends VBox {

  /** More columns than this are not shown: nobody maps so many. */
  private static final int MOST = 40;

  private static final int SAMPLES = 3;

  /** So many rows are looked through for the first values. */
  private static final int LOOKED_AT = 200;

  private final Words words;
  private final Consumer<ColumnMapping> changed;
  private final Map<String, ComboBox<Optional<Field>>> choices = new HashMap<>();
  private final VBox constants = new VBox(8);
  private HBox typeOfAll;
  private HBox orderOfAll;
  private ColumnMapping mapping;

  /** Whether the choices are set to what the mapping says, not by the person. */
  private boolean isFollowing;

  /**
   * @param changed takes the mapping as the person changes it
   */
  ImportColumns(
      Words words, IncomingTable table, ColumnMapping mapping, Consumer<ColumnMapping> changed) {
    this.words = words;
    this.mapping = mapping;
    this.changed = changed;
    setSpacing(10);
    GridPane grid = new GridPane();
    grid.setHgap(10);
    grid.setVgap(8);
    for (String column : table.columns().subList(0, Math.min(MOST, table.columns().size()))) {
      VBox told = told(table, column);
      GridPane.setHgrow(told, Priority.ALWAYS);
      ComboBox<Optional<Field>> choice = choice(column);
      grid.addRow(grid.getRowCount(), told, choice);
    }
    VBox columns = new VBox(8, grid);
    columns.getStyleClass().add("import-columns");
    if (table.columns().size() > MOST) {
      Label more = new Label(words.get("import.moreColumns", table.columns().size() - MOST));
      more.getStyleClass().add("import-values");
      columns.getChildren().add(more);
    }
    ScrollPane scroll = ImportContent.scroll(columns);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    addConstants();
    getChildren().addAll(constants, scroll);
    follow();
  }

  /** The name of a column and its first values. */
  private VBox told(IncomingTable table, String column) {
    int place = table.columns().indexOf(column);
    List<String> samples =
        table.rows().stream()
            .limit(LOOKED_AT)
            .map(row -> row.cells().get(place))
            .filter(cell -> !cell.isEmpty())
            .limit(SAMPLES)
            .toList();
    Label name = new Label(column);
    name.getStyleClass().add("import-column");
    Label values =
        new Label(
            samples.isEmpty()
                ? words.get("import.noValues")
                : samples.stream().collect(Collectors.joining(" · ")).replaceAll("\\s+", " "));
    values.getStyleClass().add("import-values");
    values.setTextOverrun(OverrunStyle.ELLIPSIS);
    VBox told = new VBox(name, values);
    told.setMinWidth(0);
    told.getStyleClass().add("import-told-column");
    return told;
  }

  private ComboBox<Optional<Field>> choice(String column) {
    List<Optional<Field>> fields = new ArrayList<>();
    fields.add(Optional.empty());
    Arrays.stream(Field.values()).map(Optional::of).forEach(fields::add);
    ComboBox<Optional<Field>> choice =
        combo(fields, f -> words.get(f.map(Field::wordsKey).orElse("import.unmapped")));
    choice.setAccessibleText(words.get("import.columnTells", column));
    choice.setId("import-field-" + choices.size());
    choice
        .valueProperty()
        .subscribe(
            (before, field) -> {
              if (!isFollowing) {
                tell(mapping.with(column, field));
              }
            });
    choices.put(column, choice);
    return choice;
  }

  private static <T> ComboBox<T> combo(List<T> items, Function<T, String> name) {
    ComboBox<T> combo = new ComboBox<>();
    combo.getItems().setAll(items);
    combo.setVisibleRowCount(14);
    combo.getStyleClass().add("import-choice");
    combo.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T item) {
            return item == null ? "" : name.apply(item);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("A choice is not typed");
          }
        });
    return combo;
  }

  /** What all rows tell where no column does, and how their dates are read. */
  private void addConstants() {
    List<Optional<EventType>> types = new ArrayList<>();
    types.add(Optional.empty());
    Arrays.stream(EventType.values()).map(Optional::of).forEach(types::add);
    ComboBox<Optional<EventType>> type =
        combo(types, t -> t.map(words::eventType).orElseGet(() -> words.get("import.unsaid")));
    type.setId("import-type");
    type.setValue(
        Optional.ofNullable(mapping.constants().get(Field.TYPE)).flatMap(EventType::ofWord));
    type.valueProperty()
        .subscribe(
            (before, told) ->
                tell(mapping.withConstant(Field.TYPE, told.map(EventType::word).orElse(""))));
    ComboBox<DateOrder> order =
        combo(
            List.of(DateOrder.UNTOLD, DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST),
            o -> words.get("import.order." + o.name().toLowerCase(Locale.ROOT)));
    order.setId("import-order");
    order.setValue(mapping.order());
    order.valueProperty().subscribe((before, told) -> tell(mapping.withOrder(told)));
    typeOfAll = row("import.typeOfAll", type);
    orderOfAll = row("import.orderOfAll", order);
    constants.getStyleClass().add("import-constants");
    constants.getChildren().addAll(typeOfAll, orderOfAll);
  }

  private HBox row(String key, ComboBox<?> choice) {
    Label label = new Label(words.get(key));
    label.setLabelFor(choice);
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox row = new HBox(10, label, choice);
    row.setAlignment(Pos.CENTER_LEFT);
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private void tell(ColumnMapping now) {
    mapping = now;
    follow();
    changed.accept(now);
  }

  /** A field has one column: where it is given to another, the first one tells nothing. */
  private void follow() {
    isFollowing = true;
    choices.forEach((column, choice) -> choice.setValue(mapping.of(column)));
    isFollowing = false;
    boolean hasDates = mapping.fields().values().stream().anyMatch(f -> f.word().endsWith("date"));
    orderOfAll.setVisible(hasDates);
    typeOfAll.setVisible(
        mapping.fields().containsValue(Field.DATE) && !mapping.fields().containsValue(Field.TYPE));
  }
}
