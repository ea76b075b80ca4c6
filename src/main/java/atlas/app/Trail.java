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
record Trail(List<Visit> earlier, List<Visit> later) {

  static final Trail EMPTY = new Trail(List.of(), List.of());

  /** Longer memories help nobody. */
  private static final int LONGEST = 200;

  /**
   * A view at one end of a step.
   *
   * @param isWhole whether the step changed more than place and date, as opening a saved view does,
   *     so that the way back over it brings the rest back too
   */
  record Visit(View view, boolean isWhole) {}

  Trail {
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
  }

  /** A step of one's own: what was to come is forgotten. */
  Trail left(View present) {
    return left(new Visit(present, false));
  }

  /** A step that changes all that a view tells. */
  Trail leftWholly(View present) {
    return left(new Visit(present, true));
  }

  private Trail left(Visit present) {
    return new Trail(with(earlier, present), List.of());
  }

  Optional<Visit> previous() {
    return last(earlier);
  }

  Optional<Visit> next() {
    return last(later);
  }

  /** The trail after going back from the present view, if there is a view before. */
  Trail back(View present) {
    boolean isWhole = previous().map(Visit::isWhole).orElse(false);
    return new Trail(withoutLast(earlier), with(later, new Visit(present, isWhole)));
  }

  /** The trail after going forward from the present view, if there is a view after. */
  Trail forward(View present) {
    boolean isWhole = next().map(Visit::isWhole).orElse(false);
    return new Trail(with(earlier, new Visit(present, isWhole)), withoutLast(later));
  }

  private static List<Visit> with(List<Visit> visits, Visit visit) {
    if (last(visits).filter(visit::equals).isPresent()) {
      return visits;
    }
    List<Visit> longer = new ArrayList<>(visits);
    longer.add(visit);
    return longer.subList(Math.max(0, longer.size() - LONGEST), longer.size());
  }

  private static List<Visit> withoutLast(List<Visit> visits) {
    return visits.isEmpty() ? visits : visits.subList(0, visits.size() - 1);
  }

  private static Optional<Visit> last(List<Visit> visits) {
    return visits.isEmpty() ? Optional.empty() : Optional.of(visits.get(visits.size() - 1));
  }
}
