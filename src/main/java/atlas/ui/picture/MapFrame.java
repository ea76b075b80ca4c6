package atlas.ui.picture;

import atlas.ui.parts.KeepsKeys;
import atlas.view.Extent;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/**
 * The frame of a picture on the map, in the picture's shape, with what lies outside dimmed and the
 * picture itself inside. It can be dragged, and made larger at its corners, by mouse and keys; from
 * then on it stands on the ground, and the map moves and zooms beneath it.
 */
public final class MapFrame extends Pane {

  /** Side of a corner that can be grasped, pixels. */
  private static final double CORNER = 14;

  /** The frame is never smaller than this, pixels. */
  private static final double LEAST = 48;

  /** From the map's edges at first, pixels. */
  private static final double MARGIN = 28;

  private static final double STEP = 8;
  private static final double GROWTH = 1.05;

  private final ObservableValue<Optional<Extent>> shown;
  private final Node map;
  private final Path veil = new Path();
  private final ImageView picture = new ImageView();
  private final Body body = new Body();
  private final List<Corner> corners =
      List.of(
          new Corner(-1, 1, Cursor.NW_RESIZE),
          new Corner(1, 1, Cursor.NE_RESIZE),
          new Corner(-1, -1, Cursor.SW_RESIZE),
          new Corner(1, -1, Cursor.SE_RESIZE));
  private final ReadOnlyObjectWrapper<Optional<Extent>> extent =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private double shapeWidth = 1;
  private double shapeHeight = 1;
  private boolean isWholeMap = true;

  /** Whether nobody has moved the frame yet: then it is as large as the map lets it. */
  private boolean isUntouched = true;

  private boolean isHeld;
  private double pressX;
  private double pressY;
  private Extent pressExtent;

  /**
   * @param shown the ground that the map shows
   * @param map takes the wheel
   */
  public MapFrame(ObservableValue<Optional<Extent>> shown, Node map) {
    this.shown = shown;
    this.map = map;
    setId("map-frame");
    setPickOnBounds(false);
    // The map has no reading direction.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    veil.getStyleClass().add("frame-veil");
    veil.setFillRule(FillRule.EVEN_ODD);
    veil.setMouseTransparent(true);
    picture.setMouseTransparent(true);
    picture.setSmooth(true);
    picture.setManaged(false);
    veil.setManaged(false);
    getChildren().addAll(picture, veil, body);
    getChildren().addAll(corners);
    shown.subscribe(now -> follow());
    layoutBoundsProperty().subscribe(bounds -> follow());
  }

  // ---- what it tells

  /** The ground in the frame; empty until the map has a size. */
  public ReadOnlyObjectProperty<Optional<Extent>> extentProperty() {
    return extent.getReadOnlyProperty();
  }

  /** Width of the frame on the screen, pixels; 0 until it stands. */
  public double frameWidth() {
    return body.getWidth();
  }

  /** What a screen reader says of the frame and its keys. */
  public void name(String name, String keys) {
    body.setAccessibleText(name);
    body.setAccessibleHelp(keys);
  }

  // ---- verbs

  /**
   * Takes the shape of a picture.
   *
   * @param isWholeMap whether it shows what the map shows, and follows it
   */
  public void shape(double width, double height, boolean isWholeMap) {
    boolean wasWholeMap = this.isWholeMap;
    boolean isSame = Math.abs(width / height - shapeWidth / shapeHeight) < 1e-9;
    this.isWholeMap = isWholeMap;
    shapeWidth = width;
    shapeHeight = height;
    if (isWholeMap) {
      follow();
    } else if (wasWholeMap || isUntouched) {
      fit();
    } else if (!isSame) {
      extent.get().ifPresent(this::reshape);
    }
  }

  /** As large as the map lets it, also when the map moves, until somebody moves the frame. */
  public void fit() {
    isUntouched = true;
    shown
        .getValue()
        .filter(ground -> getWidth() >= 1)
        .ifPresent(
            ground -> {
              if (isWholeMap) {
                follow();
              } else {
                double metres = ground.width() / getWidth();
                double width = Math.max(LEAST, getWidth() - 2 * MARGIN);
                double height = Math.max(LEAST, getHeight() - 2 * MARGIN);
                double scale = Math.min(width / shapeWidth, height / shapeHeight);
                stand(
                    Extent.around(
                        ground.centreX(),
                        ground.centreY(),
                        shapeWidth * scale * metres,
                        shapeHeight * scale * metres));
              }
            });
  }

  /** The picture in the frame; empty while there is none. */
  public void show(Optional<Image> painted) {
    picture.setImage(painted.orElse(null));
    place();
  }

  private void reshape(Extent before) {
    double area = before.width() * before.height();
    double width = Math.sqrt(area * shapeWidth / shapeHeight);
    stand(
        Extent.around(before.centreX(), before.centreY(), width, width * shapeHeight / shapeWidth));
    shown
        .getValue()
        .filter(ground -> !isInside(extent.get().orElseThrow(), ground) && isInside(before, ground))
        .ifPresent(ground -> fit());
  }

  private static boolean isInside(Extent inner, Extent outer) {
    return outer.contains(inner.minX(), inner.minY()) && outer.contains(inner.maxX(), inner.maxY());
  }

  private void follow() {
    if (isWholeMap) {
      shown.getValue().ifPresent(this::stand);
    } else if (isUntouched) {
      fit();
    }
    place();
  }

  private void touch(Extent next) {
    isUntouched = false;
    stand(next);
  }

  private void stand(Extent next) {
    if (extent.get().filter(next::equals).isEmpty()) {
      extent.set(Optional.of(next));
    }
    place();
  }

  // ---- on the screen

  private void place() {
    Optional<Extent> ground = shown.getValue();
    boolean stands = ground.isPresent() && extent.get().isPresent() && getWidth() >= 1;
    body.setVisible(stands && !isWholeMap);
    corners.forEach(corner -> corner.setVisible(stands && !isWholeMap));
    picture.setVisible(stands && !isHeld);
    if (!stands) {
      return;
    }
    double scale = getWidth() / ground.get().width();
    Extent frame = extent.get().get();
    double x = (frame.minX() - ground.get().minX()) * scale;
    double y = (ground.get().maxY() - frame.maxY()) * scale;
    double width = frame.width() * scale;
    double height = frame.height() * scale;
    body.resizeRelocate(x, y, width, height);
    picture.setX(Math.rint(x));
    picture.setY(Math.rint(y));
    picture.setFitWidth(Math.rint(width));
    picture.setFitHeight(Math.rint(height));
    for (Corner corner : corners) {
      corner.resizeRelocate(
          x + (corner.east > 0 ? width : 0) - CORNER / 2,
          y + (corner.north > 0 ? 0 : height) - CORNER / 2,
          CORNER,
          CORNER);
    }
    veil.getElements().setAll(rectangle(0, 0, getWidth(), getHeight()));
    veil.getElements()
        .addAll(
            rectangle(
                clamp(x, getWidth()),
                clamp(y, getHeight()),
                clamp(x + width, getWidth()),
                clamp(y + height, getHeight())));
  }

  private static double clamp(double value, double most) {
    return Math.max(0, Math.min(most, value));
  }

  private static List<PathElement> rectangle(double left, double top, double right, double bottom) {
    return List.of(
        new MoveTo(left, top),
        new HLineTo(right),
        new VLineTo(bottom),
        new HLineTo(left),
        new ClosePath());
  }

  private double metresPerPixel() {
    return shown.getValue().map(ground -> ground.width() / getWidth()).orElse(1.0);
  }

  // ---- gestures

  private void press(MouseEvent e) {
    body.requestFocus();
    pressX = e.getSceneX();
    pressY = e.getSceneY();
    pressExtent = extent.get().orElse(null);
    e.consume();
  }

  private void release(MouseEvent e) {
    isHeld = false;
    place();
    e.consume();
  }

  private void move(double dx, double dy) {
    extent.get().ifPresent(frame -> touch(frame.shifted(dx, dy)));
  }

  /** Larger or smaller about a point, but never too small to be grasped. */
  private void scale(Extent from, double factor, double x, double y) {
    double least = LEAST * metresPerPixel() / Math.min(from.width(), from.height());
    touch(from.scaled(Math.max(least, factor), x, y));
  }

  private void pressKey(KeyEvent e) {
    double step = (e.isShiftDown() ? 5 : 1) * STEP * metresPerPixel();
    Optional<Extent> frame = extent.get();
    switch (e.getCode()) {
      case LEFT -> move(-step, 0);
      case RIGHT -> move(step, 0);
      case UP -> move(0, step);
      case DOWN -> move(0, -step);
      case PLUS, EQUALS, ADD, PAGE_UP ->
          frame.ifPresent(f -> scale(f, GROWTH, f.centreX(), f.centreY()));
      case MINUS, SUBTRACT, PAGE_DOWN ->
          frame.ifPresent(f -> scale(f, 1 / GROWTH, f.centreX(), f.centreY()));
      case HOME -> fit();
      default -> {
        return;
      }
    }
    e.consume();
  }

  private void passToMap(ScrollEvent e) {
    map.fireEvent(e.copyFor(map, map));
    e.consume();
  }

  /** The frame itself, that is dragged and holds the keys. */
  private final class Body extends Region implements KeepsKeys {

    private Body() {
      setId("map-frame-body");
      setAccessibleRole(AccessibleRole.THUMB);
      getStyleClass().add("frame-body");
      setManaged(false);
      setFocusTraversable(true);
      setCursor(Cursor.MOVE);
      addEventHandler(MouseEvent.MOUSE_PRESSED, MapFrame.this::press);
      addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
      addEventHandler(MouseEvent.MOUSE_RELEASED, MapFrame.this::release);
      addEventHandler(KeyEvent.KEY_PRESSED, MapFrame.this::pressKey);
      addEventHandler(ScrollEvent.SCROLL, MapFrame.this::passToMap);
    }

    private void drag(MouseEvent e) {
      if (pressExtent != null) {
        isHeld = true;
        double metres = metresPerPixel();
        touch(
            pressExtent.shifted(
                (e.getSceneX() - pressX) * metres, (pressY - e.getSceneY()) * metres));
        e.consume();
      }
    }

    @Override
    public boolean keeps(KeyCode code) {
      return switch (code) {
        case LEFT, RIGHT, UP, DOWN, PLUS, EQUALS, ADD, MINUS, SUBTRACT, HOME -> true;
        case PAGE_UP, PAGE_DOWN -> true;
        default -> false;
      };
    }
  }

  /** A corner, at which the frame is made larger or smaller. */
  private final class Corner extends Region {
    private final int east;
    private final int north;

    private Corner(int east, int north, Cursor cursor) {
      this.east = east;
      this.north = north;
      setId("map-frame-" + (north > 0 ? "n" : "s") + (east > 0 ? "e" : "w"));
      getStyleClass().add("frame-corner");
      setManaged(false);
      setCursor(cursor);
      addEventHandler(MouseEvent.MOUSE_PRESSED, MapFrame.this::press);
      addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
      addEventHandler(MouseEvent.MOUSE_RELEASED, MapFrame.this::release);
    }

    private void drag(MouseEvent e) {
      if (pressExtent != null) {
        isHeld = true;
        double metres = metresPerPixel();
        double wider = east * (e.getSceneX() - pressX) * metres / pressExtent.width();
        double higher = north * (pressY - e.getSceneY()) * metres / pressExtent.height();
        scale(
            pressExtent,
            1 + (Math.abs(wider) > Math.abs(higher) ? wider : higher),
            east > 0 ? pressExtent.minX() : pressExtent.maxX(),
            north > 0 ? pressExtent.minY() : pressExtent.maxY());
        e.consume();
      }
    }
  }
}
