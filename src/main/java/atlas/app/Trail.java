package atlas.app;

import atlas.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The views that one came through, to go back and forward. Immutable.
 *
 * @param earlier views before the present one, the latest last
 * @param later views that one came back from, the nearest last
 */
record Trail(List<View> earlier, List<View> later) {

  static final Trail EMPTY = new Trail(List.of(), List.of());

  /** Longer memories help nobody. */
  private static final int LONGEST = 200;

  Trail {
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
  }

  /** A step of one's own: what was to come is forgotten. */
  Trail left(View present) {
    return new Trail(with(earlier, present), List.of());
  }

  Optional<View> previous() {
    return last(earlier);
  }

  Optional<View> next() {
    return last(later);
  }

  /** The trail after going back from the present view. */
  Trail back(View present) {
    return new Trail(withoutLast(earlier), with(later, present));
  }

  /** The trail after going forward from the present view. */
  Trail forward(View present) {
    return new Trail(with(earlier, present), withoutLast(later));
  }

  private static List<View> with(List<View> views, View view) {
    if (last(views).filter(view::equals).isPresent()) {
      return views;
    }
    List<View> longer = new ArrayList<>(views);
    longer.add(view);
    return longer.subList(Math.max(0, longer.size() - LONGEST), longer.size());
  }

  private static List<View> withoutLast(List<View> views) {
    return views.isEmpty() ? views : views.subList(0, views.size() - 1);
  }

  private static Optional<View> last(List<View> views) {
    return views.isEmpty() ? Optional.empty() : Optional.of(views.get(views.size() - 1));
  }
}
