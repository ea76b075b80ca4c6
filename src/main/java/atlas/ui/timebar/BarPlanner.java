package atlas.ui.timebar;

import atlas.model.Facts;
import atlas.paint.Typeface;
import atlas.status.Histories;
import atlas.time.DateRange;
import atlas.view.Filter;
import atlas.view.Language;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.HashMap;
import java.util.Map;

/** Plans layouts away from the window's thread, and keeps the content while only the view moves. */
final class BarPlanner {

  /** What a layout depends on. */
  record Request(
      Facts facts,
      Histories histories,
      Filter filter,
      DateRange range,
      Language language,
      TimeScale scale,
      BarRows rows) {

    private boolean hasContentOf(Request other) {
      return facts == other.facts
          && histories == other.histories
          && filter.equals(other.filter)
          && range.equals(other.range);
    }
  }

  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  /** Enough for all that can be seen, and few enough to keep. */
  private static final int MOST_KNOWN = 10_000;

  private final Map<String, Double> known = new HashMap<>();
  private Font font;
  private Request planned;
  private BarContent content;
  private OverviewLayout overview;

  /** The layout that is asked for. */
  synchronized BarLayout plan(Request request) {
    boolean hasContent = planned != null && planned.hasContentOf(request);
    if (!hasContent) {
      content = BarContent.of(request.facts, request.histories, request.filter, request.range);
    }
    boolean hasRows = planned != null && planned.rows.equals(request.rows);
    if (!hasRows) {
      font = Typeface.REGULAR.size(request.rows.letters());
      known.clear();
    }
    double width = request.scale.width();
    if (!hasContent
        || !hasRows
        || planned.language != request.language
        || planned.scale.width() != width) {
      overview = OverviewLayout.of(request.rows, content, width, request.language, this::widthOf);
    }
    planned = request;
    return BarLayout.of(
        request.rows, content, overview, request.scale, request.language, this::widthOf);
  }

  private double widthOf(String text) {
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(text, t -> font.getStringBounds(t, UNHINTED).getWidth());
  }
}
