package atlas.ui.timebar;

import atlas.view.Language;
import atlas.words.Words;
import java.util.List;

/**
 * What lies where on the bar at one scale of the lower strip. It depends on nothing but its
 * arguments, so it may be computed on any thread.
 *
 * @param rows how high what is
 * @param content what is told
 * @param overview the upper strip
 * @param scale where the days lie
 * @param language of the labels
 * @param axis lines and labels of the axis
 * @param ticks the events in view
 * @param names the names beside the ticks of each stack
 * @param context the wider story in view
 * @param planWidth how wide the word over the plans is
 * @param strength the troop figures in view
 * @param strengthName what their chart is called, and its scale
 */
record BarLayout(
    BarRows rows,
    BarContent content,
    OverviewLayout overview,
    TimeScale scale,
    Language language,
    AxisLabels axis,
    TickStacks ticks,
    List<List<String>> names,
    ContextLabels context,
    double planWidth,
    StrengthLayout strength,
    Name strengthName) {

  /** A text and its width in pixels. */
  record Name(String text, double width) {}

  /** Lays the strip out. */
  static BarLayout of(
      BarRows rows,
      BarContent content,
      OverviewLayout overview,
      TimeScale scale,
      Language language,
      TextWidth widths) {
    TickStacks ticks = TickStacks.of(content.ticks(), scale, rows);
    StrengthLayout strength =
        StrengthLayout.of(content.strength(), scale, content.dataDate(), rows.strengthHeight());
    String name = nameOf(strength, Words.in(language));
    return new BarLayout(
        rows,
        content,
        overview,
        scale,
        language,
        AxisLabels.of(scale, language, widths),
        ticks,
        StackNames.of(ticks, scale.width(), language, widths),
        ContextLabels.of(content.context(), scale, rows.signWidth(), widths),
        widths.of(Words.in(language).get("transport.plan")),
        strength,
        new Name(name, widths.of(name)));
  }

  private static String nameOf(StrengthLayout strength, Words words) {
    return strength.marks().isEmpty()
        ? words.get("strength.none")
        : words.get(
            "strength.legend", words.number(strength.top()), strength.mainScope().orElseThrow());
  }
}
