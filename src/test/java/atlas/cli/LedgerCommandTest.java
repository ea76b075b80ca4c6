package atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCommandTest {

  @TempDir static Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "k1-kirkuk,k1-kirkuk-deadline-2020-04,2020-03-17,2020-04-30,k1-kirkuk-handover-2020,"
            + "2020-03-29,-32,kept",
        "besmaya,besmaya-deadline-2020-07-25,2020-07-24,2020-07-25,besmaya-handover-2020,"
            + "2020-07-25,0,kept",
        "al-qaim,al-qaim-announced-2020-03-16,2020-03-16,,al-qaim-handover-2020,"
            + "2020-03-17/2020-03-19,,done",
        "victory-base,victory-base-deadline-2025-09,2025-08-17,2025-09-30,,,175,overdue",
        "not-named-2020-07,not-named-2020-07-announced,2020-07-24,,,,,unknown"
      })
  void csvTellsEachPromiseAndItsOutcome(String row) {
    assertThat(ledger("--format", "csv").out().lines()).contains(row);
  }

  @Test
  void jsonSaysWhatCsvSays() throws JsonProcessingException {
    List<String> fromJson = new ArrayList<>();
    new ObjectMapper()
        .readTree(ledger("--format", "json").out())
        .forEach(
            promise -> {
              List<String> cells = new ArrayList<>();
              promise.forEach(cell -> cells.add(cell.isNull() ? "" : cell.textValue()));
              fromJson.add(String.join(",", cells));
            });
    assertThat(ledger("--format", "csv").out().lines().skip(1)).isEqualTo(fromJson);
  }

  @Test
  void believesWhoIsAskedFor() {
    assertThat(ledger("--format", "csv", "--known-by", "2020-03-20").out())
        .contains("k1-kirkuk,k1-kirkuk-deadline-2020-04,2020-03-17,2020-04-30,,,,open\n")
        .doesNotContain("besmaya-deadline-2020-07-25");
    assertThat(ledger("--account", "side:nobody").code()).isEqualTo(Exit.USAGE);
  }

  private static Run ledger(String... options) {
    return Run.of(
        Stream.concat(
                Stream.of("--store", folder.resolve("atlas.gpkg").toString(), "ledger"),
                Stream.of(options))
            .toArray(String[]::new));
  }
}
