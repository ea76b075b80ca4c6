package atlas.ui.parts;

import atlas.words.DateWords;
import atlas.words.ParsedDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/**
 * A day that can be typed over; Enter, or leaving the field, takes it. What can't be read stays.
 */
public final class DayField extends TextField {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Consumer<Optional<LocalDate>> taker;
  private Optional<LocalDate> day = Optional.empty();
  private Optional<DateWords> dates = Optional.empty();
  private String name = "";

  /**
   * @param taker takes the day, or nothing where the field was emptied
   */
  public DayField(String id, Consumer<Optional<LocalDate>> taker) {
    this.taker = taker;
    setId(id);
    getStyleClass().add("day-field");
    setPrefColumnCount(8);
    setOnAction(e -> take());
    focusedProperty()
        .addListener(
            (property, was, isFocused) -> {
              if (!isFocused) {
                take();
              }
            });
  }

  /** What it is called, and what it says while it is empty. */
  public void speak(String called, String empty) {
    name = called;
    setPromptText(empty.isEmpty() ? called : empty);
    say(Optional.empty());
  }

  /** The day that was taken last. */
  public Optional<LocalDate> day() {
    return day;
  }

  /** Shows a day. What a person is about to type stays. */
  public void show(Optional<LocalDate> shown, DateWords dates) {
    String before = text();
    day = shown;
    this.dates = Optional.of(dates);
    if (!text().equals(before)) {
      setText(text());
      say(Optional.empty());
    }
  }

  /** How the day is written; empty if there is none. */
  private String text() {
    return dates.flatMap(words -> day.map(words::medium)).orElse("");
  }

  private void take() {
    String text = getText().strip();
    if (dates.isEmpty() || text.equals(text())) {
      return;
    }
    if (text.isEmpty()) {
      give(Optional.empty());
      return;
    }
    ParsedDate read = dates.get().parse(text);
    read.date()
        .ifPresentOrElse(
            date -> give(Optional.of(date.first())), () -> say(Optional.of(read.problem())));
  }

  private void give(Optional<LocalDate> given) {
    say(Optional.empty());
    day = given;
    taker.accept(given);
    setText(text());
  }

  private void say(Optional<String> wrong) {
    pseudoClassStateChanged(WRONG, wrong.isPresent());
    setTooltip(new Tooltip(wrong.orElse(name)));
    setAccessibleText(wrong.map(w -> name + ". " + w).orElse(name));
  }
}
