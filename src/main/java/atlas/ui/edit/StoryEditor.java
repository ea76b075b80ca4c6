package atlas.ui.edit;

import atlas.app.EditWords;
import atlas.app.Editing;
import atlas.app.FactForm;
import atlas.model.ContextEvent;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.Strength;
import atlas.time.Edtf;
import atlas.ui.parts.Glyph;
import atlas.ui.parts.Prose;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.Words;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * The events of the wider story and the troop figures, which belong to no site: each a line that
 * opens into its fields.
 */
public final class StoryEditor extends VBox {

  /**
   * What the editor asks of the window.
   *
   * @param remove asks whether a row may go
   * @param newEvent opens the form of an event of the wider story
   * @param newFigure opens the form of a troop figure
   * @param done goes back to reading
   */
  public record Asks(Consumer<Fact> remove, Runnable newEvent, Runnable newFigure, Runnable done) {}

  /** Long names must not make the page wider than the panel. */
  private static final double NARROW = 160;

  private final Editing editing;
  private final Language language;
  private final Words words;
  private final Asks asks;
  private final Map<String, RowFields> open = new TreeMap<>();
  private final Set<String> opened = new HashSet<>();
  private Facts facts;
  private List<Fact> shown = List.of();

  /** The editor of the wider story of these facts. */
  public StoryEditor(Editing editing, Language language, Facts facts, Asks asks) {
    this.editing = editing;
    this.language = language;
    this.words = Words.in(language);
    this.asks = asks;
    this.facts = facts;
    setId("story-editor");
    setMinWidth(0);
    getStyleClass().addAll("site-story", "site-editor");
    follow(facts);
  }

  /** Whether it speaks the language. */
  public boolean isIn(Language asked) {
    return asked == language;
  }

  /** Shows other facts; what is being typed stays. */
  public void follow(Facts now) {
    facts = now;
    List<Fact> rows = rows();
    if (!rows.equals(shown)) {
      Node focused = getScene() == null ? null : getScene().getFocusOwner();
      String id = focused == null ? null : focused.getId();
      shown = rows;
      build();
      if (id != null && lookup("#" + id) != null) {
        lookup("#" + id).requestFocus();
      }
    }
    open.values().forEach(RowFields::show);
  }

  private List<Fact> rows() {
    return Stream.<Fact>concat(
            inTime(facts.context(), ContextEvent::date), inTime(facts.strength(), Strength::date))
        .toList();
  }

  private static <T extends Fact> Stream<T> inTime(List<T> rows, Function<T, Edtf> date) {
    return rows.stream().sorted(Comparator.comparing(row -> date.apply(row).first()));
  }

  private void build() {
    open.clear();
    getChildren().clear();
    Button done = button("story-done", "edit.done", Material2AL.CHECK, asks.done());
    done.getStyleClass().add("accent");
    getChildren().add(head(words.get("story.title"), "inspector-name", done));
    getChildren().add(new Prose(words.get("edit.safe"), "edit-hint"));
    section("story.context", "story-new-event", asks.newEvent(), ContextEvent.class);
    section("story.strength", "story-new-figure", asks.newFigure(), Strength.class);
  }

  private void section(String key, String newId, Runnable make, Class<? extends Fact> sort) {
    getChildren()
        .add(
            head(
                words.get(key),
                "section-heading",
                button(newId, "edit.add", Material2AL.ADD, make)));
    int place = 0;
    for (Fact row : shown) {
      if (sort.isInstance(row)) {
        getChildren().add(line(row, "story-" + sort.getSimpleName().charAt(0) + place++));
      }
    }
  }

  /** A row as a line; its fields are made when it is opened. */
  private TitledPane line(Fact row, String id) {
    TitledPane line = new TitledPane();
    line.setText(name(row));
    line.setTooltip(new Tooltip(name(row)));
    line.getStyleClass().add("story-line");
    line.setId(id);
    line.setMinWidth(0);
    line.setPrefWidth(NARROW);
    line.setMaxWidth(Double.MAX_VALUE);
    line.setAnimated(false);
    line.setExpanded(false);
    line.expandedProperty()
        .subscribe(
            isOpen -> {
              if (isOpen) {
                opened.add(id);
                line.setContent(fields(row, id));
              } else {
                opened.remove(id);
                open.remove(id);
                line.setContent(null);
              }
            });
    line.setExpanded(opened.contains(id));
    return line;
  }

  private String name(Fact row) {
    DateWords dates = DateWords.in(language);
    return row instanceof ContextEvent event
        ? words.get("join.dot", dates.mediumEdtf(event.date()), event.title())
        : new EditWords(facts, language).name(row);
  }

  private VBox fields(Fact row, String id) {
    RowFields fields =
        new RowFields(
            id + "-",
            language,
            () -> FactForm.of(facts.present(row).orElse(row)),
            (column, text) -> editing.change(row, column, text));
    if (row instanceof ContextEvent) {
      fields.ofContextEvent(facts);
    } else {
      fields.ofFigure(facts);
    }
    fields.show();
    open.put(id, fields);
    Button remove =
        button(
            id + "-delete",
            "action.delete",
            Material2AL.DELETE_OUTLINE,
            () -> asks.remove().accept(row));
    return new VBox(8, fields, remove);
  }

  private static HBox head(String text, String styleClass, Button button) {
    Prose title = new Prose(text, styleClass);
    HBox.setHgrow(title, Priority.ALWAYS);
    button.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(title, button);
    head.getStyleClass().add("edit-head");
    return head;
  }

  private Button button(String id, String key, Ikon icon, Runnable action) {
    Button button = new Button(words.get(key), new Glyph(icon));
    button.setId(id);
    button.getStyleClass().add("small");
    button.setOnAction(e -> action.run());
    return button;
  }
}
