package atlas.backdrop;

import atlas.backdrop.BackdropException.Flaw;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Reads the geometries of a GeoJSON file of any size as they come, until there are enough of them.
 * Properties are passed over.
 */
final class GeoJsonShapes {

  /** A collection of features with collections of polygons stays far below. */
  private static final int DEEPEST = 40;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(100_000)
                  .maxNumberLength(100)
                  .maxNameLength(10_000)
                  .build())
          .build();

  private final String name;
  private final JsonParser json;
  private final ShapeCollector shapes;
  private final GeometryFactory factory = new GeometryFactory();
  private Optional<String> system = Optional.empty();
  private boolean isWithoutSystem;
  private boolean isGeoJson;
  private int feature;

  private GeoJsonShapes(String name, JsonParser json, ShapeCollector shapes) {
    this.name = name;
    this.json = json;
    this.shapes = shapes;
  }

  /**
   * Reads a file into a collector.
   *
   * @return the name of its coordinate system; empty for degrees, as the standard has it
   * @throws BackdropException if it is not GeoJSON, cut short, or without a coordinate system
   * @throws IOException if the file can't be read
   */
  static Optional<String> read(Path file, ShapeCollector shapes)
      throws BackdropException, IOException {
    String name = String.valueOf(file.getFileName());
    try (JsonParser json = JSON.createParser(file.toFile())) {
      GeoJsonShapes reader = new GeoJsonShapes(name, json, shapes);
      reader.read();
      return reader.system;
    } catch (StreamConstraintsException e) {
      throw new BackdropException(Flaw.NESTED, e, name);
    } catch (JsonProcessingException e) {
      throw new BackdropException(isAtEnd(e) ? Flaw.CUT_SHORT : Flaw.DAMAGED, e, name);
    }
  }

  /** Jackson has a type for the end that comes too early, and doesn't use it everywhere. */
  private static boolean isAtEnd(JsonProcessingException e) {
    return e instanceof JsonEOFException
        || String.valueOf(e.getOriginalMessage()).startsWith("Unexpected end-of-input");
  }

  private void read() throws IOException, BackdropException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new BackdropException(Flaw.OTHER_KIND, name);
    }
    shape(true);
    if (!shapes.isFull() && json.nextToken() != null) {
      throw new BackdropException(Flaw.DAMAGED, name);
    }
    if (isWithoutSystem) {
      throw new BackdropException(Flaw.NO_SYSTEM, name);
    }
    if (!isGeoJson) {
      throw new BackdropException(Flaw.OTHER_KIND, name);
    }
  }

  /** The object that begins here: a collection, a feature or a geometry. */
  private void shape(boolean isRoot) throws IOException, BackdropException {
    String type = "";
    Optional<Object> coordinates = Optional.empty();
    while (!shapes.isFull() && json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      switch (field) {
        case "type" -> type = value == JsonToken.VALUE_STRING ? json.getText() : "";
        case "features" -> members(value, isRoot);
        case "geometries" -> members(value, false);
        case "geometry" -> {
          isGeoJson |= isRoot;
          if (value == JsonToken.START_OBJECT) {
            shape(false);
          }
        }
        case "coordinates" ->
            coordinates =
                value == JsonToken.START_ARRAY ? Optional.of(coordinates()) : Optional.empty();
        case "crs" -> {
          if (isRoot) {
            system(value);
          } else {
            json.skipChildren();
          }
        }
        default -> json.skipChildren();
      }
    }
    if (coordinates.isPresent() && !shapes.isFull()) {
      isGeoJson = true;
      add(type, coordinates.get());
    }
  }

  private void members(JsonToken value, boolean areFeatures) throws IOException, BackdropException {
    isGeoJson = true;
    if (value != JsonToken.START_ARRAY) {
      throw new BackdropException(Flaw.DAMAGED, name);
    }
    while (!shapes.isFull() && json.nextToken() != JsonToken.END_ARRAY) {
      feature += areFeatures ? 1 : 0;
      if (json.currentToken() != JsonToken.START_OBJECT) {
        throw wrong();
      }
      shape(false);
    }
  }

  private void add(String type, Object coordinates) throws BackdropException {
    try {
      switch (type) {
        case "Point" -> shapes.add(factory.createPoint(position(coordinates)));
        case "MultiPoint" -> shapes.add(factory.createMultiPointFromCoords(positions(coordinates)));
        case "LineString" -> shapes.add(line(coordinates));
        case "MultiLineString" -> {
          List<LineString> lines = new ArrayList<>();
          for (Object line : list(coordinates)) {
            lines.add(line(line));
          }
          shapes.add(factory.createMultiLineString(lines.toArray(LineString[]::new)));
        }
        case "Polygon" -> shapes.add(polygon(coordinates));
        case "MultiPolygon" -> {
          List<Polygon> polygons = new ArrayList<>();
          for (Object polygon : list(coordinates)) {
            polygons.add(polygon(polygon));
          }
          shapes.add(factory.createMultiPolygon(polygons.toArray(Polygon[]::new)));
        }
        default -> shapes.leaveOut();
      }
    } catch (IllegalArgumentException e) {
      throw wrong();
    }
  }

  private BackdropException wrong() {
    return new BackdropException(Flaw.FEATURE, name, Math.max(1, feature));
  }

  private Geometry lineOrPoint(Coordinate[] line) {
    return line.length == 1 ? factory.createPoint(line[0]) : factory.createLineString(line);
  }

  private LineString line(Object coordinates) {
    if (lineOrPoint(positions(coordinates)) instanceof LineString line) {
      return line;
    }
    throw new IllegalArgumentException("A line has two ends");
  }

  private Polygon polygon(Object coordinates) {
    List<LinearRing> rings = new ArrayList<>();
    for (Object ring : list(coordinates)) {
      rings.add(factory.createLinearRing(closed(positions(ring))));
    }
    if (rings.isEmpty()) {
      return factory.createPolygon();
    }
    return factory.createPolygon(
        rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
  }

  /** Many a program forgets to close its rings. */
  private static Coordinate[] closed(Coordinate[] ring) {
    if (ring.length < 3 || ring[0].equals2D(ring[ring.length - 1])) {
      return ring;
    }
    Coordinate[] closed = Arrays.copyOf(ring, ring.length + 1);
    closed[ring.length] = ring[0].copy();
    return closed;
  }

  private static Coordinate[] positions(Object coordinates) {
    List<?> list = list(coordinates);
    Coordinate[] positions = new Coordinate[list.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = position(list.get(i));
    }
    return positions;
  }

  private static Coordinate position(Object value) {
    if (value instanceof Coordinate position) {
      return position;
    }
    throw new IllegalArgumentException("Not a position");
  }

  private static List<?> list(Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException("Not a list");
  }

  /**
   * The coordinates that begin here: a {@link Coordinate}, or a list of what is within. One with
   * more vertices than there is room for ends the reading.
   */
  private Object coordinates() throws IOException, BackdropException {
    return new Coordinates(shapes.room()).read();
  }

  private final class Coordinates {
    private int room;

    Coordinates(int room) {
      this.room = room;
    }

    Object read() throws IOException, BackdropException {
      JsonToken first = json.nextToken();
      if (first != null && first.isNumeric()) {
        return numbers();
      }
      List<Object> members = new ArrayList<>();
      for (JsonToken token = first; token != JsonToken.END_ARRAY; token = json.nextToken()) {
        if (token != JsonToken.START_ARRAY) {
          throw wrong();
        }
        members.add(read());
        if (shapes.isFull()) {
          break;
        }
      }
      return members;
    }

    private Coordinate numbers() throws IOException, BackdropException {
      double x = json.getDoubleValue();
      if (!json.nextToken().isNumeric()) {
        throw wrong();
      }
      double y = json.getDoubleValue();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        if (!json.currentToken().isNumeric()) {
          throw wrong();
        }
      }
      if (--room < 0) {
        shapes.overflow();
      }
      return new Coordinate(x, y);
    }
  }

  /** {@code {"type": "name", "properties": {"name": "EPSG:32638"}}}; null is none at all. */
  private void system(JsonToken value) throws IOException {
    if (value != JsonToken.START_OBJECT) {
      isWithoutSystem = true;
      return;
    }
    int depth = 1;
    while (depth > 0) {
      JsonToken token = json.nextToken();
      if (token == null) {
        throw new JsonEOFException(json, JsonToken.NOT_AVAILABLE, "within crs");
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (token == JsonToken.VALUE_STRING && depth == 2 && "name".equals(json.currentName())) {
        system = Optional.of(json.getText());
      }
    }
  }
}
