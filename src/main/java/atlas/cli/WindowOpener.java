package atlas.cli;

import atlas.export.PictureStamp;
import atlas.store.Recovery;
import atlas.store.Store;
import atlas.store.StoreException;
import java.util.Optional;

/** Opens the window; kept apart, so that no command but this loads the toolkit. */
@FunctionalInterface
public interface WindowOpener {

  /** This machine can't show a window; the message is a sentence that says why. */
  final class NoWindow extends Exception {
    private static final long serialVersionUID = 1L;

    /** For a reason that a person can mend. */
    public NoWindow(String sentence, Throwable cause) {
      super(sentence, cause);
    }
  }

  /**
   * Tells of a damaged store, and lets the person choose what to do.
   *
   * @return whether the store can be opened now; not if they chose to leave it
   * @throws NoWindow if this machine can't show a window
   * @throws StoreException if what was chosen can't be done
   */
  default boolean recover(Recovery recovery) throws NoWindow, StoreException, InterruptedException {
    throw recovery.told();
  }

  /**
   * Shows the window on a store, and returns when it is closed.
   *
   * @param picture whose view is opened, if one was asked for
   * @throws NoWindow if this machine can't show one
   * @throws StoreException if the store can't be read
   */
  void show(Store store, Optional<PictureStamp> picture)
      throws NoWindow, StoreException, InterruptedException;
}
