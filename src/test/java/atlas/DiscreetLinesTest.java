package atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscreetLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/home/ali/My secret plans/atlas.gpkg can't be written. | …/atlas.gpkg can't be written.",
        "no file /home/ali/x.csv, row 3 | no file …/x.csv, row 3",
        "file:/home/ali/x.gpkg | file:…/x.gpkg",
        "C:\\Users\\Ali\\my work\\x.gpkg is locked | …/x.gpkg is locked",
        "\\\\server\\share\\x.gpkg is gone | …/x.gpkg is gone",
        "The date “since my leave” is none. | The date “…” is none.",
        "name \"Camp Zorro\" is taken | name \"…\" is taken",
        "at java.base/java.nio.file.Files.copy(Files.java:1) |"
            + " at java.base/java.nio.file.Files.copy(Files.java:1)",
      })
  void foldersAndQuotationsAreLeftOut(String written, String told) {
    assertThat(DiscreetLines.discreet(written)).isEqualTo(told.replace("\"…\"", "“…”"));
  }

  @Test
  void causesAreDiscreetToo() {
    LogRecord event = new LogRecord(Level.WARNING, "A job failed");
    event.setThrown(
        new IllegalStateException(
            "outer", new java.io.IOException("/home/ali/deep/x.csv: denied")));
    assertThat(new DiscreetLines().format(event))
        .contains("A job failed", "x.csv: denied", "DiscreetLinesTest")
        .doesNotContain("home", "deep");
  }
}
