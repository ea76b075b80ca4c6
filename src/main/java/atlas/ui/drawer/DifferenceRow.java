package atlas.ui.drawer;

import atlas.model.Facts;
import atlas.status.Account;
import atlas.status.Disagreement;
import atlas.status.Disagreement.Effect;
import atlas.status.Disagreement.Version;
import atlas.time.DateRange;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.DifferenceWords;
import atlas.words.Sentences;
import atlas.words.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A disagreement as the table of accounts tells it, in one language.
 *
 * @param told "17 Mar 2020; 19 Mar 2020"
 * @param onMap the days on which the map depends on who is right; empty where it doesn't
 * @param tellings what each version says and who gives it
 * @param effects what that means for the map, in sentences
 */
record DifferenceRow(
    Disagreement difference,
    String name,
    String event,
    String kind,
    String told,
    String onMap,
    List<Telling> tellings,
    List<String> effects) {

  /**
   * A version of the event.
   *
   * @param date when it was by this version, or that it is not told
   * @param accounts whose version it is: publishers, or the sides that do not tell it
   */
  record Telling(String date, boolean isPreferred, List<Account> accounts) {}

  /** Copies the lists. */
  DifferenceRow {
    tellings = List.copyOf(tellings);
    effects = List.copyOf(effects);
  }

  static DifferenceRow of(Disagreement difference, Facts facts, Language language) {
    Words words = Words.in(language);
    DifferenceWords told = DifferenceWords.in(language);
    List<Telling> tellings =
        difference.versions().stream()
            .map(v -> new Telling(told.date(v), v.isPreferred(), accounts(v, facts)))
            .toList();
    return new DifferenceRow(
        difference,
        Sentences.in(language).name(difference.site()),
        words.eventType(difference.event()),
        told.kind(difference.kind()),
        words.joined("join.semicolon", tellings.stream().map(Telling::date).toList()),
        days(difference).map(DateWords.in(language)::mediumRange).orElse(""),
        tellings,
        told.effects(difference, facts));
  }

  private static List<Account> accounts(Version version, Facts facts) {
    if (!version.isTold()) {
      return version.sides().stream().sorted().<Account>map(Account.OfSide::new).toList();
    }
    TreeSet<String> publishers = new TreeSet<>();
    version.reports().forEach(report -> publishers.add(facts.sourceOf(report).publisher()));
    return publishers.stream().<Account>map(Account.OfPublisher::new).toList();
  }

  /** From the first to the last day that depends on it. */
  private static Optional<DateRange> days(Disagreement difference) {
    return difference.effects().stream().map(Effect::days).reduce(DateRange::span);
  }

  /** What it is known by. */
  String id() {
    return difference.event().event().id();
  }

  /** The day that it leads to: the first on which the map depends on it, or that of the event. */
  LocalDate day() {
    return days(difference).flatMap(DateRange::first).orElse(difference.event().first());
  }

  /** How many days depend on it, for the order. */
  long daysOnMap() {
    return difference.effects().stream()
        .map(Effect::days)
        .mapToLong(days -> ChronoUnit.DAYS.between(days.start(), days.end()))
        .sum();
  }
}
