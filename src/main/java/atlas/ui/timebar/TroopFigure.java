package atlas.ui.timebar;

import atlas.model.Facts;
import atlas.model.Source;
import atlas.model.Strength;
import atlas.status.Belief;
import java.util.Comparator;
import java.util.List;

/**
 * A troop figure and who gives it.
 *
 * @param strength the figure
 * @param publisher of its source
 */
record TroopFigure(Strength strength, String publisher) {

  private static final Comparator<TroopFigure> IN_TIME =
      Comparator.comparing((TroopFigure f) -> f.strength.date().first())
          .thenComparing(f -> f.strength.date().last());

  /** Those of believed sources, in time. */
  static List<TroopFigure> all(Facts facts, Belief belief) {
    return facts.strength().stream()
        .flatMap(
            strength ->
                facts.source(strength.sourceId()).filter(belief::includes).stream()
                    .map(Source::publisher)
                    .map(publisher -> new TroopFigure(strength, publisher)))
        .sorted(IN_TIME)
        .toList();
  }

  /** Whether it counts the same troops in the same way as another, so that they can be compared. */
  boolean isLike(TroopFigure other) {
    return strength.scope().equals(other.strength.scope())
        && strength.qualifier().equals(other.strength.qualifier());
  }
}
