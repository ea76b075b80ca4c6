package atlas.ui;

import atlas.app.AppState;
import atlas.app.Editing;
import atlas.app.KeptView;
import atlas.app.Notice;
import atlas.app.OwnLayers;
import atlas.app.SavedViews;
import atlas.app.Snapshot;
import atlas.app.TextSize;
import atlas.app.Threads;
import atlas.backdrop.ReadyLayers;
import atlas.exchange.Format;
import atlas.export.PictureStamp;
import atlas.export.ViewStamp;
import atlas.map.Basemap;
import atlas.map.Coordinates;
import atlas.map.Ecql;
import atlas.map.Projection;
import atlas.model.Facts;
import atlas.model.PlanePoint;
import atlas.model.PlaneProjection;
import atlas.store.Access;
import atlas.store.Backups;
import atlas.store.Digest;
import atlas.store.Recovery;
import atlas.store.ShippedView;
import atlas.store.ShippedViews;
import atlas.store.Store;
import atlas.store.StoreException;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.view.View;
import atlas.words.DateWords;
import atlas.words.Words;
import java.io.File;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/** The program's window on the screen. */
public final class AtlasWindow {

  /** The toolkit finds no font to write with. */
  public static final class NoFonts extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NoFonts(Throwable cause) {
      super("The toolkit finds no font", cause);
    }
  }

  private static final System.Logger LOG = System.getLogger(AtlasWindow.class.getName());

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final int[] ICON_SIZES = {16, 32, 48, 128, 256};

  /** The first thing that a person sees: a day of the handovers' summer. */
  private static final LocalDate FIRST_DATE = LocalDate.of(2020, 7, 25);

  private final Threads background = new Threads(Platform::runLater);
  private final CompletableFuture<Void> closed = new CompletableFuture<>();
  private volatile Optional<Projection> projection = Optional.empty();

  /** Where a file was written last. */
  private Optional<File> folder = Optional.empty();

  private final Store store;
  private final Path log;

  private AtlasWindow(Store store, Path log) {
    this.store = store;
    this.log = log;
  }

  /**
   * Opens the window and returns when it is closed.
   *
   * @param store what is known, and where it is kept
   * @param picture whose view is opened, if one was asked for
   * @param log the file that problems are told in; need not be there
   * @throws StoreException if the store can't be read
   * @throws UnsupportedOperationException if there is no display to open it on
   * @throws NoFonts if there is no font to write with
   */
  public static void show(Store store, Optional<PictureStamp> picture, Path log)
      throws StoreException, InterruptedException {
    AtlasWindow window = new AtlasWindow(store, log);
    Facts facts = store.facts();
    onWindowThread(() -> window.tryToOpen(facts, picture));
    try {
      window.closed.get();
    } catch (ExecutionException e) {
      throw notOpened(e.getCause());
    } finally {
      window.background.close();
    }
    if (store.access() == Access.FULL) {
      keepBackup(store);
    }
  }

  /** A store that was open to the end is good: it is the copy to come back to. */
  private static void keepBackup(Store store) {
    try {
      new Backups(store.file()).keep(store, Instant.now());
    } catch (StoreException e) {
      LOG.log(Level.WARNING, "No backup could be made", e);
    }
  }

  /** The toolkit starts once, and must outlive the window that tells of a damaged store. */
  private static void onWindowThread(Runnable work) {
    try {
      Platform.setImplicitExit(false);
      Platform.startup(work);
    } catch (IllegalStateException e) {
      Platform.runLater(work);
    }
  }

  /**
   * Tells of a damaged store, and does what the person chooses.
   *
   * @return whether there is a whole store now
   * @throws StoreException if what was chosen can't be done
   * @throws UnsupportedOperationException if there is no display
   */
  public static boolean recover(Recovery recovery) throws StoreException, InterruptedException {
    CompletableFuture<RecoveryContent.Way> chosen = new CompletableFuture<>();
    Optional<Path> backup = recovery.backups().stream().findFirst();
    onWindowThread(() -> showRecovery(recovery, backup, chosen));
    try {
      switch (chosen.get()) {
        case BACKUP -> recovery.restore(backup.orElseThrow());
        case RESCUED -> recovery.restore(recovery.rescued().orElseThrow());
        case ANEW -> recovery.moveAside();
        case QUIT -> {
          return false;
        }
      }
      return true;
    } catch (ExecutionException e) {
      throw notOpened(e.getCause());
    }
  }

  private static RuntimeException notOpened(Throwable cause) {
    return cause instanceof NoFonts noFonts
        ? noFonts
        : new IllegalStateException("The window can't be opened", cause);
  }

  /** The toolkit dies of it in many places, so it is asked before anything is made. */
  private static void requireFonts() {
    try {
      Font.getDefault();
    } catch (RuntimeException | ExceptionInInitializerError | NoClassDefFoundError e) {
      throw new NoFonts(e);
    }
  }

  private static void showRecovery(
      Recovery recovery, Optional<Path> backup, CompletableFuture<RecoveryContent.Way> chosen) {
    try {
      requireFonts();
      Language language =
          Locale.getDefault().getLanguage().equals("ar") ? Language.ARABIC : Language.ENGLISH;
      Stage stage = new Stage();
      RecoveryContent content =
          new RecoveryContent(
              Words.in(language),
              recovery.file().toString(),
              recovery.rescued().map(f -> List.of(recovery.rescuedRows(), f.toString())),
              backup.map(
                  b ->
                      DateWords.in(language)
                          .full(LocalDate.ofInstant(Backups.madeAt(b), ZoneId.systemDefault()))),
              way -> {
                chosen.complete(way);
                stage.close();
              });
      content.setNodeOrientation(
          language == Language.ARABIC
              ? NodeOrientation.RIGHT_TO_LEFT
              : NodeOrientation.LEFT_TO_RIGHT);
      Looks.loadFonts();
      Scene scene = new Scene(content, 520, 380);
      Looks.dress(scene, Theme.LIGHT, TextSize.USUAL);
      stage.setTitle("Handover Atlas");
      stage.setScene(scene);
      stage.setOnHidden(e -> chosen.complete(RecoveryContent.Way.QUIT));
      stage.show();
    } catch (RuntimeException | Error e) {
      chosen.completeExceptionally(e);
    }
  }

  private void tryToOpen(Facts facts, Optional<PictureStamp> picture) {
    try {
      requireFonts();
      open(facts, picture);
    } catch (RuntimeException | Error e) {
      closed.completeExceptionally(e);
    }
  }

  private void open(Facts facts, Optional<PictureStamp> picture) {
    Basemap basemap = Basemap.load();
    Memory memory = new Memory(store, background);
    View view = memory.view().orElseGet(() -> View.of(FIRST_DATE, basemap.wholeRegion()));
    AppState state =
        new AppState(facts, view, memory.preferences(), background, text -> new Ecql().read(text));
    SavedViews views = savedViews(memory, state);
    LayerOpening layerOpening = new LayerOpening(state);
    OwnLayers layers =
        new OwnLayers(
            state,
            background,
            layerOpening,
            new ReadyLayers(),
            memory.layers(),
            memory::keepLayers);
    Stage stage = new Stage();
    Optional<Editing> editing = editing(state);
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
                address -> browse(state, address),
                file -> showFile(state, file),
                (name, kind) -> askWhere(state, stage, name, kind),
                endings -> askFile(state, stage, endings),
                Digest::of,
                PlayTimer.Pulse.ofScreen(),
                memory,
                System::nanoTime,
                AtlasWindow::printers,
                log,
                stage::close));
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    Scene scene =
        content.scene(Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
    stage.setMinWidth(900);
    stage.setMinHeight(600);
    stage.setScene(scene);
    for (int pixels : ICON_SIZES) {
      Optional.ofNullable(AtlasWindow.class.getResource("/icons/icon-" + pixels + ".png"))
          .ifPresent(icon -> stage.getIcons().add(new Image(icon.toExternalForm())));
    }
    state.watch(Snapshot::view).subscribe(shown -> stage.setTitle(title(shown)));
    state.snapshotProperty().subscribe(memory::note);
    stage.setOnCloseRequest(
        e -> {
          e.consume();
          content.quit();
        });
    stage.setOnHiding(e -> content.settle());
    stage.setOnHidden(
        e -> {
          memory.keep(state.snapshot());
          closed.complete(null);
        });
    stage.show();
    OnScreen.keep(stage);
    tellOfAccess(state);
    PictureOpening opening = new PictureOpening(state, background, Digest::of);
    Drops drops = new Drops(content::chooseForDrop, opening.taker());
    drops.add(content.layerTaker());
    content.importTaker().ifPresent(drops::add);
    drops.acceptOn(scene);
    picture.ifPresent(opening::open);
    wakeProjection(views);
    editing.ifPresent(Editing::tellOfContested);
    if (store.access() == Access.FULL) {
      // A program that was killed kept none when it ended.
      background.run(
          () -> {
            keepBackup(store);
            return store;
          },
          kept -> {},
          e -> {});
    }
    layerOpening.tellOfTiles(content.map()::renewGround);
    // Once the first picture is there; nothing wakes where there is no layer.
    layers.openKept();
    content.reopen();
  }

  private Optional<Editing> editing(AppState state) {
    return store.access() == Access.FULL
        ? Optional.of(
            new Editing(store, state, background, new LazyProjection(), Clock.systemUTC()))
        : Optional.empty();
  }

  /** Where the facts can't be changed, says why, and shows what another window makes of them. */
  private void tellOfAccess(AppState state) {
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

  private static SavedViews savedViews(Memory memory, AppState state) {
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

  /** GeoTools wakes once the first picture is there, and places the shipped views then. */
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

  private static Optional<Path> askFile(AppState state, Stage stage, Set<String> endings) {
    Words words = Words.in(state.view().language());
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.get("button.open"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                endings.stream().sorted().collect(Collectors.joining(", ")),
                endings.stream().sorted().map(ending -> "*." + ending).toList()));
    return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
  }

  private Optional<Path> askWhere(AppState state, Stage stage, String name, String told) {
    Words words = Words.in(state.view().language());
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.get("button.save"));
    chooser.setInitialFileName(name);
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    int dot = name.lastIndexOf('.');
    // A folder has no kind.
    if (dot > 0) {
      String ending = name.substring(dot + 1);
      String kind =
          Optional.of(told)
              .filter(kindOfFile -> !kindOfFile.isEmpty())
              .or(
                  () ->
                      Format.ofFileName(name)
                          .map(format -> words.get("exchange.format." + format.extension())))
              .orElseGet(() -> ending.toUpperCase(Locale.ROOT));
      chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + ending));
    }
    Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(stage));
    folder = chosen.map(File::getParentFile).or(() -> folder);
    return chosen.map(File::toPath);
  }

  private void showFile(AppState state, Path file) {
    background.run(
        () -> Browser.showFile(file),
        shown -> {},
        e ->
            state.tell(
                Notice.failed(
                    Words.in(state.view().language())
                        .get("error.showFile", String.valueOf(file.getParent())))));
  }

  private static List<PrintService> printers() {
    Optional<PrintService> usual =
        Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
    return Stream.concat(
            usual.stream(),
            Arrays.stream(
                    PrintServiceLookup.lookupPrintServices(
                        DocFlavor.SERVICE_FORMATTED.PRINTABLE, null))
                .filter(printer -> usual.filter(printer::equals).isEmpty()))
        .toList();
  }

  private void browse(AppState state, String address) {
    background.run(
        () -> Browser.open(address),
        opened -> {},
        e ->
            state.tell(
                Notice.failed(Words.in(state.view().language()).get("error.browser", address))));
  }
}
