package atlas.ui.parts;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
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
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focused -> revealLater());
    accessibleTextProperty().bind(region.accessibleTextProperty());
  }

  private void follow() {
    boolean isTooSmall =
        region.getHeight() > getViewportBounds().getHeight() + 1
            || region.getWidth() > getViewportBounds().getWidth() + 1;
    setFocusTraversable(isTooSmall && getViewportBounds().getHeight() > 0);
    revealLater();
  }

  /** What has the focus is in sight, however it came to it, once it has its place. */
  private void revealLater() {
    Platform.runLater(
        () -> {
          if (getScene() != null) {
            reveal(getScene().getFocusOwner());
          }
        });
  }

  private void reveal(Node focused) {
    double hidden = region.getHeight() - getViewportBounds().getHeight();
    if (hidden < 1 || !isInside(focused)) {
      return;
    }
    Bounds place = region.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
    double top = getVvalue() * hidden;
    double lowest = Math.max(top, place.getMaxY() - getViewportBounds().getHeight());
    setVvalue(Math.max(0, Math.min(lowest, place.getMinY())) / hidden);
  }

  private boolean isInside(Node focused) {
    Node node = focused;
    while (node != null && node != region) {
      node = node.getParent();
    }
    return node == region && focused != region;
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
