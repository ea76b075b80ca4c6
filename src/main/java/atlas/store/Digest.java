package atlas.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import atlas.model.Facts;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A short text that is the same for the same facts and for no others: SHA-256, in hex, over the
 * names and SHA-256 sums of the six CSV files, as {@code sha256sum} lists them, in table order.
 */
public final class Digest {

  private final MessageDigest all = sha256();

  private Digest() {}

  /** The digest of facts: of the files that {@link CsvExport} writes for them. */
  public static String of(Facts facts) {
    return of(table -> CsvExport.rows(facts, table));
  }

  /** The digest of the rows of each table. */
  static String of(Function<CsvTable, Stream<List<String>>> rows) {
    Digest digest = new Digest();
    for (CsvTable table : CsvTable.values()) {
      digest.add(table, sum(rows.apply(table), table));
    }
    return hex(digest.all);
  }

  /** The digest of files as they are; the same as that of their facts if we wrote them. */
  static String of(CsvFiles files) {
    Digest digest = new Digest();
    for (CsvTable table : CsvTable.values()) {
      MessageDigest sum = sha256();
      files.bytes(table).ifPresent(sum::update);
      digest.add(table, sum);
    }
    return hex(digest.all);
  }

  private static MessageDigest sum(Stream<List<String>> rows, CsvTable table) {
    MessageDigest sum = sha256();
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new DigestOutputStream(OutputStream.nullOutputStream(), sum), UTF_8))) {
      CsvExport.write(table, rows, out);
    } catch (IOException e) {
      throw new UncheckedIOException("A digest writes no file", e);
    }
    return sum;
  }

  private void add(CsvTable table, MessageDigest sum) {
    all.update((hex(sum) + "  " + table.fileName() + "\n").getBytes(UTF_8));
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
