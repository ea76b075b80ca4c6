package atlas.store;

import atlas.model.Edit;
import atlas.model.Fact;
import atlas.model.Side;
import atlas.model.Site;
import atlas.model.SiteKind;
import atlas.model.Source;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A program that edits a store until it is killed, and says each edit once it is made. */
final class EditingChild {

  private static final int IMPORTED = 200;

  private EditingChild() {}

  public static void main(String[] args) throws StoreException {
    try (Store store = Store.open(Path.of(args[0]), Shipped.PLANE)) {
      for (int n = Integer.parseInt(args[1]); ; n++) {
        store.apply(edit(n), Instant.EPOCH.plusSeconds(n));
        System.out.println(n);
      }
    }
  }

  /** The edit of a number: a site, or every fifth time an import of many sources. */
  static Edit edit(int n) {
    List<Fact> rows = new ArrayList<>();
    if (n % 5 == 0) {
      for (int i = 0; i < IMPORTED; i++) {
        rows.add(
            new Source(
                "source-" + n + "-" + i, "Publisher", "Title", "", Optional.empty(), Side.OTHER));
      }
    }
    rows.add(
        new Site(
            "counter",
            "Counter",
            "عداد",
            List.of(),
            "",
            Optional.empty(),
            SiteKind.COMPOUND,
            Optional.empty(),
            String.valueOf(n),
            "Counter",
            "عداد"));
    return new Edit(rows, List.of());
  }

  /** How many edits a store holds; they must be the first ones, each of them whole. */
  static int edits(Store store) throws StoreException {
    int last = store.facts().site("counter").map(Site::note).map(Integer::parseInt).orElse(0);
    long imported =
        store.facts().sources().stream().filter(s -> s.id().startsWith("source-")).count();
    if (imported != (long) last / 5 * IMPORTED) {
      throw new AssertionError(last + " edits, but " + imported + " rows were imported");
    }
    return last;
  }
}
