package atlas.status;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.status.Disagreement.Effect;
import atlas.status.Disagreement.Kind;
import atlas.status.Disagreement.Version;
import atlas.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementsTest {

  private static final Facts FACTS = ShippedFacts.get();
  private static final List<Disagreement> ALL = Disagreements.of(FACTS, Belief.NOW);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # two ceremonies
          al-qaim-handover-2020, days, 2020-03-17 2020-03-19
          # a month within a year
          al-qaim-return-2017, precision, 2017 2017-11
          # a day within a range whose end is assumed
          al-qaim-withdrawal-2020-03-17, precision, 2020-03-17/2020-03-31~ 2020-03-19
          # an attack
          besmaya-attack-2020-03-17, days, 2020-03-16 2020-03-17
          # the coalition alone tells it, others tell what was before and after
          erbil-air-base-withdrawal-2021, whether, 2021-12-09/2021-12-22 –
          """)
  void accountsDifferInTheDayInPrecisionOrInWhetherItWas(
      String event, String kind, String versions) {
    Disagreement difference = of(event);
    assertThat(difference.kind()).isEqualTo(Kind.ofWord(kind).orElseThrow());
    assertThat(difference.versions())
        .extracting(v -> v.date().map(Object::toString).orElse("–"))
        .containsExactly(versions.split(" "));
  }

  @Test
  void whatAllTellAlikeIsNotListed() {
    assertThat(ALL)
        .extracting(d -> d.event().event().id())
        .doesNotContain("k1-kirkuk-handover-2020", "besmaya-handover-2020")
        .doesNotHaveDuplicates();
  }

  @Test
  void theMapIsToldAsItWouldBeByEach() {
    assertThat(of("al-qaim-handover-2020").effects())
        .containsExactly(
            new Effect(
                DateRange.ofClosed(LocalDate.of(2020, 3, 17), LocalDate.of(2020, 3, 18)),
                StatusSet.of(Status.AGREED, Status.TRANSFERRED),
                List.of(StatusSet.of(Status.TRANSFERRED), StatusSet.of(Status.AGREED))));
    assertThat(of("besmaya-attack-2020-03-17").effects()).isEmpty();
  }

  /** Each effect is what the fold of the facts without the other reports gives, on every day. */
  @Test
  void effectsAreTheFoldsOfTheFactsWithOneVersionAlone() {
    for (Disagreement difference : ALL) {
      History shown = Fold.one(difference.site(), FACTS, Belief.NOW);
      List<History> by =
          difference.versions().stream()
              .map(v -> Fold.one(difference.site(), alone(difference, v), Belief.NOW))
              .toList();
      for (LocalDate day = LocalDate.of(2011, 1, 1);
          day.isBefore(LocalDate.of(2027, 1, 1));
          day = day.plusDays(1)) {
        LocalDate on = day;
        List<StatusSet> sets = by.stream().map(h -> h.on(on)).toList();
        Optional<Effect> effect =
            difference.effects().stream().filter(e -> e.days().contains(on)).findFirst();
        assertThat(effect.isPresent())
            .as(difference.event().event().id() + " " + day)
            .isEqualTo(sets.stream().distinct().count() > 1);
        effect.ifPresent(
            e -> {
              assertThat(e.byVersion()).isEqualTo(sets);
              assertThat(e.shown()).isEqualTo(shown.on(on));
            });
      }
    }
  }

  @Test
  void neighbouringRunsDiffer() {
    for (Disagreement difference : ALL) {
      List<Effect> effects = difference.effects();
      for (int i = 1; i < effects.size(); i++) {
        Effect before = effects.get(i - 1);
        Effect after = effects.get(i);
        assertThat(before.days().end()).isBeforeOrEqualTo(after.days().start());
        if (before.days().end().equals(after.days().start())) {
          assertThat(List.of(before.shown(), before.byVersion()))
              .isNotEqualTo(List.of(after.shown(), after.byVersion()));
        }
      }
    }
  }

  @Test
  void onlyWhatIsBelievedDiffers() {
    assertThat(Disagreements.of(FACTS, Belief.NOW.asKnownBy(LocalDate.of(2020, 3, 18))))
        .extracting(d -> d.event().event().id())
        .doesNotContain("al-qaim-handover-2020");
    assertThat(
            Disagreements.of(FACTS, Belief.NOW.withAccount(Account.parse("publisher:Shafaq News"))))
        .isEmpty();
  }

  private static Disagreement of(String event) {
    return ALL.stream().filter(d -> d.event().event().id().equals(event)).findFirst().orElseThrow();
  }

  /** The facts in which the other reports of the event, or all of them, do not stand. */
  private static Facts alone(Disagreement difference, Version version) {
    String event = difference.event().event().id();
    List<Report> reports =
        FACTS.reports().stream()
            .filter(r -> !r.eventId().equals(event) || version.reports().contains(r))
            .toList();
    return new Facts(
        FACTS.sites(),
        FACTS.events().stream().filter(e -> version.isTold() || !e.id().equals(event)).toList(),
        reports,
        FACTS.sources(),
        FACTS.context(),
        FACTS.strength());
  }
}
