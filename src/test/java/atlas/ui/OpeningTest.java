package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Preferences;
import atlas.app.TextSize;
import atlas.app.Threads;
import atlas.map.Projection;
import atlas.store.CsvFiles;
import atlas.store.Store;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The window on a store, opened and closed as the program does it. */
@ExtendWith(ApplicationExtension.class)
final class OpeningTest {

  private static final int PATIENCE_SECONDS = 60;

  @TempDir private Path folder;
  private Store store;
  private Threads threads;
  private KeptGround grounds;
  private CompletableFuture<Void> closed;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    store = Store.openOrCreate(folder.resolve("atlas.gpkg"), CsvFiles.shipped(), new Projection());
    threads = new Threads(Platform::runLater);
    grounds = KeptGround.in(folder.resolve("ground.bin"), "1");
  }

  @AfterEach
  void close(FxRobot robot) throws Exception {
    robot.interact(stage::hide);
    threads.close();
    store.close();
  }

  private Parent openWindow(FxRobot robot) throws Exception {
    return openWindow(robot, () -> {});
  }

  /**
   * Opens it.
   *
   * @param atOnce done before anything else can happen
   * @return what the window shows as soon as it shows anything
   */
  private Parent openWindow(FxRobot robot, Runnable atOnce) throws Exception {
    closed = new CompletableFuture<>();
    CompletableFuture<Parent> shown = new CompletableFuture<>();
    var facts = store.facts();
    Opening opening =
        new Opening(
            store, facts, threads, grounds, Optional.empty(), folder.resolve("no.log"), closed);
    robot.interact(
        () -> {
          opening.open();
          stage =
              (Stage)
                  Window.getWindows().stream()
                      .filter(w -> w instanceof Stage s && s.getTitle() != null)
                      .findFirst()
                      .orElseThrow();
          shown.complete(stage.getScene().getRoot());
          atOnce.run();
        });
    return shown.get();
  }

  private MainWindow whole() throws Exception {
    await(() -> stage.getScene().getRoot() instanceof MainWindow main && main.map().isAtRest());
    return (MainWindow) stage.getScene().getRoot();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
  }

  @Test
  void aFirstOpeningShowsEverythingAtOnce(FxRobot robot) throws Exception {
    assertThat(openWindow(robot)).isInstanceOf(MainWindow.class);
    whole();
    robot.interact(stage::hide);
    assertThat(closed).isCompleted();
    assertThat(folder.resolve("ground.bin")).exists();
  }

  @Test
  void theNextShowsTheMapBeforeThePanelsAndInTheirPlace(FxRobot robot) throws Exception {
    openWindow(robot);
    MapPane map = whole().map();
    Rectangle2D before = WindowPlace.of(stage, map).orElseThrow().map();
    int[] atRest = pixels(shownBy(map));
    robot.interact(stage::hide);

    Parent first = openWindow(robot);
    assertThat(first).isInstanceOf(Group.class);
    ImageView alone = (ImageView) first.getChildrenUnmodifiable().get(0);
    await(() -> alone.getImage() != null);
    assertThat(
            new Rectangle2D(alone.getX(), alone.getY(), alone.getFitWidth(), alone.getFitHeight()))
        .isEqualTo(before);
    assertThat(pixels(alone.getImage())).isEqualTo(atRest);

    MapPane again = whole().map();
    assertThat(WindowPlace.of(stage, again).orElseThrow().map()).isEqualTo(before);
    assertThat(pixels(shownBy(again))).isEqualTo(atRest);
  }

  @Test
  void aWindowThatIsClosedBeforeItHasPanelsIsClosed(FxRobot robot) throws Exception {
    openWindow(robot);
    whole();
    robot.interact(stage::hide);
    Parent first = openWindow(robot, () -> stage.hide());
    assertThat(closed).isCompleted();
    ImageView alone = (ImageView) first.getChildrenUnmodifiable().get(0);
    await(() -> alone.getImage() != null); // it comes, and nobody is there
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(stage.getScene().getRoot()).isSameAs(first);
  }

  @Test
  void whatTheFirstPictureDoesWithoutComesAlsoWhereADrawerHasTheMapsPlace(FxRobot robot)
      throws Exception {
    Rectangle2D low = new Rectangle2D(0, 0, 900, 600);
    WindowPlace place = new WindowPlace(low, low, new Rectangle2D(250, 40, 300, 200), 1, false);
    TextSize largest = Stream.iterate(TextSize.USUAL, TextSize::larger).limit(9).toList().get(8);
    store.putSetting("window.place", place.toString());
    store.putSetting("window.preferences", Preferences.FIRST.withTextSize(largest).toString());
    store.putSetting("window.drawer", "promises");
    openWindow(robot);
    await(() -> stage.getScene().getRoot() instanceof MainWindow);
    MainWindow window = (MainWindow) stage.getScene().getRoot();
    await(() -> window.map().getScene() == null);
    await(() -> !stage.getIcons().isEmpty());
  }

  private static Image shownBy(MapPane map) {
    return map.getChildrenUnmodifiable().stream()
        .filter(
            node -> node.isVisible() && node.getId() != null && node.getId().equals("map-whole"))
        .map(node -> ((ImageView) node).getImage())
        .findFirst()
        .orElseThrow();
  }

  private static int[] pixels(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }
}
