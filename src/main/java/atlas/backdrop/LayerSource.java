package atlas.backdrop;

import java.nio.file.Path;
import java.util.Optional;

/** Where a layer comes from. */
public sealed interface LayerSource {

  /** What it is called as long as nobody calls it something else. */
  String name();

  /** Whom a picture has to name for it; empty where nobody asks for that. */
  default String credit() {
    return "";
  }

  /**
   * A file.
   *
   * @param table of a GeoPackage; empty for the only one, and for other files
   */
  record OfFile(Path file, Optional<String> table) implements LayerSource {

    @Override
    public String name() {
      String name = String.valueOf(file.getFileName());
      return table.map(t -> name + ", " + t).orElse(name);
    }
  }

  /** Tiles from an address. */
  record OfTiles(String name, TileAddress address, String credit, int maxZoom)
      implements LayerSource {

    /** The largest zoom that a source can have. */
    public static final int MOST_ZOOM = 22;

    /**
     * Refuses what a picture could not name.
     *
     * @throws IllegalArgumentException if name or credit are blank, or the zoom is out of range
     */
    public OfTiles {
      name = name.strip();
      credit = credit.strip();
      if (name.isEmpty() || credit.isEmpty() || maxZoom < 0 || maxZoom > MOST_ZOOM) {
        throw new IllegalArgumentException("Tiles have a name and a credit: " + name);
      }
    }
  }
}
