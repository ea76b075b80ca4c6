package atlas.status;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Event;
import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Side;
import atlas.model.Site;
import atlas.model.Source;
import atlas.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any facts: each law is tried on all that ship, and on invented ones. */
class FoldLawsTest {

  private static final DateRange SHIPPED_DAYS =
      DateRange.ofClosed(LocalDate.of(2011, 1, 1), LocalDate.of(2026, 12, 31));

  /** Facts, the days to try, and the days to know by. */
  private record Case(Facts facts, DateRange days, Set<LocalDate> knownBy) {

    static Case shipped() {
      Set<LocalDate> published = new TreeSet<>();
      for (Source source : ShippedFacts.get().sources()) {
        source.countsFrom().ifPresent(published::add);
      }
      return new Case(ShippedFacts.get(), SHIPPED_DAYS, published);
    }

    static Case of(Invented invented) {
      Set<LocalDate> days = new TreeSet<>();
      for (LocalDate day = invented.surroundings().start();
          invented.surroundings().contains(day);
          day = day.plusDays(1)) {
        days.add(day);
      }
      return new Case(invented.facts(), invented.surroundings(), days);
    }

    Histories now() {
      return Fold.all(facts, Belief.NOW);
    }

    List<Belief> beliefs() {
      List<Belief> beliefs = new ArrayList<>(List.of(Belief.NOW));
      for (LocalDate day : knownBy) {
        beliefs.add(Belief.NOW.asKnownBy(day));
      }
      for (Side side : Side.values()) {
        beliefs.add(Belief.NOW.withAccount(Optional.of(new Account.OfSide(side))));
      }
      return beliefs;
    }
  }

  @Provide
  Arbitrary<Case> invented() {
    return Invented.anything().map(Case::of);
  }

  // --- some status holds on every day, and periods tell the same as days

  @Example
  void shippedPeriodsTileAllDays() {
    periodsTileAllDays(Case.shipped());
  }

  @Property(tries = 300, seed = "1", edgeCases = EdgeCasesMode.NONE)
  void periodsTileAllDays(@ForAll("invented") Case facts) {
    for (Belief belief : facts.beliefs()) {
      for (History history : Fold.all(facts.facts, belief).all()) {
        List<Period> periods = history.periods();
        assertThat(periods.get(0).days().start()).isEqualTo(LocalDate.MIN);
        assertThat(periods.get(periods.size() - 1).days().end()).isEqualTo(LocalDate.MAX);
        for (int i = 0; i < periods.size(); i++) {
          assertThat(periods.get(i).statuses()).isNotEmpty();
          assertThat(periods.get(i).days().isEmpty()).isFalse();
          if (i > 0) {
            assertThat(periods.get(i).days().start()).isEqualTo(periods.get(i - 1).days().end());
            assertThat(periods.get(i).statuses()).isNotEqualTo(periods.get(i - 1).statuses());
          }
        }
      }
    }
  }

  @Example
  void shippedDaysAreThoseOfTheirPeriods() {
    daysAreThoseOfTheirPeriods(Case.shipped());
  }

  @Property(tries = 300, seed = "2", edgeCases = EdgeCasesMode.NONE)
  void daysAreThoseOfTheirPeriods(@ForAll("invented") Case facts) {
    for (History history : facts.now().all()) {
      for (Period period : history.periods()) {
        for (LocalDate day : List.of(period.days().start(), period.days().end().minusDays(1))) {
          assertThat(history.on(day)).isSameAs(period.statuses());
          assertThat(history.periodOn(day)).isEqualTo(period);
        }
      }
      eachDay(
          facts.days,
          day -> {
            Period period = history.periodOn(day);
            return period.days().contains(day)
                && history.on(day) == period.statuses()
                && Stream.of(Status.values())
                    .allMatch(s -> history.mayBe(s, day) == period.statuses().contains(s));
          });
    }
  }

  // --- since when

  @Example
  void shippedStatusesBeganWhenTheyBecamePossible() {
    statusesBeganWhenTheyBecamePossible(Case.shipped());
  }

  @Property(tries = 300, seed = "3", edgeCases = EdgeCasesMode.NONE)
  void statusesBeganWhenTheyBecamePossible(@ForAll("invented") Case facts) {
    for (History history : facts.now().all()) {
      for (Period period : history.periods()) {
        LocalDate day = period.days().start();
        Optional<DateRange> began = history.began(day);
        assertThat(began.isPresent())
            .isEqualTo(period.isCertain() && beganSometime(history, period));
        if (began.isPresent()) {
          Status status = period.statuses().first();
          LocalDate first = began.get().start();
          assertThat(history.mayBe(status, first.minusDays(1))).isFalse();
          eachDay(DateRange.ofClosed(first, day), d -> history.mayBe(status, d));
          assertThat(began.get().last()).contains(day);
        }
        assertThat(history.since(day))
            .isEqualTo(began.filter(DateRange::isDay).map(DateRange::start));
      }
      eachDay(
          facts.days,
          day -> history.began(day).equals(history.began(history.periodOn(day).days().start())));
    }
  }

  /** Whether some day before the period rules its status out. */
  private static boolean beganSometime(History history, Period period) {
    return history.periods().stream()
        .filter(p -> p.days().end().compareTo(period.days().start()) <= 0)
        .anyMatch(p -> !p.statuses().containsAll(period.statuses()));
  }

  // --- rule 1: knowledge

  @Example
  void whatIsPublishedLaterChangesNothingShipped() {
    whatIsPublishedLaterChangesNothing(Case.shipped());
  }

  @Property(tries = 200, seed = "4", edgeCases = EdgeCasesMode.NONE)
  void whatIsPublishedLaterChangesNothing(@ForAll("invented") Case facts) {
    for (LocalDate day : facts.knownBy) {
      Facts untold =
          with(
              facts.facts,
              event -> true,
              report -> facts.facts.sourceOf(report).isKnownBy(day),
              source -> source);
      assertSame(
          Fold.all(untold, Belief.NOW),
          Fold.all(facts.facts, Belief.NOW.asKnownBy(day)),
          facts.days);
    }
  }

  @Example
  void onceAllIsPublishedItIsNow() {
    Case facts = Case.shipped();
    LocalDate last = Collections.max(facts.knownBy);
    assertSame(facts.now(), Fold.all(facts.facts, Belief.NOW.asKnownBy(last)), facts.days);
  }

  @Example
  void theAccountOfAllIsEverybodysShipped() {
    theAccountOfAllIsEverybodys(Case.shipped());
  }

  @Property(tries = 200, seed = "5", edgeCases = EdgeCasesMode.NONE)
  void theAccountOfAllIsEverybodys(@ForAll("invented") Case facts) {
    Facts ofOneSide =
        with(
            facts.facts,
            event -> true,
            report -> true,
            s -> new Source(s.id(), "One", s.title(), s.url(), s.published(), Side.IRAQ));
    for (Account account : List.of(new Account.OfSide(Side.IRAQ), new Account.OfPublisher("One"))) {
      Belief belief = Belief.NOW.withAccount(Optional.of(account));
      assertSame(facts.now(), Fold.all(ofOneSide, belief), facts.days);
    }
  }

  // --- rule 5: what changes nothing

  @Example
  void attacksAndPartWithdrawalsChangeNothingShipped() {
    attacksChangeNothing(Case.shipped());
    partWithdrawalsChangeOnlyWhatIsImplied(Case.shipped());
  }

  @Property(tries = 500, seed = "6", edgeCases = EdgeCasesMode.NONE)
  void attacksChangeNothing(@ForAll("invented") Case facts) {
    Facts without =
        with(facts.facts, e -> e.type() != EventType.ATTACK, r -> true, source -> source);
    assertSame(facts.now(), Fold.all(without, Belief.NOW), facts.days);
  }

  /** They may be the first to tell that the coalition is there. */
  @Property(tries = 500, seed = "7", edgeCases = EdgeCasesMode.NONE)
  void partWithdrawalsChangeOnlyWhatIsImplied(@ForAll("invented") Case facts) {
    Facts without =
        with(facts.facts, e -> !e.isPart(EventType.WITHDRAWAL), r -> true, source -> source);
    Histories fewer = Fold.all(without, Belief.NOW);
    Set<Status> implied = Set.of(Status.COALITION, Status.UNKNOWN);
    for (History history : facts.now().all()) {
      History other = fewer.of(history.siteId()).orElseThrow();
      eachDay(
          facts.days,
          day ->
              Stream.of(Status.values())
                  .filter(s -> !implied.contains(s))
                  .allMatch(s -> history.mayBe(s, day) == other.mayBe(s, day)));
    }
  }

  // --- rule 8: doubt

  @Example
  void certainDatesGiveCertainStatusesShipped() {
    certainDatesGiveCertainStatuses(Case.shipped());
  }

  @Property(tries = 300, seed = "8", edgeCases = EdgeCasesMode.NONE)
  void certainDatesGiveCertainStatuses(@ForAll("invented") Case facts) {
    for (Belief belief : facts.beliefs()) {
      for (History history : Fold.all(facts.facts, belief).all()) {
        if (history.events().stream().noneMatch(DatedEvent::isUncertain)) {
          assertThat(history.periods()).allMatch(Period::isCertain);
        }
      }
    }
  }

  @Example
  void theOrderOfTheRowsDoesNotMatterShipped() {
    theOrderOfTheRowsDoesNotMatter(Case.shipped());
  }

  @Property(tries = 500, seed = "9", edgeCases = EdgeCasesMode.NONE)
  void theOrderOfTheRowsDoesNotMatter(@ForAll("invented") Case facts) {
    Facts f = facts.facts;
    Facts reversed =
        new Facts(
            reversed(f.sites()),
            reversed(f.events()),
            reversed(f.reports()),
            reversed(f.sources()),
            f.context(),
            f.strength());
    assertSame(facts.now(), Fold.all(reversed, Belief.NOW), facts.days);
  }

  // --- rule 9

  @Example
  void everySiteThatIsNamedIsCountedOnEveryDay() {
    Case facts = Case.shipped();
    long named = facts.facts.sites().stream().filter(Site::hasStatus).count();
    Histories now = facts.now();
    eachDay(facts.days, day -> now.tally(day).total() == named);
  }

  // --- words for the laws

  private static void eachDay(DateRange days, Predicate<LocalDate> law) {
    for (LocalDate day = days.start(); day.isBefore(days.end()); day = day.plusDays(1)) {
      if (!law.test(day)) {
        throw new AssertionError("Not so on " + day);
      }
    }
  }

  private static void assertSame(Histories expected, Histories actual, DateRange days) {
    assertThat(actual.all()).hasSameSizeAs(expected.all());
    for (History history : expected.all()) {
      History other = actual.of(history.siteId()).orElseThrow();
      assertThat(other.periods()).as(history.siteId()).isEqualTo(history.periods());
      eachDay(days, day -> history.isImplied(day) == other.isImplied(day));
    }
  }

  /** Some of the facts, with other sources; an event or a source may lose all its reports. */
  private static Facts with(
      Facts facts,
      Predicate<Event> events,
      Predicate<Report> reports,
      UnaryOperator<Source> sources) {
    return new Facts(
        facts.sites(),
        facts.events().stream().filter(events).toList(),
        facts.reports().stream()
            .filter(reports)
            .filter(r -> events.test(facts.event(r.eventId()).orElseThrow()))
            .toList(),
        facts.sources().stream().map(sources).toList(),
        facts.context(),
        facts.strength());
  }

  private static <T> List<T> reversed(Iterable<T> rows) {
    List<T> list = new ArrayList<>();
    rows.forEach(list::add);
    Collections.reverse(list);
    return list;
  }
}
