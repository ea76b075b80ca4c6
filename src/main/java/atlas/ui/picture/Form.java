package atlas.ui.picture;

import atlas.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/** Labelled controls, one a row; the label says the control's name to a screen reader, too. */
final class Form extends GridPane {

  private final Words words;
  private int rows;

  Form(Words words) {
    this.words = words;
    getStyleClass().add("picture-form");
    ColumnConstraints names = new ColumnConstraints();
    names.setHalignment(HPos.LEFT);
    ColumnConstraints controls = new ColumnConstraints();
    controls.setHgrow(Priority.ALWAYS);
    controls.setFillWidth(true);
    getColumnConstraints().addAll(names, controls);
  }

  /** A row with its name. */
  <N extends Node> N row(String key, N control) {
    Label name = new Label(words.get(key));
    name.getStyleClass().add("form-name");
    name.setLabelFor(control);
    name.visibleProperty().bind(control.visibleProperty());
    name.managedProperty().bind(control.managedProperty());
    control.managedProperty().bind(control.visibleProperty());
    addRow(rows++, name, control);
    return control;
  }

  /** A row of its own. */
  <N extends Node> N wide(N control) {
    control.managedProperty().bind(control.visibleProperty());
    add(control, 0, rows++, 2, 1);
    return control;
  }

  /** One of several. */
  <T> ChoiceBox<T> choice(
      String key, String id, List<T> items, Function<T, String> name, T chosen, Consumer<T> taker) {
    ChoiceBox<T> box = choice(id, items, name, chosen, taker);
    box.setAccessibleText(words.get(key));
    return row(key, box);
  }

  static <T> ChoiceBox<T> choice(
      String id, List<T> items, Function<T, String> name, T chosen, Consumer<T> taker) {
    ChoiceBox<T> box = new ChoiceBox<>(FXCollections.observableList(items));
    box.setId(id);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
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
    box.setValue(chosen);
    box.valueProperty()
        .subscribe(
            (before, now) -> {
              if (now != null) {
                taker.accept(now);
              }
            });
    return box;
  }

  /** A line of text. */
  TextField text(String key, String id, String text, Consumer<String> taker) {
    TextField field = row(key, field(id, text, taker));
    field.setAccessibleText(words.get(key));
    return field;
  }

  static TextField field(String id, String text, Consumer<String> taker) {
    TextField field = new TextField(text);
    field.setId(id);
    field.textProperty().subscribe((before, now) -> taker.accept(now));
    return field;
  }

  /** Yes or no. */
  CheckBox check(String key, String id, boolean is, Consumer<Boolean> taker) {
    return wide(box(words.get(key), id, is, taker));
  }

  static CheckBox box(String name, String id, boolean is, Consumer<Boolean> taker) {
    CheckBox box = new CheckBox(name);
    box.setId(id);
    box.setSelected(is);
    box.selectedProperty().subscribe((before, now) -> taker.accept(now));
    return box;
  }
}
