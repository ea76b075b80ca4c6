package atlas.ui.timebar;

import atlas.view.Language;
import atlas.words.Words;

/**
 * What lies where on the lower strip at one scale. It depends on nothing but its arguments, so it
 * may be computed on any thread.
 *
 * @param content what is told
 * @param scale where the days lie
 * @param language of the labels
 * @param axis lines and labels of the axis
 * @param ticks the events in view
 * @param context the wider story in view
 * @param planWidth how wide the word over the plans is
 */
record BarLayout(
    BarContent content,
    TimeScale scale,
    Language language,
    AxisLabels axis,
    TickStacks ticks,
    ContextLabels context,
    double planWidth) {

  /** How wide a tick is, in pixels. */
  static final double TICK_WIDTH = 8;

  /** How wide the sign of an event of the wider story is. */
  static final double SIGN_WIDTH = 9;

  /** Lays the strip out. */
  static BarLayout of(BarContent content, TimeScale scale, Language language, TextWidth widths) {
    return new BarLayout(
        content,
        scale,
        language,
        AxisLabels.of(scale, language, widths),
        TickStacks.of(content.ticks(), scale, TICK_WIDTH),
        ContextLabels.of(content.context(), scale, SIGN_WIDTH, widths),
        widths.of(Words.in(language).get("transport.plan")));
  }
}
