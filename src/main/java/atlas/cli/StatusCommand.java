package atlas.cli;

import atlas.model.Facts;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Status;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code status}: the status of every site on a day. */
@Command(name = "status", description = "Prints the status of every site on a day.")
final class StatusCommand implements Callable<Integer> {

  /** How the table is written. */
  enum Format {
    TABLE,
    CSV,
    JSON
  }

  /** One site on the day, in words that are never translated. */
  private record Row(String site, String statuses, String since, String implied) {

    static Row of(History history, LocalDate day) {
      return new Row(
          history.siteId(),
          history.on(day).stream().map(Status::word).collect(Collectors.joining("|")),
          history.since(day).map(LocalDate::toString).orElse(""),
          history.isImplied(day) ? "yes" : "no");
    }

    List<String> cells() {
      return List.of(site, statuses, since, implied);
    }
  }

  private static final List<String> COLUMNS = List.of("site", "statuses", "since", "implied");

  private final AtlasCommand parent;

  @Option(names = "--date", required = true, paramLabel = "D", description = "The day shown.")
  private String date;

  @Mixin private BeliefOptions options;

  @Option(
      names = "--format",
      defaultValue = "TABLE",
      paramLabel = "table|csv|json",
      description = "How it is written.")
  private Format format;

  StatusCommand(AtlasCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    LocalDate day = BeliefOptions.day("--date", date);
    Facts facts = Stores.facts(parent.store());
    Histories histories = Fold.all(facts, options.belief(facts));
    List<Row> rows =
        histories.all().stream()
            .map(history -> Row.of(history, day))
            .sorted(Comparator.comparing(Row::site))
            .toList();
    PrintWriter out = parent.out();
    switch (format) {
      case CSV -> printCsv(rows, out);
      case JSON -> printJson(rows, out);
      case TABLE -> printTable(rows, out);
    }
    out.flush();
    return Exit.DONE;
  }

  /** No cell holds a comma or a quote: ids, words, days. */
  private static void printCsv(List<Row> rows, PrintWriter out) {
    out.print(String.join(",", COLUMNS) + "\n");
    rows.forEach(row -> out.print(String.join(",", row.cells()) + "\n"));
  }

  /** No cell needs an escape. */
  private static void printJson(List<Row> rows, PrintWriter out) {
    out.print(
        rows.stream()
            .map(
                row ->
                    "  {\"site\": \"%s\", \"statuses\": [%s], \"since\": %s, \"implied\": %s}"
                        .formatted(
                            row.site,
                            "\"" + row.statuses.replace("|", "\", \"") + "\"",
                            row.since.isEmpty() ? "null" : "\"" + row.since + "\"",
                            row.implied.equals("yes")))
            .collect(Collectors.joining(",\n", "[\n", "\n]\n")));
  }

  private static void printTable(List<Row> rows, PrintWriter out) {
    int[] widths = COLUMNS.stream().mapToInt(String::length).toArray();
    for (Row row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.cells().get(i).length());
      }
    }
    printLine(COLUMNS, widths, out);
    rows.forEach(row -> printLine(row.cells(), widths, out));
  }

  private static void printLine(List<String> cells, int[] widths, PrintWriter out) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(cells.get(i)).append(" ".repeat(widths[i] - cells.get(i).length() + 2));
    }
    out.print(line.toString().stripTrailing() + "\n");
  }
}
