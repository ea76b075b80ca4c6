package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Editing;
import atlas.app.Notice;
import atlas.app.TextSize;
import atlas.exchange.Format;
import atlas.model.Edit;
import atlas.model.Facts;
import atlas.model.Side;
import atlas.model.Site;
import atlas.model.Source;
import atlas.store.CsvExport;
import atlas.store.CsvFiles;
import atlas.store.Store;
import atlas.store.StoreException;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.words.DateWords;
import atlas.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;

/** Takes pictures of editing for a person to look at; run by hand. */
final class EditPictures {

  private EditPictures() {}

  public static void main(String[] args) {
    Platform.startup(
        () -> {
          try {
            shootAll();
          } catch (IOException | StoreException e) {
            throw new IllegalStateException(e);
          } finally {
            Platform.exit();
          }
        });
  }

  /** Edits of a window, in a new store of the shipped facts; each a minute later. */
  static Optional<Editing> edits(AppState state, Store store) {
    AtomicReference<Instant> clock = new AtomicReference<>(Instant.parse("2026-03-24T08:00:00Z"));
    return Optional.of(
        new Editing(
            store,
            state,
            Background.onTheSpot(),
            WindowFixture.PROJECTION,
            () -> clock.updateAndGet(t -> t.plus(Duration.ofMinutes(1)))));
  }

  private static void shootAll() throws IOException, StoreException {
    Store store =
        Store.openOrCreate(
            Files.createTempDirectory("atlas").resolve("atlas.gpkg"),
            CsvFiles.shipped(),
            WindowFixture.PROJECTION);
    AtomicReference<Editing> editing = new AtomicReference<>();
    WindowFixture fixture =
        new WindowFixture(
            LocalDate.of(2020, 3, 29),
            Background.onTheSpot(),
            state -> {
              Optional<Editing> edits = edits(state, store);
              editing.set(edits.orElseThrow());
              return edits;
            });
    Scene scene = fixture.window.scene(1280, 800);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    for (Theme theme : Theme.OF_WINDOW) {
      for (Language language : Language.values()) {
        fixture.state.dress(theme);
        fixture.state.speak(language);
        String name = "-" + theme + "-" + language.code();
        fixture.state.select(fixture.state.snapshot().facts().site("qayyarah-west").orElseThrow());
        shoot(scene, "edit-story" + name);
        fixture.window.perform(Action.EDIT_SITE);
        type(scene, "#edit-site-label-en", "A label that is much too long");
        shoot(scene, "edit-site" + name);
        type(scene, "#edit-site-label-en", "Qayyarah");
        type(scene, "#edit-site-note", "A note of " + theme);
        scene.getRoot().requestFocus();
        ((ScrollPane) scene.lookup(".inspector-scroll")).setVvalue(0.3);
        shoot(scene, "edit-events" + name);
        fixture.window.perform(Action.EDIT_SITE);
        fixture.window.perform(Action.NEW_EVENT);
        type(scene, "#new-report-date", "2020-03-17/2020-03-31~");
        shoot(scene, "edit-new" + name);
        scene.lookup("#new-cancel").fireEvent(new javafx.event.ActionEvent());
        fixture.window.perform(Action.DELETE);
        shoot(scene, "edit-delete" + name);
        fixture.window.perform(Action.ESCAPE);
        fixture.window.perform(Action.HISTORY);
        shoot(scene, "edit-history" + name);
        fixture.window.perform(Action.ESCAPE);
        fixture.window.perform(Action.EDIT_STORY);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        ((TitledPane) scene.lookup("#story-C1")).setExpanded(true);
        shoot(scene, "edit-story-events" + name);
        fixture.window.perform(Action.NEW_FIGURE);
        type(scene, "#new-figure-number", "many");
        shoot(scene, "edit-new-figure" + name);
        scene.lookup("#new-cancel").fireEvent(new javafx.event.ActionEvent());
        fixture.window.perform(Action.EDIT_STORY);
        fixture.window.perform(Action.EXPORT_DATA);
        choose(scene, "#export-data-format", Format.CSV);
        shoot(scene, "export-data" + name);
        fixture.window.perform(Action.ESCAPE);
        fixture.state.tell(
            Notice.written(
                Words.in(language).get("export.done", "/home/noor/handover-atlas.csv"),
                Path.of("/home/noor/handover-atlas.csv")));
        shoot(scene, "notice-file" + name);
      }
    }
    stage.close();
    store.close();
    shootOwnRows();
    for (Language language : Language.values()) {
      shootRecovery(language);
    }
  }

  /**
   * A store whose facts the person edited before the shipped ones came: they changed a site that is
   * now shipped otherwise, removed another, and added a source.
   */
  static Store contested(Path file) throws StoreException {
    Facts now = WindowFixture.FACTS;
    Site site = now.site("qayyarah-west").orElseThrow();
    Facts older = now.with(Edit.putting(named(site, "Qayyarah Airfield", "An older note.")));
    try (Store store = Store.openOrCreate(file, CsvExport.files(older), WindowFixture.PROJECTION)) {
      Instant at = Instant.parse("2026-03-24T08:00:00Z");
      store.apply(Edit.putting(named(site, "Q-West", "What I know of it.")), at);
      store.apply(Edit.removal(older, older.site("harir").orElseThrow()), at);
      store.apply(
          Edit.putting(
              new Source("mine", "My notebook", "Notes", "", Optional.empty(), Side.OTHER)),
          at);
    }
    return Store.openOrCreate(file, CsvFiles.shipped(), WindowFixture.PROJECTION);
  }

  private static Site named(Site s, String name, String note) {
    return new Site(
        s.id(),
        name,
        s.nameAr(),
        s.aliases(),
        s.governorate(),
        s.region(),
        s.kind(),
        s.location(),
        note,
        s.labelEn(),
        s.labelAr());
  }

  private static void shootOwnRows() throws IOException, StoreException {
    try (Store store = contested(Files.createTempDirectory("atlas").resolve("atlas.gpkg"))) {
      AtomicReference<Editing> editing = new AtomicReference<>();
      WindowFixture fixture =
          new WindowFixture(
              store.facts(),
              LocalDate.of(2020, 3, 29),
              Background.onTheSpot(),
              state -> {
                Optional<Editing> edits = edits(state, store);
                editing.set(edits.orElseThrow());
                return edits;
              });
      Scene scene = fixture.window.scene(1280, 800);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      for (Theme theme : Theme.OF_WINDOW) {
        for (Language language : Language.values()) {
          fixture.state.dress(theme);
          fixture.state.speak(language);
          store.putSetting("contested_told", "");
          editing.get().tellOfContested();
          shoot(scene, "notice-contested-" + theme + "-" + language.code());
          fixture.window.perform(Action.OWN_EDITS);
          shoot(scene, "own-rows-" + theme + "-" + language.code());
          fixture.window.perform(Action.ESCAPE);
          fixture.window.perform(Action.COMPARE_DATA);
          shoot(scene, "data-changes-" + theme + "-" + language.code());
          fixture.window.perform(Action.ESCAPE);
        }
      }
      stage.close();
    }
  }

  private static void shootRecovery(Language language) {
    RecoveryContent content =
        new RecoveryContent(
            Words.in(language),
            "/home/noor/.local/share/handover-atlas/atlas.gpkg",
            Optional.of(
                List.of(512, "/home/noor/.local/share/handover-atlas/atlas.gpkg.rescued.gpkg")),
            Optional.of(DateWords.in(language).full(LocalDate.of(2026, 3, 24))),
            way -> {});
    if (language == Language.ARABIC) {
      content.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
    Scene scene = new Scene(content, 520, 380);
    Looks.dress(scene, Theme.LIGHT, TextSize.USUAL);
    shoot(scene, "recovery-" + language.code());
  }

  @SuppressWarnings("unchecked")
  private static <T> void choose(Scene scene, String selector, T item) {
    ((ComboBox<T>) scene.lookup(selector)).setValue(item);
  }

  private static void type(Scene scene, String selector, String text) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    TextInputControl field = (TextInputControl) scene.lookup(selector);
    field.requestFocus();
    field.setText(text);
  }

  private static void shoot(Scene scene, String name) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    WindowFixture.shoot(scene, name);
  }
}
