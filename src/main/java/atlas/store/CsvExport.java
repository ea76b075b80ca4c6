package atlas.store;

import atlas.model.ContextEvent;
import atlas.model.Event;
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
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
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
    CSVPrinter csv = new CSVPrinter(out, FORMAT);
    csv.printRecord(table.columns());
    switch (table) {
      case SITES -> {
        for (Site s : facts.sites()) {
          csv.printRecord(
              s.id(),
              s.nameEn(),
              s.nameAr(),
              String.join(CsvImport.ALIAS_SEPARATOR, s.aliases()),
              s.governorate(),
              s.region().map(Region::word).orElse(""),
              s.kind().word(),
              number(s, Location::lon),
              number(s, Location::lat),
              number(s, Location::precisionMetres),
              s.location()
                  .map(Location::basis)
                  .map(LocationBasis::word)
                  .orElse(Vocabulary.NO_BASIS),
              s.location().map(Location::source).orElse(""),
              s.note(),
              s.labelEn(),
              s.labelAr());
        }
      }
      case SOURCES -> {
        for (Source s : facts.sources()) {
          csv.printRecord(
              s.id(),
              s.publisher(),
              s.title(),
              s.url(),
              s.published().map(Edtf::toString).orElse(""),
              s.side().word());
        }
      }
      case EVENTS -> {
        for (Event e : facts.events()) {
          csv.printRecord(
              e.id(),
              e.siteId(),
              e.type().word(),
              e.scope().map(Scope::word).orElse(""),
              e.fromParty(),
              e.toParty());
        }
      }
      case REPORTS -> {
        for (Report r : facts.reports()) {
          csv.printRecord(
              r.id(), r.eventId(), r.sourceId(), r.date(), yesNo(r.isPreferred()), r.summary());
        }
      }
      case CONTEXT -> {
        for (ContextEvent c : facts.context()) {
          csv.printRecord(
              c.id(), c.date(), c.title(), c.summary(), c.sourceId(), yesNo(c.isChecked()));
        }
      }
      case STRENGTH -> {
        for (Strength s : facts.strength()) {
          csv.printRecord(s.date(), s.number(), s.qualifier(), s.scope(), s.note(), s.sourceId());
        }
      }
    }
  }

  private static String number(Site site, ToDoubleFunction<Location> value) {
    Optional<Double> number = site.location().map(value::applyAsDouble);
    return number.map(n -> BigDecimal.valueOf(n).stripTrailingZeros().toPlainString()).orElse("");
  }

  private static String yesNo(boolean yes) {
    return yes ? "yes" : "no";
  }
}
