package atlas.ui.drawer;

import atlas.app.Snapshot;
import atlas.ui.parts.Column;
import atlas.ui.parts.FactTable;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.Words;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;

/** The sites on the date that the filter shows: in words all that the map tells, and more. */
public final class SitesPage implements DrawerPage {

  private final FactTable<SiteDayRow> table;
  private Optional<String> spoken = Optional.empty();

  /**
   * @param around makes, saves and arranges the rows
   * @param verbs selects, and goes there
   */
  public SitesPage(FactTable.Surroundings around, PageVerbs verbs) {
    table = new FactTable<>("sites-on-date", row -> row.site().id(), around);
    table.setSiteOf(row -> row.site().id());
    table.setOnChoose(rows -> verbs.select(rows.stream().map(SiteDayRow::site).toList()));
    table.setOnGo(row -> verbs.goTo(row.site()));
  }

  @Override
  public Node content() {
    return table;
  }

  @Override
  public void focus() {
    table.focusRows();
  }

  @Override
  public void show(Snapshot now) {
    Language language = now.view().language();
    Words words = Words.in(language);
    // A screen reader is told of which day the table is.
    String title = words.get("sites.title", DateWords.in(language).full(now.view().date()));
    String said = language + title + now.view().theme();
    if (!spoken.equals(Optional.of(said))) {
      spoken = Optional.of(said);
      table.speak(words, now.view().theme(), title, words.get("list.empty"), columns(words));
    }
    table.fill(
        List.of(now.facts(), now.view().belief(), now.view().filter(), now.view().date()),
        () -> now.shownSites().stream().map(site -> SiteDayRow.of(site, now)).toList());
    table.chooseSites(now.view().selection());
  }

  private static List<Column<SiteDayRow>> columns(Words words) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(words.language().code()));
    return List.of(
        Column.ofText("site", words.get("list.column.site"), 16, collator, SiteDayRow::name)
            .withMark(SiteDayRow::statuses),
        Column.ofText(
            "other-name", words.get("sites.otherName"), 15, collator, SiteDayRow::otherName),
        Column.ofValue(
            "status", words.get("list.column.status"), 11, SiteDayRow::status, SiteDayRow::order),
        Column.ofOptional(
            "since", words.get("list.column.since"), 9, SiteDayRow::since, SiteDayRow::began),
        Column.ofText(
            "certainty", words.get("sites.certainty"), 10, collator, SiteDayRow::certainty),
        Column.ofText(
            "governorate",
            words.get("list.column.governorate"),
            9,
            collator,
            SiteDayRow::governorate),
        Column.ofText("region", words.get("filter.region"), 9, collator, SiteDayRow::region)
            .hidden(),
        Column.ofText("kind", words.get("list.column.kind"), 8, collator, SiteDayRow::kind),
        Column.ofOptional(
            "precision",
            words.get("sites.precision"),
            13,
            SiteDayRow::precision,
            SiteDayRow::precisionMetres),
        Column.ofOptional(
            "promise", words.get("sites.promise"), 9, SiteDayRow::promise, SiteDayRow::due),
        Column.ofOptional(
            "event", words.get("sites.event"), 17, SiteDayRow::event, SiteDayRow::happened),
        Column.ofValue(
            "sources",
            words.get("inspector.sources"),
            6,
            row -> words.number(row.sources()),
            SiteDayRow::sources),
        Column.ofText("id", "id", 9, collator, (SiteDayRow row) -> row.site().id()).hidden());
  }
}
