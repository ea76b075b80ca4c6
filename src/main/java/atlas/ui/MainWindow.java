package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Editing;
import atlas.app.Job;
import atlas.app.Jobs;
import atlas.app.KeptView;
import atlas.app.Notice;
import atlas.app.OwnLayers;
import atlas.app.ProblemReport;
import atlas.app.SavedViews;
import atlas.app.Settings;
import atlas.app.TextSize;
import atlas.export.SafeFile;
import atlas.map.Basemap;
import atlas.map.Coordinates;
import atlas.map.MapGazetteer;
import atlas.model.Facts;
import atlas.model.PlanePoint;
import atlas.model.Site;
import atlas.paint.FramePainter;
import atlas.paint.Furniture;
import atlas.paint.WindowRoom;
import atlas.ui.drawer.DrawerDock;
import atlas.ui.parts.FactTable;
import atlas.ui.parts.Late;
import atlas.ui.parts.Scrolling;
import atlas.ui.picture.ClosingContent;
import atlas.ui.picture.JobWords;
import atlas.ui.picture.JobsButton;
import atlas.ui.picture.JobsPanel;
import atlas.view.Hit;
import atlas.view.Language;
import atlas.view.View;
import atlas.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.print.PrintService;

/** The window's content: puts the panes side by side and binds the actions to the state's verbs. */
public final class MainWindow extends StackPane {

  private static final PseudoClass MAP_FOCUSED = PseudoClass.getPseudoClass("map-focused");

  private static final Set<Action> TEXT_ACTIONS =
      Set.of(Action.TEXT_LARGER, Action.TEXT_SMALLER, Action.TEXT_USUAL);

  /** Widths of what stands beside the map, in pixels at the usual size of text. */
  private static final double LIST_WIDTH = 250;

  private static final double INSPECTOR_WIDTH = 290;
  private static final double DOCKED_WIDTH = 336;

  /** What they take of a narrow window at the most. */
  private static final double LIST_SHARE = 0.25;

  private static final double INSPECTOR_SHARE = 0.3;
  private static final double DOCKED_SHARE = 0.42;

  /** How much of the window an enlarged preview takes. */
  private static final double ENLARGED = 0.8;

  private final AppState state;
  private final Background background;
  private final Surroundings surroundings;
  private final SavedViews views;
  private final FramePainter framePainter;
  private final ActionTable actions = new ActionTable();
  private final MapPane map;
  private final BorderPane frame = new BorderPane();
  private final SplitPane middle;
  private final DrawerDock dock;
  private final StackPane mapStack = new StackPane();
  private final List<Node> mapOverlays;
  private final Late<ViewsPanel> viewsPanel;
  private final Late<LayersPanel> layersPanel;
  private final LayersDesk layersDesk;
  private final Jobs jobs;
  private final Late<JobsPanel> jobsPanel;
  private final PictureDesk pictures;
  private final FilmDesk films;
  private final Inspector inspector;
  private BeliefChips belief;
  private MapControls controls;
  private NoticeBar notice;
  private Optional<Region> laid = Optional.empty();

  /** Where the divider stood before a panel was docked. */
  private double undocked;

  private Optional<ImportDesk> importing = Optional.empty();
  private Optional<Sheet> sheet = Optional.empty();
  private Optional<Presentation> presentation = Optional.empty();
  private Optional<MeasureTool> measuring = Optional.empty();

  /** Ends the wait for a click that tells a place, while there is one. */
  private Optional<Runnable> picking = Optional.empty();

  /** The system has its own ways to leave the full screen. */
  private final ChangeListener<Boolean> endWithFullScreen =
      (property, wasFull, isFull) -> {
        if (!isFull) {
          presentation.ifPresent(Presentation::end);
        }
      };

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
    this.framePainter = new FramePainter(basemap, layers.painter());
    map =
        new MapPane(
            state,
            background,
            new MapPainter(basemap, framePainter, surroundings.grounds()),
            basemap,
            this::goThere);
    viewsPanel =
        new Late<>(
            "views-panel",
            () -> new ViewsPanel(state, views, actions, () -> showViews(false)),
            MainWindow::framed);
    layersPanel =
        new Late<>(
            "layers-panel",
            () -> new LayersPanel(state, layers, actions, () -> showLayers(false)),
            MainWindow::framed);
    layersDesk =
        new LayersDesk(
            state,
            background,
            layers,
            new LayersDesk.Window(this::open, this::stop, surroundings.askFile()));
    jobs = new Jobs(background, surroundings.nanos(), this::tellEnd);
    PictureDesk.Window deskWindow = deskWindow();
    pictures = new PictureDesk(state, background, map, framePainter, jobs, deskWindow);
    films = new FilmDesk(state, background, map, framePainter, jobs, deskWindow);
    pictures.bind(actions, this::closeFilms);
    films.bind(actions, this::closePictures);
    jobsPanel = new Late<>("jobs-panel", this::jobsPanel, MainWindow::framed);
    mapOverlays = mapOverlays();
    bindActions();

    SiteList sites =
        new SiteList(state, background, new MapGazetteer(basemap), this::goThere, this::goToHit);
    inspector = new Inspector(state, surroundings.browse());
    bindPanels(sites, inspector);
    editing.ifPresent(edits -> bindEditing(edits, inspector));
    Scrolling list = new Scrolling(sites);
    list.getStyleClass().add("beside-map");
    middle = new SplitPane(list, mapWithControls(), inspector);
    SplitPane.setResizableWithParent(list, false);
    SplitPane.setResizableWithParent(inspector, false);
    placeDividers();
    dock =
        new DrawerDock(
            state,
            middle,
            new WindowPages(state, this::goThere, surroundings.browse())
                .makers(
                    new FactTable.Surroundings(background, this::save, surroundings.settings())),
            map::requestFocus);
    dock.pages().forEach(name -> actions.bind(name.action(), () -> dock.toggle(name)));
    frame.setCenter(dock);
    frame.setBottom(
        new VBox(
            new TimePane(state, background, actions, this::goThere, surroundings.pulse()),
            new StatusBar(
                state,
                background,
                map,
                surroundings.coordinates(),
                new JobsButton(
                    jobs,
                    Words.in(state.view().language()),
                    () -> showJobs(!jobsPanel.isVisible())))));
    // The menu lists the actions that the panes have bound.
    frame.setTop(new MainMenu(state, actions, views));
    getChildren().add(frame);
    getStyleClass().add("main-window");

    map.setOnContextMenuRequested(this::offerCoordinates);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressKey);
    addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressMouse);
    state.watch(s -> s.view().language()).subscribe(this::mirror);
    state.watch(s -> s.view().theme()).subscribe(theme -> dress());
    state
        .watch(s -> s.preferences().textSize())
        .subscribe(
            size -> {
              dress();
              placeDividers();
            });
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

  /** What lies over the map, away while presenting. */
  private List<Node> mapOverlays() {
    controls = new MapControls(state, actions);
    notice = new NoticeBar(state, actions, surroundings.showFile());
    belief = new BeliefChips(state, actions);
    Region focus = new Region();
    focus.getStyleClass().add("map-focus");
    focus.setMouseTransparent(true);
    map.focusedProperty().subscribe(focused -> focus.pseudoClassStateChanged(MAP_FOCUSED, focused));
    StackPane.setAlignment(controls, Pos.BOTTOM_RIGHT);
    map.controlsProperty().subscribe(this::placeChips);
    StackPane.setMargin(belief, new Insets(10));
    return List.of(
        focus,
        controls,
        belief,
        floating(viewsPanel),
        floating(layersPanel),
        floating(jobsPanel),
        notice);
  }

  private void placeChips(WindowRoom room) {
    Pos place =
        switch (room.chips()) {
          case LEFT -> Pos.TOP_LEFT;
          case MIDDLE -> Pos.TOP_CENTER;
          case RIGHT -> Pos.TOP_RIGHT;
        };
    belief.stand(place, room.chipsWidth());
    notice.standBelow(Math.max(map.headingHeight(), room.chipsHeight()));
    controls.stand(
        room.buttonsWidth() > room.buttonsHeight() ? Orientation.HORIZONTAL : Orientation.VERTICAL);
  }

  /** A panel in the map's corner, hidden at first, which scrolls where the map is too small. */
  private static Scrolling framed(Region panel) {
    Scrolling frame = new Scrolling(panel);
    frame.getStyleClass().add("floating");
    frame.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    return frame;
  }

  private static Region floating(Late<?> panel) {
    StackPane.setAlignment(panel, Pos.TOP_RIGHT);
    StackPane.setMargin(panel, new Insets(10));
    return panel;
  }

  private JobsPanel jobsPanel() {
    JobsPanel panel =
        new JobsPanel(
            jobs,
            Words.in(state.view().language()),
            surroundings.showFile(),
            () -> showJobs(false));
    state.watch(s -> Words.in(s.view().language())).subscribe(panel::speak);
    return panel;
  }

  private Node mapWithControls() {
    mapStack.getChildren().addAll(map, new CompareHandle(state));
    mapStack.getChildren().addAll(mapOverlays);
    mapStack.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    mapStack.setMinWidth(300);
    return mapStack;
  }

  /** The panels have their widths; what is left is the map's. */
  private void placeDividers() {
    if (middle.getWidth() > 0) {
      middle.setDividerPositions(
          share(LIST_WIDTH, LIST_SHARE), 1 - share(INSPECTOR_WIDTH, INSPECTOR_SHARE));
      return;
    }
    middle
        .widthProperty()
        .addListener(
            new InvalidationListener() {
              @Override
              public void invalidated(Observable width) {
                if (middle.getWidth() > LIST_WIDTH + INSPECTOR_WIDTH) {
                  middle.widthProperty().removeListener(this);
                  placeDividers();
                }
              }
            });
  }

  /** How much of the middle a width takes, which grows with the text as far as there is room. */
  private double share(double width, double most) {
    TextSize text = state.snapshot().preferences().textSize();
    double usual = width / middle.getWidth();
    return Math.max(usual, Math.min(most, usual * text.scale()));
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
    actions.bind(Action.SAVE_VIEW, this::saveView);
    actions.bind(Action.SAVED_VIEWS, () -> showViews(!viewsPanel.isVisible()));
    actions.bind(Action.PRESENT, this::present);
    actions.bind(Action.LAYERS, () -> showLayers(!layersPanel.isVisible()));
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
    actions.bind(Action.MEASURE, this::measureOrStop);
    bindTextSizes();
    actions.bind(
        Action.ABOUT,
        () ->
            open(
                w ->
                    new AboutContent(
                        w, state.snapshot().facts(), surroundings.browse(), this::copyReport),
                "about.title"));
    actions.bind(Action.HELP, () -> open(w -> new HelpContent(w, actions), "help.title"));
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
        () -> copy(inspector.asText()),
        state.watch(s -> !s.view().selection().isEmpty()));
  }

  private void bindEditing(Editing editing, Inspector inspector) {
    EditDesk desk =
        new EditDesk(
            state,
            editing,
            new EditDesk.Window(
                this::open,
                this::stop,
                inspector::turnPage,
                this::pickPlace,
                surroundings.askWhere()));
    desk.bind(actions);
    DataExport export =
        new DataExport(state, background, editing, surroundings.askWhere(), this::stop);
    actions.bind(Action.EXPORT_DATA, () -> open(export::content, "exportData.title"));
    DataChanges changes =
        new DataChanges(
            state, editing.comparing(), surroundings.askFile(), this::stop, this::goThere);
    actions.bind(Action.COMPARE_DATA, () -> open(changes::content, "versions.title"));
    ImportDesk incoming =
        new ImportDesk(
            state,
            background,
            editing,
            surroundings.settings(),
            new ImportDesk.Window(this::open, this::stop, surroundings.askFile()));
    importing = Optional.of(incoming);
    actions.bind(Action.IMPORT, incoming::choose);
    inspector.setDesk(desk::page, () -> desk.edit(true));
  }

  /** The next click on the map tells a place; Esc ends that. */
  private void pickPlace(Consumer<String> taker) {
    Notice asked = Notice.told(Words.in(state.view().language()).get("edit.clickPlace"));
    state.tell(asked);
    Runnable end =
        () -> {
          picking = Optional.empty();
          map.takeClicks(Optional.empty());
          if (state.snapshot().notice().equals(Optional.of(asked))) {
            state.dismissNotice();
          }
        };
    picking = Optional.of(end);
    map.takeClicks(
        Optional.of(
            new MapPane.ClickTaker() {
              @Override
              public void click(PlanePoint point) {
                end.run();
                surroundings
                    .coordinates()
                    .apply(point.x(), point.y())
                    .ifPresent(c -> taker.accept(c.text(Coordinates.Format.DD)));
              }

              @Override
              public void doubleClick() {
                // The first click told it.
              }
            }));
  }

  private void offerCoordinates(ContextMenuEvent event) {
    map.pointerProperty()
        .get()
        .ifPresent(
            p ->
                new CoordinateMenu(
                        Words.in(state.view().language()),
                        surroundings.coordinates().apply(p[0], p[1]),
                        MainWindow::copy,
                        () -> measure(List.of(new PlanePoint(p[0], p[1]))))
                    .show(map, event.getScreenX(), event.getScreenY()));
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
          copy(text);
          copied.run();
        },
        e -> {});
  }

  /**
   * Hands over the pixels as they are, at once. What another program asks for, such as PNG, the
   * toolkit makes of them when that program pastes: on its own thread, and it lets no other do so.
   */
  private static void copy(Image picture) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(picture);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Shows a site in place; it is there on every day, so the day stays. Events lead in time. */
  private void goThere(Site site) {
    state.select(site);
    site.location().map(SiteExtents::around).ifPresent(state::goTo);
  }

  /** Shows a site in place, on a day. */
  private void goThere(Site site, LocalDate date) {
    state.select(site);
    state.goTo(
        date, site.location().map(SiteExtents::around).orElseGet(() -> state.view().extent()));
  }

  /** Shows what a search found: a site in place, an event in time and place, and so on. */
  /** Goes where a hit leads; from there the keys of the map go on. */
  private void goToHit(Hit hit) {
    map.requestFocus();
    if (hit instanceof Hit.OfSite site) {
      goThere(site.site());
    } else if (hit instanceof Hit.OfEvent event) {
      goThere(event.site(), event.event().first());
    } else if (hit instanceof Hit.OfTown town) {
      goTo(town.town().plane(), HitWords.of(hit, state.snapshot()).name());
    } else if (hit instanceof Hit.OfSpot spot) {
      goTo(spot.spot().plane(), HitWords.of(hit, state.snapshot()).name());
    } else if (hit instanceof Hit.OfSource source) {
      surroundings.browse().accept(source.source().url());
    }
  }

  /** Shows a point that is no site's, on the same day, and pins its name there for a moment. */
  private void goTo(PlanePoint point, String name) {
    state.goTo(state.view().date(), SiteExtents.around(point));
    map.pin(point, name);
  }

  /** Esc: takes the sheet away, else stops playing and deselects; the focus goes to the map. */
  private void stop() {
    if (sheet.isPresent()) {
      closeSheet();
    } else if (picking.isPresent()) {
      picking.get().run();
    } else if (pictures.isOpen() || films.isOpen()) {
      closePictures();
      closeFilms();
    } else {
      leave();
    }
    map.requestFocus();
  }

  /** Two dates become one again; else nothing plays and nothing is selected any more. */
  private void leave() {
    if (state.view().comparison().isPresent()) {
      state.endComparison();
      return;
    }
    if (state.snapshot().player().isPlaying()) {
      state.playOrPause();
    }
    state.deselect();
  }

  // ---- measuring

  private void measureOrStop() {
    if (measuring.isPresent()) {
      endMeasuring();
    } else {
      List<PlanePoint> selected = MeasureTool.selected(state);
      measure(selected.size() > 1 ? selected : List.of());
    }
  }

  private void measure(List<PlanePoint> first) {
    endMeasuring();
    picking.ifPresent(Runnable::run);
    MeasureTool tool =
        new MeasureTool(
            state, map, surroundings.coordinates(), MainWindow::copy, this::endMeasuring);
    measuring = Optional.of(tool);
    mapStack.getChildren().add(mapStack.getChildren().indexOf(map) + 1, tool);
    tool.begin(first);
    map.requestFocus();
  }

  private void endMeasuring() {
    measuring.ifPresent(
        tool -> {
          tool.end();
          mapStack.getChildren().remove(tool);
        });
    measuring = Optional.empty();
    map.requestFocus();
  }

  // ---- saved views

  private void saveView() {
    showViews(true);
    viewsPanel.panel().saveShown();
  }

  private void showViews(boolean isShown) {
    layersPanel.setVisible(layersPanel.isVisible() && !isShown);
    viewsPanel.setVisible(isShown);
    if (isShown) {
      viewsPanel.panel().focusList();
    } else {
      map.requestFocus();
    }
  }

  private void showLayers(boolean isShown) {
    viewsPanel.setVisible(viewsPanel.isVisible() && !isShown);
    layersPanel.setVisible(isShown);
    if (isShown) {
      layersPanel.panel().focus();
    } else {
      map.requestFocus();
    }
  }

  /** Shows files that are dropped on the window as layers. */
  DropTaker layerTaker() {
    return layersDesk.taker();
  }

  /** The map alone on the whole screen, and the saved views one after the other. */
  private void present() {
    endMeasuring();
    closePictures();
    closeFilms();
    Optional<KeptView> chosen =
        viewsPanel.isVisible() ? viewsPanel.panel().chosen() : Optional.empty();
    double[] dividers = middle.getDividerPositions();
    Node top = frame.getTop();
    Node bottom = frame.getBottom();
    middle.getItems().remove(mapStack);
    mapStack.getChildren().removeAll(mapOverlays);
    frame.setTop(null);
    frame.setCenter(mapStack);
    Presentation shown =
        new Presentation(
            state,
            views,
            chosen,
            title -> map.furnish(Furniture.picture(title)),
            () -> {
              presentation = Optional.empty();
              fillScreen(false);
              map.furnish(Furniture.window());
              frame.setTop(top);
              frame.setBottom(bottom);
              mapStack.getChildren().addAll(mapOverlays);
              middle.getItems().add(1, mapStack);
              frame.setCenter(dock);
              middle.setDividerPositions(dividers);
              map.requestFocus();
            });
    presentation = Optional.of(shown);
    frame.setBottom(shown);
    fillScreen(true);
    map.requestFocus();
  }

  /** Esc is ours: it ends the presentation, and with it the full screen. */
  private void fillScreen(boolean isFull) {
    if (getScene() != null && getScene().getWindow() instanceof Stage stage) {
      stage.setFullScreenExitHint("");
      stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
      stage.setFullScreen(isFull);
      if (isFull) {
        stage.fullScreenProperty().addListener(endWithFullScreen);
      } else {
        stage.fullScreenProperty().removeListener(endWithFullScreen);
      }
    }
  }

  // ---- sheets

  private void open(Function<Words, Region> content, String titleKey) {
    closeSheet();
    Words words = Words.in(state.view().language());
    Sheet opened =
        new Sheet(words.get(titleKey), content.apply(words), words.get("button.close"), this::stop);
    sheet = Optional.of(opened);
    getChildren().add(opened);
    frame.setDisable(true);
    opened.requestFocus();
  }

  /** Imports files that are dropped on the window; empty where facts can't be edited. */
  Optional<DropTaker> importTaker() {
    return importing.map(ImportDesk::taker);
  }

  /** Asks what is to be done with a dropped file. */
  void chooseForDrop(Path file, List<DropTaker> able) {
    open(
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
        this::dock,
        this::lay,
        this::enlarge,
        surroundings.askWhere(),
        MainWindow::copy,
        surroundings.digest(),
        surroundings.settings(),
        this::open,
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

  /** Shows a panel beside the map, in the place of the selected site; empty takes it away. */
  private void dock(Optional<Region> panel) {
    double[] dividers = middle.getDividerPositions();
    middle.getItems().set(2, panel.isPresent() ? panel.get() : inspector);
    panel.ifPresent(p -> SplitPane.setResizableWithParent(p, false));
    middle.setDividerPositions(
        dividers[0], panel.isPresent() ? 1 - share(DOCKED_WIDTH, DOCKED_SHARE) : undocked);
    if (panel.isPresent()) {
      undocked = dividers[1];
    }
  }

  /** Lays something on the map, beneath its controls; empty takes it away. */
  private void lay(Optional<Region> onMap) {
    mapStack.getChildren().removeAll(laid.stream().toList());
    laid = onMap;
    laid.ifPresent(
        node -> mapStack.getChildren().add(mapStack.getChildren().indexOf(map) + 1, node));
    belief.setVisible(laid.isEmpty());
  }

  private void enlarge(Image picture) {
    open(
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
      open(
          words -> new ClosingContent(jobs, words, surroundings.quit(), this::stop),
          "jobs.closing.title");
    }
  }

  private void showJobs(boolean isShown) {
    jobsPanel.setVisible(isShown);
    if (isShown) {
      jobsPanel.panel().requestFocus();
    } else {
      map.requestFocus();
    }
  }

  // ---- texts

  /** Saves a text where the person wants it. */
  private void save(String fileName, String kind, Callable<String> text) {
    Optional<Path> file = surroundings.askWhere().ask(fileName, kind);
    if (file.isEmpty()) {
      return;
    }
    Words words = Words.in(state.view().language());
    background.run(
        () -> {
          byte[] bytes = text.call().getBytes(StandardCharsets.UTF_8);
          SafeFile.write(file.get(), out -> out.write(bytes));
          return file.get();
        },
        written ->
            state.tell(Notice.written(words.get("export.done", written.toString()), written)),
        e -> tellUnsaved(file.get(), e));
  }

  private void tellUnsaved(Path file, Exception e) {
    state.tell(
        Notice.failed(
            Words.in(state.view().language())
                .get("error.save", file.toString(), String.valueOf(e.getMessage()))));
  }

  private void closeSheet() {
    sheet.ifPresent(getChildren()::remove);
    sheet = Optional.empty();
    frame.setDisable(false);
  }

  // ---- keys

  private void pressKey(KeyEvent event) {
    if (presentation.isPresent()) {
      presentation.get().press(event);
      return;
    }
    if (sheet.isPresent() || getScene() == null) {
      resizeText(event);
      return;
    }
    if (measuring.isPresent() && map.isFocused() && measuring.get().press(event)) {
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
    if (event.getCode() == KeyCode.ESCAPE && sheet.isEmpty()) {
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
