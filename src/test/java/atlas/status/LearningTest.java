package atlas.status;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Facts;
import atlas.model.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearningTest {

  private static final Facts FACTS = ShippedFacts.get();

  /** The slow way: everything folded anew for each day of a source. */
  @ParameterizedTest
  @ValueSource(strings = {"2012-06-01", "2020-03-17", "2020-03-29", "2020-07-25", "2026-06-01"})
  void itIsWhatFoldingForEveryDayOfASourceTells(LocalDate date) {
    TreeSet<LocalDate> sourceDays = new TreeSet<>();
    FACTS.sources().forEach(s -> s.countsFrom().ifPresent(sourceDays::add));
    Optional<Account> iraqs = Optional.of(new Account.OfSide(Side.IRAQ));
    for (Optional<Account> account : List.of(Optional.<Account>empty(), iraqs)) {
      List<LocalDate> slow = new ArrayList<>();
      List<StatusSet> before = fold(sourceDays.first().minusDays(1), account, date);
      for (LocalDate day : sourceDays) {
        List<StatusSet> now = fold(day, account, date);
        if (!now.equals(before)) {
          slow.add(day);
        }
        before = now;
      }
      assertThat(Learning.days(FACTS, account, date)).isEqualTo(slow);
    }
  }

  private static List<StatusSet> fold(LocalDate day, Optional<Account> account, LocalDate date) {
    return Fold.all(FACTS, new Belief(Optional.of(day), account)).all().stream()
        .map(h -> h.on(date))
        .toList();
  }
}
