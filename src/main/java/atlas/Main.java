package atlas;

import atlas.cli.AtlasCommand;
import atlas.cli.WindowOpener;
import atlas.export.PictureStamp;
import atlas.store.DriverStart;
import atlas.store.Recovery;
import atlas.store.Store;
import atlas.store.StoreException;
import atlas.ui.AtlasWindow;
import atlas.ui.WindowThread;
import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Entry point: a command, or the window. Makes the objects and hands them over. */
public final class Main {

  private static final String NO_DISPLAY =
      "There is no display to open a window on; 'snapshot --date D -o FILE.png' makes a picture"
          + " without one.";

  private static final String NO_LIBRARY =
      "A library of the system that windows need is missing, such as GTK 3; %s names it."
          + " 'snapshot --date D -o FILE.png' makes a picture without it.";

  private static final String NO_FONTS =
      "There is no font on this system for the window to write with; install one, such as DejaVu."
          + " 'snapshot --date D -o FILE.png' makes a picture without it.";

  private Main() {}

  /** Runs the program, and ends the virtual machine with its exit code. */
  public static void main(String[] args) {
    LogFile.install();
    // Windows are JavaFX's; to Java2D, which paints pictures, a display is but a cost.
    System.setProperty("java.awt.headless", "true");
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, e) ->
            System.getLogger(Main.class.getName()).log(Level.ERROR, "In " + thread.getName(), e));
    DriverStart.hasten();
    DriverStart.wakeInBackground();
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Windows windows = new Windows();
    if (AtlasCommand.opensWindow(args)) {
      windows.prepare();
    }
    System.exit(AtlasCommand.run(args, windows, LogFile.path(), out, err));
  }

  /** The windows of this machine. */
  private static final class Windows implements WindowOpener {

    private Optional<WindowThread> thread = Optional.empty();

    /** Starts the toolkit, if there is a display, beside whatever else a start has to do. */
    void prepare() {
      if (thread.isEmpty() && (!isLinux() || hasDisplay())) {
        System.setErr(ToolkitPrints.stream());
        thread = Optional.of(WindowThread.start());
      }
    }

    @Override
    public void show(Store store, Optional<PictureStamp> picture)
        throws NoWindow, StoreException, InterruptedException {
      onDisplay(
          thread -> {
            AtlasWindow.show(thread, store, picture, LogFile.path());
            return true;
          });
    }

    @Override
    public boolean recover(Recovery recovery)
        throws NoWindow, StoreException, InterruptedException {
      if (isLinux() && !hasDisplay()) {
        throw recovery.told();
      }
      return onDisplay(thread -> AtlasWindow.recover(thread, recovery));
    }

    private boolean onDisplay(Shown window) throws NoWindow, StoreException, InterruptedException {
      prepare();
      if (thread.isEmpty()) {
        throw new NoWindow(NO_DISPLAY, null);
      }
      try {
        return window.on(thread.get());
      } catch (AtlasWindow.NoFonts e) {
        throw new NoWindow(NO_FONTS, e);
      } catch (UnsupportedOperationException | ExceptionInInitializerError e) {
        throw isOfALibrary(e)
            ? new NoWindow(NO_LIBRARY.formatted(LogFile.path()), e)
            : new NoWindow(NO_DISPLAY, e);
      } catch (RuntimeException e) {
        if (e.getCause() instanceof UnsatisfiedLinkError) {
          throw new NoWindow(NO_LIBRARY.formatted(LogFile.path()), e);
        }
        throw e;
      }
    }
  }

  private interface Shown {
    boolean on(WindowThread thread) throws StoreException, InterruptedException;
  }

  /** The toolkit finds the display after its libraries. */
  private static boolean isOfALibrary(Throwable e) {
    boolean isOfALibrary = String.valueOf(e.getMessage()).contains("library");
    if (isOfALibrary) {
      System.getLogger(Main.class.getName()).log(Level.WARNING, "A library is missing", e);
    }
    return isOfALibrary;
  }

  private static boolean isLinux() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
  }

  /** A toolkit that needs no display can be asked for by a property. */
  private static boolean hasDisplay() {
    return System.getenv("DISPLAY") != null
        || System.getenv("WAYLAND_DISPLAY") != null
        || "Monocle".equals(System.getProperty("glass.platform"));
  }
}
