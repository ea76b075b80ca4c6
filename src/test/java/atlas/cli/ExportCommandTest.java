package atlas.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import atlas.Gdal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {

  @TempDir static Path folder;

  /** What GDAL is asked for, and what it must find: one feature a site or period. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          whole.gpkg, '', Feature Count: 126
          whole.geojson, '', Feature Count: 18
          whole.kml, '', Layer name: Camp Taji
          whole.kmz, '', Layer name: Camp Taji
          whole.csv, '', Feature Count: 18
          whole.zip, /sites.csv, Feature Count: 18
          """)
  void gdalReadsEveryFile(String name, String inside, String found)
      throws IOException, InterruptedException {
    Path file = folder.resolve(name);
    Run run = export(file);
    assertThat(run.code()).isEqualTo(Exit.DONE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).allMatch(line -> line.startsWith(name + ": It "));
    String read = inside.isEmpty() ? file.toString() : "/vsizip/" + file + inside;
    assertThat(Gdal.ogrinfo("-ro", "-al", "-so", read)).contains(found);
  }

  @Test
  void whatACsvCantHoldIsToldBeforeItIsWritten() {
    assertThat(export(folder.resolve("told.csv")).err().lines())
        .contains("told.csv: It holds no troop figures: 32 are left out.");
    assertThat(export(folder.resolve("told.gpkg")).err()).isEmpty();
  }

  @Test
  void aCsvIsOfTheDayAndBeginsWithAByteOrderMark() throws IOException {
    Path file = folder.resolve("day.csv");
    assertThat(export(file, "--date", "2020-03-18").code()).isZero();
    String text = Files.readString(file, UTF_8);
    assertThat(text).startsWith("\uFEFFid,name_en,");
    assertThat(text.lines().filter(line -> line.startsWith("al-qaim,")))
        .allMatch(line -> line.endsWith(",2020-03-18,agreed|transferred,,no"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # no format has this name; a zip has no day; no day
          x.shp,  2020-03-18, 2, 'is no kind of file'
          x.zip,  2020-03-18, 2, 'holds all days'
          x.kml,  2020-02-31, 2, '--date'
          # nowhere to write
          no/x.kml, 2020-03-18, 4, 'does not exist'
          """)
  void whatCantBeIsSaidInASentence(String name, String day, int code, String sentence) {
    Run run = export(folder.resolve(name), "--date", day);
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).contains(sentence);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(folder.resolve(name)).doesNotExist();
  }

  @Test
  void theStoreItselfIsNotOverwritten() {
    export(folder.resolve("first.gpkg"));
    Run run = export(folder.resolve("store.gpkg"));
    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("is the store itself");
  }

  private static Run export(Path file, String... options) {
    String[] args = new String[options.length + 5];
    args[0] = "--store";
    args[1] = folder.resolve("store.gpkg").toString();
    args[2] = "export";
    args[3] = "-o";
    args[4] = file.toString();
    System.arraycopy(options, 0, args, 5, options.length);
    return Run.of(args);
  }
}
