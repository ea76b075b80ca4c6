package atlas.map;

import java.util.Arrays;
import java.util.List;

/**
 * A style worked out for certain features: what to draw, for which of them, between which scales,
 * in which order. Painting follows it without asking the style again.
 *
 * @param steps in the order of drawing
 */
record Recipe(List<Step> steps) {

  Recipe {
    steps = List.copyOf(steps);
  }

  /**
   * One symbol, drawn for some of the features.
   *
   * @param minDenominator the largest scale at which it is drawn
   * @param maxDenominator the scale from which on, larger ones included, it is drawn; exclusive
   * @param symbol what is drawn
   * @param features their numbers, ascending
   */
  record Step(double minDenominator, double maxDenominator, Symbol symbol, int[] features) {

    boolean isDrawnAt(double denominator) {
      return denominator >= minDenominator && denominator < maxDenominator;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Step step
          && minDenominator == step.minDenominator
          && maxDenominator == step.maxDenominator
          && symbol.equals(step.symbol)
          && Arrays.equals(features, step.features);
    }

    @Override
    public int hashCode() {
      return 31 * symbol.hashCode() + Arrays.hashCode(features);
    }
  }
}
