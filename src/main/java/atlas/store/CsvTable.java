package atlas.store;

import atlas.model.ContextEvent;
import atlas.model.Event;
import atlas.model.Fact;
import atlas.model.Report;
import atlas.model.Site;
import atlas.model.Source;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One of the six CSV files of {@code data/}: its name, its columns, what a row of it is called. */
public enum CsvTable {
  SITES(
      "site",
      List.of(
          "id",
          "name_en",
          "name_ar",
          "aliases",
          "governorate",
          "region",
          "kind",
          "lon",
          "lat",
          "precision_m",
          "location_basis",
          "location_source",
          "note",
          "label_en",
          "label_ar")),
  SOURCES("source", List.of("id", "publisher", "title", "url", "published", "side")),
  EVENTS("event", List.of("id", "site_id", "type", "extent", "from_party", "to_party")),
  REPORTS("report", List.of("id", "event_id", "source_id", "date", "preferred", "summary")),
  CONTEXT("context event", List.of("id", "date", "title", "summary", "source_id", "checked")),
  STRENGTH("figure", List.of("date", "number", "qualifier", "scope", "note", "source_id"));

  private final String noun;
  private final List<String> columns;
  private final Map<String, Integer> indexes = new HashMap<>();

  CsvTable(String noun, List<String> columns) {
    this.noun = noun;
    this.columns = columns;
    columns.forEach(column -> indexes.put(column, indexes.size()));
  }

  /** The name of the file, such as {@code sites.csv}. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }

  /** What one row is: "site". */
  public String noun() {
    return noun;
  }

  /** The columns, all of them needed, in their order. */
  public List<String> columns() {
    return columns;
  }

  /** Where a column of the table stands in it. */
  int indexOf(String column) {
    return indexes.get(column);
  }

  /** The names of all six files, as they stand in a sentence. */
  static String fileNames() {
    return Arrays.stream(values()).map(CsvTable::fileName).collect(Collectors.joining(", "));
  }

  /** The table that a fact is a row of. */
  public static CsvTable of(Fact fact) {
    if (fact instanceof Site) {
      return SITES;
    }
    if (fact instanceof Source) {
      return SOURCES;
    }
    if (fact instanceof Event) {
      return EVENTS;
    }
    if (fact instanceof Report) {
      return REPORTS;
    }
    return fact instanceof ContextEvent ? CONTEXT : STRENGTH;
  }

  /** The table whose file has this name, if any. */
  public static Optional<CsvTable> ofFileName(String name) {
    return Arrays.stream(values()).filter(t -> t.fileName().equals(name)).findFirst();
  }
}
