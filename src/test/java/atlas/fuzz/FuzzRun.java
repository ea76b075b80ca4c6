package atlas.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tries every reader for some seconds, and prints how many files it read, the slowest, and the most
 * memory that one of them reserved in all. What breaks a reader, or holds it up for over two
 * seconds, is written to {@code target/fuzz}; once mended, it belongs to the findings that the test
 * reads again. By hand.
 */
final class FuzzRun {

  private static final long LONGEST_NANOS = 2_000_000_000L;

  private FuzzRun() {}

  /** Arguments: seconds for each reader, a seed, and the names of readers if not all. */
  public static void main(String[] args) throws Exception {
    long seconds = Long.parseLong(args[0]);
    long seed = Long.parseLong(args[1]);
    Path folder = Files.createTempDirectory("atlas-fuzz");
    List<String> names = List.of(args).subList(2, args.length);
    System.out.println("reader            tries   slowest ms   most MB   findings");
    for (Reader reader : new Readers(folder).all()) {
      if (names.isEmpty() || names.contains(reader.name())) {
        System.out.println(tried(reader, seconds, seed));
      }
    }
    System.exit(0); // JavaFX and GeoTools leave threads
  }

  private static String tried(Reader reader, long seconds, long seed) throws Exception {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Mutator mutator = new Mutator(reader.seeds(), reader.words(), seed);
    List<String> findings = new ArrayList<>();
    long slowest = 0;
    long most = 0;
    int tries = 0;
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    for (; System.nanoTime() < end; tries++) {
      byte[] bytes = mutator.next();
      long reserved = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
      long begin = System.nanoTime();
      String finding = null;
      try {
        reader.body().read(bytes);
      } catch (Exception | Error e) {
        finding = e.toString();
        if (findings.size() < 3) {
          e.printStackTrace(System.out);
        }
      }
      long took = System.nanoTime() - begin;
      if (took > LONGEST_NANOS && tries > 0) {
        finding = "took " + took / 1_000_000 + " ms";
      }
      slowest = Math.max(slowest, tries > 0 ? took : 0);
      most =
          Math.max(
              most, threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - reserved);
      if (finding != null) {
        Path kept = Files.createDirectories(Path.of("target", "fuzz", reader.name()));
        Files.write(kept.resolve("finding-" + findings.size()), bytes);
        findings.add(finding);
      }
    }
    return String.format(
        Locale.ROOT,
        "%-15s %7d %12d %9d   %s",
        reader.name(),
        tries,
        slowest / 1_000_000,
        most >> 20,
        findings.isEmpty() ? "none" : findings.size() + ", such as " + findings.get(0));
  }
}
