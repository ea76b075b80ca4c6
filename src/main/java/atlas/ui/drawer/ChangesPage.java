package atlas.ui.drawer;

import atlas.app.Snapshot;
import atlas.status.Changes;
import atlas.ui.parts.Column;
import atlas.ui.parts.DayField;
import atlas.ui.parts.FactTable;
import atlas.ui.parts.Prose;
import atlas.ui.parts.Scrolling;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.words.DateWords;
import atlas.words.Sentences;
import atlas.words.Words;
import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * What changed between two days, or in what was known of the day that is shown: a sentence, how
 * many from what to what, and the sites. While the map shows two dates, it is those.
 */
public final class ChangesPage implements DrawerPage {

  private final FactTable<ChangeRow> table;
  private final ChoiceBox<Boolean> mode = new ChoiceBox<>();
  private final DayField from = new DayField("changes-from", day -> take());
  private final DayField to = new DayField("changes-to", day -> take());
  private final Prose sentence = new Prose("changes-sentence");
  private final Prose counts = new Prose("changes-counts");
  private final Scrolling content;
  private Optional<Snapshot> shown = Optional.empty();
  private Optional<Language> spoken = Optional.empty();
  private Theme theme = Theme.LIGHT;

  /** What the person chose; empty until then. */
  private Optional<ChangePair> chosen = Optional.empty();

  /**
   * @param around makes, saves and arranges the rows
   * @param verbs selects, and goes there
   */
  public ChangesPage(FactTable.Surroundings around, PageVerbs verbs) {
    table = new FactTable<>("changes", ChangeRow::id, around);
    table.setSiteOf(ChangeRow::id);
    table.setOnChoose(rows -> verbs.select(rows.stream().map(r -> r.change().site()).toList()));
    table.setOnGo(
        row -> {
          if (mode.getValue()) {
            verbs.goTo(row.change().site());
          } else {
            verbs.goTo(row.change().site(), row.change().first());
          }
        });
    table.setOnShown(this::tell);
    mode.setId("changes-mode");
    mode.getItems().setAll(false, true);
    mode.setValue(false);
    mode.valueProperty().subscribe(isOfKnowledge -> turn());
    sentence.setId("changes-sentence");
    HBox.setHgrow(sentence, Priority.ALWAYS);
    counts.setId("changes-counts");
    HBox head = new HBox(mode, from, to, sentence);
    head.getStyleClass().add("changes-head");
    head.setFillHeight(false);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox page = new VBox(head, counts, table);
    page.getStyleClass().add("changes-page");
    content = new Scrolling(page);
    VBox.setVgrow(table, Priority.ALWAYS);
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public void focus() {
    table.focusRows();
  }

  /** Another kind of pair begins with what stands to reason. */
  private void turn() {
    chosen = Optional.empty();
    shown.ifPresent(this::show);
  }

  /** Takes the days of the two fields. */
  private void take() {
    LocalDate first = from.day().orElseGet(() -> pair(shown.orElseThrow()).from());
    chosen =
        Optional.of(
            mode.getValue()
                ? ChangePair.ofKnowledge(first, to.day())
                : ChangePair.ofDays(first, to.day().orElse(first)));
    shown.ifPresent(this::show);
  }

  private ChangePair pair(Snapshot now) {
    return isOfMap(now)
        ? ChangePair.ofDays(now.view().earlierDate(), now.view().laterDate())
        : chosen.orElseGet(() -> ChangePair.first(mode.getValue(), now));
  }

  /** Whether the two dates of the map are told of. */
  private boolean isOfMap(Snapshot now) {
    return !mode.getValue() && now.view().comparison().isPresent();
  }

  @Override
  public void show(Snapshot now) {
    shown = Optional.of(now);
    Language language = now.view().language();
    if (!spoken.equals(Optional.of(language)) || theme != now.view().theme()) {
      spoken = Optional.of(language);
      theme = now.view().theme();
      speak(Words.in(language));
    }
    ChangePair pair = pair(now);
    DateWords dates = DateWords.in(language);
    from.show(Optional.of(pair.from()), dates);
    to.show(pair.to(), dates);
    from.setDisable(isOfMap(now));
    to.setDisable(isOfMap(now));
    table.fill(
        List.of(
            pair,
            now.facts(),
            now.view().belief(),
            now.view().filter(),
            pair.isOfKnowledge() ? now.view().date() : pair.from()),
        () -> pair.changes(now).list().stream().map(c -> ChangeRow.of(c, language)).toList());
    table.chooseSites(now.view().selection());
  }

  private void speak(Words words) {
    mode.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Boolean isOfKnowledge) {
            return words.get(
                Boolean.TRUE.equals(isOfKnowledge) ? "changes.ofKnowledge" : "changes.ofDays");
          }

          @Override
          public Boolean fromString(String text) {
            throw new UnsupportedOperationException("It is chosen, not typed");
          }
        });
    mode.setAccessibleText(words.get("changes.mode"));
    mode.setTooltip(new Tooltip(words.get("changes.mode")));
    from.speak(words.get("changes.from"), "");
    to.speak(words.get("changes.to"), words.get("changes.now"));
    table.speak(
        words, theme, words.get("action.changes"), words.get("change.none"), columns(words));
  }

  private static List<Column<ChangeRow>> columns(Words words) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(words.language().code()));
    return List.of(
        Column.ofText("site", words.get("list.column.site"), 16, collator, ChangeRow::name),
        Column.ofText(
                "governorate",
                words.get("list.column.governorate"),
                9,
                collator,
                ChangeRow::governorate)
            .hidden(),
        Column.<ChangeRow, Integer>ofValue(
                "before",
                words.get("compare.before"),
                15,
                ChangeRow::before,
                row -> row.change().before().number())
            .withMark(row -> row.change().before()),
        Column.<ChangeRow, Integer>ofValue(
                "after",
                words.get("compare.after"),
                15,
                ChangeRow::after,
                row -> row.change().after().number())
            .withMark(row -> row.change().after()),
        Column.ofValue(
            "first", words.get("changes.first"), 9, ChangeRow::first, row -> row.change().first()),
        Column.ofValue(
            "last", words.get("changes.last"), 9, ChangeRow::last, row -> row.change().last()),
        Column.ofText("certain", words.get("changes.certain"), 6, collator, ChangeRow::certain));
  }

  /** The sentence of the rows that are shown, and how many went from what to what. */
  private void tell(List<ChangeRow> rows) {
    Snapshot now = shown.orElseThrow();
    ChangePair pair = pair(now);
    Changes changes =
        new Changes(
            pair.before(now.view()),
            pair.after(now.view()),
            rows.stream().map(ChangeRow::change).toList());
    Sentences sentences = Sentences.in(now.view().language());
    sentence.setText(sentences.compared(changes));
    counts.setText(
        changes.counts().stream().map(sentences::count).collect(Collectors.joining("   ·   ")));
    counts.setVisible(!changes.isEmpty());
    counts.setManaged(!changes.isEmpty());
  }
}
