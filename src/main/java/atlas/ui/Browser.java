package atlas.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The person's web browser and file manager. */
final class Browser {

  private Browser() {}

  /**
   * Opens a web page, as the system does for other programs.
   *
   * @param address http or https; anything else is refused, since it came from a data file
   * @return the process that was started
   * @throws IOException if none could be started
   */
  static Process open(String address) throws IOException {
    if (!address.startsWith("https://") && !address.startsWith("http://")) {
      throw new IOException("Not a web address: " + address);
    }
    return start(
        isSystem("windows")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
            : List.of(isSystem("mac") ? "open" : "xdg-open", address));
  }

  /**
   * Shows a file in its folder; where a system can't point at the file, the folder alone.
   *
   * @return the process that was started
   * @throws IOException if none could be started
   */
  static Process showFile(Path file) throws IOException {
    Path whole = file.toAbsolutePath();
    if (isSystem("windows")) {
      return start(List.of("explorer", "/select," + whole));
    }
    return start(
        isSystem("mac")
            ? List.of("open", "-R", whole.toString())
            : List.of("xdg-open", whole.getParent().toString()));
  }

  private static boolean isSystem(String name) {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains(name);
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
