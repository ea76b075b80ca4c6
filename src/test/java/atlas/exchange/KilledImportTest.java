package atlas.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.KilledProgram;
import atlas.ShippedFacts;
import atlas.store.Store;
import atlas.store.StoreCheck;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program at random moments of importing; {@link #main} does so as often as it is told. */
class KilledImportTest {

  @TempDir Path folder;

  @Test
  void aKilledImportLeavesAllOrNothing() throws Exception {
    kill(folder.resolve("atlas.gpkg"), 5, new Random(2020));
  }

  /** By hand: folder and number of kills. */
  public static void main(String[] args) throws Exception {
    int kept =
        kill(Path.of(args[0]).resolve("atlas.gpkg"), Integer.parseInt(args[1]), new Random());
    System.out.println(args[1] + " kills, " + kept + " imports, none lost, none in part");
  }

  private static int kill(Path file, int times, Random random) throws Exception {
    Store.create(file, ShippedFacts.get());
    int kept = 0;
    for (int i = 0; i < times; i++) {
      int said =
          Math.max(
              kept, KilledProgram.run(ImportingChild.class, file, kept + 1, random, 3, 200_000));
      try (Store store = Store.open(file, ImportingChild.PLANE)) {
        int found = ImportingChild.imports(store.facts());
        // The one that was under way may be in the store, or not.
        assertThat(found).isBetween(said, said + 1);
        kept = found;
      }
      assertThat(StoreCheck.problems(file, ImportingChild.PLANE)).isEmpty();
    }
    return kept;
  }
}
