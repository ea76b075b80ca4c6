package atlas.ui.timebar;

import atlas.model.Facts;
import atlas.paint.Typeface;
import atlas.status.Histories;
import atlas.time.DateRange;
import atlas.view.Filter;
import atlas.view.Language;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Plans layouts away from the window's thread, and keeps the content while only the view moves. */
final class BarPlanner {

  /** What a layout depends on. */
  record Request(
      Facts facts,
      Histories histories,
      Filter filter,
      DateRange range,
      Language language,
      TimeScale scale) {

    private boolean hasContentOf(Request other) {
      return facts == other.facts
          && histories == other.histories
          && filter.equals(other.filter)
          && range.equals(other.range);
    }
  }

  /** The size of the bar's text, in pixels. */
  static final double FONT_SIZE = 11;

  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  private final Font font = Typeface.REGULAR.size(FONT_SIZE);
  private final Map<String, Double> known = new ConcurrentHashMap<>();
  private Request planned;
  private BarContent content;

  /** The layout that is asked for. */
  synchronized BarLayout plan(Request request) {
    if (planned == null || !planned.hasContentOf(request)) {
      content = BarContent.of(request.facts, request.histories, request.filter, request.range);
    }
    planned = request;
    return BarLayout.of(content, request.scale, request.language, widths());
  }

  /** How wide texts are on the bar. */
  TextWidth widths() {
    return text -> known.computeIfAbsent(text, t -> font.getStringBounds(t, UNHINTED).getWidth());
  }
}
