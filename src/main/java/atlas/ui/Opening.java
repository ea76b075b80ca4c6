package atlas.ui;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Editing;
import atlas.app.KeptView;
import atlas.app.Notice;
import atlas.app.OwnLayers;
import atlas.app.SavedViews;
import atlas.app.Snapshot;
import atlas.backdrop.ReadyLayers;
import atlas.export.PictureStamp;
import atlas.export.ViewStamp;
import atlas.map.Basemap;
import atlas.map.Coordinates;
import atlas.map.Ecql;
import atlas.map.Projection;
import atlas.model.Facts;
import atlas.model.PlanePoint;
import atlas.model.PlaneProjection;
import atlas.paint.FramePainter;
import atlas.store.Access;
import atlas.store.Digest;
import atlas.store.ShippedView;
import atlas.store.ShippedViews;
import atlas.store.Store;
import atlas.view.Language;
import atlas.view.View;
import atlas.words.DateWords;
import atlas.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Makes the window on a store: first the map alone, where it is known where the map will lie, then
 * everything around it, and last, once the map is at rest, what a first picture can do without.
 *
 * <p>It is made, and the map painted, beside the start of the toolkit; from {@link #open} on it
 * lives on the window's thread.
 */
final class Opening {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 900;
  private static final double LEAST_HEIGHT = 600;
  private static final int[] ICON_SIZES = {16, 32, 48, 128, 256};

  /** The first thing that a person sees: a day of the handovers' summer. */
  private static final LocalDate FIRST_DATE = LocalDate.of(2020, 7, 25);

  private final Store store;
  private final Background background;
  private final Path log;
  private final CompletableFuture<Void> closed;
  private final Basemap basemap = Basemap.load();
  private final KeptGround grounds;
  private final Optional<PictureStamp> picture;
  private final Memory memory;
  private final AppState state;
  private final LayerOpening layerOpening;
  private final OwnLayers layers;
  private final Optional<WindowPlace> place;

  /** Where the window was put, if it was, and where the system said that it stood then. */
  private Optional<WindowPlace> given = Optional.empty();

  private Optional<WindowPlace> stood = Optional.empty();

  /** Until it is shown. */
  private Optional<FirstMap> firstMap;

  private Stage stage;
  private volatile Optional<Projection> projection = Optional.empty();

  /**
   * @param grounds keeps the ground of the map
   * @param picture whose view is shown, if one was asked for
   * @param log the file that problems are told in; need not be there
   * @param closed completed when the window was closed, or with what went wrong in making it
   */
  Opening(
      Store store,
      Facts facts,
      Background background,
      KeptGround grounds,
      Optional<PictureStamp> picture,
      Path log,
      CompletableFuture<Void> closed) {
    this.store = store;
    this.background = background;
    this.grounds = grounds;
    this.picture = picture;
    this.log = log;
    this.closed = closed;
    this.memory = new Memory(store, background, grounds);
    View view = memory.view().orElseGet(() -> View.of(FIRST_DATE, basemap.wholeRegion()));
    this.state =
        new AppState(facts, view, memory.preferences(), background, text -> new Ecql().read(text));
    this.layerOpening = new LayerOpening(state);
    this.layers =
        new OwnLayers(
            state,
            background,
            layerOpening,
            new ReadyLayers(),
            memory.layers(),
            memory::keepLayers);
    this.place = memory.place();
    this.firstMap =
        place
            .filter(p -> picture.isEmpty())
            .map(p -> FirstMap.begin(state.snapshot(), p, background, painter()));
  }

  private MapPainter painter() {
    return new MapPainter(basemap, new FramePainter(basemap, layers.painter()), grounds);
  }

  /** Opens the window, and shows the view of the picture, if one was asked for. */
  void open() {
    stage = new Stage();
    stage.setTitle(AtlasWindow.NAME);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setOnHidden(e -> closed.complete(null));
    given = place.filter(p -> p.isOn(OnScreen.screens()));
    given.ifPresent(p -> p.put(stage));
    // Where its screen is gone, it fills another.
    stage.setMaximized(place.filter(WindowPlace::isMaximized).isPresent());
    Optional<FirstMap> alone = firstMap.filter(first -> given.isPresent());
    firstMap = Optional.empty();
    if (alone.isPresent()) {
      alone.get().show(stage, this::tryToFurnish);
    } else {
      furnish(Optional.empty());
      picture.ifPresent(shown -> new PictureOpening(state, background, Digest::of).open(shown));
    }
  }

  /** A window that can't be made ends the program, which says why. */
  private void tryToFurnish(Optional<FirstMap.Picture> first) {
    if (!stage.isShowing()) {
      return; // closed at once
    }
    try {
      furnish(first);
    } catch (RuntimeException | Error e) {
      closed.completeExceptionally(e);
    }
  }

  /** Puts the panels around the map. */
  private void furnish(Optional<FirstMap.Picture> first) {
    SavedViews views = savedViews();
    Optional<Editing> editing = editing();
    DesktopServices desktop = new DesktopServices(state, background, stage);
    MainWindow content =
        new MainWindow(
            state,
            background,
            basemap,
            views,
            editing,
            layers,
            new MainWindow.Surroundings(
                this::coordinates,
                desktop::browse,
                desktop::showFile,
                desktop::askWhere,
                desktop::askFile,
                Digest::of,
                PlayTimer.Pulse.ofScreen(),
                memory,
                grounds,
                System::nanoTime,
                DesktopServices::printers,
                log,
                stage::close));
    content.reopen();
    first.ifPresent(content.map()::begin);
    onceMapIsDone(content.map(), () -> complete(content, views, editing));
    if (stage.isShowing()) {
      content.enter(stage.getScene());
    } else {
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      stage.setScene(
          content.scene(
              given.map(p -> p.scene().getWidth()).orElse(Math.min(WIDTH, screen.getWidth())),
              given.map(p -> p.scene().getHeight()).orElse(Math.min(HEIGHT, screen.getHeight()))));
    }
    state.watch(Snapshot::view).subscribe(shown -> stage.setTitle(title(shown)));
    listen(content);
    stage.show();
    OnScreen.keep(stage);
    tellOfAccess();
    Drops drops =
        new Drops(
            content::chooseForDrop, new PictureOpening(state, background, Digest::of).taker());
    drops.add(content.layerTaker());
    content.importTaker().ifPresent(drops::add);
    drops.acceptOn(stage.getScene());
  }

  private void listen(MainWindow content) {
    Runnable note = () -> memory.note(state.snapshot(), placeNow(content.map()));
    state.snapshotProperty().subscribe(now -> note.run());
    content.map().atRestProperty().subscribe(isAtRest -> note.run());
    stage.setOnCloseRequest(
        e -> {
          e.consume();
          content.quit();
        });
    stage.setOnHiding(
        e -> {
          content.settle();
          memory.end(state.snapshot(), placeNow(content.map()));
        });
  }

  private Optional<WindowPlace> placeNow(MapPane map) {
    Optional<WindowPlace> now = WindowPlace.of(stage, map);
    stood = stood.or(() -> now);
    return now.map(p -> given.map(to -> p.unlessMoved(to, stood.orElseThrow())).orElse(p));
  }

  /** Does work once the map is at rest, or has no place: a drawer takes it in a low window. */
  private static void onceMapIsDone(MapPane map, Runnable work) {
    InvalidationListener listener =
        new InvalidationListener() {
          @Override
          public void invalidated(Observable changed) {
            if (map.isAtRest() || map.getScene() == null) {
              map.atRestProperty().removeListener(this);
              map.sceneProperty().removeListener(this);
              // The scene changes while everything is laid out.
              Platform.runLater(work);
            }
          }
        };
    map.atRestProperty().addListener(listener);
    map.sceneProperty().addListener(listener);
  }

  /** What the first picture can do without. */
  private void complete(MainWindow content, SavedViews views, Optional<Editing> editing) {
    if (!stage.isShowing()) {
      return; // closed as soon as the map was there
    }
    for (int pixels : ICON_SIZES) {
      Optional.ofNullable(AtlasWindow.class.getResource("/icons/icon-" + pixels + ".png"))
          .ifPresent(icon -> stage.getIcons().add(new Image(icon.toExternalForm())));
    }
    wakeProjection(views);
    editing.ifPresent(Editing::tellOfContested);
    // A program that was killed kept none when it ended.
    background.run(
        () -> {
          AtlasWindow.keepBackup(store);
          return store;
        },
        kept -> {},
        e -> {});
    layerOpening.tellOfTiles(content.map()::renewGround);
    // Nothing wakes where there is no layer.
    layers.openKept();
  }

  private Optional<Editing> editing() {
    return store.access() == Access.FULL
        ? Optional.of(
            new Editing(store, state, background, new LazyProjection(), Clock.systemUTC()))
        : Optional.empty();
  }

  /** Where the facts can't be changed, says why, and shows what another window makes of them. */
  private void tellOfAccess() {
    if (store.access() == Access.FULL) {
      return;
    }
    Words words = Words.in(state.view().language());
    String key = "access." + store.access().name().toLowerCase(Locale.ROOT);
    state.tell(Notice.told(words.get(key, store.file().getFileName().toString())));
    if (store.access() == Access.OTHER_WINDOW) {
      new Following(state, background, store::news).start();
    }
  }

  private SavedViews savedViews() {
    return new SavedViews(
        memory.savedViews(),
        own ->
            memory.keepViews(
                own,
                wrong ->
                    state.tell(
                        Notice.failed(
                            Words.in(state.view().language()).get("views.notKept", wrong)))));
  }

  private String title(View view) {
    Words words = Words.in(view.language());
    String title =
        words.get(
            "app.windowTitle",
            view.allDates()
                ? words.get("action.allDates")
                : DateWords.in(view.language()).full(view.date()));
    return store.access() == Access.FULL ? title : words.get("app.readOnly", title);
  }

  /** GeoTools wakes, and places the shipped views. */
  private void wakeProjection(SavedViews views) {
    background.run(
        () -> {
          Projection woken = new Projection();
          woken.unproject(0, 0);
          return woken;
        },
        woken -> projection = Optional.of(woken),
        e -> {});
    background.run(() -> shippedViews(new Projection()), views::ship, e -> {});
  }

  private static Map<Language, List<KeptView>> shippedViews(Projection projection) {
    List<ShippedView> shipped = ShippedViews.read(projection);
    return Map.of(
        Language.ENGLISH,
        shipped.stream()
            .map(v -> new KeptView(v.nameEn(), v.noteEn(), ViewStamp.write(v.view()), true))
            .toList(),
        Language.ARABIC,
        shipped.stream()
            .map(v -> new KeptView(v.nameAr(), v.noteAr(), ViewStamp.write(v.view()), true))
            .toList());
  }

  private Optional<Coordinates> coordinates(double x, double y) {
    return projection.map(
        p -> {
          double[] lonLat = p.unproject(x, y);
          return new Coordinates(lonLat[0], lonLat[1]);
        });
  }

  /** Wakes GeoTools when the first point must be projected. */
  private static final class LazyProjection implements PlaneProjection {
    private Projection woken;

    @Override
    public synchronized PlanePoint project(double lon, double lat) {
      if (woken == null) {
        woken = new Projection();
      }
      return woken.project(lon, lat);
    }
  }
}
