package atlas.ui;

import atlas.app.AppState;
import atlas.app.Preferences;
import atlas.app.Snapshot;
import atlas.app.Threads;
import atlas.map.Basemap;
import atlas.map.Coordinates;
import atlas.map.Projection;
import atlas.model.Facts;
import atlas.store.Store;
import atlas.store.StoreException;
import atlas.view.View;
import atlas.words.DateWords;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The program's window on the screen. */
public final class AtlasWindow {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  /** The first thing that a person sees: a day of the handovers' summer. */
  private static final LocalDate FIRST_DATE = LocalDate.of(2020, 7, 25);

  private final Threads background = new Threads(Platform::runLater);
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Optional<Projection> projection = Optional.empty();

  private AtlasWindow() {}

  /**
   * Opens the window and returns when it is closed.
   *
   * @param store what is known, and where it is kept
   * @throws StoreException if the store can't be read
   * @throws UnsupportedOperationException if there is no display to open it on
   */
  public static void show(Store store) throws StoreException, InterruptedException {
    Facts facts = store.facts();
    AtlasWindow window = new AtlasWindow();
    Platform.startup(() -> window.open(facts));
    window.closed.await();
    window.background.close();
  }

  private void open(Facts facts) {
    Basemap basemap = Basemap.load();
    AppState state =
        new AppState(
            facts, View.of(FIRST_DATE, basemap.wholeRegion()), Preferences.FIRST, background);
    MainWindow content =
        new MainWindow(
            state,
            background,
            basemap,
            new MainWindow.Surroundings(this::coordinates, this::browse, this::close));
    Scene scene = content.scene(WIDTH, HEIGHT);
    Stage stage = new Stage();
    stage.setMinWidth(900);
    stage.setMinHeight(600);
    stage.setScene(scene);
    state.watch(Snapshot::view).subscribe(view -> stage.setTitle(title(view)));
    stage.setOnHidden(e -> closed.countDown());
    stage.show();
    wakeProjection();
  }

  private static String title(View view) {
    return Words.in(view.language())
        .get("app.windowTitle", DateWords.in(view.language()).full(view.date()));
  }

  /** GeoTools wakes once the first picture is there. */
  private void wakeProjection() {
    background.run(
        () -> {
          Projection woken = new Projection();
          woken.unproject(0, 0);
          return woken;
        },
        woken -> projection = Optional.of(woken),
        e -> {});
  }

  private Optional<Coordinates> coordinates(double x, double y) {
    return projection.map(
        p -> {
          double[] lonLat = p.unproject(x, y);
          return new Coordinates(lonLat[0], lonLat[1]);
        });
  }

  private void browse(String address) {}

  private void close() {
    Platform.exit();
    closed.countDown();
  }
}
