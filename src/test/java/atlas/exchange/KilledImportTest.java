package atlas.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.store.Store;
import atlas.store.StoreCheck;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
      int said = Math.max(kept, killOnce(file, kept + 1, random));
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

  /** The last import that the program said. */
  private static int killOnce(Path file, int next, Random random)
      throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ImportingChild.class.getName(),
                file.toString(),
                String.valueOf(next))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int last = 0;
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8))) {
      int imports = random.nextInt(3);
      String line = out.readLine();
      for (int i = 0; line != null && i < imports; i++) {
        last = Integer.parseInt(line);
        line = out.readLine();
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(200_000));
      // Through its handle, as destroying the process itself closes what it said, too.
      child.toHandle().destroyForcibly();
      while (line != null) {
        last = line.matches("[0-9]+") ? Math.max(last, Integer.parseInt(line)) : last;
        line = out.readLine();
      }
    }
    child.waitFor();
    return last;
  }
}
