package atlas.ui.drawer;

import atlas.app.Snapshot;
import atlas.status.Ledger;
import atlas.status.Promise;
import atlas.ui.parts.Column;
import atlas.ui.parts.FactTable;
import atlas.words.Words;
import java.text.Collator;
import java.util.List;

/** Promise against outcome: every announced handover, and what became of it. */
public final class PromisesPage extends TablePage<PromiseRow> {

  /** All columns have room in a window of usual width, in both languages. */
  private static final double TABLE_PART = 0.74;

  private final PageVerbs verbs;

  /**
   * @param around makes, saves and arranges the rows
   * @param verbs selects, and goes there
   */
  public PromisesPage(FactTable.Surroundings around, PageVerbs verbs) {
    super("promises", PromiseRow::id, around);
    this.verbs = verbs;
    part(TABLE_PART);
    table.setOnShown(this::draw);
    table.setSiteOf(row -> row.site().id());
    table.setOnChoose(
        rows -> verbs.select(rows.stream().map(PromiseRow::site).distinct().toList()));
    table.setOnGo(this::go);
  }

  private void go(PromiseRow row) {
    verbs.goTo(row.site(), row.day());
  }

  private void draw(List<PromiseRow> rows) {
    tell(new PromiseChart(rows, words().language(), this::go));
  }

  @Override
  String titleKey() {
    return "ledger.name";
  }

  @Override
  String noneKey() {
    return "ledger.none";
  }

  @Override
  void fill(Snapshot now) {
    table.fill(
        List.of(now.facts(), now.view().belief()),
        () ->
            Ledger.of(now.facts(), now.view().belief()).stream()
                .map(promise -> PromiseRow.of(promise, now.facts(), now.view().language()))
                .toList());
    table.chooseSites(now.view().selection());
  }

  @Override
  List<Column<PromiseRow>> columns(Words words, Collator collator) {
    return List.of(
        Column.ofText("site", words.get("ledger.site"), 12, collator, PromiseRow::name),
        Column.ofText(
                "governorate",
                words.get("ledger.governorate"),
                9,
                collator,
                PromiseRow::governorate)
            .hidden(),
        Column.ofText("what", words.get("ledger.promise"), 8, collator, PromiseRow::what),
        Column.ofValue(
            "made",
            words.get("ledger.made"),
            6.75,
            PromiseRow::made,
            row -> row.promise().event().first()),
        Column.ofOptional(
            "due", words.get("ledger.due"), 6.75, PromiseRow::due, row -> row.promise().due()),
        Column.ofText("deed", words.get("ledger.deed"), 11, collator, PromiseRow::deed),
        Column.ofOptional(
            "done",
            words.get("ledger.done"),
            9.5,
            PromiseRow::done,
            row -> row.promise().done().map(days -> days.start())),
        Column.ofOptional(
            "days",
            words.get("ledger.days"),
            11,
            PromiseRow::delay,
            row -> row.promise().delay().map(Promise.Delay::most)),
        Column.ofValue(
            "state",
            words.get("ledger.state"),
            6.5,
            PromiseRow::state,
            row -> row.promise().state()));
  }
}
