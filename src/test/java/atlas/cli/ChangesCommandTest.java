package atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesCommandTest {

  @TempDir static Path folder;

  @Test
  void tellsEachSiteWhoseStatusDiffersBetweenTwoDays() {
    assertThat(
            changes("--from", "2020-03-16", "--to", "2020-03-29", "--format", "csv").out().lines())
        .startsWith("site,before,after,first_day,last_day")
        .contains("al-qaim,agreed,handed over,2020-03-17,2020-03-19")
        .contains("qayyarah-west,agreed,transferred|handed over,2020-03-26,2020-03-27");
  }

  @Test
  void tellsWhatBecameKnownOfADay() {
    assertThat(
            changes(
                    "--known-by-from",
                    "2020-03-20",
                    "--known-by-to",
                    "2020-03-31",
                    "--date",
                    "2020-03-29",
                    "--format",
                    "csv")
                .out()
                .lines())
        .contains("k1-kirkuk,agreed,handed over,2020-03-29,2020-03-29");
    assertThat(changes("--known-by-from", "2026-03-30", "--format", "csv").out().lines())
        .doesNotContain("k1-kirkuk");
  }

  @Test
  void jsonIsRead() throws Exception {
    assertThat(
            new ObjectMapper()
                .readTree(
                    changes("--from", "2020-03-28", "--to", "2020-03-29", "--format", "json").out())
                .get(0)
                .get("after")
                .textValue())
        .isEqualTo("handed over");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--from 2020-03-01",
        "--from 2020-03-02 --to 2020-03-01",
        "--from 2020-03-01 --to 2020-03-02 --known-by-from 2020-03-01",
        "--from 2020-03-01 --to 2020-03-02 --date 2020-03-01",
        "--known-by-from 2020-03-02 --known-by-to 2020-03-01",
        "--known-by-from 2020-03-02 --known-by 2020-03-01",
        "--known-by-to 2020-03-02",
        "--from 2020 --to 2020-03-02",
      })
  void refusesWhatCantBeCompared(String options) {
    Run run = changes(options.isEmpty() ? new String[0] : options.split(" "));

    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).isNotBlank();
    assertThat(run.out()).isEmpty();
  }

  private static Run changes(String... options) {
    return Run.of(
        Stream.concat(
                Stream.of("--store", folder.resolve("atlas.gpkg").toString(), "changes"),
                Stream.of(options))
            .toArray(String[]::new));
  }
}
