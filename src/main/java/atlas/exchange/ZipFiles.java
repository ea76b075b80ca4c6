package atlas.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Takes files out of a zip into memory, and no more of them than fits there. None is ever written
 * to disk; a zip with a name that leads out of its folder is refused all the same, as nobody means
 * well by it.
 */
final class ZipFiles {

  private ZipFiles() {}

  /**
   * The wanted files by name; the others have no bytes.
   *
   * @throws Unreadable if it is no whole zip, or a bomb
   */
  static Map<String, byte[]> read(String name, byte[] zip, Predicate<String> wanted)
      throws Unreadable {
    Map<String, byte[]> files = new LinkedHashMap<>();
    long left = Limits.ZIP_BYTES;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (leadsOut(entry.getName())) {
          throw new Unreadable("import.zip.path", name, Cells.quoted(entry.getName()));
        }
        if (files.size() == Limits.ZIP_ENTRIES) {
          throw new Unreadable("import.zip.entries", name, Limits.ZIP_ENTRIES);
        }
        if (entry.isDirectory()) {
          continue;
        }
        int most = (int) Math.min(Limits.BYTES, left);
        boolean isWanted = wanted.test(entry.getName());
        byte[] bytes = isWanted ? in.readNBytes(most + 1) : new byte[0];
        long length = isWanted ? bytes.length : skip(in, most + 1L);
        if (length > most) {
          throw new Unreadable("import.zip.bomb", name, Limits.megabytes(Limits.BYTES));
        }
        left -= length;
        files.put(entry.getName(), bytes);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Unreadable(e, "import.zip.broken", name);
    }
    if (files.isEmpty()) {
      throw new Unreadable("import.zip.broken", name);
    }
    return files;
  }

  private static long skip(InputStream in, long most) throws IOException {
    byte[] buffer = new byte[1 << 14];
    long skipped = 0;
    for (int n = in.read(buffer); n >= 0 && skipped <= most; n = in.read(buffer)) {
      skipped += n;
    }
    return skipped;
  }

  private static boolean leadsOut(String entry) {
    return entry.startsWith("/")
        || entry.contains("\\")
        || entry.contains(":")
        || Arrays.asList(entry.split("/")).contains("..");
  }

  /** The name of a file without its folders. */
  static String baseName(String entry) {
    return entry.substring(entry.lastIndexOf('/') + 1);
  }
}
