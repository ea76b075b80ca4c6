package atlas.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;

/**
 * The thread that shows windows. Starting its toolkit takes as long as opening a store, so it
 * starts beside that.
 */
public final class WindowThread {

  private final CompletableFuture<Void> started = new CompletableFuture<>();

  private WindowThread() {}

  /** Begins to start the toolkit, which can be done once, and returns. */
  public static WindowThread start() {
    WindowThread thread = new WindowThread();
    Thread starter = new Thread(thread::startToolkit, "toolkit");
    starter.setDaemon(true);
    starter.start();
    return thread;
  }

  private void startToolkit() {
    try {
      // It must outlive the window that tells of a damaged store.
      Platform.setImplicitExit(false);
      Platform.startup(() -> started.complete(null));
    } catch (RuntimeException | Error e) {
      started.completeExceptionally(e);
    }
  }

  /**
   * Runs work on the thread, as soon as there is one.
   *
   * @throws UnsupportedOperationException if there is no display
   * @throws RuntimeException or an error, as the toolkit threw it when it couldn't start
   */
  void run(Runnable work) {
    try {
      started.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
    Platform.runLater(work);
  }
}
