package atlas.store;

import atlas.model.ContextEvent;
import atlas.model.Event;
import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Location;
import atlas.model.LocationBasis;
import atlas.model.PlaneProjection;
import atlas.model.Report;
import atlas.model.Scope;
import atlas.model.Site;
import atlas.model.Source;
import atlas.model.Strength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the six CSV files into facts. A row that breaks a rule is left out and named, and so is
 * what hangs on it; the rest is kept.
 */
public final class CsvImport {

  /** Stands between the aliases of a site. */
  static final String ALIAS_SEPARATOR = ";";

  private static final int MOST_PERSONS = 10_000_000;
  private static final int WORST_PRECISION_METRES = 1_000_000;

  /** Makes a value of a row, or refuses the row. */
  private interface RowReader<T> {
    T read(CsvRow row) throws BadRow;
  }

  /** The rows of one table: on which line each id stands, and what was kept. */
  private static final class Rows<T> {
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, T> kept = new LinkedHashMap<>();
  }

  private final CsvFiles files;
  private final PlaneProjection projection;
  private final Refusals refusals = new Refusals();
  private final Map<CsvTable, Rows<?>> tables = new EnumMap<>(CsvTable.class);

  private CsvImport(CsvFiles files, PlaneProjection projection) {
    this.files = files;
    this.projection = projection;
  }

  /** Reads all six files; where a site lies on the map plane, the projection says. */
  public static Reading read(CsvFiles files, PlaneProjection projection) {
    return new CsvImport(files, projection).read();
  }

  private Reading read() {
    Rows<Site> sites = keep(CsvTable.SITES, this::site);
    Rows<Source> sources = keep(CsvTable.SOURCES, this::source);
    Rows<Event> events = keep(CsvTable.EVENTS, this::event, CsvTable.SITES);
    Rows<Report> reports = keep(CsvTable.REPORTS, this::report, CsvTable.EVENTS, CsvTable.SOURCES);
    Rows<ContextEvent> context = keep(CsvTable.CONTEXT, this::contextEvent, CsvTable.SOURCES);
    Rows<Strength> strength = keep(CsvTable.STRENGTH, this::strength, CsvTable.SOURCES);
    preferOne(reports);
    if (tables.containsKey(CsvTable.REPORTS) && !refusals.isCutShort(CsvTable.REPORTS)) {
      dropUntold(events, reports);
    }
    Facts facts =
        new Facts(
            sites.kept.values(),
            events.kept.values(),
            reports.kept.values(),
            sources.kept.values(),
            context.kept.values(),
            strength.kept.values());
    return new Reading(facts, refusals.problems(this::keptRows));
  }

  private int keptRows(CsvTable table) {
    return tables.containsKey(table) ? tables.get(table).kept.size() : 0;
  }

  /** Reads the rows of a table whose rows name rows of the needed ones. */
  private <T> Rows<T> keep(CsvTable table, RowReader<T> reader, CsvTable... needed) {
    Rows<T> rows = new Rows<>();
    Optional<CsvTable> unread =
        Arrays.stream(needed).filter(n -> !tables.containsKey(n)).findFirst();
    if (files.has(table) && unread.isPresent()) {
      refusals.file(
          table,
          "not read, as " + unread.get().fileName() + " wasn't",
          "Correct " + unread.get().fileName() + " first");
      return rows;
    }
    Optional<List<CsvRow>> read = new CsvReader(table, refusals).rows(files.bytes(table));
    if (read.isPresent()) {
      tables.put(table, rows);
      read.get().forEach(row -> keep(row, reader, rows));
    }
    return rows;
  }

  private <T> void keep(CsvRow row, RowReader<T> reader, Rows<T> rows) {
    try {
      // A troop figure has no id: its line stands for one.
      String id = row.table() == CsvTable.STRENGTH ? String.valueOf(row.line()) : row.id("id");
      Integer earlier = rows.lines.putIfAbsent(id, row.line());
      if (earlier != null) {
        throw new BadRow(
            "id '" + id + "' stands on line " + earlier + " already", "Give it an id of its own");
      }
      rows.kept.put(id, reader.read(row));
    } catch (BadRow e) {
      refusals.row(row.table(), row.line(), e);
    } catch (IllegalArgumentException e) {
      refusals.row(row.table(), row.line(), new BadRow(e.getMessage(), "Correct the row"));
    }
  }

  private Site site(CsvRow row) throws BadRow {
    return new Site(
        row.id("id"),
        row.needed("name_en"),
        row.needed("name_ar"),
        Arrays.stream(row.text("aliases").split(ALIAS_SEPARATOR))
            .map(String::strip)
            .filter(alias -> !alias.isEmpty())
            .toList(),
        row.text("governorate"),
        row.wordIfAny("region", Vocabulary.REGIONS),
        row.word("kind", Vocabulary.KINDS),
        location(row),
        row.text("note"),
        label(row, "label_en"),
        label(row, "label_ar"));
  }

  private static String label(CsvRow row, String column) throws BadRow {
    String label = row.needed(column);
    if (label.length() > Site.LABEL_LENGTH) {
      throw new BadRow(
          column + " " + CsvRow.quoted(label) + " has " + label.length() + " characters",
          "Use at most " + Site.LABEL_LENGTH);
    }
    return label;
  }

  private Optional<Location> location(CsvRow row) throws BadRow {
    if (row.isEmpty("lon") != row.isEmpty("lat")) {
      throw new BadRow("only one of lon and lat is given", "Give both or none");
    }
    boolean isPlaced = !row.isEmpty("lon");
    boolean hasBasis = !row.needed("location_basis").equals(Vocabulary.NO_BASIS);
    if (!isPlaced) {
      if (hasBasis) {
        throw new BadRow(
            "location_basis is '" + row.text("location_basis") + "', but there is no coordinate",
            "Give lon and lat, or write none");
      }
      if (!row.isEmpty("precision_m") || !row.isEmpty("location_source")) {
        throw new BadRow(
            "there is no coordinate, but a precision_m or location_source of one",
            "Empty both; what should be read of the place goes into note");
      }
      return Optional.empty();
    }
    if (!hasBasis) {
      throw new BadRow(
          "location_basis is 'none', but there is a coordinate",
          "Say what it rests on, or empty lon and lat");
    }
    Optional<LocationBasis> basis = Vocabulary.BASES.meaning(row.text("location_basis"));
    if (basis.isEmpty()) {
      List<String> known = new ArrayList<>(Vocabulary.BASES.words());
      known.add(Vocabulary.NO_BASIS);
      throw row.unknownWord("location_basis", known);
    }
    double lon = row.number("lon", -180, 180);
    double lat = row.number("lat", -90, 90);
    return Optional.of(
        new Location(
            lon,
            lat,
            projection.project(lon, lat),
            row.number("precision_m", 0, WORST_PRECISION_METRES),
            basis.get(),
            row.text("location_source")));
  }

  private Source source(CsvRow row) throws BadRow {
    return new Source(
        row.id("id"),
        row.needed("publisher"),
        row.needed("title"),
        row.url("url"),
        row.dateIfAny("published"),
        row.word("side", Vocabulary.SIDES));
  }

  private Event event(CsvRow row) throws BadRow {
    EventType type = row.word("type", Vocabulary.TYPES);
    Optional<Scope> extent = row.wordIfAny("extent", Vocabulary.EXTENTS);
    boolean hasExtent =
        switch (type) {
          case HANDOVER, WITHDRAWAL, RETURN -> true;
          case ANNOUNCED, DEADLINE, ATTACK -> false;
        };
    if (hasExtent && extent.isEmpty()) {
      throw new BadRow("a " + type.word() + " needs an extent", "Write whole or part");
    }
    if (!hasExtent && extent.isPresent()) {
      throw new BadRow("a row of type " + type.word() + " has no extent", "Empty it");
    }
    return new Event(
        row.id("id"),
        reference(row, "site_id", CsvTable.SITES),
        type,
        extent,
        row.text("from_party"),
        row.text("to_party"));
  }

  private Report report(CsvRow row) throws BadRow {
    return new Report(
        row.id("id"),
        reference(row, "event_id", CsvTable.EVENTS),
        reference(row, "source_id", CsvTable.SOURCES),
        row.date("date"),
        row.yes("preferred"),
        row.text("summary"));
  }

  private ContextEvent contextEvent(CsvRow row) throws BadRow {
    return new ContextEvent(
        row.id("id"),
        row.date("date"),
        row.needed("title"),
        row.text("summary"),
        reference(row, "source_id", CsvTable.SOURCES),
        row.yes("checked"));
  }

  private Strength strength(CsvRow row) throws BadRow {
    return new Strength(
        row.date("date"),
        row.wholeNumber("number", 0, MOST_PERSONS),
        row.text("qualifier"),
        row.needed("scope"),
        row.text("note"),
        reference(row, "source_id", CsvTable.SOURCES));
  }

  /** The id of a row of another table that was kept. */
  private String reference(CsvRow row, String column, CsvTable target) throws BadRow {
    String id = row.id(column);
    Rows<?> rows = tables.get(target);
    if (rows.kept.containsKey(id)) {
      return id;
    }
    Integer line = rows.lines.get(id);
    if (line == null) {
      throw new BadRow(
          "no " + target.noun() + " '" + id + "' in " + target.fileName(),
          "Correct the id or add the " + target.noun());
    }
    throw new BadRow(
        target.noun() + " '" + id + "' was left out, " + target.fileName() + ":" + line,
        "Correct that row first");
  }

  /** Of several preferred reports of an event only the first stays so. */
  private void preferOne(Rows<Report> reports) {
    Map<String, String> preferred = new HashMap<>();
    for (Map.Entry<String, Report> entry : reports.kept.entrySet()) {
      Report report = entry.getValue();
      if (!report.isPreferred()) {
        continue;
      }
      String first = preferred.putIfAbsent(report.eventId(), report.id());
      if (first != null) {
        entry.setValue(
            new Report(
                report.id(),
                report.eventId(),
                report.sourceId(),
                report.date(),
                false,
                report.summary()));
        refusals.change(
            CsvTable.REPORTS,
            reports.lines.get(report.id()),
            "report '" + first + "' of the same event is preferred already",
            "Read as not preferred",
            "Write yes in one of them");
      }
    }
  }

  /** An event that no report tells of has no date, and is left out. */
  private void dropUntold(Rows<Event> events, Rows<Report> reports) {
    Set<String> told = new HashSet<>();
    reports.kept.values().forEach(report -> told.add(report.eventId()));
    for (Iterator<String> ids = events.kept.keySet().iterator(); ids.hasNext(); ) {
      String id = ids.next();
      if (!told.contains(id)) {
        ids.remove();
        refusals.row(
            CsvTable.EVENTS,
            events.lines.get(id),
            new BadRow("no report tells of event '" + id + "'", "Add one to reports.csv"));
      }
    }
  }
}
