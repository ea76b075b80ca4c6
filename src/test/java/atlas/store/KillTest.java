package atlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.KilledProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program at random moments of editing; {@link #main} does so as often as it is told. */
class KillTest {

  @TempDir Path folder;

  @Test
  void aKilledProgramLosesNoFinishedEdit() throws Exception {
    kill(folder.resolve("atlas.gpkg"), 8, new Random(2020));
  }

  /** By hand: folder and number of kills. */
  public static void main(String[] args) throws Exception {
    int found =
        kill(Path.of(args[0]).resolve("atlas.gpkg"), Integer.parseInt(args[1]), new Random());
    System.out.println(args[1] + " kills, " + found + " edits, none lost");
  }

  private static int kill(Path file, int times, Random random)
      throws StoreException, IOException, InterruptedException {
    Store.openOrCreate(file, Shipped.files(), Shipped.PLANE).close();
    int kept = 0;
    for (int i = 0; i < times; i++) {
      int said = KilledProgram.run(EditingChild.class, file, kept + 1, random, 12, 30_000);
      try (Store store = Store.open(file, Shipped.PLANE)) {
        int found = EditingChild.edits(store);
        // The one that was under way may be in the store, or not.
        assertThat(found).isBetween(Math.max(kept, said), Math.max(kept, said) + 1);
        kept = found;
      }
      assertThat(StoreCheck.problems(file, Shipped.PLANE)).isEmpty();
    }
    return kept;
  }
}
