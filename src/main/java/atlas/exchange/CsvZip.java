package atlas.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import atlas.model.Facts;
import atlas.store.CsvExport;
import atlas.store.CsvTable;
import atlas.store.Digest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The six CSV files of the facts in a zip, with a seventh that says what they are. UTF-8 with a
 * byte order mark, without which Excel shows no Arabic. The same facts, the same bytes.
 */
final class CsvZip {

  /** The file that tells of the others. */
  static final String META = "meta.csv";

  /** The earliest time that a zip can tell, so that it tells nothing. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private CsvZip() {}

  /** Writes the zip; the stream stays open. */
  static void write(Facts facts, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
    for (CsvTable table : CsvTable.values()) {
      begin(zip, table.fileName());
      Writer writer = marked(zip);
      CsvExport.write(facts, table, writer);
      writer.flush();
      zip.closeEntry();
    }
    begin(zip, META);
    Writer meta = marked(zip);
    meta.write("key,value\n");
    meta.write("application,Handover Atlas\n");
    meta.write("data_date," + facts.dataDate() + "\n");
    meta.write("digest," + Digest.of(facts) + "\n");
    meta.flush();
    zip.closeEntry();
    zip.finish();
  }

  /** Begins an entry whose bytes do not depend on the clock. */
  static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  private static Writer marked(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, UTF_8);
    writer.write(SiteTable.BYTE_ORDER_MARK);
    return writer;
  }
}
