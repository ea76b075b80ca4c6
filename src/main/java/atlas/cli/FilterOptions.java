package atlas.cli;

import atlas.map.Ecql;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Histories;
import atlas.view.Expression;
import atlas.view.ExpressionException;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.view.Sieve;
import atlas.words.ExpressionWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The option that says which sites are told of, and which of their events. */
final class FilterOptions {

  @Option(
      names = "--filter",
      paramLabel = "F",
      description =
          "Only what passes: status=agreed,overdue;region=north, with the keys status, region,"
              + " governorate, kind, precision, event, party, publisher, source, from, to; or ECQL:"
              + " \"precision_m < 2000 AND name LIKE '%%base%%'\". Given more than once, all hold.")
  private List<String> texts = List.of();

  /** Whether nothing is asked. */
  boolean isNone() {
    return texts.isEmpty();
  }

  /**
   * What is asked.
   *
   * @throws CommandFailure if it can't be understood, or asks for what the facts don't have
   */
  Filter filter(Facts facts) throws CommandFailure {
    if (isNone()) {
      return Filter.NONE;
    }
    FilterText keys = new FilterText(facts);
    List<String> expressions = new ArrayList<>();
    Filter filter = Filter.NONE;
    for (String text : texts) {
      if (FilterText.isOne(text)) {
        filter = keys.addTo(filter, text);
      } else {
        expressions.add(understood(text));
      }
    }
    Optional<String> all =
        expressions.size() < 2
            ? expressions.stream().findFirst()
            : Optional.of(
                expressions.stream().map(e -> "(" + e + ")").collect(Collectors.joining(" AND ")));
    return filter.withExpression(all.map(Expression::of)).in(new Ecql());
  }

  /**
   * Whether a site passes on a day; one that can have no status passes where nothing is asked.
   *
   * @throws CommandFailure as {@link #filter}
   */
  Predicate<Site> on(LocalDate day, Histories histories) throws CommandFailure {
    Filter filter = filter(histories.facts());
    Sieve sieve = Sieve.of(histories, filter);
    return site -> histories.of(site.id()).map(h -> sieve.shows(h, day)).orElseGet(filter::isNone);
  }

  private static String understood(String text) throws CommandFailure {
    try {
      new Ecql().read(text);
      return text;
    } catch (ExpressionException e) {
      throw CommandFailure.usage(
          "--filter: %s %s"
              .formatted(
                  ExpressionWords.in(Language.ENGLISH).place(e, text),
                  ExpressionWords.in(Language.ENGLISH).sentence(e)));
    }
  }
}
