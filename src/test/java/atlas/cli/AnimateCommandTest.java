package atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnimateCommandTest {

  @TempDir static Path stores;
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # from;     to;         options;                                       frames with the card
          2020-03-01; 2020-03-10; --step day --seconds-per-step 0.2 --fps 10;    60
          # each at least once
          2020-03-01; 2020-03-10; --step day --seconds-per-step 0.01 --fps 10;   50
          # the last day stands at the end where no step leads to it
          2020-01-31; 2020-04-15; --step month --fps 2;                          16
          2020-03-01; 2020-03-01; --step week --fps 1;                           5
          """)
  void hasAFrameForEachStepAndItsTime(String from, String to, String options, int frames)
      throws IOException {
    Path gif = folder.resolve("f.gif");
    List<String> args = new ArrayList<>(List.of(options.split(" +")));
    args.addAll(List.of("--from", from, "--to", to, "--size", "64x40", "-o", gif.toString()));
    assertThat(run(args)).isEqualTo(new Run(Exit.DONE, "", ""));
    try (ImageInputStream in = ImageIO.createImageInputStream(gif.toFile())) {
      ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
      reader.setInput(in);
      assertThat(reader.getNumImages(true)).isEqualTo(frames);
    }
    assertThat(names()).containsExactly("f.gif");
  }

  @Test
  void writesAFolderOfPicturesWithSubtitlesBeside() throws IOException {
    assertThat(film("frames", "--step", "week", "--srt").code()).isZero();
    assertThat(names()).containsExactly("frames", "frames.srt");
    try (Stream<Path> files = Files.list(folder.resolve("frames"))) {
      assertThat(files.map(f -> f.getFileName().toString()).sorted())
          .startsWith("frame-0001.png", "frame-0002.png")
          .hasSize(3 + 4);
    }
    assertThat(folder.resolve("frames.srt"))
        .content()
        .startsWith("1\n00:00:00,000 --> 00:00:01,000\n16 March 2020\n\n2\n")
        .contains("23 March 2020\nAl-Qaim handed over");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # options;                       file;  what the sentence has
          --size 65x40;                    f.mp4; even
          --fps 0;                         f.mp4; between 1 and 60
          --fps 51;                        f.gif; between 1 and 50
          --seconds-per-step 0;            f.gif; more than 0
          --step year;                     f.gif; quarter
          --lang fr;                       f.gif; en, ar or both
          --step day;                      f.avi; .mp4
          """)
  void saysWhichValueIsWrong(String options, String file, String said) throws IOException {
    Run run = film(file, options.split(" "));
    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains(said).endsWith(".\n");
    assertThat(names()).isEmpty();
  }

  @Test
  void isNotWrittenIntoAFolderThatHoldsSomething() throws IOException {
    Files.createDirectory(folder.resolve("frames"));
    Files.writeString(folder.resolve("frames").resolve("mine.txt"), "mine");
    Run run = film("frames");
    assertThat(run.code()).isEqualTo(Exit.ENVIRONMENT);
    assertThat(run.err()).contains("is not empty");
    assertThat(folder.resolve("frames").resolve("mine.txt")).hasContent("mine");
    assertThat(names()).containsExactly("frames");
  }

  private Run film(String name, String... options) {
    List<String> args = new ArrayList<>(List.of(options));
    args.addAll(List.of("--from", "2020-03-16", "--to", "2020-03-29"));
    if (!args.contains("--size")) {
      args.addAll(List.of("--size", "64x40"));
    }
    args.addAll(List.of("-o", folder.resolve(name).toString()));
    return run(args);
  }

  private static Run run(List<String> options) {
    List<String> args = new ArrayList<>(options);
    args.addAll(0, List.of("--store", stores.resolve("atlas.gpkg").toString(), "animate"));
    return Run.of(args.toArray(String[]::new));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
