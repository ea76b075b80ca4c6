package atlas.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.layout.VBox;

/**
 * A box that remembers its heights until something in it changes. The boxes around it ask several
 * times in every layout, and each answer would go down to the last line of text.
 */
abstract class SteadyBox extends VBox {

  private final Map<Double, Double> heights = new HashMap<>();

  @Override
  protected double computePrefHeight(double width) {
    return heights.computeIfAbsent(width, w -> super.computePrefHeight(w));
  }

  @Override
  protected double computeMinHeight(double width) {
    return prefHeight(width);
  }

  @Override
  public void requestLayout() {
    // The superclass' constructor calls it too, when there is nothing yet.
    if (heights != null) {
      heights.clear();
    }
    super.requestLayout();
  }
}
