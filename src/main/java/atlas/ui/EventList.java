package atlas.ui;

import atlas.app.Snapshot;
import atlas.model.Event;
import atlas.status.History;
import atlas.ui.parts.Prose;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The believed events of a site in time, and how many more there are that are not believed. */
final class EventList extends SteadyBox {

  private final List<EventEntry> entries;
  private final Consumer<LocalDate> goThere;

  /**
   * @param goThere shows the site on a day
   * @param browse opens an address in the browser
   */
  EventList(Snapshot now, History history, Consumer<LocalDate> goThere, Consumer<String> browse) {
    this.goThere = goThere;
    getStyleClass().add("event-list");
    setId("events");
    Words words = Words.in(now.view().language());
    entries =
        history.events().stream()
            .map(
                event ->
                    new EventEntry(
                        event, history.after(event), now.facts(), words, goThere, browse))
            .toList();
    entries.forEach(entry -> entry.setOnMouseClicked(e -> click(entry, e)));
    entries.forEach(entry -> entry.setOnKeyPressed(e -> press(entry, e)));
    // Who comes by keyboard opens what has the focus, as a selection follows it in a list.
    entries.forEach(entry -> entry.focusVisibleProperty().subscribe(by -> openIf(by, entry)));
    getChildren().addAll(entries);
    unbelieved(now, history, words).map(EventList::note).ifPresent(getChildren()::add);
    setAccessibleRole(AccessibleRole.PARENT);
  }

  private static Prose note(String text) {
    Prose note = new Prose(text, "event-note");
    note.setId("events-unbelieved");
    return note;
  }

  /** "1 more event known later", or told by others than the account. */
  private static Optional<String> unbelieved(Snapshot now, History history, Words words) {
    int more = now.facts().eventsOf(history.siteId()).size() - history.events().size();
    if (more <= 0) {
      return Optional.empty();
    }
    boolean knownLater = now.view().belief().account().isEmpty();
    return Optional.of(words.get(knownLater ? "events.later" : "events.others", more));
  }

  /** Follows the date. */
  void show(LocalDate date) {
    entries.forEach(entry -> entry.show(date));
  }

  /** The event that is open, if one is. */
  Optional<Event> openEvent() {
    return entries.stream().filter(EventEntry::isOpen).map(e -> e.event().event()).findFirst();
  }

  private void click(EventEntry entry, MouseEvent e) {
    if (e.getButton() != MouseButton.PRIMARY || !e.isStillSincePress()) {
      return;
    }
    entry.requestFocus();
    if (e.getClickCount() == 2) {
      open(entry);
      goThere.accept(entry.event().first());
    } else if (entry.isOpen()) {
      entry.setOpen(false);
    } else {
      open(entry);
    }
  }

  private void press(EventEntry entry, KeyEvent e) {
    if (e.getTarget() != entry) {
      return;
    }
    switch (e.getCode()) {
      case ENTER -> {
        open(entry);
        goThere.accept(entry.event().first());
      }
      case DOWN -> focus(entry, 1);
      case UP -> focus(entry, -1);
      default -> {
        return;
      }
    }
    e.consume();
  }

  private void openIf(boolean wanted, EventEntry entry) {
    if (wanted) {
      open(entry);
    }
  }

  private void open(EventEntry chosen) {
    entries.forEach(entry -> entry.setOpen(entry == chosen));
  }

  private void focus(EventEntry from, int step) {
    int to = entries.indexOf(from) + step;
    if (to >= 0 && to < entries.size()) {
      entries.get(to).requestFocus();
    }
  }
}
