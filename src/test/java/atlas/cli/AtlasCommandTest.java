package atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands have in common: the store, help, the window, how failure is told. */
class AtlasCommandTest {

  /** Held, as a logger that nobody holds forgets that it is to be still. */
  private static final Logger LOG = Logger.getLogger(AtlasCommand.class.getName());

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"--store %s status --date 2020-03-29", "status --date 2020-03-29 --store %s"})
  void storeStandsBeforeOrAfterTheCommandAndIsMadeIfMissing(String line) {
    Path store = folder.resolve("new.gpkg");
    Run run = Run.of(args(line, store));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(store).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--store %s", "open %s", "--store %s open", "open --store %s"})
  void opensTheWindowOnTheStoreThatIsNamed(String line) {
    Path store = folder.resolve("atlas.gpkg");
    List<Path> shown = new ArrayList<>();
    Run run = Run.of((opened, picture) -> shown.add(opened.file()), args(line, store));
    assertThat(run).isEqualTo(new Run(Exit.DONE, "", ""));
    assertThat(shown).containsExactly(store);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--store %s", "open %s"})
  void saysWhyNoWindowOpens(String line) {
    Run run = Run.of(args(line, folder.resolve("atlas.gpkg")));
    assertThat(run.code()).isEqualTo(Exit.ENVIRONMENT);
    assertThat(run.err().lines()).containsExactly(Run.NO_DISPLAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--store %s", "open %s", "--store %s status --date 2020-03-29", "check %s"})
  void leavesAFileOfAnotherProgramAlone(String line) throws IOException {
    Path foreign = Files.writeString(folder.resolve("notes.gpkg"), "not a store");
    Run run = Run.of(args(line, foreign));
    assertThat(run.code()).isEqualTo(Exit.CONTENT);
    assertThat((run.out() + run.err()).lines()).singleElement().asString().contains("notes.gpkg");
    assertThat(foreign).hasContent("not a store");
  }

  @Test
  void saysThatAStoreIsCutShort() throws IOException {
    Path store = folder.resolve("atlas.gpkg");
    Run.of(args("--store %s status --date 2020-03-29", store));
    CheckCommandTest.cutShort(store);
    byte[] bytes = Files.readAllBytes(store);
    Run run = Run.of(args("--store %s status --date 2020-03-29", store));
    assertThat(run.code()).isEqualTo(Exit.CONTENT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().contains("atlas.gpkg");
    assertThat(store).hasBinaryContent(bytes);
  }

  @Test
  void saysThatAStoreCanNotBeMadeInAFolderThatIsMissing() {
    Path store = folder.resolve("no").resolve("atlas.gpkg");
    Run run = Run.of(args("--store %s status --date 2020-03-29", store));
    assertThat(run.code()).isEqualTo(Exit.ENVIRONMENT);
    assertThat(run.err().lines()).singleElement().asString().contains(store.getParent().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fly",
        "--speed",
        "status",
        "status --date",
        "status --date 2020-03-29 more",
        "snapshot --date 2020-03-29",
        "status --date 2020-03-29 --date 2020-03-30"
      })
  void saysWhatIsWrongWithALine(String line) {
    Run run = Run.of(line.split(" "));
    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("--help.\n");
    assertThat(run.err().lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          statsu;                                       There is no command statsu. Did you mean status?
          status --date 2020-03-29 more;                “more” is more than was asked for.
          status --date 2020-03-29 --acount x;          There is no option --acount. Did you mean --account?
          status --date 2020-03-29 --format xml;        --format: “xml” is none of table, csv, json.
          generate --sites x --events 1 -o y.gpkg;      --sites: “x” is no whole number.
          animate --fps x --from 1 --to 2 -o y.gif;     --fps: “x” is no whole number.
          animate --srt=x --from 1 --to 2 -o y.gif;     Invalid value for option '--srt': 'x' is not a boolean.
          sheet -o y.pdf;                               Missing required argument (specify one of these)
          animate --seconds-per-step x -o y.gif;        --seconds-per-step: “x” is no number.
          """)
  void saysItForAPersonWhoDoesNotKnowTheGrammar(String line, String sentence) {
    assertThat(Run.of(line.split(" ")).err()).startsWith(sentence).endsWith("--help.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "--help status"})
  void helpListsEveryCommand(String line) {
    Run run = Run.of(line.split(" "));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\n  open ", "\n  status ", "\n  snapshot ", "\n  check ");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "status", "snapshot", "check"})
  void everyCommandHasItsHelp(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Usage: handover-atlas " + command).contains("--store");
  }

  @Test
  void versionIsOneLine() {
    Run run = Run.of("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Handover Atlas ");
    assertThat(run.out().lines()).hasSize(1);
  }

  /**
   * A defect of ours, also one that Java calls an error, goes to the log; the person is told where.
   */
  @Test
  void aDefectNamesTheLog() {
    LOG.setUseParentHandlers(false);
    String[] line = args("--store %s", folder.resolve("atlas.gpkg"));
    for (Throwable defect : List.of(new IllegalStateException("x"), new StackOverflowError())) {
      Run run =
          Run.of(
              (store, picture) -> {
                throw AtlasCommandTest.<RuntimeException>unchecked(defect);
              },
              line);
      assertThat(run.code()).isEqualTo(Exit.DEFECT);
      assertThat(run.err().lines()).singleElement().asString().contains(Run.LOG.toString());
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T unchecked(Throwable defect) throws T {
    throw (T) defect;
  }

  private static String[] args(String line, Path file) {
    return line.formatted(file).split(" ");
  }

  @Test
  void opensTheViewOfAPicture() {
    String store = folder.resolve("atlas.gpkg").toString();
    String picture = folder.resolve("p.png").toString();
    Run.of("--store", store, "snapshot", "--date", "2020-03-29", "--size", "48x30", "-o", picture);
    List<String> shown = new ArrayList<>();
    Run run =
        Run.of(
            (opened, stamp) -> shown.add(opened.file() + " " + stamp.orElseThrow().view().date()),
            "--store",
            store,
            "open",
            picture);
    assertThat(run).isEqualTo(new Run(Exit.DONE, "", ""));
    assertThat(shown).containsExactly(store + " 2020-03-29");
  }

  @Test
  void saysThatAPictureCarriesNoView() throws IOException {
    Path picture = folder.resolve("p.png");
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    Run run = Run.of("open", picture.toString());
    assertThat(run.code()).isEqualTo(Exit.CONTENT);
    assertThat(run.err()).contains("p.png", "carries no view").endsWith(".\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"p.png", "P.JPEG", "p.svg", "film.mp4", "film.gif"})
  void makesNoStoreInPlaceOfAPictureThatIsNotThere(String name) {
    Path picture = folder.resolve(name);
    Run run = Run.of("open", picture.toString());
    String sentence = "There is no picture or film " + picture + ".\n";
    assertThat(run).isEqualTo(new Run(Exit.ENVIRONMENT, "", sentence));
    assertThat(folder).isEmptyDirectory();
  }
}
