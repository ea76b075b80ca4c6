package atlas.status;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.model.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The fold gives what the slow and obvious one gives, on every day and under every belief. */
class FoldAgainstSlowFoldTest {

  @Provide
  Arbitrary<Invented> invented() {
    return Invented.anything();
  }

  @Property(tries = 5000, seed = "2014", edgeCases = EdgeCasesMode.NONE)
  void asKnownNow(@ForAll("invented") Invented invented) {
    assertSame(invented, Belief.NOW);
  }

  @Property(tries = 500, seed = "2020", edgeCases = EdgeCasesMode.NONE)
  void asKnownByEachDay(@ForAll("invented") Invented invented) {
    LocalDate day = invented.surroundings().start();
    for (; invented.surroundings().contains(day); day = day.plusDays(1)) {
      assertSame(invented, Belief.NOW.asKnownBy(day));
    }
  }

  @Property(tries = 500, seed = "2020", edgeCases = EdgeCasesMode.NONE)
  void fromEachSide(@ForAll("invented") Invented invented) {
    for (Side side : Side.values()) {
      assertSame(invented, Belief.NOW.withAccount(Optional.of(new Account.OfSide(side))));
    }
  }

  private static void assertSame(Invented invented, Belief belief) {
    SlowFold slow = SlowFold.of(invented.site(), invented.facts(), belief);
    if (slow.stories() > 2000) {
      return; // an earlier belief may know less of the dates
    }
    History history = Fold.one(invented.site(), invented.facts(), belief);
    List<SlowFold.Answer> answers = slow.on(invented.surroundings());
    LocalDate day = invented.surroundings().start();
    for (SlowFold.Answer answer : answers) {
      assertThat(history.on(day)).as("%s, %s", day, belief).isEqualTo(answer.statuses());
      assertThat(history.isImplied(day))
          .as("implied on %s, %s", day, belief)
          .isEqualTo(answer.isImplied());
      day = day.plusDays(1);
    }
  }
}
