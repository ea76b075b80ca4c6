package atlas.ui;

import atlas.app.TextSize;
import atlas.app.Threads;
import atlas.export.PictureStamp;
import atlas.model.Facts;
import atlas.store.Access;
import atlas.store.Backups;
import atlas.store.Recovery;
import atlas.store.Store;
import atlas.store.StoreException;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.words.DateWords;
import atlas.words.Words;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;

/** The program's window on the screen. */
public final class AtlasWindow {

  /** The toolkit finds no font to write with. */
  public static final class NoFonts extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NoFonts(Throwable cause) {
      super("The toolkit finds no font", cause);
    }
  }

  /** The program's name. */
  static final String NAME = "Handover Atlas";

  private static final System.Logger LOG = System.getLogger(AtlasWindow.class.getName());

  private final CompletableFuture<Void> closed = new CompletableFuture<>();

  /** When the window's thread has taken over what another began. */
  private final CompletableFuture<Void> takenOver = new CompletableFuture<>();

  private final Threads background =
      new Threads(
          work -> {
            takenOver.join();
            Platform.runLater(work);
          });
  private final Store store;
  private final Path log;

  private AtlasWindow(Store store, Path log) {
    this.store = store;
    this.log = log;
  }

  /**
   * Opens the window and returns when it is closed.
   *
   * @param thread shows it
   * @param store what is known, and where it is kept
   * @param picture whose view is opened, if one was asked for
   * @param log the file that problems are told in; need not be there
   * @throws StoreException if the store can't be read
   * @throws UnsupportedOperationException if there is no display to open it on
   * @throws NoFonts if there is no font to write with
   */
  public static void show(
      WindowThread thread, Store store, Optional<PictureStamp> picture, Path log)
      throws StoreException, InterruptedException {
    AtlasWindow window = new AtlasWindow(store, log);
    Facts facts = store.facts();
    Opening opening =
        new Opening(
            store, facts, window.background, KeptGround.ofProgram(), picture, log, window.closed);
    thread.run(() -> window.tryToOpen(opening));
    try {
      window.closed.get();
    } catch (ExecutionException e) {
      throw notOpened(e.getCause());
    } finally {
      window.background.close();
    }
    keepBackup(store);
  }

  /** A store that was open to the end is good: it is the copy to come back to. */
  static void keepBackup(Store store) {
    if (store.access() != Access.FULL) {
      return;
    }
    try {
      new Backups(store.file()).keep(store, Instant.now());
    } catch (StoreException e) {
      LOG.log(Level.WARNING, "No backup could be made", e);
    }
  }

  /**
   * Tells of a damaged store, and does what the person chooses.
   *
   * @param thread shows that
   * @return whether there is a whole store now
   * @throws StoreException if what was chosen can't be done
   * @throws UnsupportedOperationException if there is no display
   */
  public static boolean recover(WindowThread thread, Recovery recovery)
      throws StoreException, InterruptedException {
    CompletableFuture<RecoveryContent.Way> chosen = new CompletableFuture<>();
    Optional<Path> backup = recovery.backups().stream().findFirst();
    thread.run(() -> showRecovery(recovery, backup, chosen));
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
      stage.setTitle(NAME);
      stage.setScene(scene);
      stage.setOnHidden(e -> chosen.complete(RecoveryContent.Way.QUIT));
      stage.show();
    } catch (RuntimeException | Error e) {
      chosen.completeExceptionally(e);
    }
  }

  private void tryToOpen(Opening opening) {
    takenOver.complete(null);
    try {
      requireFonts();
      opening.open();
    } catch (RuntimeException | Error e) {
      closed.completeExceptionally(e);
    }
  }
}
