package atlas.status;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.model.PlanePoint;
import atlas.store.CsvFiles;
import atlas.store.CsvImport;
import atlas.store.Reading;
import atlas.time.DateRange;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The folders in {@code resources/atlas/status}: one small case each, named after the rule that it
 * shows or, beginning with {@code hole}, after what the rules leave open and was decided.
 *
 * <p>{@code expected.csv} has every run of days with the same answer, as known by a day or, where
 * that is empty, as known now. Files that a case lacks are those beside the folders.
 */
class FoldCasesTest {

  private static final DateRange DAYS =
      DateRange.ofClosed(LocalDate.of(2010, 1, 1), LocalDate.of(2021, 12, 31));
  private static final String HEADER = "known_by,first,last,statuses,implied";

  static Stream<String> cases() throws IOException, URISyntaxException {
    try (Stream<Path> paths = Files.list(root())) {
      return paths
          .filter(Files::isDirectory)
          .map(p -> p.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Path root() throws URISyntaxException {
    return Path.of(FoldCasesTest.class.getResource("/atlas/status/sites.csv").toURI()).getParent();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void foldsAsExpected(String name) throws Exception {
    Path folder = root().resolve(name);
    Reading reading =
        CsvImport.read(
            CsvFiles.inFolder(folder).orElse(CsvFiles.inFolder(root())), PlanePoint::new);
    assertThat(reading.problems()).isEmpty();
    List<String> expected = Files.readAllLines(folder.resolve("expected.csv"));

    List<String> actual = new ArrayList<>(List.of(HEADER));
    for (Belief belief : beliefs(expected)) {
      for (History history : Fold.all(reading.facts(), belief).all()) {
        if (!history.events().isEmpty()) {
          actual.addAll(lines(history, belief));
        }
      }
    }
    assertThat(String.join("\n", actual)).isEqualTo(String.join("\n", expected));
  }

  /** The beliefs of a table, in its order. */
  private static Set<Belief> beliefs(List<String> expected) {
    return expected.stream()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .map(day -> day.isEmpty() ? Belief.NOW : Belief.NOW.asKnownBy(LocalDate.parse(day)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The runs of days with the same answer, by asking day after day. */
  private static List<String> lines(History history, Belief belief) {
    List<String> lines = new ArrayList<>();
    LocalDate first = LocalDate.MIN;
    for (LocalDate day = DAYS.start(); DAYS.contains(day); day = day.plusDays(1)) {
      if (!answer(history, day).equals(answer(history, day.plusDays(1)))) {
        lines.add(line(belief, DateRange.ofClosed(first, day), answer(history, day)));
        first = day.plusDays(1);
      }
    }
    lines.add(line(belief, DateRange.of(first, LocalDate.MAX), answer(history, DAYS.end())));
    return lines;
  }

  private static String answer(History history, LocalDate day) {
    return history.on(day).stream().map(Status::word).collect(Collectors.joining("|"))
        + (history.isImplied(day) ? ",yes" : ",no");
  }

  private static String line(Belief belief, DateRange days, String answer) {
    return String.join(",", text(belief.knownBy()), text(days.first()), text(days.last()), answer);
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
