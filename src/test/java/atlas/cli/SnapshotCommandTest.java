package atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotCommandTest {

  @TempDir static Path stores;
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # options,                    width, height
          '',                           1600, 1000
          --size 320x200,               320,  200
          # the smallest
          --size 16x16,                 16,   16
          # paper at 30 dots an inch: 297 mm are 351
          --paper A4 --dpi 30,          351,  248
          --paper a4-portrait --dpi 30, 248,  351
          """)
  void hasTheSizeAskedFor(String options, int width, int height) throws IOException {
    Run run = snapshot(options.isEmpty() ? new String[0] : options.split(" "));
    assertThat(run).isEqualTo(new Run(Exit.DONE, "", ""));
    BufferedImage picture = ImageIO.read(picture().toFile());
    assertThat(picture.getWidth()).isEqualTo(width);
    assertThat(picture.getHeight()).isEqualTo(height);
    assertThat(names()).containsExactly("p.png");
  }

  @Test
  void isTheSameEveryTime() throws IOException {
    snapshot("--size", "320x200");
    byte[] first = Files.readAllBytes(picture());
    snapshot("--size", "320x200");
    assertThat(picture()).hasBinaryContent(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--lang ar",
        "--lang both",
        "--theme dark",
        "--theme print",
        "--subtitle Who",
        "--without date,legend",
        "--legend upper-right",
        "--title Handovers",
        "--extent 42,33,45,36",
        "--known-by 2020-03-01",
        "--compare-with 2026-03-24"
      })
  void changesWithEachOption(String option) throws IOException {
    snapshot("--size", "640x400");
    byte[] plain = Files.readAllBytes(picture());
    assertThat(snapshot(("--size 640x400 " + option).split(" ")).code()).isZero();
    assertThat(Files.readAllBytes(picture())).isNotEqualTo(plain);
  }

  @Test
  void rule13_allDatesAreShownInsteadOfADay() throws IOException {
    Run run = run(List.of("--all-dates", "--size", "640x400", "-o", picture().toString()));
    assertThat(run).isEqualTo(new Run(Exit.DONE, "", ""));
    assertThat(Files.readString(picture(), StandardCharsets.ISO_8859_1))
        .contains("All dates, 2011 to 2026: 17 sites, 12 handed over at least once");
  }

  @Test
  void allDatesAreNotComparedWithADay() throws IOException {
    Run run =
        run(
            new ArrayList<>(
                List.of(
                    "--all-dates", "--compare-with", "2020-03-29", "-o", picture().toString())));
    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("--compare-with");
    assertThat(names()).isEmpty();
  }

  @Test
  void needsADayOrAllDates() {
    Run run = run(List.of("-o", picture().toString()));
    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("--date", "--all-dates").hasLineCount(1);
  }

  @Test
  void liesOnTheGroundForAGis() throws IOException {
    snapshot("--size", "320x200", "--world-file");
    assertThat(names()).containsExactly("p.pgw", "p.png", "p.png.aux.xml", "p.prj");
    assertThat(folder.resolve("p.pgw")).content().matches("([-0-9.]+\n){6}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # options;                        what the sentence has
          --size 15x100;                    15x100
          --size 100x20001;                 16 to 20000
          --size 20000x20000;               200 million
          --size 1600;                      “1600”
          --size 99999999999x1;             “99999999999x1”
          --size -5x5;                      --size
          --paper B5;                       A3, A4, A5
          --paper A4 --dpi 29;              30 and 1200
          --paper A3 --dpi 1200;            200 million
          --dpi many;                       many
          --size 100x100 --paper A4;        not both
          --lang fr;                        en, ar or both
          --theme blue;                     dark
          --without map;                    scale-bar
          --legend middle;                  upper-right
          --extent 1,2,3;                   west,south,east,north
          --extent 45,33,42,36;             west,south,east,north
          --extent a,b,c,d;                 west,south,east,north
          --extent NaN,33,42,36;            west,south,east,north
          --known-by soon;                  --known-by
          --account side:nobody;            side:iraq
          --compare-with then;              --compare-with
          --date 2020;                      no single day
          --all-dates;                      --all-dates
          """)
  void saysWhichValueIsWrong(String options, String said) throws IOException {
    List<String> args = new ArrayList<>(List.of(options.split(" ")));
    if (!args.contains("--date")) {
      args.addAll(List.of("--date", "2020-03-29"));
    }
    args.addAll(List.of("-o", picture().toString()));
    Run run = run(args);
    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains(said).endsWith(".\n");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(names()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"p.gif", "p", "png", ".png/p"})
  void isWrittenOnlyInAKnownFormat(String name) throws IOException {
    Run run = run(List.of("--date", "2020-03-29", "-o", folder.resolve(name).toString()));
    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains(name, ".png");
    assertThat(names()).isEmpty();
  }

  @Test
  void saysThatThereIsNoFolder() throws IOException {
    Path file = folder.resolve("no").resolve("p.png");
    Run run = run(List.of("--date", "2020-03-29", "-o", file.toString()));
    assertThat(run.code()).isEqualTo(Exit.ENVIRONMENT);
    assertThat(run.err()).contains(folder.resolve("no").toString()).endsWith(".\n");
    assertThat(names()).isEmpty();
  }

  @Test
  void isNotWrittenOverAFolder() throws IOException {
    Files.createDirectory(picture());
    Run run = snapshot();
    assertThat(run.code()).isEqualTo(Exit.ENVIRONMENT);
    assertThat(run.err()).contains(picture().toString()).endsWith(".\n");
    assertThat(names()).containsExactly("p.png");
    assertThat(picture()).isEmptyDirectory();
  }

  private Path picture() {
    return folder.resolve("p.png");
  }

  private Run snapshot(String... options) {
    List<String> args = new ArrayList<>(List.of(options));
    args.addAll(List.of("--date", "2020-03-29", "-o", picture().toString()));
    return run(args);
  }

  private static Run run(List<String> options) {
    List<String> args = new ArrayList<>(options);
    args.addAll(0, List.of("--store", stores.resolve("atlas.gpkg").toString(), "snapshot"));
    return Run.of(args.toArray(String[]::new));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
