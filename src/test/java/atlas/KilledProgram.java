package atlas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A program that numbers what it has done, a line each, and is killed at a random moment. */
public final class KilledProgram {

  private KilledProgram() {}

  /**
   * Runs a program, and kills it.
   *
   * @param program whose arguments are a file and a number
   * @param mostLines it says fewer than these before its last moments
   * @param mostMicros its last moments are shorter than this
   * @return the last number that it said, 0 if none
   */
  public static int run(
      Class<?> program, Path file, int next, Random random, int mostLines, int mostMicros)
      throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                program.getName(),
                file.toString(),
                String.valueOf(next))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int last = 0;
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8))) {
      int lines = random.nextInt(mostLines);
      String line = out.readLine();
      if (line == null) {
        throw new AssertionError(program + " ended before it said anything");
      }
      for (int i = 0; line != null && i < lines; i++) {
        last = Integer.parseInt(line);
        line = out.readLine();
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(mostMicros));
      // Through its handle, as destroying the process itself closes what it said, too.
      child.toHandle().destroyForcibly();
      while (line != null) {
        last = line.matches("[0-9]+") ? Math.max(last, Integer.parseInt(line)) : last;
        line = out.readLine();
      }
    }
    child.waitFor();
    return last;
  }

  /** That of this test, whoever loaded it. */
  private static String classPath() throws IOException {
    if (!(KilledProgram.class.getClassLoader() instanceof URLClassLoader loader)) {
      return System.getProperty("java.class.path");
    }
    List<String> places = new ArrayList<>();
    for (URL place : loader.getURLs()) {
      try {
        places.add(Path.of(place.toURI()).toString());
      } catch (URISyntaxException e) {
        throw new IOException("No such place: " + place, e);
      }
    }
    return String.join(File.pathSeparator, places);
  }
}
