package atlas.ui.timebar;

import atlas.status.StatusSet;
import atlas.view.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * What lies where on the upper strip.
 *
 * @param scale the whole timeline
 * @param axis its lines and labels
 * @param planX where plans begin
 * @param lines the events, from left to right
 */
record OverviewLayout(TimeScale scale, AxisLabels axis, double planX, List<Line> lines) {

  /** An event, or the first of several on one pixel. */
  record Line(double x, StatusSet leadsTo) {}

  /** Its letters are a little smaller than those of the lower strip. */
  static final double FONT_SCALE = 10 / BarPlanner.FONT_SIZE;

  /** Lays the strip out. */
  static OverviewLayout of(BarContent content, double width, Language language, TextWidth widths) {
    TimeScale scale = TimeScale.of(content.range(), width);
    List<Line> lines = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (Tick tick : content.ticks()) {
      double x = Math.round((scale.x(tick.days().start()) + scale.x(tick.days().end())) / 2);
      if (x != last) {
        lines.add(new Line(x, tick.leadsTo()));
        last = x;
      }
    }
    return new OverviewLayout(
        scale,
        AxisLabels.of(scale, language, text -> widths.of(text) * FONT_SCALE),
        scale.x(content.dataDate().plusDays(1)),
        List.copyOf(lines));
  }
}
