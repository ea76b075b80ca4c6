package atlas.exchange;

import atlas.model.Facts;
import atlas.model.PlanePoint;
import atlas.model.PlaneProjection;
import atlas.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A program that imports one table after the other until it is killed, and says each once done. */
final class ImportingChild {

  static final PlaneProjection PLANE = (lon, lat) -> new PlanePoint(lon * 100_000, lat * 100_000);

  /** Rows of a table: each makes a site, an event and a report. */
  static final int ROWS = 300;

  private ImportingChild() {}

  public static void main(String[] args) throws Exception {
    try (Store store = Store.open(Path.of(args[0]), PLANE)) {
      for (int n = Integer.parseInt(args[1]); ; n++) {
        Path file = Path.of(args[0]).resolveSibling("table-" + n + ".csv");
        Files.writeString(file, table(n));
        DryRun run =
            DryRun.of(
                Importer.read(file), t -> ColumnMapping.guess(t.columns()), store.facts(), PLANE);
        store.apply(run.edit(), Instant.EPOCH.plusSeconds(n));
        System.out.println(n);
      }
    }
  }

  private static String table(int n) {
    StringBuilder table = new StringBuilder("name,lat,lon,handed over,source\n");
    for (int i = 0; i < ROWS; i++) {
      table.append("Camp N%dI%d,34.%d,43.5,2021-03-29,Paper %d\n".formatted(n, i, i, n));
    }
    return table.toString();
  }

  /** How many imports the facts hold; they must be the first ones, each of them whole. */
  static int imports(Facts facts) {
    int whole = 0;
    while (facts.site("camp-n" + (whole + 1) + "i0").isPresent()) {
      whole++;
    }
    long sites = facts.sites().stream().filter(s -> s.id().startsWith("camp-n")).count();
    long events = facts.events().stream().filter(e -> e.siteId().startsWith("camp-n")).count();
    if (sites != (long) whole * ROWS || events != sites) {
      throw new AssertionError(whole + " imports, but " + sites + " sites, " + events + " events");
    }
    return whole;
  }
}
