package atlas.cli;

import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Ledger;
import atlas.status.Promise;
import atlas.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ledger}: what was promised, and what became of it. */
@Command(name = "ledger", description = "Prints every promised handover and its outcome.")
final class LedgerCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of("site", "promise", "made", "due", "deed", "done", "days", "state");

  private final AtlasCommand parent;

  @Mixin private BeliefOptions options;
  @Mixin private FilterOptions filter;
  @Mixin private TableOptions printing;

  LedgerCommand(AtlasCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    Facts facts = Stores.facts(parent.store());
    Belief belief = options.belief(facts);
    Predicate<Site> isWanted = filter.on(facts.dataDate(), Fold.all(facts, belief));
    List<List<String>> rows =
        Ledger.of(facts, belief).stream()
            .filter(promise -> facts.site(promise.siteId()).filter(isWanted).isPresent())
            .map(LedgerCommand::cells)
            .toList();
    printing.print(new ResultTable(COLUMNS, rows), parent.out());
    return Exit.DONE;
  }

  private static List<String> cells(Promise promise) {
    return List.of(
        promise.siteId(),
        promise.event().event().id(),
        days(promise.made()),
        promise.due().map(LocalDate::toString).orElse(""),
        promise.deed().map(deed -> deed.event().id()).orElse(""),
        promise.done().map(LedgerCommand::days).orElse(""),
        promise.delay().map(LedgerCommand::number).orElse(""),
        promise.state().word());
  }

  /** An ISO day, or the first and the last that are possible. */
  private static String days(DateRange range) {
    LocalDate last = range.end().minusDays(1);
    return range.start().equals(last) ? last.toString() : range.start() + "/" + last;
  }

  private static String number(Promise.Delay delay) {
    return delay.isCertain() ? "" + delay.most() : delay.fewest() + "/" + delay.most();
  }
}
