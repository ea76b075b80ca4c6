package atlas.ui.picture;

import atlas.app.DaysChoice;
import atlas.app.DaysChoice.Way;
import atlas.time.Edtf;
import atlas.words.DateWords;
import atlas.words.ParsedDate;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Of which days a sheet shows a map each: none, by event or calendar, or typed. */
final class DaysFields {

  /** Between dates that are typed. In "Mar 29, 2020" a comma stands within one. */
  private static final String BETWEEN =
      "\\s*[;؛]\\s*|\\s*[,،]\\s*(?=\\p{Nd}{1,2}\\P{Nd}|\\p{Nd}{4}-)";

  private final DateWords dates;
  private final Consumer<DaysChoice> taker;
  private final TextField from;
  private final TextField to;
  private final TextField byHand;
  private final Label problem = new Label();
  private DaysChoice choice;

  /**
   * @param form takes the rows
   * @param taker takes what is chosen
   */
  DaysFields(Form form, Words words, DaysChoice first, Consumer<DaysChoice> taker) {
    this.dates = DateWords.in(words.language());
    this.taker = taker;
    this.choice = first;
    form.choice(
        "export.days",
        "export-days",
        List.of(Way.values()),
        way -> words.get("export.days." + way.name().toLowerCase(Locale.ROOT)),
        first.way(),
        way -> {
          choice = choice.withWay(way);
          read();
        });
    from = form.text("export.from", "export-from", dates.medium(first.from()), text -> read());
    to = form.text("export.to", "export-to", dates.medium(first.to()), text -> read());
    byHand =
        form.text(
            "export.daysByHand",
            "export-by-hand",
            first.byHand().stream().map(dates::medium).collect(Collectors.joining("; ")),
            text -> read());
    byHand.setPromptText(words.get("export.daysHint"));
    problem.setId("export-days-problem");
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    form.wide(problem);
    show();
  }

  private void show() {
    boolean isStepped = choice.isSheet() && choice.way() != Way.BY_HAND;
    from.setVisible(isStepped);
    to.setVisible(isStepped);
    byHand.setVisible(choice.way() == Way.BY_HAND);
    problem.setVisible(!problem.getText().isEmpty());
  }

  /** A date that can't be read is told, and the one before it stays. */
  private void read() {
    List<String> problems = new ArrayList<>();
    switch (choice.way()) {
      case ONE -> {}
      case BY_HAND -> choice = choice.withByHand(days(byHand.getText(), problems));
      case BY_EVENT, BY_MONTH, BY_QUARTER -> {
        for (LocalDate day : days(from.getText(), problems)) {
          choice = choice.withFrom(day);
        }
        for (LocalDate day : days(to.getText(), problems)) {
          choice = choice.withTo(day);
        }
      }
    }
    problem.setText(problems.isEmpty() ? "" : problems.get(0));
    show();
    taker.accept(choice);
  }

  private List<LocalDate> days(String text, List<String> problems) {
    List<LocalDate> days = new ArrayList<>();
    for (String part : text.strip().split(BETWEEN)) {
      if (!part.isBlank()) {
        ParsedDate read = dates.parse(part);
        read.date().map(Edtf::first).ifPresentOrElse(days::add, () -> problems.add(read.problem()));
      }
    }
    return days;
  }
}
