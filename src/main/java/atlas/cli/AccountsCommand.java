package atlas.cli;

import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Side;
import atlas.model.Site;
import atlas.status.Belief;
import atlas.status.Disagreement;
import atlas.status.Disagreement.Effect;
import atlas.status.Disagreement.Version;
import atlas.status.Disagreements;
import atlas.status.Fold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code accounts}: where the accounts differ, and what the map shows by each of them. */
@Command(
    name = "accounts",
    description = "Prints the events of which accounts differ, and what the map is by each.")
final class AccountsCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of(
          "site",
          "event",
          "differ",
          "date",
          "preferred",
          "sides",
          "from",
          "to",
          "statuses",
          "sources");

  private final AtlasCommand parent;

  @Mixin private BeliefOptions options;
  @Mixin private FilterOptions filter;
  @Mixin private TableOptions printing;

  AccountsCommand(AtlasCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    Facts facts = Stores.facts(parent.store());
    Belief belief = options.belief(facts);
    Predicate<Site> isWanted = filter.on(facts.dataDate(), Fold.all(facts, belief));
    ResultTable table =
        new ResultTable(
            COLUMNS,
            Disagreements.of(facts, belief).stream()
                .filter(difference -> isWanted.test(difference.site()))
                .flatMap(difference -> rows(difference).stream())
                .toList());
    printing.print(table, parent.out());
    return Exit.DONE;
  }

  /** A row for each telling and each run of days on which the map depends on it. */
  private static List<List<String>> rows(Disagreement difference) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < difference.versions().size(); i++) {
      List<String> telling = telling(difference, difference.versions().get(i));
      if (difference.effects().isEmpty()) {
        rows.add(row(telling, List.of("", "", ""), difference.versions().get(i)));
      }
      for (Effect effect : difference.effects()) {
        rows.add(row(telling, effect(effect, i), difference.versions().get(i)));
      }
    }
    return rows;
  }

  private static List<String> row(List<String> telling, List<String> effect, Version version) {
    List<String> row = new ArrayList<>(telling);
    row.addAll(effect);
    row.add(
        version.reports().stream()
            .map(Report::sourceId)
            .distinct()
            .collect(Collectors.joining("|")));
    return row;
  }

  private static List<String> telling(Disagreement difference, Version version) {
    return List.of(
        difference.site().id(),
        difference.event().event().id(),
        difference.kind().word(),
        version.date().map(Object::toString).orElse(""),
        version.isPreferred() ? "yes" : "no",
        version.sides().stream().sorted().map(Side::word).collect(Collectors.joining("|")));
  }

  private static List<String> effect(Effect effect, int version) {
    return List.of(
        effect.days().first().map(LocalDate::toString).orElse(""),
        effect.days().last().map(LocalDate::toString).orElse(""),
        ResultTable.cell(effect.byVersion().get(version)));
  }
}
