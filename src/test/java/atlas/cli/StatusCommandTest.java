package atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.SiteKind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusCommandTest {

  @TempDir static Path folder;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # two ceremonies, neither preferred: the 17th, or the 19th
          2020-03-18, 'al-qaim,agreed|transferred,,no'
          2020-03-20, 'al-qaim,handed over,2020-03-19,no'
          # a month of uncertain withdrawal; the day itself counts
          2020-03-29, 'qayyarah-west,transferred|handed over,,no'
          2020-03-29, 'k1-kirkuk,handed over,2020-03-29,no'
          2020-03-29, 'taqaddum,agreed,2020-03-26,no'
          2020-03-29, 'taji,coalition,2014-12-27,no'
          # the day before and the day of the deed
          2020-07-24, 'besmaya,agreed,2020-06-01,no'
          2020-07-25, 'besmaya,transferred,2020-07-25,no'
          # a presence that no source tells of
          2020-03-18, 'harir,coalition,2014-06-25,yes'
          """)
  void csvTellsTheStatusOfTheDay(String day, String row) {
    assertThat(status("--date", day, "--format", "csv").out().lines()).contains(row);
  }

  @Test
  void csvHasOneRowASiteSortedAndNoneForSitesThatAreNotNamed() {
    List<String> expected =
        ShippedFacts.get().sites().stream()
            .filter(site -> site.kind() != SiteKind.NOT_NAMED)
            .map(site -> site.id())
            .sorted()
            .toList();
    List<String> lines = status("--date", "2020-03-18", "--format", "csv").out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("site,statuses,since,implied");
    assertThat(lines.stream().skip(1).map(line -> line.split(",")[0])).isEqualTo(expected);
  }

  /** The three formats say the same. */
  @Test
  void jsonSaysWhatCsvSays() throws JsonProcessingException {
    List<String> fromJson =
        StreamSupport.stream(
                new ObjectMapper()
                    .readTree(status("--date", "2020-03-29", "--format", "json").out())
                    .spliterator(),
                false)
            .map(StatusCommandTest::csv)
            .toList();
    assertThat(status("--date", "2020-03-29", "--format", "csv").out().lines().skip(1))
        .isEqualTo(fromJson);
  }

  private static String csv(JsonNode row) {
    return String.join(
        ",",
        row.get("site").asText(),
        String.join(
            "|",
            StreamSupport.stream(row.get("statuses").spliterator(), false)
                .map(JsonNode::asText)
                .toList()),
        row.get("since").isNull() ? "" : row.get("since").asText(),
        row.get("implied").asBoolean() ? "yes" : "no");
  }

  @Test
  void tableIsTheDefaultAndAligned() {
    List<String> lines = status("--date", "2020-03-29").out().lines().toList();
    int statuses = lines.get(0).indexOf("statuses");
    int since = lines.get(0).indexOf("since");
    int implied = lines.get(0).indexOf("implied");
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line).matches("[ -~]+").doesNotEndWith(" ");
              for (int column : List.of(statuses, since, implied)) {
                assertThat(line.charAt(column - 1)).isEqualTo(' ');
              }
              assertThat(line.charAt(statuses)).isNotEqualTo(' ');
            });
    assertThat(lines).contains("k1-kirkuk        handed over              2020-03-29  no");
  }

  @Test
  void saysTheSameEveryTime() {
    assertThat(status("--date", "2020-03-29")).isEqualTo(status("--date", "2020-03-29"));
  }

  @ParameterizedTest
  @CsvSource({"29 Mar 2020", "2020-03-29", "٢٩ آذار ٢٠٢٠"})
  void readsADayAsPeopleWriteIt(String day) {
    assertThat(status("--date", day)).isEqualTo(status("--date", "2020-03-29"));
  }

  @Test
  void believesOnlyWhatWasKnown() {
    assertThat(
            status("--date", "2020-03-29", "--known-by", "2020-03-01", "--format", "csv")
                .out()
                .lines())
        .anyMatch(line -> line.startsWith("k1-kirkuk,coalition,"));
  }

  @Test
  void believesOneSideAlone() {
    Run coalition = status("--date", "2020-03-29", "--account", "side:coalition");
    assertThat(coalition.code()).isZero();
    assertThat(coalition.out()).isNotEqualTo(status("--date", "2020-03-29").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # option;    value;             what the sentence has
          --date;      gibberish;         gibberish
          --date;      2020-03;           no single day
          --date;      2020-02-30;        no day 30
          --date;      2020-03-17/2020-03-31; no single day
          --known-by;  yesterday;         yesterday
          --account;   side:nobody;       side:iraq
          --account;   publisher:Nobody;  more publishers.
          --format;    xml;               csv
          """)
  void saysWhichValueIsWrong(String option, String value, String said) {
    Run run =
        option.equals("--date")
            ? status(option, value)
            : status("--date", "2020-03-29", option, value);
    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(option, said).endsWith(".\n");
    assertThat(run.err().lines()).hasSize(1);
  }

  private static Run status(String... args) {
    String[] all = new String[args.length + 3];
    System.arraycopy(args, 0, all, 3, args.length);
    all[0] = "--store";
    all[1] = folder.resolve("atlas.gpkg").toString();
    all[2] = "status";
    return Run.of(all);
  }
}
