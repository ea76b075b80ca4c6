package atlas.ui.timebar;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Facts;
import atlas.model.Strength;
import atlas.status.Belief;
import atlas.time.DateRange;
import atlas.time.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthLayoutTest {

  private static final double HEIGHT = 58;
  private static final LocalDate DATA_DATE = LocalDate.of(2020, 12, 31);
  private static final TimeScale YEAR =
      TimeScale.of(DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1)), 366);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # the same troops, counted in the same way
          2020-01-05 5200 approx US, 2020-03-18 5200 approx US, 1
          # another way to count
          2020-01-05 5200 approx US, 2020-03-18 5000 least US, 0
          # other troops
          2020-01-05 5200 approx US, 2020-03-18 7500 approx all, 0
          # more than a year between them
          2019-01-05 5200 approx US, 2020-03-18 5200 approx US, 0
          2019-03-18 5200 approx US, 2020-03-18 5200 approx US, 1
          """)
  void onlyLikeFiguresOfNearDaysAreJoined(String a, String b, int joins) {
    assertThat(layout(a, b).joins()).hasSize(joins);
  }

  @Test
  void aFigureBetweenDoesNotPartTwoThatAreLikeEachOther() {
    StrengthLayout layout =
        layout(
            "2020-01-05 5200 approx US", "2020-02-01 300 approx K-1", "2020-03-18 5000 approx US");
    assertThat(layout.joins()).hasSize(1);
    assertThat(layout.mainScope()).contains("US");
    assertThat(layout.marks())
        .extracting(StrengthLayout.Mark::isMain)
        .containsExactly(true, false, true);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, 0.5, 0.5, false",
    "2020-03, 60, 91, false",
    "2020-03-17/2020-03-31~, 76, 91, false",
    "2020, 0, 366, false"
  })
  void anUncertainDateIsASpan(String date, double x, double endX, boolean isPlan) {
    StrengthLayout.Mark mark = layout(date + " 300 approx US").marks().get(0);
    assertThat(mark.x()).isEqualTo(x);
    assertThat(mark.endX()).isEqualTo(endX);
    assertThat(mark.isPlan()).isEqualTo(isPlan);
  }

  @ParameterizedTest
  @CsvSource({
    "5200, 6000",
    "5000, 5000",
    "170, 200",
    "12000, 20000",
    "7500, 8000",
    "1, 1",
    "9, 10"
  })
  void theScaleEndsOnARoundNumber(int most, int top) {
    assertThat(layout("2020-01-05 " + most + " approx US", "2020-01-06 1 approx US").top())
        .isEqualTo(top);
  }

  @Test
  void whatIsOutOfViewIsNeitherShownNorMeasured() {
    StrengthLayout layout = layout("2011-12-02 12000 approx US", "2020-03-18 300 approx US");
    assertThat(layout.marks()).hasSize(1);
    assertThat(layout.top()).isEqualTo(300);
    assertThat(layout("2011-12-02 12000 approx US").marks()).isEmpty();
  }

  @Test
  void aFigureIsFoundUnderThePointer() {
    StrengthLayout layout = layout("2020-03-18 300 approx US", "2020-09-01 100 approx US");
    StrengthLayout.Mark mark = layout.marks().get(0);
    assertThat(layout.at(mark.x() + 3, mark.y(), 7)).contains(mark);
    assertThat(layout.at(mark.x() + 30, mark.y(), 7)).isEmpty();
  }

  @Test
  void shippedFiguresOfDifferentScopeOrKindAreNeverJoined() {
    Facts facts = ShippedFacts.get();
    TimeScale all =
        TimeScale.of(DateRange.of(LocalDate.of(2011, 1, 1), LocalDate.of(2027, 1, 1)), 1400);
    List<TroopFigure> figures = TroopFigure.all(facts, Belief.NOW);
    assertThat(figures).hasSize(facts.strength().size());
    StrengthLayout layout = StrengthLayout.of(figures, all, facts.dataDate(), HEIGHT);
    assertThat(layout.marks()).hasSize(figures.size());
    for (StrengthLayout.Join join : layout.joins()) {
      TroopFigure from = at(layout, join.x(), join.y());
      TroopFigure to = at(layout, join.endX(), join.endY());
      assertThat(from.strength().scope()).isEqualTo(to.strength().scope());
      assertThat(from.strength().qualifier()).isEqualTo(to.strength().qualifier());
    }
  }

  @Test
  void onlyWhatIsBelievedIsShown() {
    Facts facts = ShippedFacts.get();
    assertThat(TroopFigure.all(facts, Belief.NOW.asKnownBy(LocalDate.of(2015, 1, 1))))
        .extracting(f -> f.strength().number())
        // The last one's source carries no date, and so counts always.
        .containsExactly(12000, 2500);
  }

  private static TroopFigure at(StrengthLayout layout, double x, double y) {
    return layout.marks().stream()
        .filter(mark -> mark.middle() == x && mark.y() == y)
        .findFirst()
        .orElseThrow()
        .figure();
  }

  /** Figures as "date number qualifier scope". */
  private static StrengthLayout layout(String... figures) {
    return StrengthLayout.of(
        Stream.of(figures)
            .map(text -> text.split(" "))
            .map(
                p ->
                    new TroopFigure(
                        new Strength(
                            Edtf.parse(p[0]), Integer.parseInt(p[1]), p[2], p[3], "", "source"),
                        "Paper"))
            .toList(),
        YEAR,
        DATA_DATE,
        HEIGHT);
  }
}
