package atlas.ui.timebar;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.app.TextSize;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.time.DateRange;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.view.Timeline;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StackNamesTest {

  private static final BarRows ROWS = new BarRows(TextSize.USUAL);
  private static final TextWidth WIDTHS = text -> 7 * text.length();

  @ParameterizedTest
  @EnumSource
  void namesAndTitlesNeverReachTheNextThing(Language language) {
    var histories = Fold.all(ShippedFacts.get(), Belief.NOW);
    DateRange range = Timeline.of(ShippedFacts.get(), histories, Filter.NONE).range();
    BarContent content = BarContent.of(ShippedFacts.get(), histories, Filter.NONE, range);
    Random random = new Random(11);
    int named = 0;
    for (int i = 0; i < 200; i++) {
      double from = 15_000 + random.nextInt(5500);
      TimeScale scale =
          new TimeScale(from, from + 7 + random.nextInt(1500), 400 + random.nextInt(1500));
      OverviewLayout overview = OverviewLayout.of(ROWS, content, scale.width(), language, WIDTHS);
      BarLayout layout = BarLayout.of(ROWS, content, overview, scale, language, WIDTHS);
      List<TickStacks.Stack> stacks = layout.ticks().stacks();
      for (int k = 0; k < stacks.size(); k++) {
        double limit =
            k + 1 < stacks.size() ? stacks.get(k + 1).x() - ROWS.tickWidth() / 2 : scale.width();
        for (String name : layout.names().get(k)) {
          assertThat(stacks.get(k).x() + StackNames.indent(ROWS) + WIDTHS.of(name))
              .isLessThan(limit);
          named++;
        }
      }
      List<ContextLabels.Sign> signs = layout.context().signs();
      for (int k = 0; k < signs.size(); k++) {
        double limit =
            k + 1 < signs.size() ? signs.get(k + 1).x() - ROWS.signWidth() : scale.width();
        assertThat(signs.get(k).titleX() + WIDTHS.of(signs.get(k).title()))
            .isLessThanOrEqualTo(Math.max(limit, signs.get(k).titleX()));
      }
    }
    assertThat(named).isGreaterThan(100);
  }
}
