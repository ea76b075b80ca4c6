package atlas.exchange;

import atlas.store.CsvTable;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads GeoJSON, plain or as Linked Places, feature by feature: what {@link GeoJsonWriter} wrote
 * becomes rows of our own tables, a feature of others one row with its properties, point, times and
 * names as columns.
 */
final class GeoJsonReader {

  private static final Set<String> KNOWN =
      Set.of("type", "@context", "name", "bbox", "crs", GeoJsonWriter.MARK);
  private static final Set<String> OWN_TABLES =
      Set.of(
          GeoJsonWriter.member(CsvTable.SOURCES),
          GeoJsonWriter.member(CsvTable.CONTEXT),
          GeoJsonWriter.member(CsvTable.STRENGTH));

  /** Beyond this a number is written with its exponent, as its digits may fill memory. */
  private static final int PLAIN_DIGITS = 40;

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.DEPTH)
                  .maxStringLength(Limits.CELL)
                  .build())
          .build();

  /** Counts the tokens of a tree, and stops where it grows too large to be one feature. */
  private static final class Bounded extends JsonParserDelegate {
    private int left = Limits.FEATURE_TOKENS;

    Bounded(JsonParser parser) {
      super(parser);
    }

    @Override
    public JsonToken nextToken() throws IOException {
      if (--left < 0) {
        throw new IOException("Too large");
      }
      return super.nextToken();
    }
  }

  private final String name;
  private final OwnTables own;
  private final SparseTable features;
  private final Map<CsvTable, List<JsonNode>> ownRows = new LinkedHashMap<>();
  private final Set<String> unread = new LinkedHashSet<>();
  private boolean isOurs;
  private int count;

  private GeoJsonReader(String name) {
    this.name = name;
    this.own = new OwnTables(name);
    this.features = new SparseTable(name);
  }

  /**
   * Reads a file.
   *
   * @throws Unreadable if it is no whole GeoJSON
   */
  static Incoming read(String name, byte[] bytes) throws Unreadable {
    GeoJsonReader reader = new GeoJsonReader(name);
    try (JsonParser parser = FACTORY.createParser(bytes)) {
      parser.setCodec(MAPPER);
      reader.read(parser);
    } catch (IOException e) {
      throw new Unreadable(e, "import.json.broken", name, reader.count + 1);
    }
    return reader.incoming();
  }

  private void read(JsonParser parser) throws IOException, Unreadable {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new Unreadable("import.json.kind", name);
    }
    boolean hasFeatures = false;
    Map<String, JsonNode> single = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String member = parser.currentName();
      JsonToken value = parser.nextToken();
      if (member.equals("features") && value == JsonToken.START_ARRAY) {
        hasFeatures = true;
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          feature(tree(parser));
        }
      } else if (OWN_TABLES.contains(member) && value == JsonToken.START_ARRAY) {
        ownRows(CsvTable.ofFileName(member + ".csv").orElseThrow(), parser);
      } else {
        single.put(member, tree(parser));
        isOurs |= member.equals(GeoJsonWriter.MARK);
      }
    }
    if (parser.currentToken() != JsonToken.END_OBJECT) {
      throw new IOException("Cut off");
    }
    checkSystem(single.get("crs"));
    if (hasFeatures) {
      single.keySet().stream().filter(member -> !KNOWN.contains(member)).forEach(unread::add);
    } else if (single.containsKey("geometry") || single.containsKey("properties")) {
      feature(MAPPER.valueToTree(single));
    } else {
      throw new Unreadable("import.json.kind", name);
    }
  }

  private static JsonNode tree(JsonParser parser) throws IOException {
    Bounded bounded = new Bounded(parser);
    return MAPPER.readTree(bounded);
  }

  private void ownRows(CsvTable table, JsonParser parser) throws IOException, Unreadable {
    List<JsonNode> rows = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      rows.add(tree(parser));
      if (rows.size() > Limits.ROWS) {
        throw new Unreadable("import.file.rows", name, Limits.ROWS);
      }
    }
    ownRows.put(table, rows);
  }

  /** An old GeoJSON may be in another coordinate system, and says so. */
  private void checkSystem(JsonNode crs) throws Unreadable {
    String system = crs == null ? "" : crs.path("properties").path("name").asText("");
    if (!system.isEmpty() && !system.endsWith("CRS84") && !system.endsWith(":4326")) {
      throw new Unreadable("import.file.system", name, Cells.quoted(system));
    }
  }

  private Incoming incoming() throws Unreadable {
    List<IncomingTable> tables = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    if (isOurs || !own.isEmpty()) {
      for (Map.Entry<CsvTable, List<JsonNode>> table : ownRows.entrySet()) {
        int number = 0;
        for (JsonNode row : table.getValue()) {
          own.add(table.getKey(), ++number, texts(row));
        }
      }
    } else {
      ownRows.keySet().forEach(table -> unread.add(GeoJsonWriter.member(table)));
    }
    tables.addAll(own.tables());
    if (!features.isEmpty()) {
      tables.add(features.table(name));
    }
    if (!unread.isEmpty()) {
      remarks.add(Remark.of("import.note.entries", String.join(", ", unread)));
    }
    return new Incoming(name, tables, remarks);
  }

  // ---- features

  private void feature(JsonNode feature) throws Unreadable {
    count++;
    if (feature.path("@id").asText("").startsWith(GeoJsonWriter.SITE_URN)
        && feature.path(GeoJsonWriter.EVENTS).isArray()) {
      ownFeature(feature);
    } else {
      foreignFeature(feature);
    }
  }

  private void ownFeature(JsonNode feature) throws Unreadable {
    Map<String, String> site = texts(feature.path("properties"));
    JsonNode point = feature.path("geometry").path("coordinates");
    site.put("lon", text(point.path(0)));
    site.put("lat", text(point.path(1)));
    own.add(CsvTable.SITES, count, site);
    for (JsonNode node : feature.path(GeoJsonWriter.EVENTS)) {
      Map<String, String> event = texts(node);
      event.put("site_id", site.getOrDefault("id", ""));
      own.add(CsvTable.EVENTS, count, event);
      for (JsonNode inner : node.path(GeoJsonWriter.REPORTS)) {
        Map<String, String> report = texts(inner);
        report.put("event_id", event.getOrDefault("id", ""));
        own.add(CsvTable.REPORTS, count, report);
      }
    }
  }

  private void foreignFeature(JsonNode feature) throws Unreadable {
    Map<String, String> cells = texts(feature.path("properties"));
    List<Remark> remarks = new ArrayList<>();
    boolean isLinkedPlace = feature.has("names") || feature.has("when") || feature.has("types");
    if (isLinkedPlace && cells.containsKey("title") && !cells.containsKey("name")) {
      cells.put("name", cells.remove("title"));
    }
    geometry(feature.path("geometry"), cells, remarks);
    for (Map.Entry<String, JsonNode> member : feature.properties()) {
      JsonNode value = member.getValue();
      switch (member.getKey()) {
        case "type", "properties", "geometry", "bbox", "@context" -> {}
        case "id", "@id" -> cells.put("feature id", text(value));
        case "names" -> names(value, cells);
        case "when" -> when(value, cells, remarks);
        case "types" -> joined(value, "label", "type.label", cells);
        case "descriptions" -> joined(value, "value", "description", cells);
        default -> cells.putIfAbsent(member.getKey(), text(value));
      }
    }
    features.add(count, cells, remarks);
  }

  private static void geometry(JsonNode geometry, Map<String, String> cells, List<Remark> remarks) {
    String type = geometry.path("type").asText("");
    JsonNode point = geometry.path("coordinates");
    if (type.equals("MultiPoint") && point.size() == 1) {
      point = point.get(0);
    } else if (!type.equals("Point")) {
      if (!type.isEmpty()) {
        remarks.add(Remark.of("import.note.geometry", Cells.quoted(type)));
      }
      return;
    }
    cells.put("geometry.lon", text(point.path(0)));
    cells.put("geometry.lat", text(point.path(1)));
    if (point.size() > 2 && point.get(2).asDouble() != 0) {
      cells.put("geometry.elevation", text(point.get(2)));
    }
  }

  /** The first name of each language; all others are aliases. */
  private static void names(JsonNode names, Map<String, String> cells) {
    List<String> others = new ArrayList<>();
    for (JsonNode name : names) {
      String toponym = name.path("toponym").asText("");
      boolean isArabic = name.path("lang").asText("").startsWith("ar");
      String column = isArabic ? "name.ar" : "name";
      if (!toponym.equals(cells.get(column)) && cells.putIfAbsent(column, toponym) != null) {
        others.add(toponym);
      }
    }
    if (!others.isEmpty()) {
      cells.putIfAbsent("aliases", String.join(";", others));
    }
  }

  private static void joined(
      JsonNode list, String member, String column, Map<String, String> cells) {
    List<String> texts = new ArrayList<>();
    list.forEach(node -> texts.add(node.path(member).asText("")));
    cells.putIfAbsent(column, String.join("; ", texts));
  }

  private static void when(JsonNode when, Map<String, String> cells, List<Remark> remarks) {
    JsonNode spans = when.path("timespans");
    if (spans.size() > 1) {
      remarks.add(Remark.of("import.note.timespans", spans.size()));
    }
    bound(spans.path(0).path("start")).ifPresent(t -> cells.put("when.start", t));
    bound(spans.path(0).path("end")).ifPresent(t -> cells.put("when.end", t));
    for (Map.Entry<String, JsonNode> member : when.properties()) {
      if (!member.getKey().equals("timespans")) {
        cells.put("when." + member.getKey(), text(member.getValue()));
      }
    }
  }

  /** A bound of a timespan as EDTF: a date, or an interval from the earliest to the latest. */
  private static Optional<String> bound(JsonNode bound) {
    String in = text(bound.path("in"));
    String earliest = text(bound.path("earliest"));
    String latest = text(bound.path("latest"));
    if (!in.isEmpty()) {
      return Optional.of(in);
    }
    if (earliest.isEmpty() || latest.isEmpty() || earliest.equals(latest)) {
      return Optional.of(earliest.isEmpty() ? latest : earliest).filter(t -> !t.isEmpty());
    }
    return Optional.of(earliest + "/" + latest);
  }

  // ---- values

  private static Map<String, String> texts(JsonNode object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.properties().forEach(member -> texts.put(member.getKey(), text(member.getValue())));
    return texts;
  }

  private static String text(JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return "";
    }
    if (value.isBigDecimal()) {
      BigDecimal number = value.decimalValue();
      return Math.abs(number.scale()) > PLAIN_DIGITS ? value.asText() : number.toPlainString();
    }
    return value.isContainerNode() ? value.toString() : value.asText();
  }
}
