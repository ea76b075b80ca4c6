package atlas.ui.drawer;

import atlas.app.Snapshot;
import atlas.model.ContextEvent;
import atlas.model.Event;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.model.Source;
import atlas.model.Strength;
import atlas.model.Support;
import atlas.status.Belief;
import atlas.status.DatedEvent;
import atlas.status.Fold;
import atlas.ui.parts.Column;
import atlas.ui.parts.FactTable;
import atlas.ui.parts.Glyph;
import atlas.ui.parts.LinkedText;
import atlas.ui.parts.Prose;
import atlas.words.Citation;
import atlas.words.DateWords;
import atlas.words.Sentences;
import atlas.words.Words;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** All publications, and what each is the source of; cited and opened from here. */
public final class SourcesPage extends TablePage<SourceRow> {

  private final PageVerbs verbs;
  private final Button open = new Button(null, new Glyph(Material2MZ.OPEN_IN_NEW));
  private final MenuButton cite = new MenuButton(null, new Glyph(Material2AL.FORMAT_QUOTE));
  private Snapshot shown;
  private Optional<SourceRow> told = Optional.empty();
  private List<SourceRow> chosen = List.of();

  /**
   * @param around makes, saves and arranges the rows
   * @param verbs goes to what a source tells of, and opens its page
   */
  public SourcesPage(FactTable.Surroundings around, PageVerbs verbs) {
    super("sources", SourceRow::id, around);
    this.verbs = verbs;
    open.setId("sources-open");
    open.getStyleClass().addAll("flat", "fact-tool");
    open.setOnAction(e -> told.ifPresent(row -> verbs.browse(row.source().url())));
    cite.setId("sources-cite");
    cite.getStyleClass().addAll("flat", "fact-tool");
    cite.getItems()
        .addAll(
            citing("plain", Citation::plain),
            citing("bibtex", Citation::bibtex),
            citing("ris", Citation::ris));
    table.addTool(open);
    table.addTool(cite);
    table.setOnShown(this::showAgain);
    table.setOnChoose(this::choose);
    table.setOnGo(row -> row.events().stream().findFirst().ifPresent(this::goTo));
  }

  private MenuItem citing(String form, BiFunction<Citation, Source, String> cited) {
    MenuItem item = new MenuItem();
    item.setId("cite-" + form);
    item.setUserData("sources.cite." + form);
    item.setOnAction(
        e -> {
          Citation citation = Citation.in(words().language());
          copy(
              chosen.stream()
                  .map(row -> cited.apply(citation, row.source()).stripTrailing())
                  .collect(Collectors.joining("\n", "", "\n")));
        });
    return item;
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  String titleKey() {
    return "inspector.sources";
  }

  @Override
  String noneKey() {
    return "sources.none";
  }

  @Override
  void speak(Words words) {
    name(open, words().get("sources.open"));
    cite.setTooltip(new Tooltip(words().get("sources.cite")));
    cite.setAccessibleText(words().get("sources.cite"));
    cite.getItems().forEach(item -> item.setText(words().get((String) item.getUserData())));
  }

  @Override
  void fill(Snapshot now) {
    shown = now;
    Belief belief = now.view().belief();
    table.fill(
        List.of(now.facts(), belief),
        () ->
            Support.all(now.facts()).stream()
                .filter(support -> belief.includes(support.source()))
                .map(support -> SourceRow.of(support, now.facts(), now.view().language()))
                .toList());
  }

  private static void name(Button button, String name) {
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
  }

  @Override
  List<Column<SourceRow>> columns(Words words, Collator collator) {
    return List.of(
        Column.ofText(
            "publisher",
            words.get("sources.publisher"),
            13,
            collator,
            (SourceRow row) -> row.source().publisher()),
        Column.ofText(
            "title",
            words.get("sources.title"),
            22,
            collator,
            (SourceRow row) -> row.source().title()),
        Column.ofOptional(
            "published",
            words.get("sources.published"),
            8,
            SourceRow::published,
            SourceRow::countsFrom),
        Column.ofValue(
            "side", words.get("sources.side"), 8, SourceRow::side, row -> row.source().side()),
        Column.ofText("sites", words.get("list.name"), 12, collator, SourceRow::sites),
        Column.ofValue(
            "events",
            words.get("inspector.events"),
            6,
            row -> words.number(row.events().size()),
            row -> row.events().size()),
        Column.ofText("weak", words.get("sources.weak"), 11, collator, SourceRow::weak),
        Column.ofText(
                "address",
                words.get("sources.address"),
                14,
                collator,
                (SourceRow row) -> row.source().url())
            .hidden());
  }

  // ---- one source

  private void choose(List<SourceRow> rows) {
    if (!rows.isEmpty()) {
      chosen = rows;
      tell(rows.get(rows.size() - 1));
    }
  }

  /** The same source as before in other words, or the first. */
  private void showAgain(List<SourceRow> rows) {
    Optional<SourceRow> same =
        rows.stream()
            .filter(row -> told.filter(t -> t.id().equals(row.id())).isPresent())
            .findFirst()
            .or(() -> rows.stream().findFirst());
    chosen = same.stream().toList();
    told = same;
    same.ifPresentOrElse(this::tell, this::tell);
  }

  private void tell(SourceRow row) {
    told = Optional.of(row);
    boolean isWeb = LinkedText.isWeb(row.source().url());
    open.setDisable(!isWeb);
    List<Node> parts = new ArrayList<>();
    parts.add(
        new Prose(
            row.source().title().isBlank() ? row.source().publisher() : row.source().title(),
            "detail-title"));
    parts.add(new Prose(Citation.in(words().language()).plain(row.source()), "detail-text"));
    if (isWeb) {
      parts.add(LinkedText.link(row.source().url(), row.source().url(), verbs::browse));
    }
    row.events().forEach(event -> parts.add(link(event)));
    row.support().context().forEach(event -> parts.add(link(event)));
    row.support().strength().forEach(figure -> parts.add(new Prose(said(figure), "detail-text")));
    tell(row, parts);
  }

  /** An event that the source tells, which a click goes to. */
  private Hyperlink link(Event event) {
    Sentences sentences = Sentences.in(words().language());
    String site = shown.facts().site(event.siteId()).map(sentences::label).orElse("");
    String what = words().get("join.colon", site, words().eventType(event));
    String text =
        dated(event, shown.facts(), shown.view().belief())
            .map(DatedEvent::days)
            .map(DateWords.in(words().language())::mediumRange)
            .map(when -> words().get("join.comma", what, when))
            .orElse(what);
    return link("source-event-" + event.id(), text, () -> goTo(event));
  }

  private Hyperlink link(ContextEvent event) {
    String text =
        words()
            .get(
                "join.colon",
                DateWords.in(words().language()).mediumEdtf(event.date()),
                event.title());
    return link(
        "source-context-" + event.id(), text, () -> verbs.goTo(List.of(), event.date().first()));
  }

  private static Hyperlink link(String id, String text, Runnable deed) {
    Hyperlink link = new Hyperlink(text);
    link.setId(id);
    link.setWrapText(true);
    link.getStyleClass().add("detail-link");
    link.setOnAction(e -> deed.run());
    return link;
  }

  private String said(Strength figure) {
    return words()
        .get(
            "strength.figure",
            DateWords.in(words().language()).mediumEdtf(figure.date()),
            words().number(figure.number()),
            figure.qualifier(),
            figure.scope());
  }

  private void goTo(Event event) {
    Optional<Site> site = shown.facts().site(event.siteId());
    Optional<LocalDate> day =
        dated(event, shown.facts(), shown.view().belief()).map(DatedEvent::first);
    if (site.isPresent() && day.isPresent()) {
      verbs.goTo(site.get(), day.get());
    }
  }

  private static Optional<DatedEvent> dated(Event event, Facts facts, Belief belief) {
    return facts.site(event.siteId()).stream()
        .flatMap(site -> Fold.one(site, facts, belief).events().stream())
        .filter(dated -> dated.event().id().equals(event.id()))
        .findFirst();
  }
}
