package atlas.status;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Facts;
import org.junit.jupiter.api.Test;

class TellerTest {

  private static final Facts FACTS = ShippedFacts.get();

  @Test
  void eachReportCountsForItsPublisherAndItsSide() {
    for (Teller teller : Teller.all(FACTS)) {
      assertThat(teller.reports())
          .as(teller.account().toString())
          .isPositive()
          .isEqualTo(
              (int)
                  FACTS.reports().stream()
                      .filter(r -> teller.account().includes(FACTS.sourceOf(r)))
                      .count());
    }
  }

  @Test
  void eachCanBeNamedOnTheCommandLine() {
    assertThat(Teller.all(FACTS))
        .allMatch(
            teller ->
                Account.parse(teller.account().toString())
                    .filter(teller.account()::equals)
                    .isPresent());
  }
}
