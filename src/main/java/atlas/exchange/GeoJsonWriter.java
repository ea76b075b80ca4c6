package atlas.exchange;

import atlas.model.Event;
import atlas.model.Facts;
import atlas.model.Location;
import atlas.model.Report;
import atlas.model.Site;
import atlas.model.Source;
import atlas.status.Belief;
import atlas.status.DatedEvent;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.status.History;
import atlas.store.CsvExport;
import atlas.store.CsvTable;
import atlas.time.Edtf;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes facts as GeoJSON in the Linked Places format: a feature for each site, with its names, the
 * days between which each status began and ended, and citations.
 *
 * <p>What that format has no member for stands in members of our own, so that nothing is lost: the
 * site's columns in {@code properties}, its {@code events} with their reports, and the {@code
 * sources}, {@code context} and {@code strength} beside the features. See <a
 * href="https://github.com/LinkedPasts/linked-places-format">Linked Places</a>.
 */
final class GeoJsonWriter {

  /** The member that tells our files from others. */
  static final String MARK = "handover_atlas";

  static final String EVENTS = "events";
  static final String REPORTS = "reports";

  /** Columns of a site that the geometry holds. */
  static final Set<String> IN_GEOMETRY = Set.of("lon", "lat");

  private static final Set<String> NUMBERS = Set.of("precision_m", "number");

  private static final String CONTEXT =
      "https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/linkedplaces-context-v1.1.jsonld";
  static final String SITE_URN = "urn:handover-atlas:site:";
  private static final String LABEL = "label";

  private final Facts facts;
  private final Optional<LocalDate> day;
  private final Histories histories;

  /** Of all days or, in the types and their times, of one. */
  GeoJsonWriter(Facts facts, Optional<LocalDate> day) {
    this.facts = facts;
    this.day = day;
    this.histories = Fold.all(facts, Belief.NOW);
  }

  void writeTo(OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeStringField("@context", CONTEXT);
    json.writeObjectFieldStart(MARK);
    json.writeNumberField("version", 1);
    json.writeStringField("data_date", facts.dataDate().toString());
    json.writeEndObject();
    json.writeArrayFieldStart("features");
    for (Site site : facts.sites()) {
      feature(json, site);
    }
    json.writeEndArray();
    table(json, CsvTable.SOURCES);
    table(json, CsvTable.CONTEXT);
    table(json, CsvTable.STRENGTH);
    json.writeEndObject();
    json.close();
  }

  /** The member that a table of its own stands in. */
  static String member(CsvTable table) {
    return table.fileName().replace(".csv", "");
  }

  private void table(JsonGenerator json, CsvTable table) throws IOException {
    json.writeArrayFieldStart(member(table));
    for (List<String> fields : (Iterable<List<String>>) CsvExport.rows(facts, table)::iterator) {
      json.writeStartObject();
      columns(json, table, fields, Set.of());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void columns(
      JsonGenerator json, CsvTable table, List<String> fields, Set<String> without)
      throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      String column = table.columns().get(i);
      if (fields.get(i).isEmpty() || without.contains(column)) {
        continue;
      }
      if (NUMBERS.contains(column)) {
        json.writeFieldName(column);
        json.writeNumber(fields.get(i));
      } else {
        json.writeStringField(column, fields.get(i));
      }
    }
  }

  private void feature(JsonGenerator json, Site site) throws IOException {
    Optional<History> history = histories.of(site.id());
    Map<String, DatedEvent> dated = new HashMap<>();
    history.ifPresent(h -> h.events().forEach(e -> dated.put(e.event().id(), e)));
    json.writeStartObject();
    json.writeStringField("@id", SITE_URN + site.id());
    json.writeStringField("type", "Feature");
    json.writeObjectFieldStart("properties");
    json.writeStringField("title", site.nameEn());
    columns(json, CsvTable.SITES, CsvExport.fields(site), IN_GEOMETRY);
    status(json, site);
    json.writeEndObject();
    when(json, dated.values().stream().toList());
    names(json, site);
    types(json, site, history);
    geometry(json, site);
    if (!site.note().isEmpty()) {
      json.writeArrayFieldStart("descriptions");
      json.writeStartObject();
      json.writeStringField("value", site.note());
      json.writeStringField("lang", "en");
      json.writeEndObject();
      json.writeEndArray();
    }
    events(json, site, dated);
    json.writeEndObject();
  }

  /** On the day, or on the data date: what a map without a sense of time shows. */
  private void status(JsonGenerator json, Site site) throws IOException {
    List<String> status = SiteTable.status(histories, site, day.orElseGet(facts::dataDate));
    for (int i = 0; i < status.size(); i++) {
      if (!status.get(i).isEmpty()) {
        json.writeStringField(SiteTable.STATUS_COLUMNS.get(i), status.get(i));
      }
    }
  }

  /** From the first to the last thing that is known of the site. */
  private static void when(JsonGenerator json, List<DatedEvent> events) throws IOException {
    if (events.isEmpty()) {
      return;
    }
    DatedEvent first = events.stream().min(DatedEvent.IN_TIME).orElseThrow();
    DatedEvent last = events.stream().max((a, b) -> a.last().compareTo(b.last())).orElseThrow();
    json.writeObjectFieldStart("when");
    span(
        json,
        Optional.of(first.first()),
        Optional.of(first.last()),
        Optional.of(last.first()),
        Optional.of(last.last()));
    json.writeEndObject();
  }

  private static void span(
      JsonGenerator json,
      Optional<LocalDate> earliestStart,
      Optional<LocalDate> latestStart,
      Optional<LocalDate> earliestEnd,
      Optional<LocalDate> latestEnd)
      throws IOException {
    json.writeArrayFieldStart("timespans");
    json.writeStartObject();
    bound(json, "start", earliestStart, latestStart);
    bound(json, "end", earliestEnd, latestEnd);
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void bound(
      JsonGenerator json, String name, Optional<LocalDate> earliest, Optional<LocalDate> latest)
      throws IOException {
    if (earliest.isEmpty() && latest.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart(name);
    if (earliest.isPresent()) {
      json.writeStringField("earliest", earliest.get().toString());
    }
    if (latest.isPresent()) {
      json.writeStringField("latest", latest.get().toString());
    }
    json.writeEndObject();
  }

  private static void names(JsonGenerator json, Site site) throws IOException {
    json.writeArrayFieldStart("names");
    name(json, site.nameEn(), "en");
    name(json, site.nameAr(), "ar");
    for (String alias : site.aliases()) {
      name(json, alias, isArabic(alias) ? "ar" : "en");
    }
    json.writeEndArray();
  }

  private static boolean isArabic(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  private static void name(JsonGenerator json, String toponym, String language) throws IOException {
    json.writeStartObject();
    json.writeStringField("toponym", toponym);
    json.writeStringField("lang", language);
    json.writeEndObject();
  }

  /** The kind of place always, and each status with the days between which it began and ended. */
  private void types(JsonGenerator json, Site site, Optional<History> history) throws IOException {
    json.writeArrayFieldStart("types");
    json.writeStartObject();
    json.writeStringField(LABEL, site.kind().word());
    json.writeEndObject();
    List<StatusSpan> spans = history.map(StatusSpan::of).orElse(List.of());
    for (StatusSpan span : spans) {
      if (day.map(span::contains).orElse(true)) {
        json.writeStartObject();
        json.writeStringField(LABEL, span.status().word());
        json.writeObjectFieldStart("when");
        span(json, span.first(), span.latestStart(), span.earliestEnd(), span.last());
        json.writeStringField("certainty", span.certain().isEmpty() ? "less-certain" : "certain");
        json.writeEndObject();
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void geometry(JsonGenerator json, Site site) throws IOException {
    if (site.location().isEmpty()) {
      json.writeNullField("geometry");
      return;
    }
    Location location = site.location().get();
    List<String> fields = CsvExport.fields(site);
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Point");
    json.writeArrayFieldStart("coordinates");
    json.writeNumber(fields.get(CsvTable.SITES.columns().indexOf("lon")));
    json.writeNumber(fields.get(CsvTable.SITES.columns().indexOf("lat")));
    json.writeEndArray();
    json.writeStringField(
        "certainty",
        switch (location.basis()) {
          case SOURCED -> "certain";
          case STAND_IN -> "less-certain";
          case ESTIMATE -> "uncertain";
        });
    if (!location.source().isEmpty()) {
      json.writeArrayFieldStart("citations");
      json.writeStartObject();
      json.writeStringField(LABEL, location.source());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void events(JsonGenerator json, Site site, Map<String, DatedEvent> dated)
      throws IOException {
    json.writeArrayFieldStart(EVENTS);
    for (Event event : facts.eventsOf(site.id())) {
      json.writeStartObject();
      columns(json, CsvTable.EVENTS, CsvExport.fields(event), Set.of("site_id"));
      DatedEvent when = dated.get(event.id());
      if (when != null) {
        json.writeObjectFieldStart("when");
        Optional<LocalDate> first = Optional.of(when.first());
        Optional<LocalDate> last = Optional.of(when.last());
        span(json, first, last, first, last);
        json.writeEndObject();
      }
      json.writeArrayFieldStart(REPORTS);
      for (Report report : facts.reportsOf(event.id())) {
        json.writeStartObject();
        columns(json, CsvTable.REPORTS, CsvExport.fields(report), Set.of("event_id"));
        citation(json, facts.sourceOf(report));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void citation(JsonGenerator json, Source source) throws IOException {
    json.writeArrayFieldStart("citations");
    json.writeStartObject();
    json.writeStringField(LABEL, source.publisher() + ": " + source.title());
    if (source.published().isPresent()) {
      Edtf published = source.published().get();
      json.writeNumberField("year", published.first().getYear());
    }
    if (!source.url().isEmpty()) {
      json.writeStringField("@id", source.url());
    }
    json.writeEndObject();
    json.writeEndArray();
  }
}
