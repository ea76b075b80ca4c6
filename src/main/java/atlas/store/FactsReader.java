package atlas.store;

import atlas.model.ContextEvent;
import atlas.model.Event;
import atlas.model.EventColumns;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.Location;
import atlas.model.PlanePoint;
import atlas.model.PlaneProjection;
import atlas.model.Problem;
import atlas.model.Report;
import atlas.model.ReportColumns;
import atlas.model.Site;
import atlas.model.Source;
import atlas.model.Strength;
import atlas.time.Edtf;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads the facts out of a store.
 *
 * <p>Other programs may have edited the file, and not all keep its rules: a row that breaks one is
 * left out and named. Texts that stand in many rows are kept once.
 */
final class FactsReader {

  private static final String SITES =
      "SELECT fid, geom, id, name_en, name_ar, aliases, governorate, region, kind, precision_m,"
          + " location_basis, location_source, note, label_en, label_ar, plane_x, plane_y"
          + " FROM site ORDER BY fid";
  private static final String SOURCES =
      "SELECT fid, id, publisher, title, url, published, side FROM source ORDER BY fid";
  private static final String EVENTS =
      "SELECT fid, id, site_id, type, extent, from_party, to_party FROM event ORDER BY fid";
  private static final String REPORTS =
      "SELECT fid, id, event_id, source_id, date, preferred, summary FROM report ORDER BY fid";
  private static final String CONTEXT =
      "SELECT fid, id, date, title, summary, source_id, checked FROM context ORDER BY fid";
  private static final String STRENGTH =
      "SELECT fid, date, number, qualifier, scope, note, source_id FROM strength ORDER BY fid";

  /** Makes a value of the present row, or throws an IllegalArgumentException that says why not. */
  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final Connection connection;
  private final String fileName;
  private final PlaneProjection projection;

  /** The driver hands out the bytes of a text in half the time that it takes for a string. */
  private final Charset encoding;

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();

  /**
   * Prepares to read.
   *
   * @param fileName what problems call the file
   * @param projection for a point that another program placed or moved
   * @throws SQLException if the file can't be read
   */
  FactsReader(Connection connection, String fileName, PlaneProjection projection)
      throws SQLException {
    this.connection = connection;
    this.fileName = fileName;
    this.projection = projection;
    this.encoding = Sqlite.encoding(connection);
  }

  /** Every row that holds, in the order of the store. */
  Reading read() throws SQLException {
    try {
      return new Reading(referred(), problems);
    } catch (IllegalArgumentException e) {
      problems.clear();
      return referring(
          rows(SITES, this::site),
          rows(SOURCES, this::source),
          rows(EVENTS, this::event),
          rows(REPORTS, this::report),
          rows(CONTEXT, this::contextEvent),
          rows(STRENGTH, this::strength));
    }
  }

  /**
   * The facts of a store whose rows all name others that are there, with no object for each row.
   *
   * @throws IllegalArgumentException if one does not
   */
  private Facts referred() throws SQLException {
    List<Site> sites = List.copyOf(rows(SITES, this::site));
    List<Source> sources = rows(SOURCES, this::source);
    EventColumns.Builder eventRows = new EventColumns.Builder();
    each(EVENTS, this::event, eventRows::add);
    EventColumns events = eventRows.build(sites);
    ReportColumns.Builder reportRows = new ReportColumns.Builder(events);
    each(REPORTS, this::report, reportRows::add);
    return new Facts(
        sites,
        events,
        reportRows.build(),
        sources,
        rows(CONTEXT, this::contextEvent),
        rows(STRENGTH, this::strength));
  }

  /** What can still be read of a damaged file, from either end of each table. */
  Facts salvage() {
    return referring(
            salvaged(SITES, this::site),
            salvaged(SOURCES, this::source),
            salvaged(EVENTS, this::event),
            salvaged(REPORTS, this::report),
            salvaged(CONTEXT, this::contextEvent),
            salvaged(STRENGTH, this::strength))
        .facts();
  }

  private <T extends Fact> List<T> salvaged(String select, RowReader<T> reader) {
    Map<Long, T> rows = new TreeMap<>();
    Set<String> ids = new HashSet<>();
    for (String from : List.of(select, select + " DESC")) {
      try (PreparedStatement statement = connection.prepareStatement(from);
          ResultSet row = statement.executeQuery()) {
        while (row.next() && !rows.containsKey(row.getLong(1))) {
          try {
            T fact = reader.read(row);
            if (ids.add(fact.id())) {
              rows.put(row.getLong(1), fact);
            }
          } catch (IllegalArgumentException | DateTimeParseException e) {
            // It is no row any more.
            continue;
          }
        }
      } catch (SQLException e) {
        // Here the damage begins; the other end may be whole.
        continue;
      }
    }
    return new ArrayList<>(rows.values());
  }

  /** The rows that hold and are the person's own. */
  Set<Object> ownRows() throws SQLException {
    Set<Object> own = new HashSet<>();
    own.addAll(rows(ownOf(SITES), this::site));
    own.addAll(rows(ownOf(SOURCES), this::source));
    own.addAll(rows(ownOf(EVENTS), this::event));
    own.addAll(rows(ownOf(REPORTS), this::report));
    own.addAll(rows(ownOf(CONTEXT), this::contextEvent));
    own.addAll(rows(ownOf(STRENGTH), this::strength));
    return own;
  }

  /**
   * The fact that a row stands for which was kept in {@code change}.
   *
   * @throws SQLException if it breaks a rule: the file was altered
   */
  Fact fact(StoredRow row) throws SQLException {
    return factIfWhole(row)
        .orElseThrow(
            () -> new SQLException("A change of " + row.table().table() + " breaks a rule"));
  }

  /** The fact that a row stands for; empty if it breaks a rule. */
  Optional<Fact> factIfWhole(StoredRow row) throws SQLException {
    List<Object> values = row.values();
    // Bound and selected again, the row is read as any other is.
    try (PreparedStatement select =
        connection.prepareStatement("SELECT ?" + ", ?".repeat(values.size() - 1))) {
      for (int i = 0; i < values.size(); i++) {
        select.setObject(i + 1, values.get(i));
      }
      try (ResultSet result = select.executeQuery()) {
        result.next();
        return Optional.of(reader(row.table()).read(result));
      }
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private RowReader<? extends Fact> reader(FactTable table) {
    return switch (table) {
      case SITE -> this::site;
      case SOURCE -> this::source;
      case EVENT -> this::event;
      case REPORT -> this::report;
      case CONTEXT -> this::contextEvent;
      case STRENGTH -> this::strength;
    };
  }

  private static String ownOf(String select) {
    return select.replace(" ORDER BY", " WHERE origin = 'user' ORDER BY");
  }

  /** The facts without the rows that name one that isn't there: few programs enforce that. */
  private Reading referring(
      List<Site> sites,
      List<Source> sources,
      List<Event> events,
      List<Report> reports,
      List<ContextEvent> context,
      List<Strength> strength) {
    Predicate<String> isSite = in(sites, Site::id);
    Predicate<String> isSource = in(sources, Source::id);
    List<Event> placed =
        keep(
            events,
            e -> isSite.test(e.siteId()),
            e -> "event '" + e.id() + "': no site '" + e.siteId());
    Predicate<String> isEvent = in(placed, Event::id);
    List<Report> dated =
        keep(
            reports,
            r -> isEvent.test(r.eventId()),
            r -> "report '" + r.id() + "': no event '" + r.eventId());
    return new Reading(
        new Facts(
            sites,
            placed,
            keep(
                dated,
                r -> isSource.test(r.sourceId()),
                r -> "report '" + r.id() + "': no source '" + r.sourceId()),
            sources,
            keep(
                context,
                c -> isSource.test(c.sourceId()),
                c -> "context event '" + c.id() + "': no source '" + c.sourceId()),
            keep(
                strength,
                s -> isSource.test(s.sourceId()),
                s -> "figure of " + s.date() + ": no source '" + s.sourceId())),
        problems);
  }

  private static <T> Predicate<String> in(List<T> rows, Function<T, String> id) {
    Set<String> ids = rows.stream().map(id).collect(Collectors.toCollection(HashSet::new));
    return ids::contains;
  }

  private <T> List<T> keep(List<T> rows, Predicate<T> rule, Function<T, String> wrong) {
    List<T> kept = new ArrayList<>(rows.size());
    for (T row : rows) {
      if (rule.test(row)) {
        kept.add(row);
      } else {
        problems.add(
            Problem.ofFile(fileName, wrong.apply(row) + "'. Left out. Add it or correct the id."));
      }
    }
    return kept;
  }

  private <T> List<T> rows(String select, RowReader<T> reader) throws SQLException {
    List<T> rows = new ArrayList<>();
    each(select, reader, rows::add);
    return rows;
  }

  private <T> void each(String select, RowReader<T> reader, Consumer<T> taker) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(select);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        try {
          taker.accept(reader.read(row));
        } catch (IllegalArgumentException | DateTimeParseException e) {
          String table = select.replaceFirst(".* FROM (\\w+) .*", "$1");
          problems.add(
              Problem.ofFile(
                  fileName,
                  table
                      + " with fid "
                      + row.getLong(1)
                      + ": "
                      + e.getMessage()
                      + ". Left out. Correct it in the program that wrote it."));
        }
      }
    }
  }

  private Site site(ResultSet row) throws SQLException {
    return new Site(
        text(row, 3),
        text(row, 4),
        text(row, 5),
        aliases(text(row, 6)),
        shared(text(row, 7)),
        wordIfAny(textIfAny(row, 8), Vocabulary.REGIONS),
        word(text(row, 9), Vocabulary.KINDS),
        location(row),
        text(row, 13),
        text(row, 14),
        text(row, 15));
  }

  private static List<String> aliases(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(RowRules.ALIAS_SEPARATOR));
  }

  private Optional<Location> location(ResultSet row) throws SQLException {
    byte[] geometry = row.getBytes(2);
    if (geometry == null) {
      return Optional.empty();
    }
    PointBlob point =
        PointBlob.of(geometry)
            .orElseThrow(() -> new IllegalArgumentException("its geometry is not a point"));
    double x = row.getDouble(16);
    PlanePoint plane =
        row.wasNull()
            ? projection.project(point.lon(), point.lat())
            : new PlanePoint(x, row.getDouble(17));
    return Optional.of(
        new Location(
            point.lon(),
            point.lat(),
            plane,
            row.getDouble(10),
            word(text(row, 11), Vocabulary.BASES),
            shared(text(row, 12))));
  }

  private Source source(ResultSet row) throws SQLException {
    return new Source(
        shared(text(row, 2)),
        shared(text(row, 3)),
        text(row, 4),
        text(row, 5),
        textIfAny(row, 6).map(Edtf::parse),
        word(text(row, 7), Vocabulary.SIDES));
  }

  private Event event(ResultSet row) throws SQLException {
    return new Event(
        text(row, 2),
        text(row, 3),
        word(text(row, 4), Vocabulary.TYPES),
        wordIfAny(textIfAny(row, 5), Vocabulary.EXTENTS),
        text(row, 6),
        text(row, 7));
  }

  private Report report(ResultSet row) throws SQLException {
    return new Report(
        text(row, 2),
        text(row, 3),
        text(row, 4),
        Edtf.parse(text(row, 5)),
        row.getBoolean(6),
        text(row, 7));
  }

  private ContextEvent contextEvent(ResultSet row) throws SQLException {
    return new ContextEvent(
        text(row, 2),
        Edtf.parse(text(row, 3)),
        text(row, 4),
        text(row, 5),
        shared(text(row, 6)),
        row.getBoolean(7));
  }

  private Strength strength(ResultSet row) throws SQLException {
    return new Strength(
        Edtf.parse(text(row, 2)),
        row.getInt(3),
        text(row, 4),
        text(row, 5),
        text(row, 6),
        shared(text(row, 7)));
  }

  private String text(ResultSet row, int column) throws SQLException {
    byte[] text = row.getBytes(column);
    if (text == null) {
      throw new IllegalArgumentException(row.getMetaData().getColumnName(column) + " is missing");
    }
    return new String(text, encoding);
  }

  private Optional<String> textIfAny(ResultSet row, int column) throws SQLException {
    byte[] text = row.getBytes(column);
    return text == null ? Optional.empty() : Optional.of(new String(text, encoding));
  }

  private String shared(String text) {
    String first = texts.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  private static <T> T word(String word, Vocabulary<T> vocabulary) {
    return vocabulary
        .meaning(word)
        .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is not known"));
  }

  private static <T> Optional<T> wordIfAny(Optional<String> word, Vocabulary<T> vocabulary) {
    return word.map(w -> word(w, vocabulary));
  }
}
