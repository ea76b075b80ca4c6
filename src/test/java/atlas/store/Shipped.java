package atlas.store;

import atlas.model.Facts;
import atlas.model.PlanePoint;
import atlas.model.PlaneProjection;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The shipped facts for tests, as they are and as another version of the program might ship them.
 */
final class Shipped {

  /** Any projection will do; this one shows. */
  static final PlaneProjection PLANE = (lon, lat) -> new PlanePoint(lon * 100_000, lat * 100_000);

  private Shipped() {}

  static CsvFiles files() {
    return CsvFiles.shipped();
  }

  static Facts facts() {
    return CsvImport.read(files(), PLANE).facts();
  }

  /** The shipped files with the text of one of them changed. */
  static CsvFiles with(CsvTable table, UnaryOperator<String> change) {
    Map<CsvTable, byte[]> files = new EnumMap<>(CsvTable.class);
    for (CsvTable t : CsvTable.values()) {
      files.put(t, files().bytes(t).orElseThrow());
    }
    String text = new String(files.get(table), StandardCharsets.UTF_8);
    files.put(table, change.apply(text).getBytes(StandardCharsets.UTF_8));
    return CsvFiles.of(files);
  }
}
