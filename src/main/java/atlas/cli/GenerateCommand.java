package atlas.cli;

import atlas.map.Projection;
import atlas.model.InventedFacts;
import atlas.store.Store;
import atlas.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code generate}: a store of invented facts. */
@Command(
    name = "generate",
    description = "Writes a store of invented facts, to try the program with many sites.")
final class GenerateCommand implements Callable<Integer> {

  @Option(
      names = "--sites",
      required = true,
      paramLabel = "N",
      description = "How many sites, 1 to 1000000.")
  private int sites;

  @Option(
      names = "--events",
      required = true,
      paramLabel = "M",
      description = "How many events, 0 to 2000000.")
  private int events;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "A number; the same one gives the same facts. 1 if left out.")
  private long seed = 1;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.gpkg",
      description = "Where the store is written; no file may be there.")
  private Path output;

  @Override
  public Integer call() throws CommandFailure, StoreException {
    requireBounds("--sites", sites, 1, InventedFacts.MOST_SITES);
    requireBounds("--events", events, 0, InventedFacts.MOST_EVENTS);
    if (!output.toString().toLowerCase(Locale.ROOT).endsWith(".gpkg")) {
      throw CommandFailure.usage("-o: " + output + " is no name of a store. End it in .gpkg.");
    }
    if (Files.exists(output)) {
      throw CommandFailure.environment(output + " is there already. Name another file.", null);
    }
    try {
      Store.create(output, InventedFacts.of(sites, events, seed, new Projection()));
    } catch (OutOfMemoryError e) {
      throw CommandFailure.environment(
          "There is not enough memory for %d sites and %d events. Ask for fewer, or give Java more with -Xmx."
              .formatted(sites, events),
          e);
    }
    return Exit.DONE;
  }

  private static void requireBounds(String option, int value, int least, int most)
      throws CommandFailure {
    if (value < least || value > most) {
      throw CommandFailure.usage(
          "%s: %d is not between %d and %d.".formatted(option, value, least, most));
    }
  }
}
