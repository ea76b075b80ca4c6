package atlas.cli;

import atlas.model.Facts;
import atlas.model.Side;
import atlas.model.Source;
import atlas.status.Account;
import atlas.status.Belief;
import atlas.time.Edtf;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.ParsedDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that say which sources are believed. */
final class BeliefOptions {

  private static final int MOST_TOLD = 8;

  @Option(
      names = "--known-by",
      paramLabel = "D",
      description = "Believe only sources published on or before this day.")
  private Optional<String> knownBy = Optional.empty();

  @Option(
      names = "--account",
      paramLabel = "A",
      description = "Believe only side:coalition, side:iraq, side:other, or publisher:NAME.")
  private Optional<String> account = Optional.empty();

  /** Which sources are believed. */
  Belief belief(Facts facts) throws CommandFailure {
    Belief belief = Belief.NOW;
    if (knownBy.isPresent()) {
      belief = belief.asKnownBy(day("--known-by", knownBy.get()));
    }
    return account.isPresent()
        ? belief.withAccount(Optional.of(known(account.get(), facts)))
        : belief;
  }

  /** The day that the value of an option names. */
  static LocalDate day(String option, String text) throws CommandFailure {
    ParsedDate read = DateWords.in(Language.ENGLISH).parse(text);
    if (read.date().isEmpty()) {
      throw CommandFailure.usage(option + ": " + read.problem());
    }
    Edtf edtf = read.date().get();
    if (!edtf.isDay()) {
      throw CommandFailure.usage(
          option + ": “" + text + "” is no single day. Name one, like " + edtf.first() + ".");
    }
    return edtf.first();
  }

  private static Account known(String text, Facts facts) throws CommandFailure {
    Optional<Account> parsed =
        Account.parse(text).filter(a -> facts.sources().stream().anyMatch(a::includes));
    if (parsed.isEmpty()) {
      throw CommandFailure.usage(
          "--account: no source gives the account “" + text + "”. Known are: " + some(facts) + ".");
    }
    return parsed.get();
  }

  /** A sentence has room for some publishers, not for hundreds. */
  private static String some(Facts facts) {
    Stream<String> sides = Arrays.stream(Side.values()).map(s -> "side:" + s.word());
    List<String> publishers =
        facts.sources().stream()
            .map(Source::publisher)
            .distinct()
            .sorted()
            .map(p -> "publisher:" + p)
            .toList();
    String named =
        Stream.concat(sides, publishers.stream().limit(MOST_TOLD))
            .collect(Collectors.joining(", "));
    int rest = publishers.size() - MOST_TOLD;
    return rest > 0 ? named + ", and %d more publishers".formatted(rest) : named;
  }
}
