package atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCommandTest {

  private static final String GOOD = "site_id,handed over,source\ntaji,29 Mar 2021,Reuters\n";
  private static final String MIXED = GOOD + "balad,soon,Reuters\n";

  @TempDir Path folder;

  @Test
  void aDryRunTellsEachRowAndChangesNothing() throws IOException {
    Run run = run(file("t.csv", MIXED), "--dry-run");
    assertThat(run.code()).isEqualTo(Exit.CONTENT);
    assertThat(run.err().lines())
        .contains("t.csv: Read as site_id=site_id, handed over=handover_date, source=publisher.")
        .anyMatch(line -> line.startsWith("t.csv:2: added reuters, taji-handover-2021-03-29, "))
        .anyMatch(line -> line.startsWith("t.csv:3: refused. "));
    assertThat(run.out())
        .isEqualTo(
            "t.csv: 1 row added, 0 changed, 0 unchanged, 1 refused. Nothing was changed: this was"
                + " a dry run.\n");
    assertThat(status("2021-04-01")).contains("taji,", "handed over").doesNotContain("2021-03-29");
  }

  @Test
  void oneRefusedRowKeepsAllOutUnlessTheGoodOnesAreWanted() throws IOException {
    Path file = file("t.csv", MIXED);
    Run whole = run(file);
    assertThat(whole.code()).isEqualTo(Exit.CONTENT);
    assertThat(whole.out()).contains("Nothing was changed. Correct the refused rows");
    assertThat(run(file("good.csv", GOOD), "--dry-run").out()).contains("1 row added");
    Run good = run(file, "--good-rows");
    assertThat(good.code()).isEqualTo(Exit.DONE);
    assertThat(good.out()).isEqualTo("t.csv: 1 row added, 0 changed, 0 unchanged, 1 refused.\n");
    assertThat(run(file("good.csv", GOOD)).out())
        .isEqualTo("good.csv: 0 rows added, 0 changed, 1 unchanged, 0 refused.\n");
  }

  @Test
  void columnsAndConstantsAreMappedByHand() throws IOException {
    Path file = file("t.csv", "A,B,C\nTaji,03/04/2021,x\n");
    Run run =
        run(
            file,
            "--map",
            "A=name_en",
            "--map",
            "B=date",
            "--set",
            "type=withdrawal",
            "--set",
            "publisher=Me",
            "--date-order",
            "month");
    assertThat(run.code()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(run.err().lines()).contains("t.csv: Not read, as no field is mapped to them: C.");
    assertThat(run(file("u.csv", "site_id,withdrawal,source\ntaji,4 Mar 2021,Me\n")).out())
        .contains("1 unchanged");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --map=handed over=colour | 2 | is not COLUMN=FIELD. A field is one of site_id,
          --map=colour=note        | 2 | has no column colour to be mapped. It has site_id,
          --set=colour=red         | 2 | is not FIELD=TEXT.
          --date-order=year        | 2 | write day or month
          """)
  void aWrongOptionIsToldInASentence(String option, int code, String told) throws IOException {
    Run run = run(file("t.csv", GOOD), option);
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).contains(told).hasLineCount(1);
  }

  @Test
  void aFileThatCantBeReadIsToldInASentence() throws IOException {
    Run broken = run(file("t.zip", "PK?"));
    assertThat(broken.code()).isEqualTo(Exit.CONTENT);
    assertThat(broken.err()).isEqualTo("t.zip is no whole zip file. Open another copy of it.\n");
    Run missing = run(folder.resolve("missing.csv"));
    assertThat(missing.code()).isEqualTo(Exit.ENVIRONMENT);
    assertThat(missing.err()).hasLineCount(1);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private String status(String day) {
    return Run.of("--store", store(), "status", "--date", day, "--format", "csv").out();
  }

  private String store() {
    return folder.resolve("store.gpkg").toString();
  }

  private Run run(Path file, String... options) {
    List<String> args = new ArrayList<>(List.of("--store", store(), "import", file.toString()));
    args.addAll(List.of(options));
    return Run.of(args.toArray(String[]::new));
  }
}
