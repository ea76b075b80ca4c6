package atlas.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** What a command line did: its exit code and what it printed. */
record Run(int code, String out, String err) {

  /** Where the log of a run would be. */
  static final Path LOG = Path.of("the", "log");

  /** Why no window opens. */
  static final String NO_DISPLAY = "There is no display.";

  /** Of a command line on a machine without a display. */
  static Run of(String... args) {
    return of(
        (store, picture) -> {
          throw new WindowOpener.NoWindow(NO_DISPLAY, null);
        },
        args);
  }

  /** Of a command line that may open a window. */
  static Run of(WindowOpener window, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = AtlasCommand.run(args, window, LOG, new PrintWriter(out), new PrintWriter(err));
    return new Run(code, out.toString(), err.toString());
  }
}
