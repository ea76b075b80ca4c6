package atlas.store;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import atlas.model.PlanePoint;
import atlas.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CsvImportTest {

  /** Each folder has the files that differ from those in {@code good}, and what is said of them. */
  private static final Path CASES = Path.of("src/test/resources/atlas/store");

  private static final Path GOOD = CASES.resolve("good");

  /** {@code -Drenew=true} writes the expected problems anew; look at them before the commit. */
  private static final boolean RENEW = Boolean.getBoolean("renew");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void badRowsAreNamedAndTheRestIsKept(Path folder) throws IOException, StoreException {
    Path expected = folder.resolve("problems.txt");
    String said =
        CsvImport.read(CsvFiles.inFolder(folder).orElse(good()), PlanePoint::new)
            .problems()
            .stream()
            .map(problem -> problem + "\n")
            .collect(joining());
    if (RENEW) {
      Files.writeString(expected, said);
    }
    assertThat(said).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @EnumSource
  void aMissingFileIsOneProblemAndOneForEachFileThatNeedsIt(CsvTable missing)
      throws StoreException {
    Map<CsvTable, byte[]> files = new EnumMap<>(CsvTable.class);
    for (CsvTable table : CsvTable.values()) {
      good().bytes(table).filter(b -> table != missing).ifPresent(b -> files.put(table, b));
    }
    List<String> said =
        CsvImport.read(CsvFiles.of(files), PlanePoint::new).problems().stream()
            .map(Problem::toString)
            .toList();
    List<String> unread =
        switch (missing) {
          case SITES -> List.of("events.csv", "reports.csv");
          case SOURCES -> List.of("reports.csv", "context.csv", "strength.csv");
          case EVENTS -> List.of("reports.csv");
          case REPORTS, CONTEXT, STRENGTH -> List.of();
        };
    assertThat(said).hasSize(1 + unread.size());
    assertThat(said)
        .contains(missing.fileName() + ": the file is missing. Put it beside the others.");
    assertThat(unread)
        .allMatch(file -> said.stream().anyMatch(p -> p.startsWith(file + ": not read")));
  }

  @Test
  void ofManyProblemsTheFirstThousandAreListed() throws StoreException {
    StringBuilder rows = new StringBuilder(String.join(",", CsvTable.SOURCES.columns()));
    for (int i = 0; i < Refusals.LISTED + 5; i++) {
      rows.append("\ns-").append(i).append(",P,T,,,moon");
    }
    CsvFiles files =
        CsvFiles.of(Map.of(CsvTable.SOURCES, rows.toString().getBytes())).orElse(good());
    List<Problem> problems =
        CsvImport.read(files, PlanePoint::new).problems().stream()
            .filter(p -> p.file().equals("sources.csv"))
            .toList();
    assertThat(problems).hasSize(Refusals.LISTED + 1);
    assertThat(problems.get(Refusals.LISTED))
        .hasToString("sources.csv: there are 5 more such rows.");
  }

  @Test
  void aFileThatIsTooLargeIsNotParsed() throws StoreException {
    byte[] large = new byte[CsvFiles.MAX_BYTES + 1];
    Arrays.fill(large, (byte) ',');
    CsvFiles files = CsvFiles.of(Map.of(CsvTable.CONTEXT, large)).orElse(good());
    assertThat(CsvImport.read(files, PlanePoint::new).problems())
        .containsExactly(
            Problem.ofFile(
                "context.csv",
                "the file is larger than 64 MB, so nothing of it was read. Split it."));
  }

  private static CsvFiles good() throws StoreException {
    return CsvFiles.inFolder(GOOD);
  }
}
