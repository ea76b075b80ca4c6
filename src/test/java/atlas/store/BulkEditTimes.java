package atlas.store;

import atlas.model.Edit;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.InventedFacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Measures by hand how long an edit of many rows takes, and its undo. */
final class BulkEditTimes {

  private BulkEditTimes() {}

  public static void main(String[] args) throws Exception {
    int scale = args.length > 0 ? Integer.parseInt(args[0]) : 1;
    Path file = Files.createTempDirectory("bulk").resolve("atlas.gpkg");
    Facts invented = InventedFacts.of(1000 * scale, 4000 * scale, 1, Shipped.PLANE);
    List<Fact> rows = new ArrayList<>();
    rows.addAll(invented.sites());
    rows.addAll(invented.sources());
    rows.addAll(invented.events());
    rows.addAll(invented.reports());
    try (Store store = Store.openOrCreate(file, Shipped.files(), Shipped.PLANE)) {
      store.facts();
      tell(rows.size() + " rows", () -> store.apply(new Edit(rows, List.of()), Instant.EPOCH));
      tell("once more", () -> store.apply(new Edit(rows, List.of()), Instant.EPOCH));
      tell("undo", store::undo);
      tell("redo", store::redo);
    }
  }

  private interface Work {
    Facts run() throws StoreException;
  }

  private static void tell(String what, Work work) throws StoreException {
    Instant start = Instant.now();
    work.run();
    System.out.println(what + ": " + Duration.between(start, Instant.now()).toMillis() + " ms");
  }
}
