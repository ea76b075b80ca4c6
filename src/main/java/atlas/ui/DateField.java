package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.time.Edtf;
import atlas.view.Language;
import atlas.view.View;
import atlas.words.DateWords;
import atlas.words.ParsedDate;
import atlas.words.Words;
import javafx.application.Platform;
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
    popup.getContent().add(message);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
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
    setTooltip(new Tooltip());
    state.watch(s -> s.view().language()).subscribe(this::speak);
    state.watch(s -> s.view().date()).subscribe(day -> follow());
  }

  /** Takes the focus, ready to be typed over, once the key that asked for it is done with. */
  void begin() {
    Platform.runLater(
        () -> {
          requestFocus();
          selectAll();
        });
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

  private void speak(Language language) {
    Words words = Words.in(language);
    setPromptText(words.get("transport.dateHint"));
    setAccessibleText(words.get("transport.date"));
    getTooltip().setText(KeyNames.withKey(words, Action.TYPE_DATE));
    follow();
  }

  /** Shows the date, unless another is being typed. */
  private void follow() {
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
      if (popup.isShowing()) {
        popup.hide();
      }
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
