package atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyCommandTest {

  @TempDir static Path folder;

  @Test
  void tellsTheSentenceTheRuleAndTheReports() {
    assertThat(why("k1-kirkuk", "--date", "2020-03-29").out().lines())
        .hasSize(10)
        .startsWith(
            "K-1 Air Base, 29 March 2020: handed over. The coalition handed the site over on 29"
                + " March 2020.[1, 2, 3] Its last troops left the same day.[4]")
        .contains("The whole was handed over, and no troops are still to leave (rule 5).")
        .anyMatch(line -> line.startsWith("[4] AP via The Denver Post, 30 Mar 2020: withdrawal"))
        .contains("Handover Atlas, as known now; sources read up to 24 March 2026.");
  }

  @Test
  void speaksArabic() {
    assertThat(why("k1-kirkuk", "--date", "2020-03-29", "--lang", "ar").out())
        .startsWith("قاعدة كي وان، ٢٩ آذار ٢٠٢٠: مُسلَّم.");
  }

  @ParameterizedTest
  @CsvSource({
    "text,     '[1] '",
    "markdown, '[^1]: '",
    "html,     '<li id=\"note-1\">'",
    "json,     '\"note\": 1'",
  })
  void isWrittenInEachForm(String form, String note) {
    assertThat(why("taji", "--date", "2020-03-01", "--format", form).out()).contains(note);
  }

  @Test
  void jsonNamesRulesEventsAndSources() throws Exception {
    JsonNode json =
        new ObjectMapper()
            .readTree(
                why(
                        "al-qaim",
                        "--date",
                        "2020-03-18",
                        "--known-by",
                        "2020-03-25",
                        "--format",
                        "json")
                    .out());

    assertThat(json.get("site").textValue()).isEqualTo("al-qaim");
    assertThat(json.get("known_by").textValue()).isEqualTo("2020-03-25");
    assertThat(json.get("account").isNull()).isTrue();
    assertThat(json.get("rules").get(0).textValue()).isEqualTo("uncertain");
    assertThat(json.get("statuses")).hasSize(2);
    assertThat(json.get("evidence").findValuesAsText("event")).contains("al-qaim-handover-2020");
    assertThat(json.get("sentences").get(0).get("notes").get(0).intValue()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere,   2020-03-29, en, No site has the id “nowhere”. Known are: abu-ghraib",
    "k1-kirkuk, 2020-03,    en, no single day",
    "k1-kirkuk, 2020-03-29, fr, neither en nor ar",
  })
  void saysWhatIsWrong(String site, String date, String language, String told) {
    Run run = why(site, "--date", date, "--lang", language);

    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains(told);
    assertThat(run.out()).isEmpty();
  }

  private static Run why(String... options) {
    return Run.of(
        Stream.concat(
                Stream.of("--store", folder.resolve("atlas.gpkg").toString(), "why"),
                Stream.of(options))
            .toArray(String[]::new));
  }
}
