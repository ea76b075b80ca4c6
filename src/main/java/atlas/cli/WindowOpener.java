package atlas.cli;

import atlas.store.Store;
import atlas.store.StoreException;

/** Opens the window; kept apart, so that no command but this loads the toolkit. */
@FunctionalInterface
public interface WindowOpener {

  /** There is no display to open a window on. */
  final class NoDisplay extends Exception {
    private static final long serialVersionUID = 1L;

    /** For the reason that the toolkit gives. */
    public NoDisplay(Throwable cause) {
      super(cause);
    }
  }

  /**
   * Shows the window on a store, and returns when it is closed.
   *
   * @throws NoDisplay if there is none
   * @throws StoreException if the store can't be read
   */
  void show(Store store) throws NoDisplay, StoreException, InterruptedException;
}
