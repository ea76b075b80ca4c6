package atlas.cli;

import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Belief;
import atlas.status.Changes;
import atlas.status.Fold;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code changes}: what changed between two days, or in what was known of one. */
@Command(
    name = "changes",
    description = "Prints what changed between two days, or in what was known of one day.")
final class ChangesCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of("site", "before", "after", "first_day", "last_day");

  private final AtlasCommand parent;

  @Option(names = "--from", paramLabel = "D", description = "The earlier day.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "D", description = "The later day.")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--known-by-from",
      paramLabel = "D",
      description = "Compare what was known by this day of the one of --date.")
  private Optional<String> knownByFrom = Optional.empty();

  @Option(
      names = "--known-by-to",
      paramLabel = "D",
      description = "… with what was known by this day; without it, with what is known now.")
  private Optional<String> knownByTo = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "D",
      description = "The day of which more became known; without it, the data date.")
  private Optional<String> date = Optional.empty();

  @Mixin private BeliefOptions options;
  @Mixin private FilterOptions filter;
  @Mixin private TableOptions printing;

  ChangesCommand(AtlasCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    boolean isOfDays = from.isPresent() && to.isPresent();
    if (isOfDays == knownByFrom.isPresent()
        || isOfDays && (knownByTo.isPresent() || date.isPresent())) {
      throw CommandFailure.usage(
          "Give either --from and --to, or --known-by-from, which takes --known-by-to and --date.");
    }
    Facts facts = Stores.facts(parent.store());
    Belief belief = options.belief(facts);
    Changes changes = isOfDays ? ofDays(facts, belief) : ofKnowledge(facts, belief);
    Predicate<Site> isWanted = isWanted(facts, changes);
    List<List<String>> rows =
        changes.list().stream()
            .filter(change -> isWanted.test(change.history().site()))
            .map(ChangesCommand::cells)
            .sorted(Comparator.comparing(cells -> cells.get(0)))
            .toList();
    printing.print(new ResultTable(COLUMNS, rows), parent.out());
    return Exit.DONE;
  }

  /** Sites that pass on either side. */
  private Predicate<Site> isWanted(Facts facts, Changes changes) throws CommandFailure {
    return filter.isNone()
        ? site -> true
        : filter
            .on(changes.before().day(), Fold.all(facts, changes.before().belief()))
            .or(filter.on(changes.after().day(), Fold.all(facts, changes.after().belief())));
  }

  private Changes ofDays(Facts facts, Belief belief) throws CommandFailure {
    LocalDate first = BeliefOptions.day("--from", from.orElseThrow());
    LocalDate last = BeliefOptions.day("--to", to.orElseThrow());
    inOrder("--from", first, "--to", last);
    return Changes.between(Fold.all(facts, belief), first, last);
  }

  private Changes ofKnowledge(Facts facts, Belief belief) throws CommandFailure {
    if (belief.knownBy().isPresent()) {
      throw CommandFailure.usage("--known-by: --known-by-from and --known-by-to say it already.");
    }
    LocalDate first = BeliefOptions.day("--known-by-from", knownByFrom.orElseThrow());
    Optional<LocalDate> last = Optional.empty();
    if (knownByTo.isPresent()) {
      last = Optional.of(BeliefOptions.day("--known-by-to", knownByTo.get()));
      inOrder("--known-by-from", first, "--known-by-to", last.get());
    }
    LocalDate day = date.isPresent() ? BeliefOptions.day("--date", date.get()) : facts.dataDate();
    return Changes.ofKnowledge(facts, belief.account(), day, first, last);
  }

  private static void inOrder(String first, LocalDate from, String last, LocalDate to)
      throws CommandFailure {
    if (from.isAfter(to)) {
      throw CommandFailure.usage(
          first + ": " + from + " is after " + to + ", the day of " + last + ".");
    }
  }

  private static List<String> cells(Changes.Change change) {
    return List.of(
        change.site().id(),
        ResultTable.cell(change.before()),
        ResultTable.cell(change.after()),
        change.first().toString(),
        change.last().toString());
  }
}
