package atlas.ui;

import atlas.model.Facts;
import atlas.status.DatedEvent;
import atlas.status.StatusSet;
import atlas.ui.parts.Glyph;
import atlas.ui.parts.Prose;
import atlas.ui.parts.Tint;
import atlas.words.DateWords;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * An event of a site: date and deed beside a tick in the colour of the status that it leads to, and
 * who tells of it; opened, all its reports and a way to go there.
 */
final class EventEntry extends HBox {

  private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final DatedEvent event;
  private final VBox body = new VBox();
  private final Prose tellers;
  private final VBox details = new VBox();
  private final Facts facts;
  private final Words words;
  private final EventWords eventWords;
  private final Consumer<LocalDate> goThere;
  private final Consumer<String> browse;
  private boolean isOpen;

  /**
   * @param outcome the statuses that it leads to; none for one that changes nothing
   * @param goThere shows the site on a day
   * @param browse opens an address in the browser
   */
  EventEntry(
      DatedEvent event,
      StatusSet outcome,
      Facts facts,
      Words words,
      Consumer<LocalDate> goThere,
      Consumer<String> browse) {
    this.event = event;
    this.facts = facts;
    this.words = words;
    this.eventWords = new EventWords(facts, words.language());
    this.goThere = goThere;
    this.browse = browse;
    setId("event-" + event.event().id());
    getStyleClass().add("event");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TITLED_PANE);

    Prose title = new Prose("event-title");
    title.append(eventWords.when(event) + " ", "event-date");
    title.append(eventWords.what(event), "event-what");
    tellers = new Prose(eventWords.tellers(event), "event-tellers");
    details.getStyleClass().add("event-details");
    details.managedProperty().bind(details.visibleProperty());
    details.setVisible(false);
    tellers.managedProperty().bind(tellers.visibleProperty());
    body.getStyleClass().add("event-body");
    body.getChildren().addAll(title, tellers, details);
    setHgrow(body, Priority.ALWAYS);
    Glyph chevron = new Glyph(Material2AL.EXPAND_MORE);
    chevron.getStyleClass().add("event-chevron");
    getChildren().addAll(rail(outcome), body, chevron);

    setAccessibleText(words.get("join.dot", title.text(), tellers.text()));
  }

  private void fillDetails() {
    eventWords
        .parties(event.event())
        .map(parties -> new Prose(parties, "event-parties"))
        .ifPresent(details.getChildren()::add);
    String day = DateWords.in(words.language()).medium(event.first());
    Button go = new Button(words.get("action.goTo", day));
    go.setId("go-to");
    go.getStyleClass().add("small");
    go.setOnAction(e -> goThere.accept(event.first()));
    details.getChildren().add(go);
    event.reports().stream()
        .map(report -> new ReportEntry(report, event, facts, eventWords, words, browse))
        .forEach(details.getChildren()::add);
  }

  private static StackPane rail(StatusSet outcome) {
    Region line = new Region();
    line.getStyleClass().add("event-line");
    Region tick = new Region();
    tick.getStyleClass().add("event-tick");
    if (!outcome.isEmpty()) {
      tick.setStyle("-status: " + Tint.css(outcome) + ";");
    }
    StackPane rail = new StackPane(line, tick);
    rail.getStyleClass().add("event-rail");
    rail.setAlignment(Pos.TOP_CENTER);
    return rail;
  }

  DatedEvent event() {
    return event;
  }

  boolean isOpen() {
    return isOpen;
  }

  /** Shows all its reports, or only who tells of it. */
  void setOpen(boolean open) {
    if (open && details.getChildren().isEmpty()) {
      fillDetails();
    }
    isOpen = open;
    details.setVisible(open);
    tellers.setVisible(!open);
    pseudoClassStateChanged(OPEN, open);
    notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
  }

  /** Quieter where it has not happened by the date. */
  void show(LocalDate date) {
    pseudoClassStateChanged(LATER, event.first().isAfter(date));
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case EXPANDED -> isOpen;
      case TEXT -> getAccessibleText();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case EXPAND -> setOpen(true);
      case COLLAPSE -> setOpen(false);
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
