package atlas.ui;

import atlas.app.DataComparing.Difference;
import atlas.app.EditWords;
import atlas.app.Snapshot;
import atlas.model.Event;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.RowChange;
import atlas.model.Site;
import atlas.status.StatusChange;
import atlas.status.StatusSet;
import atlas.ui.edit.ChangeLines;
import atlas.ui.parts.MarkIcon;
import atlas.ui.parts.Prose;
import atlas.words.DateWords;
import atlas.words.Sentences;
import atlas.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What changed in the data since another version: the sites that the map shows otherwise on the
 * date, and every row that differs.
 */
final class DataChangesContent extends VBox {

  /** More rows than this are counted, not listed. */
  private static final int MOST_ROWS = 200;

  /**
   * What the sheet asks of the window.
   *
   * @param shipped compares with the shipped facts
   * @param choose asks for a file and compares with that
   * @param goThere shows a site
   * @param showAll shows these sites on the map
   */
  record Asks(
      Runnable shipped, Runnable choose, Consumer<Site> goThere, Consumer<List<Site>> showAll) {}

  private final Words words;
  private final Snapshot now;
  private final Asks asks;
  private final Label with = new Label();
  private final VBox list = new VBox();

  /**
   * @param now the facts that are compared, and the date
   */
  DataChangesContent(Words words, Snapshot now, Asks asks) {
    this.words = words;
    this.now = now;
    this.asks = asks;
    setId("data-changes");
    setSpacing(12);
    with.setId("data-changes-with");
    with.setWrapText(true);
    with.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(with, Priority.ALWAYS);
    HBox top =
        new HBox(
            8,
            with,
            button("data-changes-shipped", words.get("versions.toShipped"), asks.shipped()),
            button("data-changes-file", words.get("versions.toFile"), asks.choose()));
    top.setAlignment(Pos.CENTER_LEFT);
    list.getStyleClass().add("history-list");
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("history", "history-wide");
    scroll.setAccessibleText(words.get("action.compareData"));
    getChildren().addAll(top, scroll);
  }

  private Button button(String id, String name, Runnable action) {
    Button button = new Button(name);
    button.setId(id);
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  /** Says why there is nothing to show. */
  void tell(String sentence) {
    list.getChildren().setAll(new Prose(sentence, "edit-hint"));
  }

  /**
   * Shows a difference.
   *
   * @param name what the other version is called
   */
  void show(Difference difference, String name) {
    with.setText(words.get("versions.with", name));
    list.getChildren().clear();
    list.getChildren().add(new Prose(summary(difference.changes()), "edit-hint"));
    if (!difference.statuses().isEmpty()) {
      list.getChildren().add(statuses(difference));
    }
    difference.changes().stream()
        .limit(MOST_ROWS)
        .forEach(change -> list.getChildren().add(row(change, difference.other())));
    int more = difference.changes().size() - MOST_ROWS;
    if (more > 0) {
      list.getChildren().add(new Prose(words.get("own.more", more), "edit-hint"));
    }
  }

  private String summary(List<RowChange> changes) {
    if (changes.isEmpty()) {
      return words.get("versions.same");
    }
    int added = (int) changes.stream().filter(c -> c.before().isEmpty()).count();
    int removed = (int) changes.stream().filter(c -> c.after().isEmpty()).count();
    return words.get("versions.summary", changes.size() - added - removed, added, removed);
  }

  /** The sites that the map shows otherwise on the date. */
  private VBox statuses(Difference difference) {
    VBox part = new VBox(4);
    part.getStyleClass().add("history-entry");
    part.setId("data-changes-statuses");
    List<Site> sites =
        difference.statuses().stream()
            .flatMap(change -> now.facts().site(change.siteId()).stream())
            .toList();
    Prose title =
        new Prose(
            words.get(
                "versions.statuses",
                DateWords.in(words.language()).full(now.view().date()),
                difference.statuses().size()),
            "history-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(8, title);
    if (!sites.isEmpty()) {
      head.getChildren()
          .add(
              button(
                  "data-changes-map",
                  words.get("versions.onMap"),
                  () -> asks.showAll().accept(sites)));
    }
    part.getChildren().add(head);
    difference.statuses().forEach(change -> part.getChildren().add(line(change, difference)));
    return part;
  }

  private HBox line(StatusChange change, Difference difference) {
    Sentences sentences = Sentences.in(words.language());
    String name =
        Stream.of(now.facts(), difference.other())
            .flatMap(facts -> facts.site(change.siteId()).stream())
            .findFirst()
            .map(sentences::label)
            .orElse(change.siteId());
    String was = change.before().map(sentences::statuses).orElse(words.get("versions.notThere"));
    String is = change.after().map(sentences::statuses).orElse(words.get("versions.notThere"));
    Prose text = new Prose(words.get("versions.status", name, was, is), "history-line");
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = new HBox(8, mark(change.before()), mark(change.after()), text);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node mark(Optional<StatusSet> statuses) {
    MarkIcon icon = new MarkIcon();
    statuses.ifPresent(set -> icon.show(set, now.view().theme()));
    return icon;
  }

  private VBox row(RowChange change, Facts other) {
    EditWords names =
        new EditWords(change.after().isPresent() ? now.facts() : other, words.language());
    VBox entry = new VBox();
    entry.getStyleClass().add("history-entry");
    String key =
        change.before().isEmpty()
            ? "versions.added"
            : change.after().isEmpty() ? "versions.removed" : "versions.changed";
    Prose title = new Prose(words.get(key, names.name(change.row())), "history-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(8, title);
    site(change.row(), other)
        .ifPresent(
            site -> {
              Button go =
                  button(
                      "data-changes-go-" + change.row().id(),
                      words.get("versions.go"),
                      () -> asks.goThere().accept(site));
              go.setAccessibleText(
                  words.get("join.colon", words.get("versions.go"), names.name(site)));
              head.getChildren().add(go);
            });
    entry.getChildren().add(head);
    if (change.before().isPresent() && change.after().isPresent()) {
      ChangeLines.add(entry, names, words, change);
    }
    return entry;
  }

  /** The site that a row tells of, if it is still there. */
  private Optional<Site> site(Fact row, Facts other) {
    if (row instanceof Site site) {
      return now.facts().site(site.id());
    }
    if (row instanceof Event event) {
      return now.facts().site(event.siteId());
    }
    return row instanceof Report report
        ? now.facts()
            .event(report.eventId())
            .or(() -> other.event(report.eventId()))
            .flatMap(event -> now.facts().site(event.siteId()))
        : Optional.empty();
  }
}
