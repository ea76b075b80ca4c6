package atlas.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Reads a layer of the base map from its GeoJSON file, for the build. */
final class GeoJsonLayer {

  private static final String GEOMETRY = "geometry";

  private final Path file;
  private final GeometryFactory factory = new GeometryFactory();

  GeoJsonLayer(Path file) {
    this.file = file;
  }

  /**
   * The features of the file, in its order, in degrees. Whole numbers are {@link Integer}s and all
   * else is a string, empty where it is missing.
   *
   * @throws IOException if the file can't be read or is not what it should be; the message tells
   *     the file and the feature
   */
  List<SimpleFeature> read() throws IOException {
    JsonNode root;
    try {
      root = new ObjectMapper().readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      throw refusal("not JSON, or cut short: " + e.getOriginalMessage(), e);
    }
    if (!root.path("type").asText().equals("FeatureCollection")
        || !root.path("features").isArray()) {
      throw refusal("not a FeatureCollection", null);
    }
    JsonNode features = root.path("features");
    SimpleFeatureType type = type(features);
    SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
    List<SimpleFeature> result = new ArrayList<>();
    for (JsonNode feature : features) {
      int number = result.size() + 1;
      try {
        builder.set(GEOMETRY, geometry(feature.path(GEOMETRY)));
      } catch (IllegalArgumentException e) {
        throw refusal("feature " + number + ": " + e.getMessage(), e);
      }
      type.getAttributeDescriptors().stream()
          .map(attribute -> attribute.getLocalName())
          .filter(name -> !name.equals(GEOMETRY))
          .forEach(name -> builder.set(name, value(feature.path("properties").path(name))));
      result.add(builder.buildFeature(String.valueOf(number)));
    }
    return result;
  }

  private SimpleFeatureType type(JsonNode features) {
    Set<String> names = new LinkedHashSet<>();
    features.forEach(
        feature -> feature.path("properties").fieldNames().forEachRemaining(names::add));
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName(file.getFileName().toString().replace(".geojson", ""));
    builder.add(GEOMETRY, Geometry.class);
    names.forEach(name -> builder.add(name, Object.class));
    return builder.buildFeatureType();
  }

  private static Object value(JsonNode node) {
    return node.isInt() ? (Object) node.intValue() : node.asText("");
  }

  private Geometry geometry(JsonNode node) {
    JsonNode coordinates = node.path("coordinates");
    return switch (node.path("type").asText()) {
      case "Point" -> factory.createPoint(position(coordinates));
      case "LineString" -> line(coordinates);
      case "MultiLineString" ->
          factory.createMultiLineString(each(coordinates, this::line).toArray(LineString[]::new));
      case "Polygon" -> polygon(coordinates);
      case "MultiPolygon" ->
          factory.createMultiPolygon(each(coordinates, this::polygon).toArray(Polygon[]::new));
      default -> throw new IllegalArgumentException("no geometry of a known type");
    };
  }

  private LineString line(JsonNode positions) {
    return factory.createLineString(each(positions, this::position).toArray(Coordinate[]::new));
  }

  private Polygon polygon(JsonNode rings) {
    List<LinearRing> parts =
        each(
            rings,
            ring ->
                factory.createLinearRing(each(ring, this::position).toArray(Coordinate[]::new)));
    return factory.createPolygon(
        parts.get(0), parts.subList(1, parts.size()).toArray(LinearRing[]::new));
  }

  private Coordinate position(JsonNode position) {
    if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
      throw new IllegalArgumentException("a position has two numbers, not " + position);
    }
    return new Coordinate(position.path(0).doubleValue(), position.path(1).doubleValue());
  }

  private static <T> List<T> each(JsonNode array, Function<JsonNode, T> reading) {
    if (!array.isArray() || array.isEmpty()) {
      throw new IllegalArgumentException("a list of coordinates is missing");
    }
    return StreamSupport.stream(array.spliterator(), false).map(reading).toList();
  }

  private IOException refusal(String reason, Exception cause) {
    return new IOException(file.getFileName() + ": " + reason, cause);
  }
}
