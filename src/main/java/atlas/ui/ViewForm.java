package atlas.ui;

import atlas.words.Words;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Where a saved view gets its name and note; hidden unless it asks. */
final class ViewForm extends VBox {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_NOTE = 2_000;

  private final Label title = new Label();
  private final TextField name = new TextField();
  private final TextArea note = new TextArea();
  private final Label problem = new Label();
  private final Button save = new Button();
  private final Button cancel = new Button();
  private final BiConsumer<String, String> keep;
  private String noName = "";

  /**
   * @param keep takes name and note
   * @param onCancel the person thought better of it
   */
  ViewForm(BiConsumer<String, String> keep, Runnable onCancel) {
    this.keep = keep;
    setId("view-form");
    getStyleClass().add("view-form");
    title.getStyleClass().add("view-form-title");
    name.setId("view-name");
    note.setId("view-note");
    note.setPrefRowCount(2);
    note.setWrapText(true);
    atMost(name, note);
    problem.setId("view-problem");
    problem.getStyleClass().add("problem");
    problem.managedProperty().bind(problem.visibleProperty());
    save.setId("view-keep");
    save.setDefaultButton(false);
    save.getStyleClass().add("accent");
    save.setOnAction(e -> submit());
    cancel.setId("view-cancel");
    cancel.setOnAction(e -> onCancel.run());
    HBox buttons = new HBox(8, save, cancel);
    buttons.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(title, name, note, problem, buttons);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    name.setOnAction(e -> submit());
    note.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInNote);
  }

  private static void atMost(TextField name, TextArea note) {
    name.setTextFormatter(
        new TextFormatter<>(c -> c.getControlNewText().length() > LONGEST_NAME ? null : c));
    note.setTextFormatter(
        new TextFormatter<>(c -> c.getControlNewText().length() > LONGEST_NOTE ? null : c));
  }

  /** Ctrl+Enter is done, Tab goes on: a note is no page of text. */
  private void pressInNote(KeyEvent e) {
    if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
      submit();
      e.consume();
    } else if (e.getCode() == KeyCode.TAB) {
      (e.isShiftDown() ? name : save).requestFocus();
      e.consume();
    }
  }

  void speak(Words words) {
    name.setPromptText(words.get("views.nameField"));
    name.setAccessibleText(words.get("views.nameField"));
    note.setPromptText(words.get("views.noteField"));
    note.setAccessibleText(words.get("views.noteField"));
    save.setText(words.get("button.save"));
    cancel.setText(words.get("button.cancel"));
    noName = words.get("views.noName");
  }

  /** Shows itself, with the name selected, ready to be typed over. */
  void ask(String heading, String proposedName, String proposedNote) {
    title.setText(heading);
    name.setText(proposedName);
    note.setText(proposedNote);
    problem.setVisible(false);
    setVisible(true);
    name.requestFocus();
    name.selectAll();
    // A field that has just become visible takes the focus with the next pulse only.
    Platform.runLater(
        () -> {
          if (isVisible() && !note.isFocused()) {
            name.requestFocus();
            name.selectAll();
          }
        });
  }

  private void submit() {
    if (name.getText().isBlank()) {
      problem.setText(noName);
      problem.setVisible(true);
      name.requestFocus();
    } else {
      keep.accept(name.getText(), note.getText());
    }
  }
}
