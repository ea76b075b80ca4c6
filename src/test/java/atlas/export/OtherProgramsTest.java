package atlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import atlas.paint.Furniture;
import atlas.view.TimeStep;
import atlas.view.View;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other programs read in our pictures and films, where they are installed. */
class OtherProgramsTest {

  private static final LocalDate DAY = LocalDate.of(2020, 3, 29);

  @TempDir Path folder;

  @Test
  void rsvgDrawsTheSvg() throws Exception {
    Path svg = picture(Format.SVG);
    run("rsvg-convert", svg.toString(), "-o", folder.resolve("r.png").toString());
    var drawn = ImageIO.read(folder.resolve("r.png").toFile());
    assertThat(drawn.getWidth()).isBetween(1122, 1123);
    assertThat(drawn.getHeight()).isBetween(793, 794);
  }

  @Test
  void popplerFindsTheTextOfThePdf() throws Exception {
    Path pdf = picture(Format.PDF);
    assertThat(run("pdftotext", pdf.toString(), "-"))
        .contains("29 March 2020", "SALAH AD-DIN", "Mosul palaces", "17 sites");
    assertThat(run("pdfinfo", pdf.toString())).contains("(A4)", "Tagged:          yes");
    run("pdftoppm", "-r", "30", "-png", pdf.toString(), folder.resolve("page").toString());
    assertThat(ImageIO.read(folder.resolve("page-1.png").toFile()).getWidth()).isEqualTo(351);
  }

  @ParameterizedTest
  @CsvSource({"GIF, f.gif", "MP4, f.mp4"})
  void ffprobeCountsTheFrames(FilmFormat format, String name) throws Exception {
    View view = View.of(DAY, Shipped.REGION);
    Film film =
        new Film(
            Shipped.FACTS,
            Shipped.HISTORIES,
            view,
            Film.days(DAY, DAY.plusDays(9), TimeStep.DAY, Shipped.FACTS, Shipped.HISTORIES, view),
            PictureSize.pixels(160, 100),
            Furniture.picture(""),
            new Provenance("0a1b2c3d4e5f", "1"),
            Film.Cards.USUAL,
            0.5,
            10);
    Path file = folder.resolve(name);
    film.write(file, format, Shipped.PAINTER, Progress.NONE);
    String said =
        run(
            "ffprobe",
            "-v",
            "error",
            "-count_frames",
            "-show_entries",
            "stream=nb_read_frames,width,height:format=duration",
            "-of",
            "default=nw=1",
            file.toString());
    assertThat(said).contains("nb_read_frames=90", "width=160", "height=100", "duration=9.0");
  }

  private Path picture(Format format) throws IOException {
    Path file = folder.resolve("p." + format.extension());
    new Picture(
            Shipped.FACTS,
            Shipped.HISTORIES,
            View.of(DAY, Shipped.REGION),
            Paper.A4.landscape(300),
            Furniture.picture("Bases"),
            new Provenance("0a1b2c3d4e5f", "1"))
        .write(file, format, Shipped.PAINTER);
    return file;
  }

  private static String run(String... command) throws IOException, InterruptedException {
    assumeTrue(isOnPath(command[0]), command[0] + " is not installed");
    Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private static boolean isOnPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Path.of(folder, program).toFile().canExecute());
  }
}
