package atlas.ui;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The person's web browser. */
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
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("windows")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
            : List.of(system.contains("mac") ? "open" : "xdg-open", address);
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
