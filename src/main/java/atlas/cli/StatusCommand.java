package atlas.cli;

import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.status.History;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code status}: the status of every site on a day. */
@Command(name = "status", description = "Prints the status of every site on a day.")
final class StatusCommand implements Callable<Integer> {

  /** One site on the day, in words that are never translated. */
  private record Row(String site, String statuses, String since, String implied) {

    static Row of(History history, LocalDate day) {
      return new Row(
          history.siteId(),
          ResultTable.cell(history.on(day)),
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
  @Mixin private FilterOptions filter;
  @Mixin private TableOptions printing;

  StatusCommand(AtlasCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    LocalDate day = BeliefOptions.day("--date", date);
    Facts facts = Stores.facts(parent.store());
    Histories histories = Fold.all(facts, options.belief(facts));
    Predicate<Site> isWanted = filter.on(day, histories);
    List<Row> rows =
        histories.all().stream()
            .filter(history -> isWanted.test(history.site()))
            .map(history -> Row.of(history, day))
            .sorted(Comparator.comparing(Row::site))
            .toList();
    PrintWriter out = parent.out();
    if (printing.format() == ResultTable.Format.JSON) {
      printJson(rows, out);
      out.flush();
    } else {
      printing.print(new ResultTable(COLUMNS, rows.stream().map(Row::cells).toList()), out);
    }
    return Exit.DONE;
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
}
