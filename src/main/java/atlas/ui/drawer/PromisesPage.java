package atlas.ui.drawer;

import atlas.app.Background;
import atlas.app.Snapshot;
import atlas.status.Ledger;
import atlas.status.Promise;
import atlas.ui.parts.Column;
import atlas.ui.parts.FactTable;
import atlas.ui.parts.TextSaver;
import atlas.view.Language;
import atlas.words.Words;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;

/** Promise against outcome: every announced handover, and what became of it. */
public final class PromisesPage implements DrawerPage {

  private final FactTable<PromiseRow> table;
  private final PageSplit split;
  private final PageVerbs verbs;
  private Optional<Language> spoken = Optional.empty();

  /**
   * @param background makes the rows
   * @param saver saves them
   * @param verbs selects, and goes there
   */
  public PromisesPage(Background background, TextSaver saver, PageVerbs verbs) {
    this.verbs = verbs;
    table = new FactTable<>("promises", PromiseRow::id, background, saver);
    split = new PageSplit("promises", table);
    table.setOnShown(this::draw);
    table.setSiteOf(row -> row.site().id());
    table.setOnChoose(
        rows -> verbs.select(rows.stream().map(PromiseRow::site).distinct().toList()));
    table.setOnGo(this::go);
  }

  @Override
  public Node content() {
    return split;
  }

  private void go(PromiseRow row) {
    verbs.goTo(row.site(), row.day());
  }

  private void draw(List<PromiseRow> rows) {
    split.tell(new PromiseChart(rows, spoken.orElseThrow(), this::go));
  }

  @Override
  public void focus() {
    table.focusRows();
  }

  @Override
  public void show(Snapshot now) {
    Language language = now.view().language();
    if (!spoken.equals(Optional.of(language))) {
      spoken = Optional.of(language);
      Words words = Words.in(language);
      table.speak(
          words,
          now.view().theme(),
          words.get("ledger.name"),
          words.get("ledger.none"),
          columns(words));
    }
    table.fill(
        List.of(now.facts(), now.view().belief()),
        () ->
            Ledger.of(now.facts(), now.view().belief()).stream()
                .map(promise -> PromiseRow.of(promise, now.facts(), language))
                .toList());
    table.chooseSites(now.view().selection());
  }

  private static List<Column<PromiseRow>> columns(Words words) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(words.language().code()));
    return List.of(
        Column.ofText("site", words.get("ledger.site"), 12, collator, PromiseRow::name),
        Column.ofText(
                "governorate",
                words.get("ledger.governorate"),
                9,
                collator,
                PromiseRow::governorate)
            .hidden(),
        Column.ofText("what", words.get("ledger.promise"), 8.5, collator, PromiseRow::what),
        Column.ofValue(
            "made",
            words.get("ledger.made"),
            7.5,
            PromiseRow::made,
            row -> row.promise().event().first()),
        Column.ofOptional(
            "due", words.get("ledger.due"), 7.5, PromiseRow::due, row -> row.promise().due()),
        Column.ofText("deed", words.get("ledger.deed"), 11, collator, PromiseRow::deed),
        Column.ofOptional(
            "done",
            words.get("ledger.done"),
            8,
            PromiseRow::done,
            row -> row.promise().done().map(days -> days.start())),
        Column.ofOptional(
            "days",
            words.get("ledger.days"),
            8.5,
            PromiseRow::delay,
            row -> row.promise().delay().map(Promise.Delay::most)),
        Column.ofValue(
            "state",
            words.get("ledger.state"),
            6,
            PromiseRow::state,
            row -> row.promise().state()));
  }
}
