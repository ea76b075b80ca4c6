package atlas.ui.edit;

import atlas.app.Editing;
import atlas.app.FactForm;
import atlas.model.Event;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.ui.parts.Prose;
import atlas.view.Language;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The form of a new row; an event comes with the report that tells of it. */
public final class NewRow extends VBox {

  /** One of the rows that are made together, while they are written. */
  private static final class Part {
    private FactForm form;

    Part(FactForm form) {
      this.form = form;
    }
  }

  private final Editing editing;
  private final Language language;
  private final Words words;
  private final Facts facts;
  private final Consumer<String> onClose;
  private final List<Part> parts = new ArrayList<>();
  private final BooleanProperty isWhole = new SimpleBooleanProperty();

  private NewRow(
      Editing editing, Language language, Facts facts, String titleKey, Consumer<String> onClose) {
    this.editing = editing;
    this.language = language;
    this.words = Words.in(language);
    this.facts = facts;
    this.onClose = onClose;
    setId("new-row");
    getStyleClass().addAll("site-story", "site-editor");
    getChildren().add(new Prose(words.get(titleKey), "inspector-name"));
  }

  /**
   * Of a site.
   *
   * @param pickPlace has the next click on the map taken as a coordinate
   * @param onClose takes the id of the new row; empty if the person thought better of it
   */
  public static NewRow site(
      Editing editing,
      Language language,
      Facts facts,
      Consumer<Consumer<String>> pickPlace,
      Consumer<String> onClose) {
    NewRow made = new NewRow(editing, language, facts, "action.newSite", onClose);
    Part part = made.part(FactForm.site("new"));
    RowFields fields = made.fields("new-site-", part).ofSite();
    made.getChildren().add(fields);
    Button pick = new Button(made.words.get("edit.pick"));
    pick.setId("new-pick");
    pick.setOnAction(
        e ->
            pickPlace.accept(
                text -> {
                  part.form = part.form.with(FactForm.PLACE, text);
                  fields.show();
                  made.check();
                }));
    made.getChildren().add(pick);
    return made.end("name_en");
  }

  /** Of an event of a site, with its report. */
  public static NewRow event(
      Editing editing, Language language, Facts facts, Site site, Consumer<String> onClose) {
    NewRow made = new NewRow(editing, language, facts, "action.newEvent", onClose);
    String id = FactForm.freeId(facts, site.id() + "-event");
    Part event = made.part(FactForm.event(id, site));
    Part report =
        made.part(
            FactForm.report(FactForm.freeId(facts, id + "-report"), id).with("preferred", "yes"));
    made.getChildren()
        .addAll(
            made.fields("new-event-", event).ofEvent(),
            new Prose(made.words.get("action.newReport"), "section-heading"),
            made.fields("new-report-", report).ofReport(facts));
    return made.end("");
  }

  /** Of a report of an event. */
  public static NewRow report(
      Editing editing, Language language, Facts facts, Event event, Consumer<String> onClose) {
    NewRow made = new NewRow(editing, language, facts, "action.newReport", onClose);
    Part report =
        made.part(FactForm.report(FactForm.freeId(facts, event.id() + "-report"), event.id()));
    made.getChildren().add(made.fields("new-report-", report).ofReport(facts));
    return made.end("");
  }

  /** Of a report of one of the events of a site. */
  public static NewRow report(
      Editing editing, Language language, Facts facts, Site site, Consumer<String> onClose) {
    NewRow made = new NewRow(editing, language, facts, "action.newReport", onClose);
    String event = facts.eventsOf(site.id()).get(0).id();
    Part report = made.part(FactForm.report(FactForm.freeId(facts, site.id() + "-report"), event));
    made.getChildren().add(made.fields("new-report-", report).ofReport(facts, site.id()));
    return made.end("");
  }

  /** Of a source. */
  public static NewRow source(
      Editing editing, Language language, Facts facts, Consumer<String> onClose) {
    NewRow made = new NewRow(editing, language, facts, "action.newSource", onClose);
    Part source = made.part(FactForm.source("new"));
    made.getChildren().add(made.fields("new-source-", source).ofSource());
    return made.end("publisher");
  }

  /** Of an event of the wider story. */
  public static NewRow contextEvent(
      Editing editing, Language language, Facts facts, Consumer<String> onClose) {
    NewRow made = new NewRow(editing, language, facts, "action.newContext", onClose);
    Part part = made.part(FactForm.contextEvent("new"));
    made.getChildren().add(made.fields("new-context-", part).ofContextEvent(facts));
    return made.end("title");
  }

  /** Of a troop figure. */
  public static NewRow figure(
      Editing editing, Language language, Facts facts, Consumer<String> onClose) {
    NewRow made = new NewRow(editing, language, facts, "action.newFigure", onClose);
    Part part = made.part(FactForm.figure());
    made.getChildren().add(made.fields("new-figure-", part).ofFigure(facts));
    return made.end("");
  }

  private Part part(FactForm form) {
    Part part = new Part(form);
    parts.add(part);
    return part;
  }

  private RowFields fields(String prefix, Part part) {
    RowFields[] own = new RowFields[1];
    own[0] =
        new RowFields(
            prefix,
            language,
            () -> part.form,
            (column, text) -> {
              part.form = part.form.with(column, text);
              own[0].show();
              check();
            });
    return own[0];
  }

  /**
   * @param idColumn what the id of the first row is made of; empty where it has one
   */
  private NewRow end(String idColumn) {
    Button add = new Button(words.get("edit.add"));
    add.setId("new-add");
    add.getStyleClass().add("accent");
    add.disableProperty().bind(isWhole.not());
    add.setOnAction(
        e -> {
          Part first = parts.get(0);
          if (!idColumn.isEmpty()) {
            first.form = first.form.with("id", FactForm.freeId(facts, first.form.text(idColumn)));
          }
          editing.add(parts.stream().map(part -> part.form).toList());
          onClose.accept(first.form.columns().contains("id") ? first.form.text("id") : "");
        });
    Button cancel = new Button(words.get("button.cancel"));
    cancel.setId("new-cancel");
    cancel.setOnAction(e -> onClose.accept(""));
    HBox buttons = new HBox(8, add, cancel);
    getChildren().add(buttons);
    for (var child : getChildren()) {
      if (child instanceof RowFields fields) {
        fields.show();
      }
    }
    check();
    return this;
  }

  private void check() {
    isWhole.set(parts.stream().map(part -> part.form.fault()).allMatch(Optional::isEmpty));
  }
}
