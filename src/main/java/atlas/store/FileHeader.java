package atlas.store;

import atlas.store.StoreException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The first hundred bytes of a store, read before SQLite touches the file: what isn't a GeoPackage,
 * or isn't whole, is told apart here.
 *
 * <p>See <a href="https://www.sqlite.org/fileformat2.html#the_database_header">the file format</a>.
 */
final class FileHeader {

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH = 100;
  private static final int PAGE_SIZE = 16;
  private static final int CHANGE_COUNTER = 24;
  private static final int PAGE_COUNT = 28;
  private static final int APPLICATION_ID = 68;
  private static final int VALID_FOR = 92;
  private static final int GPKG = 0x47504B47;

  private FileHeader() {}

  /** Refuses a file that can't be a whole store. */
  static void check(Path file) throws StoreException {
    check(file, true);
  }

  /** Refuses a file that can't be a whole database of SQLite, of whatever program. */
  static void checkDatabase(Path file) throws StoreException {
    check(file, false);
  }

  private static void check(Path file, boolean isStore) throws StoreException {
    if (!Files.exists(file)) {
      throw new StoreException(Kind.UNREADABLE, "There is no file " + file + ".");
    }
    if (!Files.isRegularFile(file)) {
      throw new StoreException(Kind.UNREADABLE, file + " is a folder or a device, not a file.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      check(file, in.readNBytes(LENGTH), Files.size(file), isStore);
    } catch (IOException e) {
      throw new StoreException(Kind.UNREADABLE, file + " can't be read. Check its permissions.", e);
    }
  }

  private static void check(Path file, byte[] header, long size, boolean isStore)
      throws StoreException {
    int compared = Math.min(header.length, MAGIC.length);
    if (header.length == 0 || !Arrays.equals(header, 0, compared, MAGIC, 0, compared)) {
      throw new StoreException(
          Kind.NOT_OURS,
          file
              + (header.length == 0 ? " is empty, so it is" : " is")
              + " not a store of Handover Atlas.");
    }
    if (header.length < LENGTH) {
      throw cutOff(file);
    }
    ByteBuffer fields = ByteBuffer.wrap(header);
    if (isStore && fields.getInt(APPLICATION_ID) != GPKG) {
      throw new StoreException(
          Kind.NOT_OURS,
          file + " is the database of another program, not a store of Handover Atlas.");
    }
    int pageSize = fields.getShort(PAGE_SIZE) == 1 ? 65536 : fields.getShort(PAGE_SIZE) & 0xFFFF;
    boolean countHolds = fields.getInt(CHANGE_COUNTER) == fields.getInt(VALID_FOR);
    if (countHolds && (long) pageSize * fields.getInt(PAGE_COUNT) > size) {
      throw cutOff(file);
    }
  }

  private static StoreException cutOff(Path file) {
    return new StoreException(
        Kind.DAMAGED, file + " is cut off: its end is missing. Open a whole copy of it.");
  }
}
