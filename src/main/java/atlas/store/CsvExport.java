package atlas.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import atlas.model.ContextEvent;
import atlas.model.Event;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.Location;
import atlas.model.LocationBasis;
import atlas.model.Region;
import atlas.model.Report;
import atlas.model.Scope;
import atlas.model.Site;
import atlas.model.Source;
import atlas.model.Strength;
import atlas.time.Edtf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes facts as the six CSV files that {@link CsvImport} reads; the same facts, the same text.
 */
public final class CsvExport {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private CsvExport() {}

  /**
   * Writes one of the files, header first.
   *
   * @throws IOException if {@code out} can't be written
   */
  public static void write(Facts facts, CsvTable table, Appendable out) throws IOException {
    write(table, rows(facts, table), out);
  }

  /** The six files of facts. */
  public static CsvFiles files(Facts facts) {
    Map<CsvTable, byte[]> files = new EnumMap<>(CsvTable.class);
    for (CsvTable table : CsvTable.values()) {
      StringBuilder text = new StringBuilder();
      try {
        write(facts, table, text);
      } catch (IOException e) {
        throw new UncheckedIOException("A text takes any other", e);
      }
      files.put(table, text.toString().getBytes(UTF_8));
    }
    return CsvFiles.of(files);
  }

  static void write(CsvTable table, Stream<List<String>> rows, Appendable out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, FORMAT);
    csv.printRecord(table.columns());
    for (List<String> fields : (Iterable<List<String>>) rows::iterator) {
      csv.printRecord(fields);
    }
  }

  /** The rows of one of the tables: for each column its text, which may be empty. */
  public static Stream<List<String>> rows(Facts facts, CsvTable table) {
    return switch (table) {
      case SITES -> facts.sites().stream().map(CsvExport::fields);
      case SOURCES -> facts.sources().stream().map(CsvExport::fields);
      case EVENTS -> facts.events().stream().map(CsvExport::fields);
      case REPORTS -> facts.reports().stream().map(CsvExport::fields);
      case CONTEXT -> facts.context().stream().map(CsvExport::fields);
      case STRENGTH -> facts.strength().stream().map(CsvExport::fields);
    };
  }

  /** A fact as a row of its table. */
  public static List<String> fields(Fact fact) {
    if (fact instanceof Site site) {
      return fields(site);
    }
    if (fact instanceof Source source) {
      return fields(source);
    }
    if (fact instanceof Event event) {
      return fields(event);
    }
    if (fact instanceof Report report) {
      return fields(report);
    }
    return fact instanceof ContextEvent event ? fields(event) : fields((Strength) fact);
  }

  /** A site as a row of {@link CsvTable#SITES}. */
  public static List<String> fields(Site s) {
    return List.of(
        s.id(),
        s.nameEn(),
        s.nameAr(),
        String.join(RowRules.ALIAS_SEPARATOR, s.aliases()),
        s.governorate(),
        s.region().map(Region::word).orElse(""),
        s.kind().word(),
        number(s, Location::lon),
        number(s, Location::lat),
        number(s, Location::precisionMetres),
        s.location().map(Location::basis).map(LocationBasis::word).orElse(Vocabulary.NO_BASIS),
        s.location().map(Location::source).orElse(""),
        s.note(),
        s.labelEn(),
        s.labelAr());
  }

  /** A source as a row of {@link CsvTable#SOURCES}. */
  public static List<String> fields(Source s) {
    return List.of(
        s.id(),
        s.publisher(),
        s.title(),
        s.url(),
        s.published().map(Edtf::toString).orElse(""),
        s.side().word());
  }

  /** An event as a row of {@link CsvTable#EVENTS}. */
  public static List<String> fields(Event e) {
    return List.of(
        e.id(),
        e.siteId(),
        e.type().word(),
        e.scope().map(Scope::word).orElse(""),
        e.fromParty(),
        e.toParty());
  }

  /** A report as a row of {@link CsvTable#REPORTS}. */
  public static List<String> fields(Report r) {
    return List.of(
        r.id(),
        r.eventId(),
        r.sourceId(),
        r.date().toString(),
        yesNo(r.isPreferred()),
        r.summary());
  }

  /** An event of the wider story as a row of {@link CsvTable#CONTEXT}. */
  public static List<String> fields(ContextEvent c) {
    return List.of(
        c.id(), c.date().toString(), c.title(), c.summary(), c.sourceId(), yesNo(c.isChecked()));
  }

  /** A figure as a row of {@link CsvTable#STRENGTH}. */
  public static List<String> fields(Strength s) {
    return List.of(
        s.date().toString(),
        String.valueOf(s.number()),
        s.qualifier(),
        s.scope(),
        s.note(),
        s.sourceId());
  }

  private static String number(Site site, ToDoubleFunction<Location> value) {
    Optional<Double> number = site.location().map(value::applyAsDouble);
    return number.map(n -> BigDecimal.valueOf(n).stripTrailingZeros().toPlainString()).orElse("");
  }

  private static String yesNo(boolean yes) {
    return yes ? "yes" : "no";
  }
}
