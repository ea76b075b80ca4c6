package atlas.ui;

import atlas.map.Projection;
import atlas.store.CsvFiles;
import atlas.store.Store;
import atlas.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Window;
import javafx.util.Duration;

/** Opens the window on a new store and closes it some seconds later: the classes of a start. */
public final class FirstPicture {

  private static final Duration SHOWN = Duration.seconds(5);

  private FirstPicture() {}

  /** Argument: a folder for the store, made if missing. */
  public static void main(String[] args) throws IOException, StoreException, InterruptedException {
    Path file = Files.createDirectories(Path.of(args[0])).resolve("atlas.gpkg");
    Thread closer = new Thread(FirstPicture::closeLater);
    closer.setDaemon(true);
    closer.start();
    int code = 1;
    try (Store store = Store.openOrCreate(file, CsvFiles.shipped(), new Projection())) {
      AtlasWindow.show(store, Optional.empty(), file.resolveSibling("atlas.log"));
      code = 0;
    } finally {
      System.exit(code);
    }
  }

  private static void closeLater() {
    while (!isAsked()) {
      LockSupport.parkNanos(100_000_000);
    }
  }

  /** Asks for the end, which can't be done before the window has started the toolkit. */
  private static boolean isAsked() {
    try {
      Platform.runLater(
          () -> {
            PauseTransition shown = new PauseTransition(SHOWN);
            shown.setOnFinished(e -> List.copyOf(Window.getWindows()).forEach(Window::hide));
            shown.play();
          });
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }
}
