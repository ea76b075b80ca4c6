package atlas.status;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Facts;
import atlas.model.Side;
import atlas.model.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every site, day and belief: on all facts that ship, and on invented ones. */
class WhyLawsTest {

  private static final Facts SHIPPED = ShippedFacts.get();

  // --- the evidence alone gives the same statuses

  @Example
  void shippedEvidenceAloneGivesTheSame() {
    for (Belief belief : beliefs()) {
      for (Site site : SHIPPED.sites()) {
        if (site.hasStatus()) {
          History history = Fold.one(site, SHIPPED, belief);
          for (LocalDate day : daysAround(history)) {
            assertEvidenceGivesTheSame(SHIPPED, history, day);
          }
        }
      }
    }
  }

  @Provide
  Arbitrary<Invented> invented() {
    return Invented.anything();
  }

  @Property(tries = 300, seed = "1", edgeCases = EdgeCasesMode.NONE)
  void evidenceAloneGivesTheSame(@ForAll("invented") Invented invented) {
    for (Belief belief : beliefs(invented)) {
      History history = Fold.one(invented.site(), invented.facts(), belief);
      LocalDate day = invented.surroundings().start();
      while (invented.surroundings().contains(day)) {
        assertEvidenceGivesTheSame(invented.facts(), history, day);
        day = day.plusDays(1);
      }
    }
  }

  private static void assertEvidenceGivesTheSame(Facts facts, History history, LocalDate day) {
    Why why = Why.of(history, day);
    History alone = Fold.one(history.site(), only(why, facts), Belief.NOW);
    assertThat(alone.on(day))
        .as("%s on %s, %s", history.siteId(), day, why.belief())
        .isEqualTo(history.on(day));
    assertThat(why.evidence())
        .containsAll(why.points().stream().flatMap(p -> p.event().stream()).toList());
    assertThat(why.rules()).hasSize(why.statuses().size() + (why.statuses().isCertain() ? 0 : 1));
  }

  /** The events and reports of the evidence. The sources all stay: they tell the data date. */
  private static Facts only(Why why, Facts facts) {
    Set<String> reports =
        why.evidence().stream()
            .flatMap(e -> e.reports().stream())
            .map(r -> r.id())
            .collect(Collectors.toSet());
    Set<String> events =
        why.evidence().stream().map(e -> e.event().id()).collect(Collectors.toSet());
    return new Facts(
        facts.sites(),
        facts.events().stream().filter(e -> events.contains(e.id())).toList(),
        facts.reports().stream().filter(r -> reports.contains(r.id())).toList(),
        facts.sources(),
        List.of(),
        List.of());
  }

  /** The days of a site's events and reports, a day before and a day after. */
  private static Set<LocalDate> daysAround(History history) {
    Set<LocalDate> days = new TreeSet<>();
    for (DatedEvent event : history.events()) {
      Stream.concat(Stream.of(event.first(), event.last()), event.due().stream())
          .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
          .forEach(days::add);
    }
    days.add(LocalDate.of(2026, 3, 24));
    days.add(LocalDate.of(2027, 1, 1));
    return days;
  }

  private static List<Belief> beliefs() {
    List<Belief> beliefs = new ArrayList<>(List.of(Belief.NOW));
    for (Side side : Side.values()) {
      beliefs.add(Belief.NOW.withAccount(Optional.of(new Account.OfSide(side))));
    }
    for (int year = 2015; year <= 2026; year++) {
      beliefs.add(Belief.NOW.asKnownBy(LocalDate.of(year, 3, 20)));
      beliefs.add(Belief.NOW.asKnownBy(LocalDate.of(year, 9, 1)));
    }
    return beliefs;
  }

  private static List<Belief> beliefs(Invented invented) {
    return List.of(
        Belief.NOW,
        Belief.NOW.asKnownBy(invented.calendar().start().plusDays(4)),
        Belief.NOW.withAccount(Optional.of(new Account.OfSide(Side.IRAQ))));
  }

  // --- nothing of it can be left out but what is said

  @Property(tries = 200, seed = "2", edgeCases = EdgeCasesMode.NONE)
  void whatIsNotSaidIsNeeded(@ForAll("invented") Invented invented) {
    History history = Fold.one(invented.site(), invented.facts(), Belief.NOW);
    LocalDate dataDate = invented.facts().dataDate();
    LocalDate day = invented.calendar().start();
    while (invented.calendar().contains(day)) {
      Why why = Why.of(history, day);
      Set<DatedEvent> said =
          why.points().stream().flatMap(p -> p.event().stream()).collect(Collectors.toSet());
      for (DatedEvent event : why.evidence()) {
        if (!said.contains(event)) {
          int epochDay = Periods.dayOf(day);
          SiteFold all = new SiteFold(history.events(), dataDate);
          SiteFold fewer =
              new SiteFold(
                  why.evidence().stream().filter(e -> !e.equals(event)).toList(), dataDate);
          assertThat(
                  fewer.possible(epochDay) == all.possible(epochDay)
                      && fewer.coalitionIsImplied(epochDay) == all.coalitionIsImplied(epochDay))
              .as("%s on %s", event.event().id(), day)
              .isFalse();
        }
      }
      day = day.plusDays(1);
    }
  }

  // --- a site that is not named

  @Example
  void aSiteThatIsNotNamedHasNoEvidence() {
    Site site = SHIPPED.sites().stream().filter(s -> !s.hasStatus()).findFirst().orElseThrow();
    Why why = Why.of(Fold.one(site, SHIPPED, Belief.NOW), LocalDate.of(2020, 7, 25));

    assertThat(why.statuses()).isEmpty();
    assertThat(why.rules()).containsExactly(Rule.NOT_NAMED);
    assertThat(why.evidence()).isEmpty();
  }
}
