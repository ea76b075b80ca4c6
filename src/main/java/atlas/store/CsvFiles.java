package atlas.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/** The bytes of the six CSV files, wherever they lie. */
public final class CsvFiles {

  /** Largest file that is read, in bytes; the shipped ones have at most 40,000. */
  public static final int MAX_BYTES = 64 << 20;

  private final Map<CsvTable, byte[]> files;

  private CsvFiles(Map<CsvTable, byte[]> files) {
    this.files = files;
  }

  /** The files that ship inside the program. */
  public static CsvFiles shipped() {
    Map<CsvTable, byte[]> files = new EnumMap<>(CsvTable.class);
    for (CsvTable table : CsvTable.values()) {
      String name = "/data/" + table.fileName();
      try (InputStream in = CsvFiles.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("Not on the class path: " + name);
        }
        files.put(table, in.readAllBytes());
      } catch (IOException e) {
        throw new IllegalStateException("Can't be read from the class path: " + name, e);
      }
    }
    return new CsvFiles(files);
  }

  /**
   * The files of a folder; one that isn't there is missing, one that is too large is read so far
   * that this shows.
   *
   * @throws StoreException if the folder or a file in it can't be read
   */
  public static CsvFiles inFolder(Path folder) throws StoreException {
    if (!Files.isDirectory(folder)) {
      throw new StoreException(
          StoreException.Kind.UNREADABLE,
          "There is no folder " + folder + ". Name one that exists.");
    }
    Map<CsvTable, byte[]> files = new EnumMap<>(CsvTable.class);
    for (CsvTable table : CsvTable.values()) {
      Path file = folder.resolve(table.fileName());
      try (InputStream in = Files.newInputStream(file)) {
        files.put(table, in.readNBytes(MAX_BYTES + 1));
      } catch (NoSuchFileException e) {
        // missing: CsvImport says so
      } catch (IOException e) {
        throw new StoreException(
            StoreException.Kind.UNREADABLE, file + " can't be read. Check its permissions.", e);
      }
    }
    return new CsvFiles(files);
  }

  /** Files that are in memory already, such as those of a zip. */
  public static CsvFiles of(Map<CsvTable, byte[]> files) {
    return new CsvFiles(new EnumMap<>(files));
  }

  /** The same, with those that are missing here taken from others. */
  public CsvFiles orElse(CsvFiles others) {
    Map<CsvTable, byte[]> all = new EnumMap<>(others.files);
    all.putAll(files);
    return new CsvFiles(all);
  }

  /** Whether the file is there. */
  public boolean has(CsvTable table) {
    return files.containsKey(table);
  }

  /** The bytes of a file, empty where it is missing. */
  Optional<byte[]> bytes(CsvTable table) {
    return Optional.ofNullable(files.get(table));
  }

  /** Checksum and length of all bytes: tells in no time whether a file changed. */
  String mark() {
    CRC32 crc = new CRC32();
    long length = 0;
    for (byte[] bytes : files.values()) {
      crc.update(bytes);
      length += bytes.length;
    }
    return length + " " + Long.toHexString(crc.getValue());
  }
}
