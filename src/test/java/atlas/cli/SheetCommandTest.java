package atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetCommandTest {

  @TempDir static Path stores;
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # options;                                                  days on the sheet
          --dates 2020-03-01,2020-04-01;                              1 March 2020|1 April 2020
          --from 2020-01-31 --to 2020-04-15;                          31 January 2020|29 February 2020|31 March 2020|15 April 2020
          --from 2020-03-17 --to 2020-03-20 --step event --lang ar;   ١٧ آذار ٢٠٢٠|١٩ آذار ٢٠٢٠|٢٠ آذار ٢٠٢٠
          """)
  void hasAMapForEachDay(String options, String days) throws IOException {
    Path file = folder.resolve("s.svg");
    assertThat(sheet(file, options)).isEqualTo(new Run(Exit.DONE, "", ""));
    for (String day : days.split("\\|")) {
      assertThat(Files.readString(file)).contains(">" + day + "</text>");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # options;                                        what the sentence has
          --dates 2020;                                     no single day
          --dates 2020-03-01 --from 2020-03-01 --to 2020-04-01; mutually exclusive
          --from 2020-03-02 --to 2020-03-01;                is before
          --from 2011-01-01 --to 2020-03-01 --step week;    at most 60
          """)
  void saysWhichValueIsWrong(String options, String said) throws IOException {
    Run run = sheet(folder.resolve("s.png"), options);
    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains(said).endsWith(".\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  private static Run sheet(Path file, String options) {
    List<String> args =
        new ArrayList<>(List.of("--store", stores.resolve("atlas.gpkg").toString(), "sheet"));
    args.addAll(List.of(options.split(" +")));
    args.addAll(List.of("--size", "900x600", "-o", file.toString()));
    return Run.of(args.toArray(String[]::new));
  }
}
