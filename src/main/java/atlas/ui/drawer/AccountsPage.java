package atlas.ui.drawer;

import atlas.app.Snapshot;
import atlas.status.Account;
import atlas.status.Belief;
import atlas.status.Disagreements;
import atlas.ui.parts.Column;
import atlas.ui.parts.FactTable;
import atlas.ui.parts.Prose;
import atlas.view.Language;
import atlas.words.Words;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/**
 * Where accounts differ: the events on which reports disagree, who says what, and what the map is
 * by each. From here the map is folded from one account alone.
 */
public final class AccountsPage extends TablePage<DifferenceRow> {

  private final PageVerbs verbs;
  private Optional<String> selected = Optional.empty();
  private List<DifferenceRow> rows = List.of();

  /**
   * @param around makes, saves and arranges the rows
   * @param verbs selects, goes there, and folds from an account
   */
  public AccountsPage(FactTable.Surroundings around, PageVerbs verbs) {
    super("accounts", DifferenceRow::id, around);
    this.verbs = verbs;
    table.setSiteOf(row -> row.difference().site().id());
    table.setOnShown(this::showAgain);
    table.setOnChoose(this::choose);
    table.setOnGo(row -> verbs.goTo(row.difference().site(), row.day()));
  }

  @Override
  String titleKey() {
    return "differ.name";
  }

  @Override
  String noneKey() {
    return "differ.none";
  }

  @Override
  void fill(Snapshot now) {
    Language language = now.view().language();
    // The account that is chosen now is one of those that differ, so it does not narrow the list.
    Belief belief = now.view().belief().withAccount(Optional.empty());
    table.fill(
        List.of(now.facts(), belief),
        () ->
            Disagreements.of(now.facts(), belief).stream()
                .map(difference -> DifferenceRow.of(difference, now.facts(), language))
                .toList());
    table.chooseSites(now.view().selection());
    if (!selected.equals(now.view().selected())) {
      selected = now.view().selected();
      rows.stream().filter(this::isOfSelected).findFirst().ifPresent(this::tellUnlessOfSelected);
    }
  }

  private boolean isOfSelected(DifferenceRow row) {
    return selected.equals(Optional.of(row.difference().site().id()));
  }

  /** What a person chose in the table was told of already, and selected its site. */
  private void tellUnlessOfSelected(DifferenceRow first) {
    if (rows.stream().noneMatch(row -> isOfSelected(row) && isTold(row))) {
      tell(first);
    }
  }

  @Override
  List<Column<DifferenceRow>> columns(Words words, Collator collator) {
    return List.of(
        Column.ofText("site", words.get("list.column.site"), 14, collator, DifferenceRow::name),
        Column.ofText("event", words.get("differ.event"), 10, collator, DifferenceRow::event),
        Column.ofValue(
            "kind",
            words.get("differ.in"),
            12,
            DifferenceRow::kind,
            row -> row.difference().kind()),
        Column.ofValue(
            "told",
            words.get("differ.told"),
            18,
            DifferenceRow::told,
            row -> row.difference().event().first()),
        Column.ofValue(
            "map", words.get("differ.onMap"), 13, DifferenceRow::onMap, DifferenceRow::daysOnMap));
  }

  private void choose(List<DifferenceRow> chosen) {
    if (!chosen.isEmpty()) {
      tell(chosen.get(chosen.size() - 1));
    }
    verbs.select(chosen.stream().map(row -> row.difference().site()).distinct().toList());
  }

  /** The same event as before in other words; else one of the selected site, or the first. */
  private void showAgain(List<DifferenceRow> shown) {
    rows = shown;
    rows.stream()
        .filter(this::isTold)
        .findFirst()
        .or(() -> rows.stream().filter(this::isOfSelected).findFirst())
        .or(() -> rows.stream().findFirst())
        .ifPresentOrElse(this::tell, this::tell);
  }

  private void tell(DifferenceRow row) {
    List<Node> parts = new ArrayList<>();
    parts.add(new Prose(words().get("join.colon", row.name(), row.event()), "detail-title"));
    for (DifferenceRow.Telling telling : row.tellings()) {
      String date =
          telling.isPreferred()
              ? words().get("join.dot", telling.date(), words().get("event.preferred"))
              : telling.date();
      FlowPane accounts = new FlowPane();
      accounts.getStyleClass().add("detail-accounts");
      telling.accounts().forEach(account -> accounts.getChildren().add(button(account)));
      parts.add(new Prose(date, "detail-date"));
      parts.add(accounts);
    }
    row.effects().forEach(sentence -> parts.add(new Prose(sentence, "detail-text")));
    parts.add(new Prose(words().get("differ.foldHint"), "detail-quiet"));
    tell(row, parts);
  }

  private Button button(Account account) {
    Button button = new Button(words().choice(account));
    String verb = words().get("differ.fold", words().account(account));
    button.getStyleClass().addAll("small", "account-button");
    button.setTooltip(new Tooltip(verb));
    button.setAccessibleText(verb);
    button.setOnAction(e -> verbs.believe(Optional.of(account)));
    return button;
  }
}
