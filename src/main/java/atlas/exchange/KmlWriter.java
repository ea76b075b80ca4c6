package atlas.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import atlas.model.Event;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Site;
import atlas.model.Source;
import atlas.status.Belief;
import atlas.status.DatedEvent;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Period;
import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.store.CsvExport;
import atlas.store.CsvTable;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.Sentences;
import atlas.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;

/**
 * Writes facts as KML 2.2, so that the time slider of Google Earth plays them: a folder for each
 * site, and in it a placemark for each run of days and each status that is possible on them, with
 * our colours and the sources that tell it.
 *
 * <p>The facts themselves stand in {@code ExtendedData}, in elements of our own namespace, so that
 * nothing is lost. See <a href="https://docs.ogc.org/is/12-007r2/12-007r2.html">KML 2.3</a>, whose
 * elements of 2.2 these are, in the order that its schema wants.
 */
final class KmlWriter {

  /** The namespace of the facts. */
  static final String NAMESPACE = "urn:handover-atlas:facts:1";

  static final String PREFIX = "atlas";

  private static final String SHAPES = "http://maps.google.com/mapfiles/kml/shapes/";
  private static final String ICONS = "icons/";
  private static final String EXTENDED = "ExtendedData";

  private final Facts facts;
  private final Optional<LocalDate> day;
  private final MarkLooks looks;
  private final Histories histories;
  private final Words words = Words.in(Language.ENGLISH);
  private final DateWords dates = DateWords.in(Language.ENGLISH);
  private final Sentences sentences = Sentences.in(Language.ENGLISH);

  /** Of all days, or only of the periods around one. */
  KmlWriter(Facts facts, Optional<LocalDate> day, MarkLooks looks) {
    this.facts = facts;
    this.day = day;
    this.looks = looks;
    this.histories = Fold.all(facts, Belief.NOW);
  }

  /** Writes KML, whose icons are shapes that Google Earth knows, in our colours. */
  void writeTo(OutputStream out) throws IOException {
    write(out, false);
  }

  /** Writes KML and our marks as one zip. */
  void writeKmzTo(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
    CsvZip.begin(zip, "doc.kml");
    write(zip, true);
    zip.closeEntry();
    for (StatusSet statuses : shown()) {
      CsvZip.begin(zip, ICONS + name(statuses) + ".png");
      zip.write(looks.png().apply(statuses));
      zip.closeEntry();
    }
    zip.finish();
  }

  private void write(OutputStream out, boolean ownIcons) throws IOException {
    Writer writer = new OutputStreamWriter(out, UTF_8);
    IndentedXml xml = new IndentedXml(writer);
    xml.begin("kml", "xmlns", "http://www.opengis.net/kml/2.2", "xmlns:" + PREFIX, NAMESPACE);
    xml.begin("Document");
    xml.text("name", "Handover Atlas");
    xml.text(
        "description",
        day.map(d -> "Sites on " + dates.full(d) + ".")
            .orElse("Sites and their statuses through time."));
    if (ownIcons) {
      for (StatusSet statuses : shown()) {
        style(xml, name(statuses), "ffffffff", ICONS + name(statuses) + ".png");
      }
    } else {
      for (Status status : Status.values()) {
        style(xml, name(status, true), abgr(status, 0xff), SHAPES + shape(status));
        style(xml, name(status, false), abgr(status, 0x99), SHAPES + shape(status));
      }
    }
    xml.begin(EXTENDED);
    rows(xml, CsvTable.SOURCES);
    rows(xml, CsvTable.CONTEXT);
    rows(xml, CsvTable.STRENGTH);
    xml.end();
    for (Site site : facts.sites()) {
      folder(xml, site, ownIcons);
    }
    xml.end();
    xml.end();
    writer.flush();
  }

  /** The sets of statuses that some placemark shows, each once. */
  private Set<StatusSet> shown() {
    return histories.all().stream()
        .flatMap(h -> periods(h).stream())
        .map(Period::statuses)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Period> periods(History history) {
    return day.map(d -> List.of(history.periodOn(d))).orElseGet(history::periods);
  }

  private static String name(StatusSet statuses) {
    return statuses.stream()
        .map(s -> s.word().replace(' ', '-'))
        .collect(Collectors.joining("-or-"));
  }

  private static String name(Status status, boolean certain) {
    return (certain ? "" : "possibly-") + status.word().replace(' ', '-');
  }

  /** KML's order of a colour's bytes. */
  private String abgr(Status status, int alpha) {
    int rgb = looks.rgb().applyAsInt(status);
    return String.format(
        Locale.ROOT, "%02x%02x%02x%02x", alpha, rgb & 0xff, rgb >> 8 & 0xff, rgb >> 16 & 0xff);
  }

  /** Squares for what the coalition holds, circles for the rest, as on our map. */
  private static String shape(Status status) {
    return switch (status) {
      case COALITION, AGREED, OVERDUE -> "placemark_square.png";
      case TRANSFERRED, HANDED_OVER, CLOSED, UNKNOWN -> "placemark_circle.png";
    };
  }

  private static void style(IndentedXml xml, String id, String colour, String href)
      throws IOException {
    xml.begin("Style", "id", id);
    xml.begin("IconStyle");
    xml.text("color", colour);
    xml.begin("Icon");
    xml.text("href", href);
    xml.end();
    xml.end();
    xml.begin("LabelStyle");
    xml.text("scale", "0.8");
    xml.end();
    xml.end();
  }

  private void rows(IndentedXml xml, CsvTable table) throws IOException {
    for (List<String> fields : (Iterable<List<String>>) CsvExport.rows(facts, table)::iterator) {
      row(xml, table, fields);
    }
  }

  private static void row(IndentedXml xml, CsvTable table, List<String> fields) throws IOException {
    xml.begin(PREFIX + ":" + GeoJsonWriter.member(table));
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).isEmpty()) {
        xml.text(PREFIX + ":" + table.columns().get(i), fields.get(i));
      }
    }
    xml.end();
  }

  private void folder(IndentedXml xml, Site site, boolean ownIcons) throws IOException {
    xml.begin("Folder");
    xml.text("name", site.nameEn());
    if (!site.note().isEmpty()) {
      xml.text("description", IndentedXml.escaped(site.note()));
    }
    xml.begin(EXTENDED);
    row(xml, CsvTable.SITES, CsvExport.fields(site));
    for (Event event : facts.eventsOf(site.id())) {
      row(xml, CsvTable.EVENTS, CsvExport.fields(event));
      for (Report report : facts.reportsOf(event.id())) {
        row(xml, CsvTable.REPORTS, CsvExport.fields(report));
      }
    }
    xml.end();
    Optional<History> history = histories.of(site.id());
    if (history.isPresent()) {
      for (Period period : periods(history.get())) {
        String described = description(site, history.get(), period);
        for (Status status : period.statuses()) {
          placemark(
              xml,
              site,
              period,
              status,
              described,
              ownIcons ? name(period.statuses()) : name(status, period.isCertain()));
        }
      }
    }
    xml.end();
  }

  private static void placemark(
      IndentedXml xml, Site site, Period period, Status status, String described, String style)
      throws IOException {
    xml.begin("Placemark");
    xml.text("name", site.labelEn());
    xml.text("description", described);
    Optional<LocalDate> first = period.days().first();
    Optional<LocalDate> last = period.days().last();
    if (first.isEmpty() && last.isEmpty()) {
      xml.empty("TimeSpan");
    } else {
      xml.begin("TimeSpan");
      if (first.isPresent()) {
        xml.text("begin", first.get().toString());
      }
      if (last.isPresent()) {
        xml.text("end", last.get().toString());
      }
      xml.end();
    }
    xml.text("styleUrl", "#" + style);
    xml.begin(EXTENDED);
    data(xml, "site", site.id());
    data(xml, "status", status.word());
    data(xml, "certain", period.isCertain() ? "yes" : "no");
    xml.end();
    if (site.location().isPresent()) {
      List<String> fields = CsvExport.fields(site);
      xml.begin("Point");
      xml.text(
          "coordinates",
          fields.get(CsvTable.SITES.columns().indexOf("lon"))
              + ","
              + fields.get(CsvTable.SITES.columns().indexOf("lat")));
      xml.end();
    }
    xml.end();
  }

  private static void data(IndentedXml xml, String name, String value) throws IOException {
    xml.begin("Data", "name", name);
    xml.text("value", value);
    xml.end();
  }

  /** The balloon: what the site is, why, and the sources of what had happened by then; as HTML. */
  private String description(Site site, History history, Period period) {
    LocalDate shown =
        period.days().first().or(() -> period.days().last()).orElseGet(facts::dataDate);
    StringBuilder html = new StringBuilder();
    html.append("<b>")
        .append(IndentedXml.escaped(site.nameEn()))
        .append("</b><br><span dir=\"rtl\">")
        .append(IndentedXml.escaped(site.nameAr()))
        .append("</span><p>")
        .append(IndentedXml.escaped(sentences.because(history, shown)))
        .append("</p>");
    List<DatedEvent> telling =
        history.events().stream()
            .filter(e -> period.days().last().map(last -> !e.first().isAfter(last)).orElse(true))
            .toList();
    if (!telling.isEmpty()) {
      html.append("<ul>");
      telling.forEach(event -> source(event, html));
      html.append("</ul>");
    }
    return html.toString();
  }

  private void source(DatedEvent event, StringBuilder html) {
    for (Report report : event.reports()) {
      Source source = facts.sourceOf(report);
      html.append("<li>")
          .append(IndentedXml.escaped(dates.edtf(report.date())))
          .append(": ")
          .append(IndentedXml.escaped(words.eventType(event)))
          .append(". ");
      boolean isLinked = !source.url().isEmpty();
      if (isLinked) {
        html.append("<a href=\"").append(IndentedXml.escaped(source.url())).append("\">");
      }
      html.append(IndentedXml.escaped(source.publisher() + ": " + source.title()));
      html.append(isLinked ? "</a></li>" : "</li>");
    }
  }
}
