package atlas.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atlas.ShippedFacts;
import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Region;
import atlas.model.Site;
import atlas.model.SiteKind;
import atlas.model.Source;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Status;
import atlas.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SieveTest {

  private static final Facts FACTS = ShippedFacts.get();
  private static final Histories NOW = Fold.all(FACTS, Belief.NOW);
  private static final LocalDate DAY = LocalDate.of(2020, 3, 29);

  // --- one part at a time

  private static List<String> shown(Filter filter, LocalDate day) {
    Sieve sieve = Sieve.of(NOW, filter);
    return NOW.all().stream().filter(h -> sieve.shows(h, day)).map(History::siteId).toList();
  }

  @Test
  void nothingAskedShowsAll() {
    Sieve sieve = Sieve.of(NOW, Filter.NONE);
    assertThat(Filter.NONE.isNone()).isTrue();
    assertThat(shown(Filter.NONE, DAY)).hasSize(17);
    assertThat(FACTS.sites()).allMatch(sieve::mayShow);
    assertThat(NOW.all()).allMatch(sieve::showsInLife);
    assertThat(NOW.all().stream().flatMap(h -> h.events().stream())).allMatch(sieve::shows);
  }

  @Test
  void eachPartMustPass() {
    Filter filter =
        Filter.NONE
            .withRegions(Set.of(Region.WEST))
            .withKinds(Set.of(SiteKind.AIR_BASE))
            .withGovernorates(Set.of("Al-Anbar"))
            .withStatuses(Set.of(Status.AGREED, Status.OVERDUE));
    assertThat(filter.isNone()).isFalse();
    assertThat(shown(filter, LocalDate.of(2020, 4, 1))).containsExactly("taqaddum");
    assertThat(shown(filter, LocalDate.of(2020, 4, 10))).isEmpty();
    assertThat(shown(filter.withGovernorates(Set.of("Baghdad")), DAY)).isEmpty();
  }

  @Test
  void aSiteThatMayHaveTheStatusPasses() {
    Filter transferred = Filter.NONE.withStatuses(Set.of(Status.TRANSFERRED));
    History uncertain =
        NOW.all().stream()
            .filter(h -> h.periods().stream().anyMatch(p -> isOpen(p.statuses())))
            .findFirst()
            .orElseThrow();
    LocalDate day =
        uncertain.periods().stream()
            .filter(p -> isOpen(p.statuses()))
            .findFirst()
            .orElseThrow()
            .days()
            .start();
    assertThat(shown(transferred, day)).contains(uncertain.siteId());
  }

  private static boolean isOpen(Set<Status> statuses) {
    return statuses.size() > 1 && statuses.contains(Status.TRANSFERRED);
  }

  @Test
  void oneEventAnswersAllThatIsAskedOfEvents() {
    // K-1 was attacked in December 2019 and handed over in March 2020, never attacked in March.
    Filter attacked = Filter.NONE.withEvents(e -> e.withTypes(Set.of(EventType.ATTACK)));
    Filter inMarch =
        attacked.withEvents(
            e ->
                e.withDays(
                    Optional.of(
                        DateRange.ofClosed(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 31)))));
    assertThat(shown(attacked, DAY)).contains("k1-kirkuk", "taji");
    assertThat(shown(inMarch, DAY)).contains("taji").doesNotContain("k1-kirkuk");

    Sieve sieve = Sieve.of(NOW, inMarch);
    assertThat(NOW.all().stream().flatMap(h -> h.events().stream()).filter(sieve::shows))
        .isNotEmpty()
        .allMatch(e -> e.event().type() == EventType.ATTACK)
        .allMatch(e -> e.first().isBefore(LocalDate.of(2020, 4, 1)));
  }

  @Test
  void placesAreToldByHowCloselyTheyAreKnown() {
    for (Site site : FACTS.sites()) {
      double metres = site.location().map(l -> l.precisionMetres()).orElse(Double.NaN);
      Precision expected =
          metres <= 2000
              ? Precision.TO_2_KM
              : metres <= 5000
                  ? Precision.TO_5_KM
                  : metres <= 20000
                      ? Precision.TO_20_KM
                      : metres > 20000 ? Precision.OVER_20_KM : Precision.NO_LOCATION;
      assertThat(Precision.of(site)).as(site.id()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource(Criterion.class)
  void aCriterionIsTakenOutAlone(Criterion criterion) {
    Filter all = everything();
    Filter without = criterion.without(all);
    assertThat(Criterion.of(all)).containsExactly(Criterion.values());
    assertThat(Criterion.of(without))
        .hasSize(Criterion.values().length - 1)
        .doesNotContain(criterion);
    assertThat(criterion.isAskedBy(without)).isFalse();
  }

  private static Filter everything() {
    return Filter.NONE
        .withStatuses(Set.of(Status.AGREED))
        .withGovernorates(Set.of("Erbil"))
        .withRegions(Set.of(Region.NORTH))
        .withKinds(Set.of(SiteKind.AIR_BASE))
        .withPrecisions(Set.of(Precision.TO_2_KM))
        .withEvents(e -> e.withTypes(Set.of(EventType.ATTACK)))
        .withEvents(e -> e.withParties(Set.of("Italy")))
        .withEvents(e -> e.withPublishers(Set.of("Rudaw")))
        .withEvents(e -> e.withSources(Set.of("x")))
        .withEvents(e -> e.withDays(Optional.of(DateRange.ofDay(DAY))))
        .withExpression(Optional.of(Expression.of("certain = true")));
  }

  // --- the laws

  private static <T> Set<T> some(Random random, List<T> of) {
    if (random.nextInt(3) > 0) {
      return Set.of();
    }
    List<T> shuffled = new ArrayList<>(of);
    Collections.shuffle(shuffled, random);
    return new HashSet<>(shuffled.subList(0, 1 + random.nextInt(Math.min(3, of.size()))));
  }

  private static Filter invented(Random random) {
    List<String> parties = FACTS.events().stream().flatMap(EventAsk::partiesOf).distinct().toList();
    LocalDate from = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(4000));
    Optional<DateRange> days =
        random.nextInt(3) > 0
            ? Optional.empty()
            : Optional.of(DateRange.ofClosed(from, from.plusDays(random.nextInt(900))));
    UnaryOperator<EventAsk> ask =
        e ->
            e.withTypes(some(random, List.of(EventType.values())))
                .withParties(some(random, parties))
                .withPublishers(
                    some(random, FACTS.sources().stream().map(Source::publisher).toList()))
                .withSources(some(random, FACTS.sources().stream().map(Source::id).toList()))
                .withDays(days);
    return Filter.NONE
        .withStatuses(some(random, List.of(Status.values())))
        .withGovernorates(some(random, List.of("Baghdad", "Erbil", "Al-Anbar", "Nineveh", "")))
        .withRegions(some(random, List.of(Region.values())))
        .withKinds(some(random, List.of(SiteKind.values())))
        .withPrecisions(some(random, List.of(Precision.values())))
        .withEvents(random.nextBoolean() ? ask : e -> e);
  }

  @Property(tries = 300, seed = "20200725")
  void itShowsWhatAnObviousOneShows(@ForAll Random random) {
    Filter filter = invented(random);
    Sieve sieve = Sieve.of(NOW, filter);
    LocalDate day = LocalDate.of(2011, 1, 1).plusDays(random.nextInt(5700));
    for (History history : NOW.all()) {
      boolean expected = SlowSieve.shows(filter, history, FACTS, day);
      assertThat(sieve.shows(history, day)).as(filter + " " + history.siteId()).isEqualTo(expected);
      assertThat(sieve.shows(history, history.indexOf(day))).isEqualTo(expected);
      if (expected) {
        assertThat(sieve.mayShow(history.site())).isTrue();
      }
      assertThat(sieve.mayShow(history.place())).isEqualTo(sieve.mayShow(history.site()));
      history
          .events()
          .forEach(
              event ->
                  assertThat(sieve.shows(event))
                      .isEqualTo(
                          sieve.mayShow(history.site())
                              && SlowSieve.answers(filter.events(), event, FACTS)));
    }
  }

  @Property(tries = 300, seed = "20200725")
  void askingForLessShowsNoFewer(@ForAll Random random) {
    Filter filter = invented(random);
    LocalDate day = LocalDate.of(2011, 1, 1).plusDays(random.nextInt(5700));
    for (Criterion criterion : Criterion.of(filter)) {
      assertThat(shown(criterion.without(filter), day)).containsAll(shown(filter, day));
    }
  }

  @Property(tries = 100, seed = "20200725")
  void aLifeIsShownWhereOneOfItsDaysIs(@ForAll Random random) {
    Filter filter = invented(random);
    Sieve sieve = Sieve.of(NOW, filter);
    for (History history : NOW.all()) {
      boolean expected =
          history.life(FACTS.dataDate()).stream()
              .map(p -> p.days().first().orElse(p.days().end().minusDays(1)))
              .anyMatch(day -> SlowSieve.shows(filter, history, FACTS, day));
      assertThat(sieve.showsInLife(history)).isEqualTo(expected);
    }
  }

  // --- expressions

  @Test
  void anExpressionIsAskedOfEveryPeriodAndNeverOfADay() {
    AtomicInteger asked = new AtomicInteger();
    ExpressionLanguage counting =
        text ->
            site -> {
              asked.incrementAndGet();
              return site.statuses().isCertain() && site.events() > 3;
            };
    Filter filter = Filter.NONE.withExpression(Optional.of(Expression.of("counting"))).in(counting);
    Sieve sieve = Sieve.of(NOW, filter);
    int periods = NOW.all().stream().mapToInt(History::size).sum();
    assertThat(asked).hasValue(periods);

    for (LocalDate day = LocalDate.of(2019, 12, 1); day.getYear() < 2021; day = day.plusDays(1)) {
      for (History history : NOW.all()) {
        assertThat(sieve.shows(history, day))
            .isEqualTo(history.on(day).isCertain() && history.events().size() > 3);
      }
    }
    assertThat(Sieve.of(NOW, filter)).isSameAs(sieve);
    assertThat(asked).hasValue(periods);
  }

  @Test
  void expressionsAreToldApartByTheirTextAlone() {
    Expression text = Expression.of(" certain = true ");
    assertThat(text)
        .isEqualTo(Expression.of("certain = true").in(ExpressionLanguage.NONE))
        .hasSameHashCodeAs(Expression.of("certain = true"))
        .isNotEqualTo(Expression.of("certain = false"))
        .hasToString("certain = true");
    assertThatThrownBy(() -> Expression.of(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(text::read).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatCanNotBeUnderstoodIsThrown() {
    Filter filter =
        Filter.NONE
            .withExpression(Optional.of(Expression.of("nonsense")))
            .in(ExpressionLanguage.NONE);
    assertThatThrownBy(() -> Sieve.of(NOW, filter)).isInstanceOf(ExpressionException.class);
    assertThatThrownBy(() -> Sieve.of(NOW, filter)).isInstanceOf(ExpressionException.class);
  }

  // --- who asks

  @Test
  void timelineAndViewObeyIt() {
    Filter attacks = Filter.NONE.withEvents(e -> e.withTypes(Set.of(EventType.ATTACK)));
    List<LocalDate> days = Timeline.of(FACTS, NOW, attacks).events().asList();
    assertThat(days)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            NOW.all().stream()
                .flatMap(h -> h.events().stream())
                .filter(e -> e.event().type() == EventType.ATTACK)
                .flatMap(e -> Stream.of(e.first(), e.last()))
                .distinct()
                .toList());
    assertThat(Timeline.of(FACTS, NOW, attacks).range())
        .isEqualTo(Timeline.of(FACTS, NOW, Filter.NONE).range());
  }
}
