package atlas.exchange;

import atlas.map.Coordinates;
import atlas.model.Event;
import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Site;
import atlas.store.CsvExport;
import atlas.store.CsvRow;
import atlas.store.CsvTable;
import atlas.time.Edtf;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Drafts of a table of others: of each row a site, and for each date in it an event, a report of it
 * and the source that tells it. What the row leaves open is completed from the facts that are there
 * or, where that is told, from a custom; an empty cell changes nothing.
 */
final class ForeignDrafting implements Drafting {

  private static final String LON = "lon";
  private static final String ALIASES = "aliases";
  private static final String BASIS = "location_basis";
  private static final String PRECISION = "precision_m";
  private static final String SOURCE_OF_PLACE = "location_source";
  private static final String FIRST_PRECISION = "1000";
  private static final int ID_LENGTH = 80;

  /** What an event's id begins with leaves room for its type and date, and for a source. */
  private static final int STEM_LENGTH = 55;

  private final String fileName;
  private final IncomingTable incoming;
  private final ColumnMapping mapping;
  private final Facts facts;
  private final Cells cells;
  private final SiteFinder sites;
  private final SiteFinder namedHere = new SiteFinder(Facts.empty());
  private final SourceFinder sources;
  private final Map<Field, Integer> places = new EnumMap<>(Field.class);
  private final Map<Field, DateOrder> orders = new EnumMap<>(Field.class);

  /** Rows of ours as they are after the rows so far. */
  private final Map<List<Object>, Draft> begun = new HashMap<>();

  /** What which row told first of a column of a row of ours. */
  private final Map<List<Object>, Telling> tellings = new HashMap<>();

  /** The same of the row at hand, until it is accepted. */
  private final Map<List<Object>, Draft> beginning = new HashMap<>();

  private final Map<List<Object>, Telling> telling = new HashMap<>();

  private final Map<String, String> eventsOfDates = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** What was taken where the rows don't tell, and how often. */
  private final Map<String, Integer> customs = new LinkedHashMap<>();

  ForeignDrafting(
      String fileName, IncomingTable incoming, ColumnMapping mapping, Facts facts, Cells cells) {
    this.fileName = fileName;
    this.incoming = incoming;
    this.mapping = mapping;
    this.facts = facts;
    this.cells = cells;
    this.sites = new SiteFinder(facts);
    this.sources = new SourceFinder(facts, fileName);
    facts.sites().forEach(site -> taken.add(site.id()));
    mapping
        .fields()
        .forEach(
            (column, field) -> {
              int place = incoming.columns().indexOf(column);
              if (place >= 0) {
                places.put(field, place);
                orders.put(
                    field,
                    mapping.order() != DateOrder.UNTOLD
                        ? mapping.order()
                        : DateOrder.of(
                            incoming.rows().stream().map(row -> row.cells().get(place))));
              }
            });
  }

  /** What a row tells of something. */
  private record Telling(String text, int row) {

    boolean isOf(String other) {
      return text.equals(other) || isNumber(text) && isNumber(other) && value(text) == value(other);
    }

    private static boolean isNumber(String text) {
      return text.matches("-?\\d+(\\.\\d+)?");
    }

    private static double value(String number) {
      return Double.parseDouble(number);
    }
  }

  // ---- cells

  /** What a row tells of a field, as it stands there. */
  private String raw(IncomingRow row, Field field) {
    Integer place = places.get(field);
    String text = place == null ? "" : row.cells().get(place);
    return text.isEmpty() ? mapping.constants().getOrDefault(field, "") : text;
  }

  /** What a row tells of a field, as our tables have it; empty for nothing. */
  private String read(IncomingRow row, Field field) throws Refused {
    String text = raw(row, field);
    return text.isEmpty()
        ? ""
        : cells.read(field.column(), text, orders.getOrDefault(field, mapping.order()));
  }

  private Draft fill(Draft draft, IncomingRow row, Field... fields) throws Refused {
    Draft filled = draft;
    for (Field field : fields) {
      filled = tell(filled, row, field, field.column(), read(row, field));
    }
    return filled;
  }

  /**
   * The draft with what a row tells of a column; nothing where it is empty.
   *
   * @param field what it is called if that can't be
   * @throws Refused if an earlier row told otherwise
   */
  private Draft tell(Draft draft, IncomingRow row, Field field, String column, String text)
      throws Refused {
    if (text.isEmpty()) {
      return draft;
    }
    Telling first = tellings.get(key(draft, column));
    if (first != null && !first.isOf(text)) {
      throw new Refused(
          "import.wrong.rowsDiffer",
          first.row,
          row.number(),
          Remark.of(field.wordsKey()),
          draft.text("id"),
          Cells.quoted(first.text),
          Cells.quoted(text));
    }
    telling.putIfAbsent(key(draft, column), new Telling(text, row.number()));
    return draft.with(column, text);
  }

  /** What this or an earlier row told of a column; empty if none did. */
  private String told(Draft draft, String column) {
    return Stream.of(tellings, telling)
        .flatMap(all -> Stream.ofNullable(all.get(key(draft, column))))
        .map(Telling::text)
        .findFirst()
        .orElse("");
  }

  private static List<Object> key(Draft draft, String column) {
    return List.of(draft.table(), draft.text("id"), column);
  }

  /** The draft of this id that an earlier row left, or this one. */
  private Draft begun(Draft draft) {
    return begun.getOrDefault(key(draft, "id"), draft);
  }

  private Draft begin(Draft draft) {
    beginning.put(key(draft, "id"), draft);
    return draft;
  }

  @Override
  public void accept() {
    begun.putAll(beginning);
    telling.forEach(tellings::putIfAbsent);
  }

  private void take(String custom) {
    customs.merge(custom, 1, Integer::sum);
  }

  @Override
  public List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    List<String> unread =
        incoming.columns().stream()
            .filter(column -> mapping.of(column).isEmpty() && !isEmpty(column))
            .toList();
    if (!unread.isEmpty()) {
      remarks.add(Remark.of("import.note.unmapped", String.join(", ", unread)));
    }
    orders.forEach(
        (field, order) -> {
          if (mapping.order() == DateOrder.UNTOLD && order != DateOrder.UNTOLD) {
            remarks.add(
                Remark.of(
                    order == DateOrder.DAY_FIRST
                        ? "import.note.dayFirst"
                        : "import.note.monthFirst",
                    incoming.columns().get(places.get(field))));
          }
        });
    customs.forEach((key, count) -> remarks.add(Remark.of(key, count)));
    return remarks;
  }

  private boolean isEmpty(String column) {
    int place = incoming.columns().indexOf(column);
    return incoming.rows().stream().allMatch(row -> row.cells().get(place).isEmpty());
  }

  // ---- drafts

  @Override
  public List<Draft> of(IncomingRow row) throws Refused {
    beginning.clear();
    telling.clear();
    List<Draft> drafts = new ArrayList<>();
    String siteId = site(row, drafts);
    List<Told> told = told(row);
    if (!told.isEmpty()) {
      SourceFinder.Found source =
          sources.find(
              read(row, Field.SOURCE_ID),
              read(row, Field.PUBLISHER),
              read(row, Field.TITLE),
              read(row, Field.URL),
              read(row, Field.PUBLISHED));
      Draft sourceDraft =
          fill(
              begun(source.draft()),
              row,
              Field.PUBLISHER,
              Field.TITLE,
              Field.URL,
              Field.PUBLISHED,
              Field.SIDE);
      if (source.isFile()) {
        take("import.taken.source");
      }
      drafts.add(begin(sourceDraft));
      for (Told one : told) {
        event(row, siteId, one, sourceDraft.text("id"), told.size() == 1, drafts);
      }
    }
    return drafts;
  }

  /** Something that a row says happened, and when. */
  private record Told(EventType type, Edtf date) {}

  private List<Told> told(IncomingRow row) throws Refused {
    List<Told> told = new ArrayList<>();
    for (Field field : places.keySet()) {
      Optional<EventType> type = field.type();
      if (type.isPresent() && !raw(row, field).isEmpty()) {
        told.add(new Told(type.get(), cells.date(raw(row, field), orders.get(field))));
      }
    }
    String date = raw(row, Field.DATE);
    if (!date.isEmpty()) {
      String word = read(row, Field.TYPE);
      if (word.isEmpty()) {
        throw new Refused("import.wrong.noType");
      }
      EventType type =
          EventType.ofWord(word)
              .orElseThrow(() -> new Refused("import.wrong.type", Cells.quoted(word)));
      told.add(new Told(type, until(row, cells.date(date, orders.get(Field.DATE)))));
    } else if (places.containsKey(Field.TYPE) && !raw(row, Field.TYPE).isEmpty()) {
      throw new Refused("import.wrong.noDate");
    }
    return told;
  }

  /** A date that may also be any later day up to the end that the row tells. */
  private Edtf until(IncomingRow row, Edtf date) throws Refused {
    String end = raw(row, Field.DATE_END);
    if (end.isEmpty()) {
      return date;
    }
    Edtf last = cells.date(end, orders.getOrDefault(Field.DATE_END, mapping.order()));
    if (date instanceof Edtf.Point from && last instanceof Edtf.Point to && !from.equals(to)) {
      if (to.last().isBefore(from.first())) {
        throw new Refused("import.wrong.order", from.toString(), to.toString());
      }
      return new Edtf.Interval(from, to);
    }
    return date;
  }

  // ---- the site

  /** The id of the row's site; its draft is added if the row tells something of it. */
  private String site(IncomingRow row, List<Draft> drafts) throws Refused {
    String id = raw(row, Field.SITE_ID);
    String nameEn = raw(row, Field.NAME_EN);
    String nameAr = raw(row, Field.NAME_AR);
    boolean isNamed = id.isEmpty();
    if (isNamed) {
      id = siteOfName(nameEn, nameAr);
    } else if (facts.site(id).isEmpty()) {
      Optional<String> known = siteThatIsThere(nameEn, nameAr);
      if (known.isPresent()) {
        // All rows of this id have to mean that site.
        fill(Draft.of(CsvTable.SITES, id), row, Field.NAME_EN, Field.NAME_AR);
        take("import.taken.byName");
        id = known.get();
        isNamed = true;
      }
    }
    Optional<Site> present = facts.site(id);
    Draft before =
        present
            .map(s -> new Draft(CsvTable.SITES, CsvExport.fields(s)))
            .orElse(Draft.of(CsvTable.SITES, id));
    Draft after = begun(before);
    if (!isNamed || present.isEmpty()) {
      // A site that was found by one of its names keeps those that it has.
      after = name(after, row, Field.NAME_EN, isNamed);
      after = name(after, row, Field.NAME_AR, isNamed);
    }
    after =
        fill(
            after,
            row,
            Field.ALIASES,
            Field.GOVERNORATE,
            Field.REGION,
            Field.KIND,
            Field.NOTE,
            Field.LABEL_EN,
            Field.LABEL_AR);
    after = place(after, row);
    if (isNamed && present.isPresent()) {
      after = stillCalled(after, nameEn, nameAr);
    }
    if (present.isEmpty()) {
      drafts.add(begin(complete(after)));
    } else if (!after.equals(before)) {
      drafts.add(begin(after));
    }
    return id;
  }

  /** A site that an earlier row named likewise keeps the spelling of that row. */
  private Draft name(Draft site, IncomingRow row, Field field, boolean isNamed) throws Refused {
    String known = told(site, field.column());
    return isNamed && !known.isEmpty() && SiteFinder.isSame(known, read(row, field))
        ? site
        : fill(site, row, field);
  }

  /** A site that was found by a name which the row replaces keeps it, so that it is found again. */
  private Draft stillCalled(Draft site, String... names) {
    Draft called = site;
    for (String name : names) {
      if (sites.find(name).contains(site.text("id")) && !isCalled(called, name)) {
        String others = called.text(ALIASES);
        called = called.with(ALIASES, others.isEmpty() ? name : others + ";" + name);
      }
    }
    return called;
  }

  private static boolean isCalled(Draft site, String name) {
    return Stream.concat(
            Stream.of("id", "name_en", "name_ar", "label_en", "label_ar").map(site::text),
            Stream.of(site.text(ALIASES).split(";")))
        .anyMatch(own -> SiteFinder.isSame(own, name));
  }

  private String siteOfName(String nameEn, String nameAr) throws Refused {
    for (String name : List.of(nameEn, nameAr)) {
      if (name.isEmpty()) {
        continue;
      }
      List<String> found = found(name);
      if (found.size() > 1) {
        throw new Refused(
            "import.wrong.severalSites", Cells.quoted(name), String.join(", ", found));
      }
      if (found.size() == 1) {
        // What else the row calls it finds it in later rows.
        Stream.of(nameEn, nameAr)
            .filter(n -> !n.isEmpty() && found(n).isEmpty())
            .forEach(n -> namedHere.add(n, found.get(0)));
        return found.get(0);
      }
    }
    if (nameEn.isEmpty() && nameAr.isEmpty()) {
      throw new Refused("import.wrong.noSite");
    }
    String id = freeId(nameEn.isEmpty() ? "site" : nameEn);
    List.of(nameEn, nameAr).stream().filter(n -> !n.isEmpty()).forEach(n -> sites.add(n, id));
    return id;
  }

  /** The sites of a name, or the one that an earlier row called so beside a name that it has. */
  private List<String> found(String name) {
    List<String> found = sites.find(name);
    return found.isEmpty() ? namedHere.find(name) : found;
  }

  /** The one site of the facts that has one of the names. */
  private Optional<String> siteThatIsThere(String... names) {
    return Stream.of(names)
        .filter(name -> !name.isEmpty())
        .map(sites::find)
        .filter(found -> found.size() == 1 && facts.site(found.get(0)).isPresent())
        .map(found -> found.get(0))
        .findFirst();
  }

  private String freeId(String words) {
    String base = id(words);
    String id = base.isEmpty() ? "site" : base;
    for (int i = 2; !taken.add(id); i++) {
      id = (base.isEmpty() ? "site" : base) + "-" + i;
    }
    return id;
  }

  /** Words as an id: letters a to z, digits and hyphens; empty if none is left. */
  static String id(String words) {
    String plain =
        words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return plain.length() > ID_LENGTH ? plain.substring(0, ID_LENGTH) : plain;
  }

  private Draft place(Draft site, IncomingRow row) throws Refused {
    Draft placed = site;
    String place = raw(row, Field.PLACE);
    if (!place.isEmpty()) {
      Coordinates point = Cells.place(place);
      placed = tell(placed, row, Field.PLACE, LON, Cells.degrees(point.lon()));
      placed = tell(placed, row, Field.PLACE, "lat", Cells.degrees(point.lat()));
    }
    placed =
        fill(placed, row, Field.LON, Field.LAT, Field.PRECISION, Field.PLACE_SOURCE, Field.BASIS);
    boolean isPlaced = !placed.text(LON).isEmpty();
    if (isPlaced) {
      // An earlier row may have told it while there was no place yet.
      for (String column : List.of(PRECISION, SOURCE_OF_PLACE, BASIS)) {
        String known = told(placed, column);
        placed = known.isEmpty() ? placed : placed.with(column, known);
      }
    }
    if (isPlaced && List.of("", "none").contains(placed.text(BASIS))) {
      take("import.taken.basis");
      placed = placed.with(BASIS, "estimate").orElse(SOURCE_OF_PLACE, fileName);
    }
    if (isPlaced && placed.text(PRECISION).isEmpty()) {
      take("import.taken.precision");
      placed = placed.with(PRECISION, FIRST_PRECISION);
    }
    return isPlaced
        ? placed
        : placed.with(BASIS, "none").with(PRECISION, "").with(SOURCE_OF_PLACE, "");
  }

  /** What a new site can't do without. */
  private Draft complete(Draft site) {
    Draft whole = site;
    if (whole.text("name_en").isEmpty() || whole.text("name_ar").isEmpty()) {
      String either = whole.text("name_en") + whole.text("name_ar");
      String name = either.isEmpty() ? whole.text("id") : either;
      take("import.taken.name");
      whole = whole.orElse("name_en", name).orElse("name_ar", name);
    }
    if (whole.text("kind").isEmpty()) {
      take("import.taken.kind");
      whole = whole.with("kind", "army camp");
    }
    return whole
        .orElse("label_en", label(whole.text("name_en")))
        .orElse("label_ar", label(whole.text("name_ar")));
  }

  /** As many whole words as a label takes. */
  private static String label(String name) {
    if (name.length() <= Site.LABEL_LENGTH) {
      return name;
    }
    int space = name.lastIndexOf(' ', Site.LABEL_LENGTH);
    return name.substring(0, space > 0 ? space : Site.LABEL_LENGTH).strip();
  }

  // ---- the event and its report

  private void event(
      IncomingRow row,
      String siteId,
      Told told,
      String sourceId,
      boolean isOnly,
      List<Draft> drafts)
      throws Refused {
    String id = isOnly ? raw(row, Field.EVENT_ID) : "";
    if (id.isEmpty()) {
      id = eventOf(siteId, told);
    }
    Optional<Event> present = facts.event(id);
    Draft before =
        present
            .map(e -> new Draft(CsvTable.EVENTS, CsvExport.fields(e)))
            .orElse(Draft.of(CsvTable.EVENTS, id));
    Draft event = tell(begun(before), row, Field.SITE_ID, "site_id", siteId);
    event = tell(event, row, Field.TYPE, "type", told.type().word());
    event = fill(event, row, Field.EXTENT, Field.FROM_PARTY, Field.TO_PARTY);
    boolean hasExtent =
        switch (told.type()) {
          case HANDOVER, WITHDRAWAL, RETURN -> true;
          case ANNOUNCED, DEADLINE, ATTACK -> false;
        };
    if (!hasExtent) {
      event = event.with("extent", "");
    } else if (event.text("extent").isEmpty()) {
      take("import.taken.extent");
      event = event.with("extent", "whole");
    }
    drafts.add(begin(event));
    drafts.add(begin(report(row, id, sourceId, told.date(), isOnly)));
  }

  /** The event that a date belongs to: one that is there and has it, or a new one. */
  private String eventOf(String siteId, Told told) {
    String key = siteId + " " + told.type() + " " + told.date();
    String known = eventsOfDates.get(key);
    if (known != null) {
      return known;
    }
    List<String> there =
        facts.eventsOf(siteId).stream()
            .filter(e -> e.type() == told.type())
            .filter(
                e -> facts.reportsOf(e.id()).stream().anyMatch(r -> r.date().equals(told.date())))
            .map(Event::id)
            .toList();
    String id =
        there.size() == 1
            ? there.get(0)
            : cut(siteId) + "-" + told.type().word() + "-" + id(told.date().toString());
    eventsOfDates.put(key, id);
    return id;
  }

  private Draft report(IncomingRow row, String eventId, String sourceId, Edtf date, boolean isOnly)
      throws Refused {
    String told = isOnly ? raw(row, Field.REPORT_ID) : "";
    Optional<Report> present =
        facts.reportsOf(eventId).stream()
            .filter(r -> told.isEmpty() ? r.sourceId().equals(sourceId) : r.id().equals(told))
            .findFirst();
    Draft report =
        begun(
            present
                .map(r -> new Draft(CsvTable.REPORTS, CsvExport.fields(r)))
                .orElseGet(
                    () ->
                        Draft.of(
                            CsvTable.REPORTS,
                            told.isEmpty() ? reportId(eventId, sourceId) : told)));
    report = tell(report, row, Field.EVENT_ID, "event_id", eventId);
    report = tell(report, row, Field.SOURCE_ID, "source_id", sourceId);
    report = tell(report, row, Field.DATE, "date", date.toString());
    return fill(report.orElse("preferred", "no"), row, Field.PREFERRED, Field.SUMMARY);
  }

  private static String reportId(String eventId, String sourceId) {
    String id = eventId + "-" + sourceId;
    return id.length() <= CsvRow.ID_LENGTH
        ? id
        : cut(eventId) + "-" + Integer.toHexString(id.hashCode());
  }

  private static String cut(String id) {
    return id.length() > STEM_LENGTH ? id.substring(0, STEM_LENGTH) : id;
  }
}
