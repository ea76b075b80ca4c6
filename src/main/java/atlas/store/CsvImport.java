package atlas.store;

import atlas.model.ContextEvent;
import atlas.model.Event;
import atlas.model.Facts;
import atlas.model.PlaneProjection;
import atlas.model.Report;
import atlas.model.Site;
import atlas.model.Source;
import atlas.model.Strength;
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
  private final RowRules rules;
  private final Refusals refusals = new Refusals();
  private final Map<CsvTable, Rows<?>> tables = new EnumMap<>(CsvTable.class);

  private CsvImport(CsvFiles files, PlaneProjection projection) {
    this.files = files;
    this.rules = new RowRules(projection, this::require);
  }

  /** Reads all six files; where a site lies on the map plane, the projection says. */
  public static Reading read(CsvFiles files, PlaneProjection projection) {
    return new CsvImport(files, projection).read();
  }

  private Reading read() {
    Rows<Site> sites = keep(CsvTable.SITES, rules::site);
    Rows<Source> sources = keep(CsvTable.SOURCES, rules::source);
    Rows<Event> events = keep(CsvTable.EVENTS, rules::event, CsvTable.SITES);
    Rows<Report> reports = keep(CsvTable.REPORTS, rules::report, CsvTable.EVENTS, CsvTable.SOURCES);
    Rows<ContextEvent> context = keep(CsvTable.CONTEXT, rules::contextEvent, CsvTable.SOURCES);
    Rows<Strength> strength = keep(CsvTable.STRENGTH, rules::strength, CsvTable.SOURCES);
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

  /** Makes sure that a row of another table was kept. */
  private void require(CsvTable target, String id) throws BadRow {
    Rows<?> rows = tables.get(target);
    if (rows.kept.containsKey(id)) {
      return;
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
        entry.setValue(report.notPreferred());
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
