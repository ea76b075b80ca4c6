package atlas.ui.edit;

import atlas.ui.parts.Prose;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * One column of a row: its name, a control, and beneath it what is understood or wrong. The text is
 * handed on by Enter or when the focus leaves; Esc brings back what was there. What is wrong stays,
 * to be mended, and is not handed on.
 */
final class EditField extends VBox {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  /** A text of the data, and what a person reads for it. */
  record Choice(String text, String name) {}

  /**
   * What is said of a text as it is typed.
   *
   * @param sentence empty if nothing
   * @param other the same in the other language; empty if it is said in one
   * @param isWrong whether it breaks a rule
   */
  record Said(String sentence, String other, boolean isWrong) {

    static final Said NOTHING = new Said("", "", false);

    static Said wrong(String sentence) {
      return new Said(sentence, "", true);
    }
  }

  /** Long names must not make the page wider than the panel. */
  private static final double NARROW = 160;

  private final Function<String, Said> check;
  private final Consumer<String> keep;
  private final Prose message = new Prose("edit-message");
  private final Prose other = new Prose("edit-message");
  private String kept = "";
  private Runnable show = () -> {};

  private EditField(
      String id, String name, Node control, Function<String, Said> check, Consumer<String> keep) {
    this.check = check;
    this.keep = keep;
    getStyleClass().add("edit-field");
    Label label = new Label(name);
    label.getStyleClass().add("edit-label");
    label.setLabelFor(control);
    control.setId(id);
    control.setAccessibleText(name);
    message.managedProperty().bind(message.visibleProperty());
    message.setVisible(false);
    other.managedProperty().bind(other.visibleProperty());
    other.setVisible(false);
    if (control instanceof Region region) {
      region.setMinWidth(0);
    }
    setMinWidth(0);
    getChildren().addAll(label, control, message, other);
  }

  /** A line of text, or some lines. */
  static EditField text(
      String id, String name, boolean isLong, Function<String, Said> check, Consumer<String> keep) {
    TextInputControl control = isLong ? new TextArea() : new TextField();
    if (control instanceof TextArea area) {
      area.setWrapText(true);
      area.setPrefRowCount(3);
    }
    EditField field = new EditField(id, name, control, check, keep);
    field.show = () -> control.setText(field.kept);
    control.textProperty().subscribe(text -> field.say(text, control));
    control
        .focusedProperty()
        .subscribe(
            isFocused -> {
              if (!isFocused) {
                field.commit(control.getText());
              }
            });
    control.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          boolean isTyped = !control.getText().equals(field.kept);
          if (e.getCode() == KeyCode.ESCAPE && isTyped) {
            control.setText(field.kept);
            e.consume();
          } else if (e.getCode() == KeyCode.ENTER && (!isLong || e.isShortcutDown())) {
            field.commit(control.getText());
            e.consume();
          } else if (e.getCode() == KeyCode.TAB && isLong) {
            field.commit(control.getText());
          }
        });
    return field;
  }

  /** A choice of what the rules know. */
  static EditField choice(
      String id,
      String name,
      List<Choice> choices,
      Function<String, Said> check,
      Consumer<String> keep) {
    ComboBox<Choice> control = new ComboBox<>();
    control.getItems().setAll(choices);
    control.setMaxWidth(Double.MAX_VALUE);
    control.setPrefWidth(NARROW);
    control.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Choice choice) {
            return choice == null ? "" : choice.name();
          }

          @Override
          public Choice fromString(String text) {
            throw new IllegalStateException("Chosen, never typed");
          }
        });
    EditField field = new EditField(id, name, control, check, keep);
    field.show =
        () ->
            control.setValue(
                choices.stream()
                    .filter(choice -> choice.text().equals(field.kept))
                    .findFirst()
                    .orElse(null));
    control
        .valueProperty()
        .addListener(
            (value, old, choice) ->
                Optional.ofNullable(choice)
                    .map(Choice::text)
                    .ifPresent(
                        text -> {
                          field.say(text, control);
                          field.commit(text);
                        }));
    return field;
  }

  /** Yes or no. */
  static EditField yes(String id, String name, Consumer<String> keep) {
    CheckBox control = new CheckBox(name);
    EditField field = new EditField(id, name, control, text -> Said.NOTHING, keep);
    field.getChildren().remove(0);
    field.show = () -> control.setSelected(field.kept.equals("yes"));
    control.setOnAction(e -> field.commit(control.isSelected() ? "yes" : "no"));
    return field;
  }

  /** Shows what is kept; a text that is being typed stays. */
  void show(String text) {
    Node control = lookup("#" + id());
    boolean isTyped =
        control instanceof TextInputControl input
            && input.isFocused()
            && !input.getText().equals(kept);
    kept = text;
    if (!isTyped) {
      show.run();
      if (control instanceof TextInputControl input) {
        say(input.getText(), input);
      }
    }
  }

  private String id() {
    return getChildren().stream()
        .filter(child -> child.getId() != null)
        .map(Node::getId)
        .findFirst()
        .orElseThrow();
  }

  private void say(String text, Node control) {
    Said said = check.apply(text);
    message.setText(said.sentence());
    message.setVisible(!said.sentence().isEmpty());
    other.setText(said.other());
    other.setVisible(!said.other().isEmpty());
    message.pseudoClassStateChanged(WRONG, said.isWrong());
    control.pseudoClassStateChanged(WRONG, said.isWrong());
    control.setAccessibleHelp(said.sentence());
  }

  private void commit(String text) {
    if (!Objects.equals(text, kept) && !check.apply(text).isWrong()) {
      kept = text;
      keep.accept(text);
    }
  }
}
