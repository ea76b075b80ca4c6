package atlas.ui.filter;

import atlas.app.AppState;
import atlas.app.Snapshot;
import atlas.time.DateRange;
import atlas.time.Edtf;
import atlas.ui.parts.Prose;
import atlas.view.Criterion;
import atlas.words.DateWords;
import atlas.words.FilterWords;
import atlas.words.ParsedDate;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The first and the last day of events that are asked for; a month is taken whole. */
final class DaysEditor extends VBox implements FilterEditor {

  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

  private final AppState state;
  private final Label fromLabel = new Label();
  private final Label toLabel = new Label();
  private final TextField from = new TextField();
  private final TextField to = new TextField();
  private final Prose said = new Prose("filter-said");
  private final Button inView = new Button();

  DaysEditor(AppState state) {
    this.state = state;
    getStyleClass().addAll("filter-choices", "filter-days");
    from.setId("days-from");
    to.setId("days-to");
    fromLabel.setLabelFor(from);
    toLabel.setLabelFor(to);
    fromLabel.setMinWidth(Region.USE_PREF_SIZE);
    toLabel.setMinWidth(Region.USE_PREF_SIZE);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("filter-grid");
    grid.addRow(0, fromLabel, from);
    grid.addRow(1, toLabel, to);
    inView.setId("days-play-range");
    inView.setMaxWidth(Double.MAX_VALUE);
    inView.managedProperty().bind(inView.visibleProperty());
    inView.setOnAction(e -> state.snapshot().player().playRange().ifPresent(this::ask));
    getChildren().addAll(grid, inView, said);
    for (TextField field : new TextField[] {from, to}) {
      field.setPrefColumnCount(12);
      field.setOnAction(e -> read());
      field
          .focusedProperty()
          .subscribe(
              isFocused -> {
                if (!isFocused && getScene() != null) {
                  read();
                }
              });
    }
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void begin() {
    from.requestFocus();
    from.selectAll();
  }

  @Override
  public List<String> names(Snapshot now) {
    return FilterWords.in(now.view().language())
        .values(Criterion.DAYS, now.view().filter(), now.facts());
  }

  @Override
  public void show(Snapshot now) {
    Words words = Words.in(now.view().language());
    DateWords dates = DateWords.in(now.view().language());
    fromLabel.setText(words.get("filter.days.first"));
    toLabel.setText(words.get("filter.days.last"));
    from.setPromptText(words.get("transport.dateHint"));
    to.setPromptText(words.get("transport.dateHint"));
    from.setAccessibleText(fromLabel.getText());
    to.setAccessibleText(toLabel.getText());
    inView.setText(words.get("filter.days.playRange"));
    inView.setVisible(now.player().playRange().isPresent());
    Optional<DateRange> days = now.view().filter().events().days();
    from.setText(days.flatMap(DateRange::first).map(dates::medium).orElse(""));
    to.setText(days.flatMap(DateRange::last).map(dates::medium).orElse(""));
    say(words.get("filter.days.hint"), null);
  }

  /** Asks for what the fields say; what can't be read is told, and kept. */
  private void read() {
    Optional<LocalDate> first = day(from, Edtf::first);
    Optional<LocalDate> last = day(to, Edtf::last);
    if (first.isEmpty() && !from.getText().isBlank() || last.isEmpty() && !to.getText().isBlank()) {
      return;
    }
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      say(Words.in(state.view().language()).get("filter.days.backwards"), to);
      return;
    }
    ask(
        DateRange.of(
            first.orElse(LocalDate.MIN), last.map(d -> d.plusDays(1)).orElse(LocalDate.MAX)));
  }

  private void ask(DateRange days) {
    Optional<DateRange> wanted = Optional.of(days).filter(d -> !d.equals(DateRange.ALL));
    if (!state.view().filter().events().days().equals(wanted)) {
      state.filter(filter -> filter.withEvents(events -> events.withDays(wanted)));
    }
  }

  private Optional<LocalDate> day(TextField field, Function<Edtf, LocalDate> end) {
    if (field.getText().isBlank()) {
      return Optional.empty();
    }
    ParsedDate read = DateWords.in(state.view().language()).parse(field.getText());
    if (read.date().isEmpty()) {
      say(read.problem(), field);
    }
    return read.date().map(end);
  }

  /** Says something; which field it is wrong in, null for none. */
  private void say(String text, TextField wrong) {
    said.setText(text);
    from.pseudoClassStateChanged(UNREAD, wrong == from);
    to.pseudoClassStateChanged(UNREAD, wrong == to);
  }
}
