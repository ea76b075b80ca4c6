package atlas.ui.parts;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A text whose web addresses are links that tell the site alone. */
public final class LinkedText extends TextFlow {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s;,]*[^\\s;,.)]");

  /**
   * @param browse opens an address in the browser
   */
  public LinkedText(String text, Consumer<String> browse) {
    getStyleClass().add("linked-text");
    Matcher matcher = ADDRESS.matcher(text);
    int end = 0;
    while (matcher.find()) {
      add(text.substring(end, matcher.start()));
      getChildren().add(link(matcher.group(), matcher.group(), browse));
      end = matcher.end();
    }
    add(text.substring(end));
  }

  private void add(String plain) {
    if (!plain.isEmpty()) {
      getChildren().add(new Text(plain));
    }
  }

  /** A link that tells the host of an address, which stands whole in its tip. */
  public static Hyperlink link(String address, String accessibleName, Consumer<String> browse) {
    Hyperlink link = new Hyperlink(host(address).orElse(address));
    link.getStyleClass().add("web-link");
    link.setTooltip(new Tooltip(address));
    link.setAccessibleText(accessibleName);
    link.setOnAction(e -> browse.accept(address));
    return link;
  }

  /** Whether an address is one of the web, which alone is opened. */
  public static boolean isWeb(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost())
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
