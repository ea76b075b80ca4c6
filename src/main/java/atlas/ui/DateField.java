package atlas.ui;

import atlas.app.AppState;
import atlas.app.Snapshot;
import atlas.time.Edtf;
import atlas.view.View;
import atlas.words.DateWords;
import atlas.words.ParsedDate;
import atlas.words.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/**
 * The date as a text that can be typed over. Enter goes there. What it can't read it keeps, and
 * says why above it; of a month or another uncertain date it takes the first day, and says so.
 */
final class DateField extends TextField {

  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

  private final AppState state;
  private final Label message = new Label();
  private final Popup popup = new Popup();
  private boolean isTyped;

  DateField(AppState state) {
    this.state = state;
    setId("date-field");
    getStyleClass().add("date-field");
    setPrefColumnCount(10);
    message.getStyleClass().add("date-message");
    message.setId("date-message");
    message.setWrapText(true);
    message.setMaxWidth(360);
    popup.getContent().add(message);
    popup.setAutoHide(true);
    setOnAction(e -> go());
    textProperty()
        .subscribe(
            text -> {
              if (isFocused()) {
                isTyped = true;
                say("", false);
              }
            });
    focusedProperty().subscribe(this::focus);
    addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    state.snapshotProperty().subscribe(this::follow);
  }

  /** Takes the focus, ready to be typed over. */
  void begin() {
    requestFocus();
    selectAll();
  }

  /** What it says of the text; empty if nothing. */
  String message() {
    return message.getText();
  }

  private void focus(boolean isFocused) {
    if (isFocused) {
      return;
    }
    popup.hide();
    // A text that can't be read is kept, so that it can be mended.
    if (isTyped && message().isEmpty()) {
      show();
    }
  }

  private void follow(Snapshot now) {
    Words words = Words.in(now.view().language());
    setPromptText(words.get("transport.dateHint"));
    setAccessibleText(words.get("transport.date"));
    Tooltip tip = new Tooltip(KeyNames.withKey(words, atlas.app.Action.TYPE_DATE));
    setTooltip(tip);
    if (!isFocused() || !isTyped) {
      show();
    }
  }

  private void show() {
    View view = state.view();
    setText(DateWords.in(view.language()).medium(view.date()));
    isTyped = false;
    say("", false);
  }

  private void go() {
    ParsedDate read = dates().parse(getText());
    if (read.date().isEmpty()) {
      say(read.problem(), true);
      return;
    }
    Edtf date = read.date().orElseThrow();
    String typed = getText().strip();
    state.showDate(date.first());
    show();
    selectAll();
    if (!date.isDay() || date.isApproximate()) {
      say(
          Words.in(state.view().language())
              .get("datefield.firstDay", typed, dates().full(date.first())),
          false);
    }
  }

  private DateWords dates() {
    return DateWords.in(state.view().language());
  }

  private void escape(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE && isTyped) {
      show();
    }
  }

  /** Says something above the field. */
  private void say(String text, boolean isProblem) {
    message.setText(text);
    setAccessibleHelp(text);
    pseudoClassStateChanged(UNREAD, isProblem);
    if (text.isEmpty()) {
      popup.hide();
      return;
    }
    message.applyCss();
    Point2D corner = localToScreen(0, 0);
    if (corner != null) {
      popup.show(this, corner.getX(), corner.getY());
      popup.setY(corner.getY() - message.getHeight() - 6);
    }
  }
}
