package atlas.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Status;
import atlas.store.CsvExport;
import atlas.store.CsvTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The sites on a day, as a table for spreadsheets: what is known of each, and its status. */
final class SiteTable {

  /** What stands behind the columns of {@link CsvTable#SITES}; derived, so it is not read back. */
  static final List<String> STATUS_COLUMNS = List.of("date", "statuses", "since", "implied");

  /** Tells Excel that what follows is UTF-8. */
  static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

  private final Facts facts;
  private final LocalDate day;

  SiteTable(Facts facts, LocalDate day) {
    this.facts = facts;
    this.day = day;
  }

  void writeTo(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, UTF_8);
    writer.write(BYTE_ORDER_MARK);
    CSVPrinter csv = new CSVPrinter(writer, FORMAT);
    csv.printRecord(Stream.concat(CsvTable.SITES.columns().stream(), STATUS_COLUMNS.stream()));
    Histories histories = Fold.all(facts, Belief.NOW);
    for (Site site : facts.sites()) {
      List<String> fields = new ArrayList<>(CsvExport.fields(site));
      fields.addAll(status(histories, site, day));
      csv.printRecord(fields);
    }
    writer.flush();
  }

  /** What stands in {@link #STATUS_COLUMNS}; all but the day is empty without a status. */
  static List<String> status(Histories histories, Site site, LocalDate day) {
    return histories
        .of(site.id())
        .map(history -> status(history, day))
        .orElse(List.of(day.toString(), "", "", ""));
  }

  private static List<String> status(History history, LocalDate day) {
    return List.of(
        day.toString(),
        history.on(day).stream().map(Status::word).collect(Collectors.joining("|")),
        history.since(day).map(LocalDate::toString).orElse(""),
        history.isImplied(day) ? "yes" : "no");
  }
}
