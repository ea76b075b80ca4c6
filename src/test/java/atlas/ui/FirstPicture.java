package atlas.ui;

import atlas.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * The program's own start, from its first line to a window that is closed some seconds later: the
 * classes of a start. On a store that is there already the window shows its map first, as on most
 * days.
 */
public final class FirstPicture {

  private static final Duration SHOWN = Duration.seconds(5);

  private FirstPicture() {}

  /** Argument: a folder for the store, made if missing. */
  public static void main(String[] args) throws IOException {
    Path file = Files.createDirectories(Path.of(args[0])).resolve("atlas.gpkg");
    Thread closer = new Thread(FirstPicture::closeLater);
    closer.setDaemon(true);
    closer.start();
    Main.main(new String[] {"--store", file.toString()});
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
