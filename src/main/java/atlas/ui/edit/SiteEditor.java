package atlas.ui.edit;

import atlas.app.EditWords;
import atlas.app.Editing;
import atlas.app.FactForm;
import atlas.model.Event;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Site;
import atlas.model.Source;
import atlas.ui.parts.Glyph;
import atlas.ui.parts.Prose;
import atlas.view.Language;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;

/** A site with its events, their reports and sources, every column a field. */
public final class SiteEditor extends VBox {

  /**
   * What the editor asks of the window.
   *
   * @param pickPlace has the next click on the map taken as a coordinate, in decimal degrees
   * @param remove asks whether a row may go, naming what goes along
   * @param newEvent opens the form of an event
   * @param newReport opens the form of a report of an event
   * @param done shows the site to read it
   */
  public record Asks(
      Consumer<Consumer<String>> pickPlace,
      Consumer<Fact> remove,
      Runnable newEvent,
      Consumer<Event> newReport,
      Runnable done) {}

  /** Long names must not make the page wider than the panel. */
  private static final double NARROW = 160;

  private final Editing editing;
  private final Language language;
  private final Words words;
  private final Asks asks;
  private final String siteId;
  private Facts facts;
  private List<String> structure = List.of();
  private final List<RowFields> rows = new ArrayList<>();

  /** The editor of a site of these facts. */
  public SiteEditor(Editing editing, Language language, Facts facts, Site site, Asks asks) {
    this.editing = editing;
    this.language = language;
    this.words = Words.in(language);
    this.asks = asks;
    this.siteId = site.id();
    this.facts = facts;
    setId("site-editor");
    setMinWidth(0);
    getStyleClass().addAll("site-story", "site-editor");
    follow(facts);
  }

  /** Whether it edits the site, in the language. */
  public boolean isFor(Site site, Language shown) {
    return site.id().equals(siteId) && shown == language;
  }

  /** Shows other facts; what is being typed stays. */
  public void follow(Facts now) {
    facts = now;
    List<String> present = structure();
    if (!present.equals(structure)) {
      Node focused = getScene() == null ? null : getScene().getFocusOwner();
      String id = focused == null ? null : focused.getId();
      structure = present;
      build();
      if (id != null && lookup("#" + id) != null) {
        lookup("#" + id).requestFocus();
      }
    }
    rows.forEach(RowFields::show);
  }

  private List<String> structure() {
    List<String> ids = new ArrayList<>();
    for (Event event : facts.eventsOf(siteId)) {
      ids.add(event.id());
      facts.reportsOf(event.id()).forEach(r -> ids.add(r.id() + " of " + r.sourceId()));
    }
    ids.add(String.valueOf(facts.sources().size()));
    return ids;
  }

  private void build() {
    rows.clear();
    getChildren().clear();
    Site site = facts.site(siteId).orElseThrow();
    EditWords names = new EditWords(facts, language);
    Button done = button("edit-done", "edit.done", Material2AL.CHECK, asks.done());
    done.getStyleClass().add("accent");
    getChildren().add(head(names.name(site), "inspector-name", done, remove(site)));
    getChildren().add(new Prose(words.get("edit.safe"), "edit-hint"));
    getChildren().add(row("edit-site-", site).ofSite());
    Button pick =
        button(
            "edit-pick",
            "edit.pick",
            Material2AL.ADD_LOCATION,
            () -> asks.pickPlace().accept(text -> editing.change(site, FactForm.PLACE, text)));
    getChildren().add(pick);
    getChildren()
        .add(
            head(
                words.get("inspector.events"),
                "section-heading",
                button("edit-new-event", "edit.add", Material2AL.ADD, asks.newEvent())));
    facts.eventsOf(siteId).forEach(event -> getChildren().add(event(event, names)));
  }

  private VBox event(Event event, EditWords names) {
    VBox card = new VBox();
    card.getStyleClass().add("edit-card");
    card.getChildren()
        .addAll(
            head(words.eventType(event), "edit-card-title", remove(event)),
            row("edit-" + event.id() + "-", event).ofEvent());
    for (Report report : facts.reportsOf(event.id())) {
      Source source = facts.sourceOf(report);
      VBox part = new VBox();
      part.getStyleClass().add("edit-report");
      TitledPane of =
          new TitledPane(
              words.get("edit.sourceNamed", source.publisher()),
              row("edit-" + report.id() + "-source-", source).ofSource());
      of.setMinWidth(0);
      of.setPrefWidth(NARROW);
      of.setMaxWidth(Double.MAX_VALUE);
      of.setExpanded(false);
      of.setAnimated(false);
      part.getChildren()
          .addAll(
              head(names.name(report), "edit-report-title", remove(report)),
              row("edit-" + report.id() + "-", report).ofReport(facts),
              of);
      card.getChildren().add(part);
    }
    card.getChildren()
        .add(
            button(
                "edit-" + event.id() + "-new-report",
                "edit.addReport",
                Material2AL.ADD,
                () -> asks.newReport().accept(event)));
    return card;
  }

  private RowFields row(String prefix, Fact row) {
    RowFields fields =
        new RowFields(
            prefix,
            language,
            () -> FactForm.of(facts.present(row).orElse(row)),
            (column, text) -> editing.change(row, column, text));
    rows.add(fields);
    return fields;
  }

  private HBox head(String text, String styleClass, Node... buttons) {
    Prose title = new Prose(text, styleClass);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(title);
    head.getStyleClass().add("edit-head");
    head.getChildren().addAll(buttons);
    for (Node button : buttons) {
      ((Region) button).setMinWidth(USE_PREF_SIZE);
    }
    return head;
  }

  private Button remove(Fact row) {
    Button button = new Button(null, new Glyph(Material2AL.DELETE_OUTLINE));
    button.setId("edit-" + row.id() + "-delete");
    button.setAccessibleText(words.get("edit.removed", new EditWords(facts, language).name(row)));
    button.getStyleClass().addAll("flat", "button-icon", "small");
    button.setOnAction(e -> asks.remove().accept(row));
    return button;
  }

  private Button button(String id, String key, Ikon icon, Runnable action) {
    Button button = new Button(words.get(key), new Glyph(icon));
    button.setId(id);
    button.getStyleClass().add("small");
    button.setOnAction(e -> action.run());
    return button;
  }
}
