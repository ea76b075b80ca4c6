package atlas.ui.timebar;

import atlas.model.ContextEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** What lies under which pixel of the lower strip. */
final class HitAreas {

  /** Pixels beside a thing at which it is still meant. */
  private static final double SLACK = 2;

  /**
   * Something that can be pointed at: ticks, or events of the wider story.
   *
   * @param ticks empty for the wider story
   * @param context empty for ticks
   */
  record Hit(Rectangle2D area, List<Tick> ticks, List<ContextEvent> context) {

    /** The first day that it may be. */
    LocalDate day() {
      return ticks.isEmpty() ? context.get(0).date().first() : ticks.get(0).first();
    }
  }

  private final List<Hit> hits = new ArrayList<>();

  void add(Rectangle2D area, List<Tick> ticks) {
    hits.add(new Hit(area, ticks, List.of()));
  }

  void addContext(Rectangle2D area, List<ContextEvent> events) {
    hits.add(new Hit(area, List.of(), events));
  }

  /** What lies at a pixel, or as near as may be. */
  Optional<Hit> at(double x, double y) {
    return hits.stream()
        .filter(hit -> distance(hit.area(), x, y) <= SLACK)
        .min(Comparator.comparingDouble(hit -> distance(hit.area(), x, y)));
  }

  private static double distance(Rectangle2D area, double x, double y) {
    double dx = Math.max(0, Math.max(area.getMinX() - x, x - area.getMaxX()));
    double dy = Math.max(0, Math.max(area.getMinY() - y, y - area.getMaxY()));
    return Math.max(dx, dy);
  }

  /** Everything that can be pointed at. */
  List<Hit> all() {
    return List.copyOf(hits);
  }
}
