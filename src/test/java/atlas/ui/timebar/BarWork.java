package atlas.ui.timebar;

import atlas.model.Facts;
import atlas.status.Histories;
import atlas.time.DateRange;
import atlas.view.Filter;

/** What the bar takes from the facts away from the window's thread, for those who measure it. */
public final class BarWork {

  private BarWork() {}

  /** Takes it, and tells how many ticks there are. */
  public static int ticks(Facts facts, Histories histories, DateRange range) {
    return BarContent.of(facts, histories, Filter.NONE, range).ticks().size();
  }
}
