package atlas.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atlas.ShippedFacts;
import atlas.model.Facts;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {

  private static final Facts SHIPPED = ShippedFacts.get();
  private static final Histories NOW = Fold.all(SHIPPED, Belief.NOW);

  // --- between two days

  @ParameterizedTest
  @CsvSource({
    // One certain day.
    "k1-kirkuk, 2020-03-28, 2020-03-29, [AGREED], [HANDED_OVER], 2020-03-29, 2020-03-29",
    // Days on one of which it happened.
    "al-qaim, 2020-03-16, 2020-03-20, [AGREED], [HANDED_OVER], 2020-03-17, 2020-03-19",
    // Uncertain on one side.
    "al-qaim, 2020-03-16, 2020-03-18, [AGREED], '[AGREED, TRANSFERRED]', 2020-03-17, 2020-03-17",
    // More than one change on the way: from the first to the last.
    "k1-kirkuk, 2020-03-01, 2020-04-01, [COALITION], [HANDED_OVER], 2020-03-16, 2020-03-29",
  })
  void tellsWhatChangedAndWhen(
      String site,
      LocalDate from,
      LocalDate to,
      String before,
      String after,
      LocalDate first,
      LocalDate last) {
    Changes.Change change =
        Changes.between(NOW, from, to).list().stream()
            .filter(c -> c.site().id().equals(site))
            .findFirst()
            .orElseThrow();

    assertThat(change.before()).hasToString(before);
    assertThat(change.after()).hasToString(after);
    assertThat(change.first()).isEqualTo(first);
    assertThat(change.last()).isEqualTo(last);
    assertThat(change.isCertain()).isEqualTo(!after.contains(","));
  }

  @Test
  void countsFromWhatToWhat() {
    Changes changes = Changes.between(NOW, LocalDate.of(2020, 3, 1), LocalDate.of(2020, 4, 10));

    assertThat(changes.counts()).isNotEmpty();
    assertThat(changes.counts().stream().mapToInt(Changes.Count::sites).sum())
        .isEqualTo(changes.list().size());
    assertThat(changes.tally().total()).isEqualTo(changes.list().size());
    assertThat(changes.isOfKnowledge()).isFalse();
  }

  @Test
  void daysAreInOrder() {
    LocalDate day = LocalDate.of(2020, 3, 1);

    assertThat(Changes.between(NOW, day, day).isEmpty()).isTrue();
    assertThatThrownBy(() -> Changes.between(NOW, day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                Changes.ofKnowledge(
                    SHIPPED, Optional.empty(), day, day, Optional.of(day.minusDays(1))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  // --- in what was known

  @Test
  void tellsWhichPublicationsChangedADay() {
    Changes changes =
        Changes.ofKnowledge(
            SHIPPED,
            Optional.empty(),
            LocalDate.of(2020, 3, 29),
            LocalDate.of(2020, 3, 20),
            Optional.of(LocalDate.of(2020, 3, 31)));
    Changes.Change k1 =
        changes.list().stream()
            .filter(c -> c.site().id().equals("k1-kirkuk"))
            .findFirst()
            .orElseThrow();

    assertThat(changes.isOfKnowledge()).isTrue();
    assertThat(k1.before()).isEqualTo(StatusSet.of(Status.AGREED));
    assertThat(k1.after()).isEqualTo(StatusSet.of(Status.HANDED_OVER));
    assertThat(k1.first()).isEqualTo(LocalDate.of(2020, 3, 29));
  }

  // --- laws

  @Provide
  Arbitrary<Invented> invented() {
    return Invented.anything();
  }

  @Property(tries = 200, seed = "1", edgeCases = EdgeCasesMode.NONE)
  void outsideTheDaysOfAChangeNothingChanged(@ForAll("invented") Invented invented) {
    Histories histories = Fold.all(invented.facts(), Belief.NOW);
    LocalDate from = invented.surroundings().start();
    LocalDate to = invented.surroundings().end();
    for (Changes.Change change : Changes.between(histories, from, to).list()) {
      for (LocalDate day = from; day.isBefore(change.first()); day = day.plusDays(1)) {
        assertThat(change.history().on(day)).isEqualTo(change.before());
      }
      for (LocalDate day = change.last(); !day.isAfter(to); day = day.plusDays(1)) {
        assertThat(change.history().on(day)).isEqualTo(change.after());
      }
    }
  }

  @Property(tries = 200, seed = "2", edgeCases = EdgeCasesMode.NONE)
  void outsideTheDaysOfPublicationNothingWasLearnt(@ForAll("invented") Invented invented) {
    LocalDate day = invented.calendar().start().plusDays(4);
    LocalDate from = invented.surroundings().start();
    LocalDate to = invented.surroundings().end();
    for (Changes.Change change :
        Changes.ofKnowledge(invented.facts(), Optional.empty(), day, from, Optional.of(to))
            .list()) {
      for (LocalDate known = from; !known.isAfter(to); known = known.plusDays(1)) {
        StatusSet then =
            Fold.one(invented.site(), invented.facts(), Belief.NOW.asKnownBy(known)).on(day);
        if (known.isBefore(change.first())) {
          assertThat(then).isEqualTo(change.before());
        } else if (!known.isBefore(change.last())) {
          assertThat(then).isEqualTo(change.after());
        }
      }
    }
  }
}
