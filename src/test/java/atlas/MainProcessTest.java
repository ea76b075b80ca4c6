package atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program in a Java of its own, as a person starts it, on a machine without a display. */
@EnabledOnOs(OS.LINUX) // where the environment says which folder and which display is meant
class MainProcessTest {

  private static final long SECONDS_AT_MOST = 120;

  @TempDir Path folder;

  private record Ended(int code, String out, String err, List<String> loaded) {}

  @Test
  void statusIsPrintedWithoutAnyToolkit() throws Exception {
    Ended ended = run("status", "--date", "2020-03-18", "--format", "csv");
    assertThat(ended.err).isEmpty();
    assertThat(ended.code).isZero();
    assertThat(ended.out.lines()).contains("al-qaim,agreed|transferred,,no");
    assertThat(folder.resolve("handoveratlas/atlas.gpkg")).isNotEmptyFile();
    // made, and its points projected by hand or by GeoTools; from the next start on nothing is
    assertThat(run("status", "--date", "2020-03-18").loaded)
        .isNotEmpty()
        .noneMatch(name -> name.startsWith("javafx.") || name.startsWith("com.sun.javafx"))
        .noneMatch(name -> name.startsWith("org.geotools.") || name.startsWith("java.awt."));
  }

  @Test
  void snapshotIsWrittenWithoutAWindowToolkit() throws Exception {
    Path file = folder.resolve("p.png");
    Ended ended = run("snapshot", "--date", "2020-03-29", "--size", "320x200", "-o", file + "");
    assertThat(ended.err).isEmpty();
    assertThat(ended.out).isEmpty();
    assertThat(ended.code).isZero();
    assertThat(file).isNotEmptyFile();
    assertThat(ended.loaded).isNotEmpty().noneMatch(name -> name.startsWith("javafx."));
  }

  @Test
  void withoutADisplayNoWindowOpens() throws Exception {
    for (String[] line : new String[][] {{}, {"open"}}) {
      Ended ended = run(line);
      assertThat(ended.code).isEqualTo(4);
      assertThat(ended.out).isEmpty();
      assertThat(ended.err.lines()).singleElement().asString().contains("no display", "snapshot");
      assertThat(ended.loaded).noneMatch(name -> name.startsWith("javafx."));
    }
  }

  @Test
  void failureIsOneSentenceAndItsExitCode() throws Exception {
    Path text = Files.writeString(folder.resolve("text.gpkg"), "no store");
    Map<List<String>, Integer> codes =
        Map.of(
            List.of("status", "--date", "tomorrow"), 2,
            List.of("--store", text + "", "status", "--date", "2020-03-29"), 3,
            List.of("snapshot", "--date", "2020-03-29", "-o", folder + "/no/p.png"), 4);
    for (Map.Entry<List<String>, Integer> expected : codes.entrySet()) {
      Ended ended = run(expected.getKey().toArray(String[]::new));
      assertThat(ended.code).as("%s", expected.getKey()).isEqualTo(expected.getValue());
      assertThat(ended.out).isEmpty();
      assertThat(ended.err.lines()).as("%s", expected.getKey()).hasSize(1);
    }
  }

  /** Such as a base map that the build spoilt. */
  @Test
  void aDefectIsToldInTheLogThatItsSentenceNames() throws Exception {
    Path spoilt = folder.resolve("classes/atlas/map/basemap.bin");
    Files.createDirectories(spoilt.getParent());
    Files.writeString(spoilt, "no base map");
    Ended ended = run("snapshot", "--date", "2020-03-29", "-o", folder.resolve("p.png") + "");
    assertThat(ended.code).isEqualTo(1);
    Path log = folder.resolve("handoveratlas/log/atlas.0.log");
    assertThat(ended.err.lines()).singleElement().asString().contains(log.toString());
    assertThat(log).content().contains("atlas.map.Basemap");
    assertThat(folder.resolve("p.png")).doesNotExist();
  }

  @Test
  void whereNothingCanBeKeptTheShippedFactsAreTold() throws Exception {
    Ended ended =
        ended(
            start(
                List.of(),
                Map.of("XDG_DATA_HOME", "/proc/none", "HOME", "/proc/none"),
                "status",
                "--date",
                "2020-03-18",
                "--format",
                "csv"));
    assertThat(ended.err).isEmpty();
    assertThat(ended.code).isZero();
    assertThat(ended.out.lines()).contains("al-qaim,agreed|transferred,,no");
  }

  /** Such as by Ctrl-C. */
  @ParameterizedTest
  @ValueSource(strings = {"f.mp4", "f.gif", "frames"})
  void aFilmThatIsInterruptedLeavesNothingBehind(String name) throws Exception {
    Path place = Files.createDirectories(folder.resolve("films"));
    Process process;
    try (WatchService watch = place.getFileSystem().newWatchService()) {
      place.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      process =
          start(
              List.of(),
              Map.of(),
              "animate",
              "--from",
              "2011-01-01",
              "--to",
              "2026-01-01",
              "--step",
              "day",
              "-o",
              place.resolve(name) + "");
      assertThat(watch.poll(SECONDS_AT_MOST, TimeUnit.SECONDS)).as("a film begun").isNotNull();
    }
    process.destroy();
    assertThat(process.waitFor(SECONDS_AT_MOST, TimeUnit.SECONDS)).isTrue();
    assertThat(place).isEmptyDirectory();
  }

  /** Hides the fonts and the library that tells them from one process. */
  private static final List<String> WITHOUT_FONTS =
      List.of(
          "unshare",
          "-m",
          "sh",
          "-c",
          "for l in /usr/lib/*/libfontconfig.so.1; do"
              + " [ \"$HIDE\" != library ] || mount --bind /dev/null \"$l\"; done;"
              + " for d in /usr/share/fonts /usr/local/share/fonts /etc/fonts; do"
              + " [ ! -d $d ] || mount -t tmpfs none $d; done; exec \"$@\"",
          "-");

  private static boolean canHideFonts() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(WITHOUT_FONTS);
    command.add("true");
    return new ProcessBuilder(command).start().waitFor() == 0;
  }

  @Test
  void withoutFontsAPictureIsStillMade() throws Exception {
    assumeTrue(canHideFonts(), "only who may mount can hide the system's fonts from a process");
    Path with = folder.resolve("with.png");
    Path without = folder.resolve("without.png");
    assertThat(run("snapshot", "--date", "2020-03-29", "-o", with + "").code).isZero();
    Ended ended =
        ended(
            start(
                WITHOUT_FONTS,
                Map.of("HIDE", "library"),
                "snapshot",
                "--date",
                "2020-03-29",
                "-o",
                without + ""));
    assertThat(ended.err).isEmpty();
    assertThat(ended.code).isZero();
    assertThat(without).hasSameBinaryContentAs(with);
  }

  @Test
  void withoutFontsTheWindowIsRefusedInASentence() throws Exception {
    assumeTrue(canHideFonts(), "only who may mount can hide the system's fonts from a process");
    Ended ended =
        ended(
            start(
                WITHOUT_FONTS,
                Map.of(
                    "JAVA_TOOL_OPTIONS",
                    "-Dglass.platform=Monocle -Dmonocle.platform=Headless -Dprism.order=sw")));
    assertThat(ended.code).isEqualTo(4);
    assertThat(ended.out).isEmpty();
    // Java and the C library tell of themselves.
    assertThat(ended.err.lines().filter(line -> !line.matches("(Picked up|Fontconfig error).*")))
        .singleElement()
        .asString()
        .contains("no font");
  }

  /** As {@code | head -n 0} does. */
  @Test
  void whoStopsReadingIsNotTold() throws Exception {
    Process process = start("status", "--date", "2020-03-29");
    process.getInputStream().close();
    assertThat(process.waitFor(SECONDS_AT_MOST, TimeUnit.SECONDS)).isTrue();
    assertThat(folder.resolve("err")).isEmptyFile();
  }

  private Ended run(String... args) throws IOException, InterruptedException {
    return ended(start(args));
  }

  private Ended ended(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(SECONDS_AT_MOST, TimeUnit.SECONDS)).isTrue();
    return new Ended(
        process.exitValue(),
        out,
        Files.readString(folder.resolve("err")),
        Files.readAllLines(folder.resolve("loaded")).stream()
            .map(line -> line.substring(line.indexOf(']') + 1).strip())
            .toList());
  }

  private Process start(String... args) throws IOException {
    return start(List.of(), Map.of(), args);
  }

  private Process start(List<String> wrapper, Map<String, String> environment, String... args)
      throws IOException {
    List<String> command = new ArrayList<>(wrapper);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (Runtime.version().feature() >= 24) {
      command.add("--enable-native-access=ALL-UNNAMED"); // what the jar's manifest says
    }
    command.add("-Xlog:class+load:file=" + folder.resolve("loaded") + ":uptime");
    command.add("-cp");
    // A class or resource in the folder goes before the program's.
    command.add(
        folder.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path"));
    command.add("atlas.Main");
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    builder.environment().put("XDG_DATA_HOME", folder.toString());
    builder.environment().putAll(environment);
    builder.redirectError(folder.resolve("err").toFile());
    return builder.start();
  }
}
