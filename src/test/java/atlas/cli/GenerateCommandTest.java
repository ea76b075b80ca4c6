package atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateCommandTest {

  @TempDir Path folder;

  private Run generate(String sites, String events, String file) {
    return Run.of(
        "generate", "--sites", sites, "--events", events, "--seed", "3", "-o", path(file));
  }

  private String path(String file) {
    return folder.resolve(file).toString();
  }

  @Test
  void writesAStoreWithoutAProblem() {
    assertThat(generate("40", "160", "many.gpkg")).isEqualTo(new Run(Exit.DONE, "", ""));
    assertThat(Run.of("check", path("many.gpkg"))).isEqualTo(new Run(Exit.DONE, "", ""));
    Run status =
        Run.of("--store", path("many.gpkg"), "status", "--date", "2020-03-29", "--format", "csv");
    assertThat(status.code()).isEqualTo(Exit.DONE);
    assertThat(status.out().lines()).hasSizeBetween(30, 41);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sites | events  | file       | exit | told
          0       | 1       | many.gpkg  | 2    | --sites: 0 is not between 1 and 1000000.
          1000001 | 1       | many.gpkg  | 2    | --sites: 1000001 is not between
          1       | -1      | many.gpkg  | 2    | --events: -1 is not between
          1       | 2000001 | many.gpkg  | 2    | --events: 2000001 is not between
          1       | many    | many.gpkg  | 2    | --events
          1       | 1       | many.png   | 2    | End it in .gpkg.
          1       | 1       | no/a.gpkg  | 4    | There is no folder
          """)
  void refusesInOneSentence(String sites, String events, String file, int exit, String told) {
    Run run = generate(sites, events, file);
    assertThat(run.code()).isEqualTo(exit);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told).hasLineCount(1);
  }

  @Test
  void overwritesNothing() throws Exception {
    Path there = Files.writeString(folder.resolve("there.gpkg"), "mine");
    Run run = generate("1", "1", "there.gpkg");
    assertThat(run.code()).isEqualTo(Exit.ENVIRONMENT);
    assertThat(run.err()).contains("is there already").hasLineCount(1);
    assertThat(there).hasContent("mine");
  }
}
