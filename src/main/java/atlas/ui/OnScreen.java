package atlas.ui;

import java.util.Comparator;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Keeps a window where a person can reach it when a screen goes away. */
final class OnScreen {

  /** So much of a window's top must be on a screen, to be taken by the mouse; pixels. */
  private static final double REACHABLE_WIDTH = 120;

  private static final double REACHABLE_HEIGHT = 24;

  private OnScreen() {}

  /** What of each screen is not taken by the system. */
  static List<Rectangle2D> screens() {
    return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
  }

  /** Moves a window whenever the screens change and it can't be reached any more. */
  static void keep(Stage stage) {
    Screen.getScreens()
        .addListener(
            (InvalidationListener)
                change -> {
                  Rectangle2D window =
                      new Rectangle2D(
                          stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
                  Rectangle2D place = placed(window, screens());
                  if (!place.equals(window)) {
                    stage.setX(place.getMinX());
                    stage.setY(place.getMinY());
                    stage.setWidth(place.getWidth());
                    stage.setHeight(place.getHeight());
                  }
                });
  }

  /**
   * Where a window is to stand: where it is if its top can be reached there; else in the middle of
   * the largest screen, no larger than that.
   *
   * @param screens what of each is not taken by the system; while there is none, the window stays
   */
  static Rectangle2D placed(Rectangle2D window, List<Rectangle2D> screens) {
    boolean isReachable =
        screens.stream()
            .anyMatch(
                screen ->
                    overlap(window.getMinX(), window.getMaxX(), screen.getMinX(), screen.getMaxX())
                            >= Math.min(REACHABLE_WIDTH, window.getWidth())
                        && window.getMinY() >= screen.getMinY() - 1
                        && window.getMinY() + REACHABLE_HEIGHT <= screen.getMaxY());
    if (isReachable || screens.isEmpty()) {
      return window;
    }
    Rectangle2D screen =
        screens.stream()
            .max(Comparator.comparingDouble(s -> s.getWidth() * s.getHeight()))
            .orElseThrow();
    double width = Math.min(window.getWidth(), screen.getWidth());
    double height = Math.min(window.getHeight(), screen.getHeight());
    return new Rectangle2D(
        screen.getMinX() + (screen.getWidth() - width) / 2,
        screen.getMinY() + (screen.getHeight() - height) / 2,
        width,
        height);
  }

  private static double overlap(double from, double to, double otherFrom, double otherTo) {
    return Math.min(to, otherTo) - Math.max(from, otherFrom);
  }
}
