package atlas.status;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LivesTest {

  private static final Facts FACTS = ShippedFacts.get();
  private static final Histories HISTORIES = Fold.all(FACTS, Belief.NOW);

  @Test
  void aLifeIsThePeriodsThatBeganByTheDataDate() {
    for (History history : HISTORIES.all()) {
      List<Period> life = history.life(FACTS.dataDate());
      assertThat(history.periods()).as(history.siteId()).containsSubsequence(life);
      assertThat(life).isNotEmpty();
      assertThat(life.get(life.size() - 1).statuses()).isEqualTo(history.on(FACTS.dataDate()));
    }
  }

  @Test
  void aLifeBeginsWithTheFirstThingKnown() {
    for (History history : HISTORIES.all()) {
      List<Period> life = history.life(FACTS.dataDate());
      if (life.size() > 1) {
        assertThat(life.get(0).statuses()).isNotEqualTo(StatusSet.of(Status.UNKNOWN));
      }
      assertThat(history.life(LocalDate.of(1900, 1, 1))).hasSize(1);
    }
  }

  @Test
  void countsASiteHandedOverOnce() {
    Lives lives = Lives.of(HISTORIES.all(), FACTS.dataDate());
    long handedOver =
        HISTORIES.all().stream()
            .filter(
                h ->
                    h.periods().stream()
                        .filter(p -> !p.days().start().isAfter(FACTS.dataDate()))
                        .anyMatch(p -> p.statuses().certain().equals(certainly())))
            .count();
    assertThat(lives.sites()).isEqualTo(HISTORIES.all().size());
    assertThat(lives.handedOver()).isPositive().isEqualTo((int) handedOver);
    assertThat(lives.firstYear()).contains(2011);
    assertThat(lives.lastYear()).isEqualTo(2026);
    assertThat(lives.isAnyUncertain()).isTrue();
  }

  @Test
  void ofNoSitesNothingIsTold() {
    Lives none = Lives.of(List.of(), FACTS.dataDate());
    assertThat(none.sites()).isZero();
    assertThat(none.statuses()).isEmpty();
    assertThat(none.firstYear()).isEmpty();
  }

  private static Optional<Status> certainly() {
    return Optional.of(Status.HANDED_OVER);
  }
}
