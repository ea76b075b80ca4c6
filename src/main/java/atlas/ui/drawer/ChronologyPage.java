package atlas.ui.drawer;

import atlas.app.Snapshot;
import atlas.model.ContextEvent;
import atlas.status.Belief;
import atlas.ui.parts.Column;
import atlas.ui.parts.FactTable;
import atlas.ui.parts.LinkedText;
import atlas.ui.parts.Prose;
import atlas.words.Citation;
import atlas.words.Words;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;

/**
 * The wider story in time: strikes, votes, dialogues, announcements. Choosing an event moves the
 * date and, where its title names a site, the map.
 */
public final class ChronologyPage extends TablePage<ContextRow> {

  private final PageVerbs verbs;

  /**
   * @param around makes, saves and arranges the rows
   * @param verbs goes there, and opens the page of a source
   */
  public ChronologyPage(FactTable.Surroundings around, PageVerbs verbs) {
    super("chronology", ContextRow::id, around);
    this.verbs = verbs;
    table.setOnShown(this::showAgain);
    table.setOnChoose(this::choose);
    table.setOnGo(this::goTo);
  }

  @Override
  String titleKey() {
    return "drawer.chronology";
  }

  @Override
  String noneKey() {
    return "chronology.none";
  }

  @Override
  void fill(Snapshot now) {
    Belief belief = now.view().belief();
    table.fill(
        List.of(now.facts(), belief),
        () ->
            ContextRow.all(
                now.facts(),
                now.facts().context().stream()
                    .filter(
                        c -> now.facts().source(c.sourceId()).filter(belief::includes).isPresent())
                    .sorted(Comparator.comparing((ContextEvent c) -> c.date().first()))
                    .toList(),
                now.view().language()));
  }

  @Override
  List<Column<ContextRow>> columns(Words words, Collator collator) {
    return List.of(
        Column.ofValue(
            "when",
            words.get("chronology.when"),
            10,
            ContextRow::when,
            row -> row.event().date().first()),
        Column.ofText(
            "title",
            words.get("chronology.title"),
            24,
            collator,
            (ContextRow row) -> row.event().title()),
        Column.ofText("places", words.get("chronology.places"), 9, collator, ContextRow::places),
        Column.ofText(
            "source",
            words.get("chronology.source"),
            14,
            collator,
            (ContextRow row) -> row.source().publisher()),
        Column.ofText(
                "summary",
                words.get("chronology.summary"),
                30,
                collator,
                (ContextRow row) -> row.event().summary())
            .hidden());
  }

  private void choose(List<ContextRow> rows) {
    if (!rows.isEmpty()) {
      ContextRow row = rows.get(rows.size() - 1);
      tell(row);
      goTo(row);
    }
  }

  private void goTo(ContextRow row) {
    verbs.goTo(row.sites(), row.event().date().first());
  }

  /** The same event as before in other words, or the first. */
  private void showAgain(List<ContextRow> rows) {
    rows.stream()
        .filter(this::isTold)
        .findFirst()
        .or(() -> rows.stream().findFirst())
        .ifPresentOrElse(this::tell, this::tell);
  }

  private void tell(ContextRow row) {
    List<Node> parts = new ArrayList<>();
    parts.add(new Prose(row.event().title(), "detail-title"));
    parts.add(new Prose(row.when(), "detail-date"));
    parts.add(new Prose(row.event().summary(), "detail-text"));
    parts.add(new Prose(Citation.in(words().language()).plain(row.source()), "detail-quiet"));
    if (LinkedText.isWeb(row.source().url())) {
      parts.add(LinkedText.link(row.source().url(), row.source().url(), verbs::browse));
    }
    if (!row.event().isChecked()) {
      parts.add(new Prose(words().get("chronology.unchecked"), "detail-quiet"));
    }
    tell(row, parts);
  }
}
