package atlas.exchange;

import atlas.store.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the files of others, whatever they hold and however they are meant: bounded in size and
 * depth, with nothing in them run or fetched.
 */
public final class Importer {

  private static final Set<String> TEXTS = Set.of("csv", "tsv", "txt");
  private static final String ZIP = "zip";
  private static final String KML = "kml";
  private static final String KMZ = "kmz";
  private static final String GPKG = "gpkg";

  private Importer() {}

  /** How the names of files end that can be read, in lower case and without the dot. */
  public static Set<String> endings() {
    return Set.of("csv", "tsv", "txt", ZIP, "geojson", "json", KML, KMZ, GPKG);
  }

  /**
   * Reads a file.
   *
   * @throws Unreadable if nothing can be read of it; it says why in one sentence
   */
  public static Incoming read(Path file) throws Unreadable {
    String name = String.valueOf(file.getFileName());
    String ending = ending(name);
    if (!endings().contains(ending)) {
      throw new Unreadable(
          "import.file.kind",
          name,
          endings().stream().sorted().map(e -> "." + e).collect(Collectors.joining(", ")));
    }
    if (!Files.isRegularFile(file)) {
      throw new Unreadable(
          Files.exists(file) ? "import.file.notFile" : "import.file.missing", name);
    }
    if (ending.equals(GPKG) && file.toFile().length() > 0) {
      return GeoPackageReader.read(file, name);
    }
    byte[] bytes = bytes(file, name);
    if (TEXTS.contains(ending)) {
      return new Incoming(name, List.of(TextTable.read(name, bytes)), List.of());
    }
    return switch (ending) {
      case KML -> KmlReader.read(name, bytes);
      case KMZ -> kmz(name, bytes);
      case ZIP -> zip(name, bytes);
      default -> GeoJsonReader.read(name, bytes);
    };
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static byte[] bytes(Path file, String name) throws Unreadable {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(Limits.BYTES + 1);
      if (bytes.length > Limits.BYTES) {
        throw new Unreadable("import.file.large", name, Limits.megabytes(Limits.BYTES));
      }
      if (bytes.length == 0) {
        throw new Unreadable("import.file.empty", name);
      }
      return bytes;
    } catch (IOException e) {
      throw new Unreadable(e, "import.file.unreadable", name);
    }
  }

  /** The first KML file of a KMZ, which is the one that counts. */
  private static Incoming kmz(String name, byte[] bytes) throws Unreadable {
    Map<String, byte[]> files = ZipFiles.read(name, bytes, entry -> ending(entry).equals(KML));
    List<String> kml = files.keySet().stream().filter(e -> ending(e).equals(KML)).toList();
    if (kml.isEmpty()) {
      throw new Unreadable("import.zip.noTable", name);
    }
    Incoming incoming = KmlReader.read(name, files.get(kml.get(0)));
    List<Remark> remarks = new ArrayList<>(incoming.remarks());
    if (kml.size() > 1) {
      remarks.add(Remark.of("import.note.entries", String.join(", ", kml.subList(1, kml.size()))));
    }
    return new Incoming(name, incoming.tables(), remarks);
  }

  /** Each table of text in a zip: our own six by name or columns, and those of others. */
  private static Incoming zip(String name, byte[] bytes) throws Unreadable {
    Map<String, byte[]> files =
        ZipFiles.read(name, bytes, entry -> TEXTS.contains(ending(entry)) && !isMeta(entry));
    List<IncomingTable> tables = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (TEXTS.contains(ending(file.getKey())) && !isMeta(file.getKey())) {
        tables.add(TextTable.read(ZipFiles.baseName(file.getKey()), file.getValue()));
      } else if (!isMeta(file.getKey())) {
        unread.add(file.getKey());
      }
    }
    if (tables.isEmpty()) {
      throw new Unreadable("import.zip.noTable", name);
    }
    tables.sort((a, b) -> Integer.compare(place(a), place(b)));
    return new Incoming(
        name,
        tables,
        unread.isEmpty()
            ? List.of()
            : List.of(Remark.of("import.note.entries", String.join(", ", unread))));
  }

  /** What {@link CsvZip} says of itself is not a fact. */
  private static boolean isMeta(String entry) {
    return ZipFiles.baseName(entry).equals(CsvZip.META);
  }

  /** Our own tables come in their order, and those of others behind them. */
  private static int place(IncomingTable table) {
    return table.own().map(CsvTable::ordinal).orElse(CsvTable.values().length);
  }
}
