package atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** GDAL, where it is installed: what another program reads in our files. */
public final class Gdal {

  private Gdal() {}

  /** What ogrinfo says; a warning is among it, and fails the test. */
  public static String ogrinfo(String... arguments) throws IOException, InterruptedException {
    return run("ogrinfo", arguments);
  }

  /** Makes another program's file of a file. */
  public static void ogr2ogr(String... arguments) throws IOException, InterruptedException {
    run("ogr2ogr", arguments);
  }

  private static String run(String program, String... arguments)
      throws IOException, InterruptedException {
    assumeTrue(isOnPath(program), program + " is not installed (Debian: gdal-bin)");
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(Arrays.asList(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).doesNotContain("Warning", "ERROR");
    return said;
  }

  private static boolean isOnPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Path.of(folder, program).toFile().canExecute());
  }
}
