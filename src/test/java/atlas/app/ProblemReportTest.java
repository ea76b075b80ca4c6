package atlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.view.Extent;
import atlas.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemReportTest {

  @TempDir Path folder;

  private String report(Path log) {
    return ProblemReport.text(
        ShippedFacts.get(),
        "abc123",
        View.of(LocalDate.of(2020, 7, 25), new Extent(0, 0, 1, 1)),
        List.of("Screen 1280x800 at 200 %"),
        log);
  }

  @Test
  void versionsFactsAndScreensAreTold() {
    assertThat(report(folder.resolve("none.log")).lines())
        .anyMatch(line -> line.startsWith("Handover Atlas "))
        .anyMatch(line -> line.startsWith("Java " + System.getProperty("java.version")))
        .anyMatch(line -> line.contains(System.getProperty("os.arch")))
        .contains("Screen 1280x800 at 200 %", "Language en, theme LIGHT")
        .anyMatch(line -> line.startsWith("Facts: 18 sites") && line.endsWith("digest abc123"))
        .endsWith("No problems are in the log.");
  }

  @Test
  void ofALongLogTheEndIsTold() throws IOException {
    Path log = folder.resolve("atlas.0.log");
    Files.writeString(
        log, IntStream.range(0, 1000).mapToObj(i -> "line " + i).collect(Collectors.joining("\n")));
    assertThat(report(log).lines())
        .contains("The end of atlas.0.log:", "line 940", "line 999")
        .doesNotContain("line 939");
  }
}
