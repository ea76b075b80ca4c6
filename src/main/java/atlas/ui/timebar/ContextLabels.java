package atlas.ui.timebar;

import atlas.model.ContextEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the events of the wider story stand: each has its sign, and beside it its title where there
 * is room up to the next sign.
 *
 * @param signs from left to right
 */
record ContextLabels(List<Sign> signs) {

  /**
   * One or more events at one place.
   *
   * @param x middle of the sign
   * @param titleX where the title begins
   * @param title empty where there is no room
   */
  record Sign(double x, double titleX, String title, List<ContextEvent> events) {}

  /** Pixels from a sign to its title. */
  private static final double INDENT = 4.5;

  private static final double GAP = 10;

  /**
   * Places the events that are in view.
   *
   * @param events in time
   * @param signWidth signs nearer to each other than this become one
   */
  static ContextLabels of(
      List<ContextEvent> events, TimeScale scale, double signWidth, TextWidth widths) {
    List<List<ContextEvent>> groups = new ArrayList<>();
    List<Double> xs = new ArrayList<>();
    for (ContextEvent event : events) {
      double x = scale.middle(event.date().first());
      if (x < 0 || x > scale.width()) {
        continue;
      }
      if (xs.isEmpty() || x - xs.get(xs.size() - 1) >= signWidth) {
        xs.add(x);
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(event);
    }
    double indent = signWidth / 2 + INDENT;
    List<Sign> signs = new ArrayList<>();
    for (int i = 0; i < xs.size(); i++) {
      double titleX = xs.get(i) + indent;
      double limit = i + 1 < xs.size() ? xs.get(i + 1) - indent - GAP : scale.width();
      String title = groups.get(i).get(0).title();
      boolean fits = titleX + widths.of(title) <= limit;
      signs.add(new Sign(xs.get(i), titleX, fits ? title : "", List.copyOf(groups.get(i))));
    }
    return new ContextLabels(signs);
  }
}
