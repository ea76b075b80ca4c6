package atlas.ui.timebar;

import atlas.model.ContextEvent;
import java.util.ArrayList;
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
  record Hit(Rectangle2D area, List<Tick> ticks, List<ContextEvent> context) {}

  private final List<Hit> hits = new ArrayList<>();

  void add(Rectangle2D area, List<Tick> ticks) {
    hits.add(new Hit(area, ticks, List.of()));
  }

  void addContext(Rectangle2D area, List<ContextEvent> events) {
    hits.add(new Hit(area, List.of(), events));
  }

  /** What lies at a pixel: what was painted last, so what is seen. */
  Optional<Hit> at(double x, double y) {
    for (int i = hits.size() - 1; i >= 0; i--) {
      Rectangle2D area = hits.get(i).area();
      if (x >= area.getMinX() - SLACK
          && x <= area.getMaxX() + SLACK
          && y >= area.getMinY() - SLACK
          && y <= area.getMaxY() + SLACK) {
        return Optional.of(hits.get(i));
      }
    }
    return Optional.empty();
  }

  /** Everything that can be pointed at. */
  List<Hit> all() {
    return List.copyOf(hits);
  }
}
