package atlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
      int said = killOnce(file, kept + 1, random);
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

  /** The last edit that the program said. */
  private static int killOnce(Path file, int next, Random random)
      throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                EditingChild.class.getName(),
                file.toString(),
                String.valueOf(next))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int last = 0;
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      int edits = random.nextInt(12);
      String line = out.readLine();
      for (int i = 0; line != null && i < edits; i++) {
        last = Integer.parseInt(line);
        line = out.readLine();
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(30_000));
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
