package atlas.bench;

import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Whole processes, as a person starts them: a command beside a program that does nothing, and the
 * window, until its map is whole on the screen, beside a window with nothing on it. Each and its
 * peer take turns.
 */
final class Starts {

  private static final int RUNS = 7;
  private static final int SETTLED_MILLIS = 5_000;
  private static final int PATIENCE_SECONDS = 60;

  private final Path target;
  private final Path home;
  private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  Starts(Path target) throws IOException {
    this.target = target.toAbsolutePath();
    this.home = Files.createDirectories(this.target.resolve("bench/home"));
  }

  /** The figures by name: seconds, and megabytes that a process held at the most. */
  Map<String, Double> measure() throws IOException, InterruptedException, AWTException {
    Map<String, Double> figures = new LinkedHashMap<>();
    measureCommand(figures);
    if (System.getenv("DISPLAY") == null) {
      System.out.println("No display: the start of the window is not measured. See xvfb-run.");
    } else {
      measureWindow(figures);
    }
    return figures;
  }

  private List<String> bare(Class<?> main) {
    return List.of(java, "-cp", System.getProperty("java.class.path"), main.getName());
  }

  private List<String> jar(String... arguments) {
    List<String> command = new ArrayList<>(List.of(java, "-jar"));
    command.add(target.resolve("handover-atlas.jar").toString());
    command.addAll(List.of(arguments));
    return command;
  }

  private String store() {
    return target.resolve("bench/start.gpkg").toString();
  }

  private void measureCommand(Map<String, Double> figures)
      throws IOException, InterruptedException {
    List<String> status = jar("status", "--date", "2020-03-29", "--store", store());
    double[] ours = new double[RUNS];
    double[] theirs = new double[RUNS];
    seconds(status);
    for (int i = 0; i < RUNS; i++) {
      ours[i] = seconds(status);
      theirs[i] = seconds(bare(EmptyMain.class));
    }
    figures.put("Starts.status", median(ours));
    figures.put("Starts.emptyMain", median(theirs));
  }

  private double seconds(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = start(command);
    process.waitFor();
    return (System.nanoTime() - start) / 1e9;
  }

  private Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("XDG_DATA_HOME", home.toString());
    builder.environment().put("XDG_STATE_HOME", home.toString());
    // The jar and the launcher take turns, and either would take the other's ground for outdated.
    Path cache = home.resolve("cache-of-" + Path.of(command.get(0)).getFileName());
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  private void measureWindow(Map<String, Double> figures)
      throws IOException, InterruptedException, AWTException {
    Map<String, List<String>> windows = new LinkedHashMap<>();
    windows.put("Starts.bareWindow", bare(BareWindow.class));
    windows.put("Starts.jar", jar("--store", store()));
    Path launcher = target.resolve("dist/handover-atlas/bin/handover-atlas");
    if (Files.exists(launcher)) {
      windows.put("Starts.launcher", List.of(launcher.toString(), "--store", store()));
    } else {
      System.out.println("No launcher: see the profile dist.");
    }
    Eye eye = new Eye();
    Map<String, int[]> settled = new LinkedHashMap<>();
    Map<String, List<double[]>> runs = new LinkedHashMap<>();
    for (String name : windows.keySet()) {
      settled.put(name, settled(windows.get(name), eye));
      runs.put(name, new ArrayList<>());
    }
    for (int i = 0; i < RUNS; i++) {
      for (String name : windows.keySet()) {
        runs.get(name).add(shown(windows.get(name), eye, settled.get(name)));
      }
    }
    runs.forEach(
        (name, all) -> {
          figures.put(name, median(all.stream().mapToDouble(run -> run[0]).toArray()));
          figures.put(name + " MB", median(all.stream().mapToDouble(run -> run[1]).toArray()));
        });
  }

  /** What a window looks like in the end: something, and nothing else for some seconds. */
  private int[] settled(List<String> command, Eye eye) throws IOException, InterruptedException {
    int[] empty = eye.sees();
    Process process = start(command);
    int[] before = empty;
    int[] now = empty;
    while (Arrays.equals(now, empty) || !Arrays.equals(now, before)) {
      before = now;
      Thread.sleep(SETTLED_MILLIS);
      now = eye.sees();
    }
    end(process);
    return now;
  }

  /** Seconds until a window looks as it does in the end, and megabytes that it held by then. */
  private double[] shown(List<String> command, Eye eye, int[] settled)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = start(command);
    while (!Arrays.equals(eye.sees(), settled)) {
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
        throw new IllegalStateException("A window never looked as before: " + command);
      }
      Thread.sleep(5);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double megabytes =
        Stream.concat(Stream.of(process.toHandle()), process.descendants())
            .mapToDouble(Starts::mostMegabytes)
            .max()
            .orElse(0);
    end(process);
    return new double[] {seconds, megabytes};
  }

  private static void end(Process process) throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
    Thread.sleep(300);
  }

  /** The most memory that a process had at once, where the system tells. */
  private static double mostMegabytes(ProcessHandle process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", "" + process.pid(), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Looks at the middle of the screen. */
  private static final class Eye {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 240;

    private final Robot robot = new Robot();
    private final Rectangle middle;

    Eye() throws AWTException {
      Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
      middle =
          new Rectangle(
              (screen.width - WIDTH) / 2, (screen.height - HEIGHT) / 2 - 80, WIDTH, HEIGHT);
    }

    int[] sees() {
      BufferedImage image = robot.createScreenCapture(middle);
      return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }
  }
}
