package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.app.EditWords;
import atlas.app.Editing;
import atlas.app.Snapshot;
import atlas.model.Edit;
import atlas.model.Event;
import atlas.model.Fact;
import atlas.model.PastEdit;
import atlas.model.Site;
import atlas.ui.edit.HistoryList;
import atlas.ui.edit.NewRow;
import atlas.ui.edit.OwnRowsList;
import atlas.ui.edit.SiteEditor;
import atlas.ui.edit.StoryEditor;
import atlas.ui.parts.Prose;
import atlas.words.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Where facts are edited: which page of it the inspector shows, and the actions that lead there.
 */
final class EditDesk {

  /**
   * What the desk asks of the window.
   *
   * @param open lays a sheet over the window, given its content and the key of its title
   * @param close takes the sheet away
   * @param turnPage shows in the inspector what the desk now has
   * @param pickPlace has the next click on the map taken as a coordinate
   * @param askWhere asks for a file to write
   */
  record Window(
      BiConsumer<Function<Words, Region>, String> open,
      Runnable close,
      Runnable turnPage,
      Consumer<Consumer<String>> pickPlace,
      WhereAsker askWhere) {}

  private final AppState state;
  private final Editing editing;
  private final Window window;
  private final BooleanProperty isEditing = new SimpleBooleanProperty();
  private Optional<SiteEditor> editor = Optional.empty();
  private Optional<NewRow> form = Optional.empty();
  private boolean isEditingStory;

  /** What was selected when the story was opened: who selects something else wants to see that. */
  private List<String> besideStory = List.of();

  private Optional<StoryEditor> story = Optional.empty();

  EditDesk(AppState state, Editing editing, Window window) {
    this.state = state;
    this.editing = editing;
    this.window = window;
  }

  void bind(ActionTable actions) {
    ObservableValue<Boolean> hasSite = state.watch(s -> s.selectedSite().isPresent());
    actions.bind(Action.UNDO, editing::undo, editing.undoableProperty().map(Optional::isPresent));
    actions.bind(Action.REDO, editing::redo, editing.redoableProperty().map(Optional::isPresent));
    actions.detail(Action.UNDO, detail(editing.undoableProperty()));
    actions.detail(Action.REDO, detail(editing.redoableProperty()));
    actions.bind(Action.HISTORY, this::showHistory);
    actions.bind(Action.OWN_EDITS, this::showOwnRows);
    actions.bind(Action.EDIT_SITE, () -> edit(!isEditing.get()), hasSite);
    actions.bind(Action.NEW_SITE, this::newSite);
    actions.bind(Action.NEW_EVENT, () -> selected().ifPresent(this::newEvent), hasSite);
    actions.bind(
        Action.NEW_REPORT,
        () -> selected().ifPresent(this::newReport),
        state.watch(
            s -> s.selectedSite().map(x -> !s.facts().eventsOf(x.id()).isEmpty()).orElse(false)));
    actions.bind(Action.NEW_SOURCE, this::newSource);
    actions.bind(Action.EDIT_STORY, () -> editStory(!isEditingStory));
    actions.bind(Action.NEW_CONTEXT, this::newContextEvent);
    actions.bind(Action.NEW_FIGURE, this::newFigure);
    actions.bind(Action.DELETE, () -> selected().ifPresent(this::remove), hasSite);
    actions.bind(
        Action.SAVE_COPY,
        () -> window.askWhere().ask("handover-atlas.gpkg").ifPresent(editing::saveCopy));
  }

  /** What would be undone, in words; follows the language. */
  private ObservableValue<String> detail(ReadOnlyObjectProperty<Optional<PastEdit>> edit) {
    return edit.flatMap(
        e -> state.watch(s -> e.map(new EditWords(s.facts(), s.view().language())::of).orElse("")));
  }

  /** The page that the inspector is to show in place of its own; empty while only reading. */
  Optional<Region> page(Snapshot now) {
    if (form.isPresent()) {
      return form.map(f -> f);
    }
    isEditingStory = isEditingStory && now.view().selection().equals(besideStory);
    if (isEditingStory) {
      return Optional.of(storyPage(now));
    }
    story = Optional.empty();
    Optional<Site> site =
        now.view().selection().size() == 1 ? now.selectedSite() : Optional.empty();
    if (!isEditing.get() || site.isEmpty()) {
      editor = Optional.empty();
      return Optional.empty();
    }
    Site shown = site.get();
    if (editor.filter(e -> e.isFor(shown, now.view().language())).isPresent()) {
      editor.get().follow(now.facts());
    } else {
      editor =
          Optional.of(
              new SiteEditor(
                  editing,
                  now.view().language(),
                  now.facts(),
                  shown,
                  new SiteEditor.Asks(
                      window.pickPlace(),
                      this::remove,
                      () -> newEvent(shown),
                      this::newReport,
                      () -> edit(false))));
    }
    return editor.map(e -> e);
  }

  private StoryEditor storyPage(Snapshot now) {
    StoryEditor shown =
        story
            .filter(s -> s.isIn(now.view().language()))
            .orElseGet(
                () ->
                    new StoryEditor(
                        editing,
                        now.view().language(),
                        now.facts(),
                        new StoryEditor.Asks(
                            this::remove,
                            this::newContextEvent,
                            this::newFigure,
                            () -> editStory(false))));
    shown.follow(now.facts());
    story = Optional.of(shown);
    return shown;
  }

  /** Opens the editor of the wider story, or goes back to reading. */
  private void editStory(boolean is) {
    isEditingStory = is;
    besideStory = state.view().selection();
    form = Optional.empty();
    window.turnPage().run();
  }

  /** Opens the editor of the selected site, or goes back to reading. */
  void edit(boolean is) {
    isEditing.set(is);
    isEditingStory = false;
    form = Optional.empty();
    window.turnPage().run();
    if (is) {
      editor.ifPresent(EditDesk::beginIn);
    }
  }

  private Optional<Site> selected() {
    return state.snapshot().selectedSite();
  }

  private void newSite() {
    fill(
        NewRow.site(
            editing,
            state.view().language(),
            state.snapshot().facts(),
            window.pickPlace(),
            id -> {
              close();
              if (!id.isEmpty()) {
                state.selectOnceKnown(id);
              }
            }));
  }

  private void newEvent(Site site) {
    fill(
        NewRow.event(
            editing, state.view().language(), state.snapshot().facts(), site, id -> close()));
  }

  private void newReport(Site site) {
    fill(
        NewRow.report(
            editing, state.view().language(), state.snapshot().facts(), site, id -> close()));
  }

  private void newReport(Event event) {
    fill(
        NewRow.report(
            editing, state.view().language(), state.snapshot().facts(), event, id -> close()));
  }

  private void newSource() {
    fill(NewRow.source(editing, state.view().language(), state.snapshot().facts(), id -> close()));
  }

  private void newContextEvent() {
    fill(
        NewRow.contextEvent(
            editing, state.view().language(), state.snapshot().facts(), id -> close()));
  }

  private void newFigure() {
    fill(NewRow.figure(editing, state.view().language(), state.snapshot().facts(), id -> close()));
  }

  private void fill(NewRow shown) {
    form = Optional.of(shown);
    window.turnPage().run();
    beginIn(shown);
  }

  /** Puts the focus into the first field of a page, once that has been laid out. */
  private static void beginIn(Region page) {
    Platform.runLater(
        () -> page.lookupAll(".text-input").stream().findFirst().ifPresent(Node::requestFocus));
  }

  private void close() {
    form = Optional.empty();
    window.turnPage().run();
  }

  /** Asks whether a row may go, and names what goes along. */
  private void remove(Fact row) {
    Edit edit = Edit.removal(state.snapshot().facts(), row);
    window.open().accept(words -> removal(row, edit, words), "edit.removeTitle");
  }

  private Region removal(Fact row, Edit edit, Words words) {
    EditWords names = new EditWords(state.snapshot().facts(), state.view().language());
    VBox content = new VBox(12);
    content.setId("removal");
    content.getStyleClass().add("question");
    content.getChildren().add(new Prose(names.name(row), "section-heading"));
    String text =
        edit.removed().size() == 1
            ? words.get("edit.removeAlone")
            : words.get("edit.removeWith", names.dependents(edit.removed()));
    content.getChildren().add(new Prose(text, "place-text"));
    Button remove = new Button(words.get("action.delete"));
    remove.setId("removal-yes");
    remove.getStyleClass().add("danger");
    remove.setOnAction(
        e -> {
          window.close().run();
          editing.remove(row);
        });
    Button keep = new Button(words.get("button.cancel"));
    keep.setOnAction(e -> window.close().run());
    content.getChildren().add(new HBox(8, remove, keep));
    Platform.runLater(remove::requestFocus);
    return content;
  }

  private void showHistory() {
    editing.history(this::showHistory);
  }

  private void showHistory(List<PastEdit> edits) {
    Snapshot now = state.snapshot();
    window
        .open()
        .accept(
            words ->
                new HistoryList(
                    now.view().language(),
                    now.facts(),
                    edits,
                    ZoneId.systemDefault(),
                    edit -> {
                      window.close().run();
                      editing.undoFrom(edit);
                    }),
            "edit.historyTitle");
  }

  private void showOwnRows() {
    OwnRowsList list =
        new OwnRowsList(state.view().language(), () -> state.snapshot().facts(), editing);
    window.open().accept(words -> list, "own.title");
    list.load();
  }
}
