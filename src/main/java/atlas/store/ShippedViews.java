package atlas.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import atlas.model.PlanePoint;
import atlas.model.PlaneProjection;
import atlas.status.Belief;
import atlas.status.Status;
import atlas.view.Extent;
import atlas.view.Filter;
import atlas.view.View;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads {@code data/views.csv}, the views that ship with the program. They are read at each start
 * and never stored, so that they follow the program and the language of the window; the store has
 * the person's own.
 */
public final class ShippedViews {

  private static final String FILE = "/data/views.csv";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** Points along each edge of a rectangle of degrees, whose edges are curves on the plane. */
  private static final int EDGE_STEPS = 8;

  private ShippedViews() {}

  /**
   * The views inside the program, in their order.
   *
   * @param projection places their corners on the map plane
   * @throws IllegalStateException if the file is not whole, which a test rules out
   */
  public static List<ShippedView> read(PlaneProjection projection) {
    try (InputStream in = ShippedViews.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("Not on the class path: " + FILE);
      }
      return read(new InputStreamReader(in, UTF_8), projection);
    } catch (IOException e) {
      throw new IllegalStateException("Can't be read from the class path: " + FILE, e);
    }
  }

  static List<ShippedView> read(Reader text, PlaneProjection projection) throws IOException {
    List<ShippedView> views = new ArrayList<>();
    for (CSVRecord row : FORMAT.parse(text)) {
      views.add(
          new ShippedView(
              row.get("name_en"),
              row.get("name_ar"),
              view(row, projection),
              row.get("note_en"),
              row.get("note_ar")));
    }
    return List.copyOf(views);
  }

  private static View view(CSVRecord row, PlaneProjection projection) {
    View view = View.of(LocalDate.parse(row.get("date")), extent(row, projection));
    String knownBy = row.get("known_by");
    String sites = row.get("sites");
    return view.withBelief(
            knownBy.isEmpty() ? Belief.NOW : Belief.NOW.asKnownBy(LocalDate.parse(knownBy)))
        .withSelection(sites.isEmpty() ? List.of() : List.of(sites.split(";")))
        .withFilter(Filter.NONE.withStatuses(statuses(row.get("statuses"))));
  }

  private static Set<Status> statuses(String words) {
    return words.isEmpty()
        ? Set.of()
        : Stream.of(words.split(";"))
            .map(word -> Status.ofWord(word).orElseThrow(() -> new IllegalStateException(word)))
            .collect(Collectors.toSet());
  }

  private static Extent extent(CSVRecord row, PlaneProjection projection) {
    double west = Double.parseDouble(row.get("west"));
    double south = Double.parseDouble(row.get("south"));
    double east = Double.parseDouble(row.get("east"));
    double north = Double.parseDouble(row.get("north"));
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= EDGE_STEPS; i++) {
      double lon = west + (east - west) * i / EDGE_STEPS;
      double lat = south + (north - south) * i / EDGE_STEPS;
      for (PlanePoint p :
          List.of(
              projection.project(lon, south),
              projection.project(lon, north),
              projection.project(west, lat),
              projection.project(east, lat))) {
        minX = Math.min(minX, p.x());
        minY = Math.min(minY, p.y());
        maxX = Math.max(maxX, p.x());
        maxY = Math.max(maxY, p.y());
      }
    }
    return new Extent(minX, minY, maxX, maxY);
  }
}
