package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Editing;
import atlas.app.Job;
import atlas.app.Jobs;
import atlas.app.Notice;
import atlas.app.OwnLayers;
import atlas.app.ProblemReport;
import atlas.app.SavedViews;
import atlas.app.Settings;
import atlas.app.TextSize;
import atlas.map.Basemap;
import atlas.map.Coordinates;
import atlas.map.MapGazetteer;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.paint.FramePainter;
import atlas.ui.drawer.DrawerDock;
import atlas.ui.parts.FactTable;
import atlas.ui.parts.Scrolling;
import atlas.ui.picture.ClosingContent;
import atlas.ui.picture.JobWords;
import atlas.ui.picture.JobsButton;
import atlas.view.Language;
import atlas.view.View;
import atlas.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Window;
import javax.print.PrintService;

/** The window's content: puts the panes side by side and binds the actions to the state's verbs. */
public final class MainWindow extends StackPane {

  private static final Set<Action> TEXT_ACTIONS =
      Set.of(Action.TEXT_LARGER, Action.TEXT_SMALLER, Action.TEXT_USUAL);

  /** How much of the window an enlarged preview takes. */
  private static final double ENLARGED = 0.8;

  private final AppState state;
  private final Background background;
  private final Surroundings surroundings;
  private final SavedViews views;
  private final ActionTable actions = new ActionTable();
  private final MapPane map;
  private final MapStack mapStack;
  private final MapTools tools;
  private final Guide guide;
  private final BorderPane frame = new BorderPane();
  private final Sheets sheets;
  private final MiddlePane middle;
  private final DrawerDock dock;
  private final LayersDesk layersDesk;
  private final Jobs jobs;
  private final PictureDesk pictures;
  private final FilmDesk films;
  private final Presenting presenting;
  private Optional<ImportDesk> importing = Optional.empty();

  /**
   * @param state what is shown
   * @param background paints and folds
   * @param basemap the base map
   * @param views the saved views
   * @param editing edits the facts; empty where they can't be
   * @param layers the layers of the person's own
   * @param surroundings what lies outside the window
   */
  MainWindow(
      AppState state,
      Background background,
      Basemap basemap,
      SavedViews views,
      Optional<Editing> editing,
      OwnLayers layers,
      Surroundings surroundings) {
    this.state = state;
    this.views = views;
    this.background = background;
    this.surroundings = surroundings;
    FramePainter painter = new FramePainter(basemap, layers.painter());
    map =
        new MapPane(
            state,
            background,
            new MapPainter(basemap, painter, surroundings.grounds()),
            basemap,
            site -> Guide.goThere(state, site));
    guide = new Guide(state, map, surroundings.browse());
    sheets = new Sheets(state, this, frame, this::stop);
    jobs = new Jobs(background, surroundings.nanos(), this::tellEnd);
    mapStack = new MapStack(state, map, actions, views, layers, jobs, surroundings.showFile());
    tools = new MapTools(state, map, mapStack, surroundings.coordinates());
    layersDesk =
        new LayersDesk(
            state,
            background,
            layers,
            new LayersDesk.Window(sheets::open, this::stop, surroundings.askFile()));
    SiteList sites =
        new SiteList(state, background, new MapGazetteer(basemap), guide::goThere, guide::goToHit);
    Scrolling list = new Scrolling(sites);
    list.getStyleClass().add("beside-map");
    Inspector inspector = new Inspector(state, surroundings.browse());
    middle = new MiddlePane(state, list, mapStack, inspector);
    presenting = new Presenting(state, views, map, middle, frame);
    PictureDesk.Window deskWindow = deskWindow();
    pictures = new PictureDesk(state, background, map, painter, jobs, deskWindow);
    films = new FilmDesk(state, background, map, painter, jobs, deskWindow);
    pictures.bind(actions, this::closeFilms);
    films.bind(actions, this::closePictures);
    bindActions();
    bindPanels(sites, inspector);
    editing.ifPresent(edits -> bindEditing(edits, inspector));
    TextFiles texts = new TextFiles(state, background, surroundings.askWhere());
    dock =
        new DrawerDock(
            state,
            middle,
            new WindowPages(state, guide::goThere, surroundings.browse())
                .makers(new FactTable.Surroundings(background, texts, surroundings.settings())),
            map::requestFocus);
    dock.pages().forEach(name -> actions.bind(name.action(), () -> dock.toggle(name)));
    frame.setCenter(dock);
    frame.setBottom(
        new VBox(
            new TimePane(state, background, actions, guide::goThere, surroundings.pulse()),
            new StatusBar(
                state,
                background,
                map,
                surroundings.coordinates(),
                new JobsButton(jobs, Words.in(state.view().language()), mapStack::toggleJobs))));
    // The menu lists the actions that the panes have bound.
    frame.setTop(new MainMenu(state, actions, views));
    getChildren().add(frame);
    getStyleClass().add("main-window");

    addEventFilter(KeyEvent.KEY_PRESSED, this::pressKey);
    addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressMouse);
    state.watch(s -> s.view().language()).subscribe(this::mirror);
    state.watch(s -> s.view().theme()).subscribe(theme -> dress());
    state.watch(s -> s.preferences().textSize()).subscribe(size -> dress());
  }

  private void dress() {
    if (getScene() != null) {
      Looks.dress(getScene(), state.view().theme(), state.snapshot().preferences().textSize());
    }
  }

  /** A dressed scene of this window. */
  public Scene scene(double width, double height) {
    Scene scene = new Scene(this, width, height);
    moveIn(scene);
    return scene;
  }

  /** Takes the place of what a scene has shown. */
  void enter(Scene scene) {
    scene.setRoot(this);
    moveIn(scene);
  }

  private void moveIn(Scene scene) {
    Looks.loadFonts();
    dress();
    // A stage that opens gives the focus to the first control; it belongs to the map.
    scene
        .windowProperty()
        .flatMap(Window::showingProperty)
        .subscribe(
            isShowing -> {
              if (Boolean.TRUE.equals(isShowing)) {
                Platform.runLater(map::requestFocus);
              }
            });
  }

  /** Does an action, as its menu entry does. */
  void perform(Action action) {
    actions.perform(action);
  }

  /** Keeps what is typed in a field, before the window closes: a field does so when it is left. */
  void settle() {
    map.requestFocus();
  }

  /** Opens what was open under the map when the window was last closed. */
  void reopen() {
    dock.reopen(surroundings.settings());
  }

  /** The map. */
  public MapPane map() {
    return map;
  }

  // ---- actions

  private void bindActions() {
    actions.bind(Action.ZOOM_IN, map::zoomIn);
    actions.bind(Action.ZOOM_OUT, map::zoomOut);
    actions.bind(Action.PAN_LEFT, () -> map.pan(-1, 0));
    actions.bind(Action.PAN_RIGHT, () -> map.pan(1, 0));
    actions.bind(Action.PAN_UP, () -> map.pan(0, 1));
    actions.bind(Action.PAN_DOWN, () -> map.pan(0, -1));
    actions.bind(Action.WHOLE_REGION, map::showWholeRegion);
    actions.bind(
        Action.ZOOM_SELECTION,
        map::showSelection,
        state.watch(s -> s.selectedSite().flatMap(Site::location).isPresent()));
    actions.bind(Action.BACK, state::goBack, state.canGoBackProperty());
    actions.bind(Action.FORWARD, state::goForward, state.canGoForwardProperty());
    actions.bind(Action.PRESENT, this::present);
    layersDesk.bind(actions);
    actions.bind(Action.ESCAPE, this::stop);
    actions.bind(Action.QUIT, this::quit);
    actions.bind(Action.SITE_EAST, () -> map.walk(true));
    actions.bind(Action.SITE_WEST, () -> map.walk(false));
    actions.bind(Action.COMPARE, state::compareOrStop);
    actions.bind(
        Action.OTHER_DATE,
        state::moveOtherDate,
        state.watch(s -> s.view().comparison().isPresent()));
    actions.bind(Action.MEASURE, tools::measureOrStop);
    bindTextSizes();
    actions.bind(
        Action.ABOUT,
        () ->
            sheets.open(
                w ->
                    new AboutContent(
                        w, state.snapshot().facts(), surroundings.browse(), this::copyReport),
                "about.title"));
    actions.bind(Action.HELP, () -> sheets.open(w -> new HelpContent(w, actions), "help.title"));
  }

  private void bindTextSizes() {
    ObservableValue<TextSize> size = state.watch(s -> s.preferences().textSize());
    actions.bind(
        Action.TEXT_LARGER,
        () -> state.prefer(p -> p.withTextSize(p.textSize().larger())),
        size.map(s -> !s.equals(s.larger())));
    actions.bind(
        Action.TEXT_SMALLER,
        () -> state.prefer(p -> p.withTextSize(p.textSize().smaller())),
        size.map(s -> !s.equals(s.smaller())));
    actions.bind(
        Action.TEXT_USUAL,
        () -> state.prefer(p -> p.withTextSize(TextSize.USUAL)),
        size.map(s -> !s.equals(TextSize.USUAL)));
  }

  private void bindPanels(SiteList sites, Inspector inspector) {
    actions.bind(Action.SEARCH, sites::focusSearch);
    actions.bind(Action.WHY, inspector::toggleWhy, state.watch(s -> s.selectedSite().isPresent()));
    actions.bind(
        Action.COPY_TEXT,
        () -> ToClipboard.text(inspector.asText()),
        state.watch(s -> !s.view().selection().isEmpty()));
  }

  private void bindEditing(Editing editing, Inspector inspector) {
    EditDesk desk =
        new EditDesk(
            state,
            editing,
            new EditDesk.Window(
                sheets::open,
                this::stop,
                inspector::turnPage,
                tools::pickPlace,
                surroundings.askWhere()));
    desk.bind(actions);
    DataExport export =
        new DataExport(state, background, editing, surroundings.askWhere(), this::stop);
    actions.bind(Action.EXPORT_DATA, () -> sheets.open(export::content, "exportData.title"));
    DataChanges changes =
        new DataChanges(
            state, editing.comparing(), surroundings.askFile(), this::stop, guide::goThere);
    actions.bind(Action.COMPARE_DATA, () -> sheets.open(changes::content, "versions.title"));
    ImportDesk incoming =
        new ImportDesk(
            state,
            background,
            editing,
            surroundings.settings(),
            new ImportDesk.Window(sheets::open, this::stop, surroundings.askFile()));
    importing = Optional.of(incoming);
    actions.bind(Action.IMPORT, incoming::choose);
    inspector.setDesk(desk::page, () -> desk.edit(true));
  }

  private void copyReport(Runnable copied) {
    Facts facts = state.snapshot().facts();
    View view = state.view();
    List<String> screens =
        Screen.getScreens().stream()
            .map(
                s ->
                    "Screen %.0fx%.0f at %.0f %%"
                        .formatted(
                            s.getBounds().getWidth(),
                            s.getBounds().getHeight(),
                            100 * s.getOutputScaleX()))
            .toList();
    background.run(
        () ->
            ProblemReport.text(
                facts, surroundings.digest().apply(facts), view, screens, surroundings.log()),
        text -> {
          ToClipboard.text(text);
          copied.run();
        },
        e -> {});
  }

  /** Esc: takes the sheet away, else stops playing and deselects; the focus goes to the map. */
  private void stop() {
    if (sheets.isOpen()) {
      sheets.close();
    } else if (!tools.stopPicking()) {
      leave();
    }
    map.requestFocus();
  }

  /**
   * Panels of pictures go; else two dates become one again; else nothing plays and nothing is
   * selected any more.
   */
  private void leave() {
    if (pictures.isOpen() || films.isOpen()) {
      closePictures();
      closeFilms();
      return;
    }
    if (state.view().comparison().isPresent()) {
      state.endComparison();
      return;
    }
    if (state.snapshot().player().isPlaying()) {
      state.playOrPause();
    }
    state.deselect();
  }

  /** Shows files that are dropped on the window as layers. */
  DropTaker layerTaker() {
    return layersDesk.taker();
  }

  // ---- sheets

  /** Imports files that are dropped on the window; empty where facts can't be edited. */
  Optional<DropTaker> importTaker() {
    return importing.map(ImportDesk::taker);
  }

  /** Asks what is to be done with a dropped file. */
  void chooseForDrop(Path file, List<DropTaker> able) {
    sheets.open(
        words ->
            new DropContent(
                words,
                file,
                able,
                taker -> {
                  stop();
                  taker.take().accept(file);
                }),
        "drop.title");
  }

  // ---- pictures

  private PictureDesk.Window deskWindow() {
    return new PictureDesk.Window(
        middle::dock,
        mapStack::lay,
        this::enlarge,
        surroundings.askWhere(),
        ToClipboard::picture,
        surroundings.digest(),
        surroundings.settings(),
        sheets::open,
        this::stop,
        surroundings.printers());
  }

  private void closePictures() {
    if (pictures.isOpen()) {
      pictures.close();
    }
  }

  private void closeFilms() {
    if (films.isOpen()) {
      films.close();
    }
  }

  private void enlarge(Image picture) {
    sheets.open(
        words -> {
          ImageView shown = new ImageView(picture);
          shown.setPreserveRatio(true);
          shown.setFitWidth(getWidth() * ENLARGED);
          shown.setFitHeight(getHeight() * ENLARGED);
          return new StackPane(shown);
        },
        "export.preview");
  }

  /** One that failed is told, and the only one that is done. */
  private void tellEnd(Job job) {
    Words words = Words.in(state.view().language());
    switch (job.standing().stage()) {
      case DONE ->
          state.tell(Notice.written(words.get("export.done", job.file().toString()), job.file()));
      case FAILED ->
          state.tell(
              Notice.failed(
                  new JobWords(words).trouble(job.file(), job.standing().trouble().orElseThrow())));
      default -> {}
    }
  }

  /** Ends the program; while files are being written it asks what becomes of them. */
  void quit() {
    if (jobs.openProperty().get() == 0) {
      surroundings.quit().run();
    } else {
      sheets.open(
          words -> new ClosingContent(jobs, words, surroundings.quit(), this::stop),
          "jobs.closing.title");
    }
  }

  // ---- presenting

  private void present() {
    tools.endMeasuring();
    closePictures();
    closeFilms();
    presenting.begin(mapStack.chosenView());
  }

  // ---- keys

  private void pressKey(KeyEvent event) {
    if (presenting.press(event)) {
      return;
    }
    if (sheets.isOpen() || getScene() == null) {
      resizeText(event);
      return;
    }
    if (tools.press(event)) {
      event.consume();
      return;
    }
    KeyReader.action(event)
        .filter(actions::has)
        .filter(action -> action != Action.ESCAPE)
        .filter(action -> !KeyReader.isKeptBy(getScene().getFocusOwner(), event))
        .ifPresent(
            action -> {
              actions.perform(action);
              event.consume();
            });
  }

  /** Who can't read a sheet needs larger text there and then. */
  private void resizeText(KeyEvent event) {
    KeyReader.action(event)
        .filter(TEXT_ACTIONS::contains)
        .ifPresent(
            action -> {
              actions.perform(action);
              event.consume();
            });
  }

  /** Esc comes last, after the control that has the focus. */
  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !sheets.isOpen()) {
      actions.perform(Action.ESCAPE);
      event.consume();
    }
  }

  private void pressMouse(MouseEvent event) {
    if (event.getButton() == MouseButton.BACK) {
      actions.perform(Action.BACK);
      event.consume();
    } else if (event.getButton() == MouseButton.FORWARD) {
      actions.perform(Action.FORWARD);
      event.consume();
    }
  }

  private void mirror(Language language) {
    setNodeOrientation(
        switch (language) {
          case ENGLISH -> NodeOrientation.LEFT_TO_RIGHT;
          case ARABIC -> NodeOrientation.RIGHT_TO_LEFT;
        });
  }

  /**
   * What the window needs of the world outside.
   *
   * @param coordinates where a point of the map plane lies on the globe, empty while that can't be
   *     told yet
   * @param browse opens an address in the browser
   * @param showFile shows a file in its folder
   * @param askWhere asks for a file to write
   * @param askFile asks for a file to read, given how the names of such files end; empty if the
   *     person thinks better of it
   * @param digest a short text that is the same for the same facts alone; takes a moment
   * @param pulse tells the time while it plays
   * @param settings keeps choices
   * @param grounds keeps the ground of the map
   * @param nanos tells how time goes by, nanoseconds
   * @param printers those that there are, the usual one first; takes a moment
   * @param log the file that problems are told in; need not be there
   * @param quit ends the program
   */
  record Surroundings(
      BiFunction<Double, Double, Optional<Coordinates>> coordinates,
      Consumer<String> browse,
      Consumer<Path> showFile,
      WhereAsker askWhere,
      Function<Set<String>, Optional<Path>> askFile,
      Function<Facts, String> digest,
      PlayTimer.Pulse pulse,
      Settings settings,
      KeptGround grounds,
      LongSupplier nanos,
      Supplier<List<PrintService>> printers,
      Path log,
      Runnable quit) {}
}
