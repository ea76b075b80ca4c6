package atlas.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of a table of facts, every column of it, as it is kept in {@code change}: JSON by the
 * names of the columns, a point as {@code {"lon":…,"lat":…}}. What was read is written back to the
 * last bit.
 *
 * @param table the table that it is a row of
 * @param json one member for each column, {@code fid} first
 */
record StoredRow(FactTable table, ObjectNode json) {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String FID = "fid";
  private static final String GEOM = "geom";

  /** Every column of a table: {@code fid}, those of a fact, the origin. */
  static List<String> columns(FactTable table) {
    List<String> columns = new ArrayList<>();
    columns.add(FID);
    columns.addAll(table.columns());
    columns.add(FactTable.ORIGIN);
    return columns;
  }

  /** The present row of a result that has all {@link #columns}. */
  static StoredRow of(FactTable table, ResultSet row) throws SQLException {
    ObjectNode json = MAPPER.createObjectNode();
    List<String> columns = columns(table);
    for (int i = 0; i < columns.size(); i++) {
      json.set(columns.get(i), node(row.getObject(i + 1)));
    }
    return new StoredRow(table, json);
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws SQLException if it is no such text: the file was altered
   */
  static StoredRow parse(FactTable table, String text) throws SQLException {
    try {
      JsonNode json = MAPPER.readTree(text);
      if (json instanceof ObjectNode object && object.path(FID).isIntegralNumber()) {
        return new StoredRow(table, object);
      }
      throw new SQLException("A change of " + table.table() + " holds no row");
    } catch (JsonProcessingException e) {
      throw new SQLException("A change of " + table.table() + " is not readable", e);
    }
  }

  private static JsonNode node(Object value) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (value == null) {
      return nodes.nullNode();
    }
    if (value instanceof byte[] bytes) {
      Optional<PointBlob> point = PointBlob.of(bytes);
      return point.isPresent()
          ? nodes.objectNode().put("lon", point.get().lon()).put("lat", point.get().lat())
          : nodes.textNode(MAPPER.convertValue(bytes, String.class));
    }
    if (value instanceof Double number) {
      return nodes.numberNode(number);
    }
    return value instanceof Number number
        ? nodes.numberNode(number.longValue())
        : nodes.textNode(value.toString());
  }

  long fid() {
    return json.get(FID).asLong();
  }

  /** Who the row is from. */
  boolean isShipped() {
    return Origin.SHIPPED.word().equals(json.path(FactTable.ORIGIN).asText());
  }

  /** The value of each of the {@link #columns}, as JDBC takes it. */
  List<Object> values() {
    List<Object> values = new ArrayList<>();
    for (String column : columns(table)) {
      values.add(value(column, json.path(column)));
    }
    return values;
  }

  private static Object value(String column, JsonNode node) {
    if (node.isNull() || node.isMissingNode()) {
      return null;
    }
    if (column.equals(GEOM)) {
      return geometry(node);
    }
    if (node.isIntegralNumber()) {
      return node.asLong();
    }
    return node.isNumber() ? node.asDouble() : node.asText();
  }

  private static byte[] geometry(JsonNode node) {
    if (node.isObject()) {
      return new PointBlob(node.path("lon").asDouble(), node.path("lat").asDouble()).bytes();
    }
    try {
      return node.binaryValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line of JSON. */
  @Override
  public String toString() {
    return json.toString();
  }
}
