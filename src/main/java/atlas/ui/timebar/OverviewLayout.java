package atlas.ui.timebar;

import atlas.status.StatusSet;
import atlas.view.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * What lies where on the upper strip.
 *
 * @param rows how high what is
 * @param scale the whole timeline
 * @param axis its lines and labels
 * @param planX where plans begin
 * @param lines the events, from left to right
 */
record OverviewLayout(
    BarRows rows, TimeScale scale, AxisLabels axis, double planX, List<Line> lines) {

  /** An event, or the first of several on one pixel. */
  record Line(double x, StatusSet leadsTo) {}

  /**
   * Lays the strip out.
   *
   * @param widths in the letters of the lower strip
   */
  static OverviewLayout of(
      BarRows rows, BarContent content, double width, Language language, TextWidth widths) {
    // Its letters are a little smaller than those of the lower strip.
    double smaller = rows.overviewLetters() / rows.letters();
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
        rows,
        scale,
        AxisLabels.of(scale, language, text -> widths.of(text) * smaller),
        scale.x(content.dataDate().plusDays(1)),
        List.copyOf(lines));
  }
}
