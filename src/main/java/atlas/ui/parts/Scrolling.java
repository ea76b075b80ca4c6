package atlas.ui.parts;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * Room for a region that is as large as that likes to be and, where there is less room, scrolls:
 * with large text in a small window nothing is lost. Keys scroll it, but only while they have to.
 */
public final class Scrolling extends ScrollPane {

  private final Region region;

  /**
   * @param region gets the whole room where that is enough
   */
  public Scrolling(Region region) {
    super(region);
    this.region = region;
    getStyleClass().add("scrolling");
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    viewportBoundsProperty().subscribe(bounds -> follow());
    region.layoutBoundsProperty().subscribe(bounds -> follow());
    accessibleTextProperty().bind(Bindings.createStringBinding(region::getAccessibleText));
  }

  private void follow() {
    boolean isTooSmall =
        region.getHeight() > getViewportBounds().getHeight() + 1
            || region.getWidth() > getViewportBounds().getWidth() + 1;
    setFocusTraversable(isTooSmall && getViewportBounds().getHeight() > 0);
  }

  /** What breaks into lines is asked how high it is at the width that there is. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double around = snappedLeftInset() + snappedRightInset();
    double across = width < 0 ? region.prefWidth(-1) : Math.max(0, width - around);
    return region.prefHeight(across) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return region.prefWidth(-1) + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }
}
