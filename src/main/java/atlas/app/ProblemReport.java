package atlas.app;

import atlas.export.Provenance;
import atlas.model.Facts;
import atlas.view.View;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person sends with a question or a complaint: which program on which machine, which facts,
 * and the last problems that the log tells. In English, for those who mend it.
 */
public final class ProblemReport {

  /** How much of the log's end is told. */
  private static final int LINES = 60;

  private ProblemReport() {}

  /**
   * The report as text; reads the log.
   *
   * @param facts what is known
   * @param digest of the facts
   * @param view what is looked at; of it only language and theme are told
   * @param screens the screens, a line each
   * @param log need not be there
   */
  public static String text(Facts facts, String digest, View view, List<String> screens, Path log) {
    return Stream.of(
            List.of("Handover Atlas " + Provenance.of(digest).version()),
            machine(),
            screens,
            List.of(
                "Language " + view.language().code() + ", theme " + view.theme(),
                "Facts: %d sites, %d events, %d reports, %d sources; up to %s; digest %s"
                    .formatted(
                        facts.sites().size(),
                        facts.events().size(),
                        facts.reports().size(),
                        facts.sources().size(),
                        facts.dataDate(),
                        digest)),
            problems(log))
        .flatMap(List::stream)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<String> machine() {
    return List.of(
        "Java %s (%s), JavaFX %s"
            .formatted(
                System.getProperty("java.version"),
                System.getProperty("java.vendor"),
                System.getProperty("javafx.runtime.version", "not woken")),
        "%s %s, %s, %d processors, up to %d MB"
            .formatted(
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20));
  }

  private static List<String> problems(Path log) {
    if (!Files.exists(log)) {
      return List.of("No problems are in the log.");
    }
    try {
      // A log holds at most a megabyte; a letter that it was cut in is read as a question mark.
      List<String> lines =
          new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
      return Stream.concat(
              Stream.of("The end of " + log.getFileName() + ":"),
              lines.stream().skip(Math.max(0, lines.size() - LINES)))
          .toList();
    } catch (IOException e) {
      return List.of("The log can't be read.");
    }
  }
}
