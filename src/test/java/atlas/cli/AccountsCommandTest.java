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

class AccountsCommandTest {

  @TempDir static Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site,event,differ,date,preferred,sides,from,to,statuses,sources",
        "al-qaim,al-qaim-handover-2020,days,2020-03-17,no,other,2020-03-17,2020-03-18,transferred,"
            + "al-masdar-news-2020-03-17|afp-via-the-news-internation-2020-03-18",
        "qayyarah-west,qayyarah-west-handover-2020,days,2020-03-27,no,other,2020-03-26,2020-03-26,"
            + "agreed,asharq-al-awsat-2020-03-30",
        "erbil-air-base,erbil-air-base-withdrawal-2021,whether,,no,other,,,,"
      })
  void csvTellsEachVersionAndTheMapByIt(String row) {
    assertThat(accounts("--format", "csv").out().lines()).contains(row);
  }

  @Test
  void jsonSaysWhatCsvSays() throws JsonProcessingException {
    List<String> fromJson = new ArrayList<>();
    new ObjectMapper()
        .readTree(accounts("--format", "json").out())
        .forEach(
            version -> {
              List<String> cells = new ArrayList<>();
              version.forEach(cell -> cells.add(cell.isNull() ? "" : cell.textValue()));
              fromJson.add(String.join(",", cells));
            });
    assertThat(accounts("--format", "csv").out().lines().skip(1)).isEqualTo(fromJson);
  }

  @Test
  void believesWhoIsAskedFor() {
    assertThat(accounts("--format", "csv", "--known-by", "2020-03-18").out())
        .doesNotContain("al-qaim-handover-2020");
    assertThat(accounts("--account", "side:nobody").code()).isEqualTo(Exit.USAGE);
  }

  private static Run accounts(String... options) {
    return Run.of(
        Stream.concat(
                Stream.of("--store", folder.resolve("atlas.gpkg").toString(), "accounts"),
                Stream.of(options))
            .toArray(String[]::new));
  }
}
