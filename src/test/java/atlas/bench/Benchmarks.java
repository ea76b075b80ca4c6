package atlas.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs every benchmark and writes what came out beside what it should be. */
public final class Benchmarks {

  private static final List<Target> TARGETS =
      List.of(
          Target.of("time step, 20 sites", "TimeStep.marks 20", 1, "ms"),
          Target.of("time step, 1,000 sites", "TimeStep.marks 1000", 16.7, "ms"),
          Target.of("time step, 100,000 sites", "TimeStep.marks 100000", 16.7, "ms"),
          Target.of("time step, 1,000,000 sites", "TimeStep.marks 1000000", 80, "ms"),
          Target.of("a new layout, 20 sites", "TimeStep.layout 20", 100, "ms"),
          Target.of("a new layout, 1,000 sites", "TimeStep.layout 1000", 100, "ms"),
          Target.of("a new layout, 100,000 sites", "TimeStep.layout 100000", 100, "ms"),
          Target.of("a new layout, 1,000,000 sites", "TimeStep.layout 1000000", 100, "ms"),
          Target.of("date and legend, 20 sites", "TimeStep.furniture 20", 16.7, "ms"),
          Target.of("date and legend, 1,000 sites", "TimeStep.furniture 1000", 16.7, "ms"),
          Target.of("date and legend, 100,000 sites", "TimeStep.furniture 100000", 16.7, "ms"),
          Target.of("date and legend, 1,000,000 sites", "TimeStep.furniture 1000000", 80, "ms"),
          Target.times(
              "base map, bare Java2D", "GroundTimes.painted", 1.3, "GroundTimes.bareJava2D", "ms"),
          Target.of("base map with relief", "GroundTimes.withRelief", 100, "ms"),
          Target.of("fold of 1,000,000 events", "FoldTimes.build", 1000, "ms"),
          Target.of("statuses of 100,000 sites on a day", "FoldTimes.statusesOnADay", 2, "ms"),
          Target.of("fold after another known-by", "FoldTimes.anotherKnownBy", 300, "ms"),
          Target.of("search of 100,000 sites", "ExploringTimes.searchOfAName", 100, "ms"),
          Target.of("search, one typo", "ExploringTimes.searchWithATypo", 100, "ms"),
          Target.of("search of 1,000,000 events", "ExploringTimes.searchOfAnEvent", 100, "ms"),
          Target.of("ECQL on 100,000 sites", "ExploringTimes.sieveOfAnExpression", 500, "ms"),
          Target.of("window's share of a step", "ExploringTimes.stepOfTheState", 8, "ms"),
          Target.times(
              "opening 1,000,000 events, bare SELECT",
              "OpeningTimes.open",
              1.5,
              "OpeningTimes.bareSelect",
              "ms"),
          Target.times(
              "PNG 3840x2160, ImageIO alone",
              "PictureTimes.png",
              1.2,
              "PictureTimes.pngOfImageIo",
              "ms"),
          Target.times(
              "film MP4 1920x1080, encoding alone",
              "PictureTimes.mp4",
              1.15,
              "PictureTimes.mp4Encoding",
              "ms"),
          Target.times(
              "film GIF 1920x1080, encoding alone",
              "PictureTimes.gif",
              1.15,
              "PictureTimes.gifEncoding",
              "ms"),
          Target.beyond("status, empty main", "Starts.status", "Starts.emptyMain", 0.5, "s"),
          Target.beyond(
              "first map by the launcher, bare window",
              "Starts.launcher",
              "Starts.bareWindow",
              0.4,
              "s"),
          Target.of("memory at the first map, launcher", "Starts.launcher MB", 280, "MB"),
          Target.beyond(
              "first map by java -jar, bare window", "Starts.jar", "Starts.bareWindow", 0.4, "s"),
          Target.of("memory at the first map, java -jar", "Starts.jar MB", 280, "MB"),
          Target.of("memory of 1,000,000 events beyond text", "Growth.bytes", 120, "B"));

  private Benchmarks() {}

  /**
   * Arguments: the folder to write to and, if not all are wanted, a regular expression of the names
   * of those that are; {@code Starts} and {@code Growth} are names, too.
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    String wanted = args.length > 1 ? args[1] : ".*";
    Map<String, Double> figures = new TreeMap<>();
    if ("Starts".matches(wanted)) {
      figures.putAll(new Starts(folder).measure());
    }
    if ("Growth".matches(wanted)) {
      figures.put("Growth.bytes", Growth.measure(folder));
    }
    if (!List.of("Starts", "Growth").contains(wanted)) {
      runAll(wanted, folder)
          .forEach(result -> figures.put(name(result.getParams()), median(result)));
    }
    List<String> table = table(figures);
    Files.write(folder.resolve("bench.txt"), table);
    table.forEach(System.out::println);
  }

  private static Collection<RunResult> runAll(String wanted, Path folder) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(wanted)
                .jvmArgsAppend("-Xmx6g", "-Djava.awt.headless=true")
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve("bench.json").toString())
                .build())
        .run();
  }

  private static String name(BenchmarkParams params) {
    String method = params.getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
    return params.getParamsKeys().stream()
        .map(key -> " " + params.getParam(key))
        .collect(Collectors.joining("", method, ""));
  }

  /** Of all measured runs: others may have been at work on the machine during some. */
  private static double median(RunResult result) {
    double[] times =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .map(IterationResult::getPrimaryResult)
            .mapToDouble(primary -> primary.getScore())
            .sorted()
            .toArray();
    return times[times.length / 2];
  }

  private static List<String> table(Map<String, Double> figures) {
    List<String> table = new ArrayList<>();
    table.add(
        String.format(
            "%-66s %10s %10s %-5s %5s", "what (peer)", "figure", "target", "unit", "ratio"));
    TARGETS.forEach(target -> target.line(figures).ifPresent(table::add));
    return table;
  }
}
