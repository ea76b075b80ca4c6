package atlas.ui.filter;

import atlas.status.Histories;
import atlas.status.History;
import atlas.view.Criterion;
import atlas.view.Filter;
import atlas.view.View;
import java.util.List;
import java.util.function.Predicate;

/**
 * A part of a filter without which it would show sites.
 *
 * @param without the part
 * @param sites how many there would be
 */
public record Remedy(Criterion without, int sites) {

  /** What would help a view that shows no site; takes time with many sites. */
  public static List<Remedy> of(View view, Histories histories) {
    Filter filter = view.filter();
    return Criterion.of(filter).stream()
        .map(c -> new Remedy(c, count(view.withFilter(c.without(filter)), histories)))
        .filter(remedy -> remedy.sites > 0)
        .toList();
  }

  private static int count(View view, Histories histories) {
    Predicate<History> isShown = view.shown(histories);
    return (int) histories.all().stream().filter(isShown).count();
  }
}
