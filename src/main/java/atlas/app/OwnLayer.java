package atlas.app;

import atlas.backdrop.LayerSource;
import atlas.backdrop.TileAddress;
import atlas.view.Backdrop;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A layer of the person's own, as it is listed and kept.
 *
 * @param name that no other has
 * @param source where it comes from
 * @param opacity in percent, from 1 to 100
 * @param isShown whether the person wants to see it
 */
public record OwnLayer(String name, LayerSource source, int opacity, boolean isShown) {

  private static final String FILE = "file";
  private static final String TILES = "tiles";
  private static final int FIELDS = 7;

  /** What a view knows of it. */
  public Backdrop backdrop() {
    return new Backdrop(name, source.credit(), opacity);
  }

  OwnLayer withOpacity(int percent) {
    return new OwnLayer(name, source, Math.max(1, Math.min(100, percent)), isShown);
  }

  OwnLayer withShown(boolean shown) {
    return new OwnLayer(name, source, opacity, shown);
  }

  /** Layers as a text, a line each, for {@link #parse}. */
  static String write(List<OwnLayer> layers) {
    return layers.stream().map(OwnLayer::line).collect(Collectors.joining("\n"));
  }

  private String line() {
    Stream<String> place;
    if (source instanceof LayerSource.OfFile file) {
      place = Stream.of(FILE, file.file().toString(), file.table().orElse(""), "");
    } else if (source instanceof LayerSource.OfTiles tiles) {
      place =
          Stream.of(
              TILES, tiles.address().template(), tiles.credit(), String.valueOf(tiles.maxZoom()));
    } else {
      throw new IllegalStateException("A layer from nowhere: " + source);
    }
    return Stream.concat(Stream.of(name, String.valueOf(opacity), String.valueOf(isShown)), place)
        .map(field -> URLEncoder.encode(field, StandardCharsets.UTF_8))
        .collect(Collectors.joining(" "));
  }

  /** The layers of a text; what can't be read is left out. */
  static List<OwnLayer> parse(String text) {
    return text.lines().flatMap(line -> ofLine(line).stream()).toList();
  }

  private static Optional<OwnLayer> ofLine(String line) {
    try {
      List<String> fields =
          Arrays.stream(line.split(" ", -1))
              .map(field -> URLDecoder.decode(field, StandardCharsets.UTF_8))
              .toList();
      return fields.size() == FIELDS ? Optional.of(ofFields(fields)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      // A path of another system is one of these too.
      return Optional.empty();
    }
  }

  /**
   * @throws InvalidPathException if there is no such path here
   */
  private static OwnLayer ofFields(List<String> fields) {
    LayerSource source =
        fields.get(3).equals(TILES)
            ? new LayerSource.OfTiles(
                fields.get(0),
                new TileAddress(fields.get(4)),
                fields.get(5),
                Integer.parseInt(fields.get(6)))
            : new LayerSource.OfFile(
                Path.of(fields.get(4)), Optional.of(fields.get(5)).filter(t -> !t.isEmpty()));
    OwnLayer layer =
        new OwnLayer(
            fields.get(0),
            source,
            Integer.parseInt(fields.get(1)),
            Boolean.parseBoolean(fields.get(2)));
    layer.backdrop();
    return layer;
  }
}
