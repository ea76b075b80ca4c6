package atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.store.CsvTable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final Run NO_PROBLEM = new Run(Exit.DONE, "", "");

  @TempDir Path folder;
  private Path store;
  private Path csv;

  @BeforeEach
  void storeAndCsv() throws IOException {
    store = folder.resolve("atlas.gpkg");
    assertThat(Run.of("--store", store.toString(), "check")).isEqualTo(NO_PROBLEM);
    csv = Files.createDirectory(folder.resolve("csv"));
    for (CsvTable table : CsvTable.values()) {
      try (var in = CsvTable.class.getResourceAsStream("/data/" + table.fileName())) {
        Files.copy(in, csv.resolve(table.fileName()));
      }
    }
  }

  @Test
  void saysNothingOfWhatIsWhole() {
    assertThat(check(store)).isEqualTo(NO_PROBLEM);
    assertThat(check(csv)).isEqualTo(NO_PROBLEM);
    assertThat(check(csv.resolve("events.csv"))).isEqualTo(NO_PROBLEM);
  }

  @Test
  void tellsFileRowAndReasonOfEachProblem() throws IOException {
    Path sites = csv.resolve("sites.csv");
    String text = Files.readString(sites);
    Files.writeString(sites, text.replaceFirst("\nal-qaim,", "\nAl Qaim!,"));
    Run run = check(sites);
    assertThat(run.code()).isEqualTo(Exit.CONTENT);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).allMatch(line -> line.matches("sites\\.csv:\\d+: .+\\."));
  }

  @Test
  void tellsOfAColumnThatIsMissing() throws IOException {
    Path context = csv.resolve("context.csv");
    String text = Files.readString(context);
    Files.writeString(context, text.replaceFirst("summary", "resume"));
    Run run = check(csv);
    assertThat(run.code()).isEqualTo(Exit.CONTENT);
    assertThat(run.out()).contains("context.csv", "summary");
  }

  @Test
  void tellsOfAFileThatIsNoDatabase() throws IOException {
    Path text = Files.writeString(folder.resolve("text.gpkg"), "no database");
    Run run = check(text);
    assertThat(run.code()).isEqualTo(Exit.CONTENT);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(text).hasContent("no database");
  }

  @Test
  void tellsOfAStoreThatIsCutShort() throws IOException {
    cutShort(store);
    Run run = check(store);
    assertThat(run.code()).isEqualTo(Exit.CONTENT);
    assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void saysThatThereIsNoFile() {
    Run run = check(folder.resolve("no.gpkg"));
    assertThat(run.code()).isEqualTo(Exit.ENVIRONMENT);
    assertThat(run.err()).contains("no.gpkg").endsWith(".\n");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(folder.resolve("no.gpkg")).doesNotExist();
  }

  static void cutShort(Path store) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(store.toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }
  }

  private static Run check(Path file) {
    return Run.of("check", file.toString());
  }
}
