package atlas.backdrop;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * The address of tiles, with {@code {z}}, {@code {x}} and {@code {y}} in it.
 *
 * @param template the text, of an http or https address
 */
public record TileAddress(String template) {

  private static final int LONGEST = 1000;

  /**
   * Refuses what {@link #parse} refuses.
   *
   * @throws IllegalArgumentException if it is not the address of tiles
   */
  public TileAddress {
    if (!isAddress(template)) {
      throw new IllegalArgumentException("Not the address of tiles");
    }
  }

  /** The address in a text; empty if it has none that tiles could come from. */
  public static Optional<TileAddress> parse(String text) {
    String stripped = text.strip();
    return isAddress(stripped) ? Optional.of(new TileAddress(stripped)) : Optional.empty();
  }

  private static boolean isAddress(String text) {
    if (text.length() > LONGEST || !text.contains("{z}") || !text.contains("{x}")) {
      return false;
    }
    try {
      URI uri = URI.create(filled(text, 0, 0, 0));
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return text.contains("{y}")
          && (scheme.equals("http") || scheme.equals("https"))
          && uri.getHost() != null
          && uri.getRawUserInfo() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The address of one tile. */
  URI of(Tile tile) {
    return URI.create(filled(template, tile.z(), tile.x(), tile.y()));
  }

  private static String filled(String text, int z, int x, int y) {
    return text.replace("{z}", String.valueOf(z))
        .replace("{x}", String.valueOf(x))
        .replace("{y}", String.valueOf(y));
  }
}
