package atlas.ui.drawer;

import atlas.status.Promise;
import atlas.ui.parts.Prose;
import atlas.view.Language;
import atlas.words.Sentences;
import atlas.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Days early or late, a bar a promise, in the order of the table beside it. */
final class PromiseChart extends VBox {

  /** More could not be told apart. */
  private static final int MOST = 200;

  /**
   * @param rows the promises that are shown
   * @param go takes the one that a person wants to go to
   */
  PromiseChart(List<PromiseRow> rows, Language language, Consumer<PromiseRow> go) {
    Words words = Words.in(language);
    List<PromiseRow> told =
        rows.stream().filter(row -> row.promise().delay().isPresent()).limit(MOST).toList();
    DelayBar.Scale scale =
        new DelayBar.Scale(
            told.stream().mapToLong(row -> delay(row).fewest()).reduce(0, Math::min),
            told.stream().mapToLong(row -> delay(row).most()).reduce(0, Math::max));
    setId("promise-chart");
    getStyleClass().add("promise-chart");
    setAccessibleText(words.get("ledger.chart"));
    getChildren().add(new Prose(words.get("ledger.chart"), "detail-title"));
    told.forEach(row -> getChildren().add(bar(row, language, words, scale, go)));
    if (told.isEmpty()) {
      getChildren().add(new Prose(words.get("ledger.chartNone"), "detail-quiet"));
    }
  }

  private static Promise.Delay delay(PromiseRow row) {
    return row.promise().delay().orElseThrow();
  }

  private static HBox bar(
      PromiseRow row,
      Language language,
      Words words,
      DelayBar.Scale scale,
      Consumer<PromiseRow> go) {
    Label site = new Label(Sentences.in(language).label(row.site()));
    site.getStyleClass().add("promise-site");
    DelayBar bar = new DelayBar(delay(row), row.promise().deed().isEmpty(), scale);
    HBox.setHgrow(bar, Priority.ALWAYS);
    Label days = new Label(days(delay(row), words));
    days.getStyleClass().add("promise-days");
    HBox line = new HBox(site, bar, days);
    line.getStyleClass().add("promise-line");
    line.setAlignment(Pos.CENTER_LEFT);
    line.setFocusTraversable(true);
    line.setAccessibleRole(AccessibleRole.BUTTON);
    String said = words.get("ledger.chartLine", row.name(), row.due(), row.delay());
    line.setAccessibleText(said);
    Tooltip.install(line, new Tooltip(said));
    line.setOnMouseClicked(e -> go.accept(row));
    line.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            go.accept(row);
            e.consume();
          }
        });
    return line;
  }

  private static String days(Promise.Delay delay, Words words) {
    return delay.isCertain()
        ? words.number(delay.most())
        : words.get("ledger.chartDays", words.number(delay.fewest()), words.number(delay.most()));
  }
}
