package atlas.ui;

import atlas.ui.parts.Glyph;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * The days of a month to choose one from, in the program's own words and digits. It knows of no
 * clock, so no day is today.
 */
final class MonthGrid extends VBox {

  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

  private static final int DAYS = 7;
  private static final int WEEKS = 6;

  private final Consumer<LocalDate> choose;
  private final Label title = new Label();
  private final GridPane grid = new GridPane();
  private final List<Label> weekdays = new ArrayList<>();
  private final List<Button> cells = new ArrayList<>();
  private final Button before = new Button(null, Glyph.mirrored(Material2AL.CHEVRON_LEFT));
  private final Button after = new Button(null, Glyph.mirrored(Material2AL.CHEVRON_RIGHT));

  private Language language = Language.ENGLISH;
  private Set<LocalDate> marked = Set.of();
  private Function<LocalDate, String> whyMarked = day -> "";
  private LocalDate chosen = LocalDate.EPOCH;
  private LocalDate first = LocalDate.EPOCH;
  private YearMonth month = YearMonth.from(chosen);

  /**
   * @param choose takes the day that the person chose
   */
  MonthGrid(Consumer<LocalDate> choose) {
    this.choose = choose;
    getStyleClass().add("month-grid");
    title.getStyleClass().add("month-title");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setAlignment(Pos.CENTER);
    HBox.setHgrow(title, Priority.ALWAYS);
    before.setId("month-before");
    before.setOnAction(e -> turn(-1));
    after.setId("month-after");
    after.setOnAction(e -> turn(1));
    for (Button button : List.of(before, after)) {
      button.getStyleClass().addAll("flat", "month-turn");
    }
    HBox head = new HBox(before, title, after);
    head.setAlignment(Pos.CENTER);
    for (int column = 0; column < DAYS; column++) {
      Label name = new Label();
      name.getStyleClass().add("month-weekday");
      GridPane.setHalignment(name, HPos.CENTER);
      weekdays.add(name);
      ColumnConstraints width = new ColumnConstraints();
      width.setPercentWidth(100.0 / DAYS);
      grid.getColumnConstraints().add(width);
      grid.add(name, column, 0);
    }
    for (int i = 0; i < DAYS * WEEKS; i++) {
      cells.add(cell(i));
      grid.add(cells.get(i), i % DAYS, 1 + i / DAYS);
    }
    getChildren().addAll(head, grid);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  private Button cell(int index) {
    Button cell = new Button();
    cell.getStyleClass().add("month-day");
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.setOnAction(e -> choose.accept(first.plusDays(index)));
    return cell;
  }

  /**
   * Shows a day and its month.
   *
   * @param marked days that are set off
   * @param whyMarked says why a day is
   */
  void show(
      Language language,
      LocalDate chosen,
      Set<LocalDate> marked,
      Function<LocalDate, String> whyMarked) {
    this.language = language;
    this.marked = marked;
    this.whyMarked = whyMarked;
    if (!chosen.equals(this.chosen)) {
      this.chosen = chosen;
      month = YearMonth.from(chosen);
    }
    fill();
  }

  private void turn(int months) {
    month = month.plusMonths(months);
    fill();
  }

  private void fill() {
    Words words = Words.in(language);
    DateWords dates = DateWords.in(language);
    title.setText(dates.month(month));
    before.setAccessibleText(words.get("calendar.before"));
    after.setAccessibleText(words.get("calendar.after"));
    DayOfWeek weekStart =
        switch (language) {
          case ENGLISH -> DayOfWeek.MONDAY;
          // As calendars in Iraq have it.
          case ARABIC -> DayOfWeek.SATURDAY;
        };
    LocalDate start = month.atDay(1);
    first =
        start.minusDays(
            Math.floorMod(start.getDayOfWeek().getValue() - weekStart.getValue(), DAYS));
    for (int column = 0; column < DAYS; column++) {
      weekdays.get(column).setText(words.get("calendar.day." + weekStart.plus(column).getValue()));
    }
    for (int i = 0; i < cells.size(); i++) {
      fill(cells.get(i), first.plusDays(i), words, dates);
    }
  }

  private void fill(Button cell, LocalDate day, Words words, DateWords dates) {
    cell.setId("day-" + day);
    cell.setText(words.number(day.getDayOfMonth()));
    boolean isMarked = marked.contains(day);
    cell.pseudoClassStateChanged(MARKED, isMarked);
    cell.pseudoClassStateChanged(CHOSEN, day.equals(chosen));
    cell.pseudoClassStateChanged(OUTSIDE, !YearMonth.from(day).equals(month));
    String why = isMarked ? whyMarked.apply(day) : "";
    cell.setTooltip(isMarked ? new Tooltip(why) : null);
    cell.setAccessibleText(dates.full(day) + (isMarked ? ", " + why : ""));
  }

  /** Arrows go from day to day and from week to week, page keys from month to month. */
  private void press(KeyEvent e) {
    int at = cells.indexOf(getScene().getFocusOwner());
    switch (e.getCode()) {
      case PAGE_UP -> turn(-1);
      case PAGE_DOWN -> turn(1);
      case LEFT -> focus(at, language == Language.ARABIC ? 1 : -1);
      case RIGHT -> focus(at, language == Language.ARABIC ? -1 : 1);
      case UP -> focus(at, -DAYS);
      case DOWN -> focus(at, DAYS);
      default -> {
        return;
      }
    }
    e.consume();
  }

  private void focus(int from, int step) {
    int to = from + step;
    if (from >= 0 && to >= 0 && to < cells.size()) {
      cells.get(to).requestFocus();
    }
  }
}
