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

/** A short text that is the same for the same facts and for no others. */
public final class Digest {

  private Digest() {}

  /** SHA-256, in hex, over the six CSV files that {@link CsvExport} writes, in table order. */
  public static String of(Facts facts) {
    MessageDigest sha = sha256();
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new DigestOutputStream(OutputStream.nullOutputStream(), sha), UTF_8))) {
      for (CsvTable table : CsvTable.values()) {
        CsvExport.write(facts, table, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A digest writes no file", e);
    }
    return hex(sha);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
