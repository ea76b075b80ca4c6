package atlas.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/**
 * Where the window stood and where the map lay in it; kept from one opening to the next.
 *
 * @param stage the window on the screens, points
 * @param scene its content alone, whose upper left corner is 0, 0
 * @param map the map in the content
 * @param outputScale pixels a point on its screen
 * @param isMaximized whether it filled the screen
 */
record WindowPlace(
    Rectangle2D stage,
    Rectangle2D scene,
    Rectangle2D map,
    double outputScale,
    boolean isMaximized) {

  private static final int NUMBERS = 13;

  /** No screen is larger, points. */
  private static final double LARGEST = 100_000;

  private static final double LARGEST_SCALE = 16;

  /** A map of more is not painted: it is more than a screen of 8K has. */
  private static final double MOST_PIXELS = 40_000_000;

  /** Some systems count the frame of a window that touches an edge to it, points. */
  private static final double FRAME = 16;

  /** The reverse of {@link #toString}; empty if the text is something else. */
  static Optional<WindowPlace> parse(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length != NUMBERS + 1) {
      return Optional.empty();
    }
    try {
      double[] n = Arrays.stream(parts).limit(NUMBERS).mapToDouble(Double::parseDouble).toArray();
      WindowPlace place =
          new WindowPlace(
              rectangle(n, 0),
              rectangle(n, 4),
              rectangle(n, 8),
              n[12],
              parts[NUMBERS].equals("true"));
      return Optional.of(place).filter(WindowPlace::isPossible);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Rectangle2D rectangle(double[] numbers, int from) {
    return new Rectangle2D(numbers[from], numbers[from + 1], numbers[from + 2], numbers[from + 3]);
  }

  private boolean isPossible() {
    return Stream.of(stage, scene, map)
            .flatMapToDouble(WindowPlace::numbers)
            .allMatch(number -> Math.abs(number) <= LARGEST)
        && map.getWidth() >= 1
        && map.getHeight() >= 1
        && scene.contains(map)
        && scene.getWidth() <= stage.getWidth() + 1
        && scene.getHeight() <= stage.getHeight() + 1
        && outputScale > 0
        && outputScale <= LARGEST_SCALE
        && map.getWidth() * map.getHeight() * outputScale * outputScale <= MOST_PIXELS;
  }

  private static DoubleStream numbers(Rectangle2D r) {
    return DoubleStream.of(r.getMinX(), r.getMinY(), r.getWidth(), r.getHeight());
  }

  /** Where a window is now; empty while it is an icon or fills the screen for a presentation. */
  static Optional<WindowPlace> of(Stage stage, Region map) {
    Scene scene = stage.getScene();
    if (scene != map.getScene() || stage.isIconified() || stage.isFullScreen()) {
      return Optional.empty();
    }
    Bounds bounds = map.localToScene(map.getLayoutBounds());
    return Optional.of(
            new WindowPlace(
                new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()),
                new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()),
                new Rectangle2D(
                    bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()),
                stage.getOutputScaleX(),
                stage.isMaximized()))
        .filter(WindowPlace::isPossible);
  }

  /**
   * The same place for the next opening: some systems tell another corner than the one that a
   * window was given, and one that was only opened and closed would wander.
   *
   * @param given where the window was put
   * @param stood where it was said to be at first
   */
  WindowPlace unlessMoved(WindowPlace given, WindowPlace stood) {
    boolean isUnmoved =
        stage.getMinX() == stood.stage.getMinX() && stage.getMinY() == stood.stage.getMinY();
    Rectangle2D corner = isUnmoved ? given.stage : stage;
    return new WindowPlace(
        new Rectangle2D(corner.getMinX(), corner.getMinY(), stage.getWidth(), stage.getHeight()),
        scene,
        map,
        outputScale,
        isMaximized);
  }

  /**
   * Whether one of the screens has room for it there.
   *
   * @param screens what of each is not taken by the system
   */
  boolean isOn(List<Rectangle2D> screens) {
    return screens.stream().anyMatch(this::isOn);
  }

  private boolean isOn(Rectangle2D screen) {
    Rectangle2D room =
        new Rectangle2D(
            screen.getMinX() - FRAME,
            screen.getMinY() - FRAME,
            screen.getWidth() + 2 * FRAME,
            screen.getHeight() + 2 * FRAME);
    return room.contains(stage);
  }

  /** Puts a window there, which then takes its size from its scene. */
  void put(Stage window) {
    window.setX(stage.getMinX());
    window.setY(stage.getMinY());
  }

  /** One line, for {@link #parse}. */
  @Override
  public String toString() {
    return Stream.of(stage, scene, map)
            .flatMapToDouble(WindowPlace::numbers)
            .mapToObj(Double::toString)
            .collect(Collectors.joining(" "))
        + " "
        + outputScale
        + " "
        + isMaximized;
  }
}
