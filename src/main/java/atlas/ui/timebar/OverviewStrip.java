package atlas.ui.timebar;

import atlas.app.TextSize;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * The upper strip: the whole timeline, and on it a handle over the part that the lower strip shows.
 * Dragging the handle moves that part, dragging its edges makes it longer or shorter; a press
 * elsewhere centres it there.
 */
final class OverviewStrip extends Region {

  private static final double EDGE = 5;
  private static final double NARROWEST_HANDLE = 10;

  private enum Grip {
    NONE,
    MIDDLE,
    LEFT,
    RIGHT
  }

  private final BarWindow window;
  private final Canvas canvas = new Canvas();
  private final Region before = new Region();
  private final Region after = new Region();
  private final Region handle = new Region();
  private final Region cursor = new Region();
  private final Region otherCursor = new Region();
  private final Tooltip hint = new Tooltip();
  private BarRows rows = new BarRows(TextSize.USUAL);
  private OverviewLayout painted;
  private Theme paintedTheme;
  private LocalDate date = LocalDate.EPOCH;
  private Optional<LocalDate> other = Optional.empty();
  private Grip grip = Grip.NONE;
  private double pressX;
  private TimeScale pressed;

  OverviewStrip(BarWindow window) {
    this.window = window;
    getStyleClass().add("overview-strip");
    setId("time-overview");
    before.getStyleClass().add("window-veil");
    after.getStyleClass().add("window-veil");
    handle.getStyleClass().add("window-handle");
    cursor.getStyleClass().add("overview-cursor");
    otherCursor.getStyleClass().add("overview-other-cursor");
    canvas.setManaged(false);
    getChildren().add(canvas);
    for (Region region : List.of(before, after, otherCursor, cursor, handle)) {
      region.setManaged(false);
      region.setMouseTransparent(true);
      getChildren().add(region);
    }
    hint.setShowDelay(Duration.seconds(1.2));
    Tooltip.install(this, hint);
    window.scaleProperty().subscribe(scale -> place());
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_RELEASED, e -> grip = Grip.NONE);
    addEventHandler(MouseEvent.MOUSE_MOVED, e -> setCursor(cursorOf(gripAt(e.getX()))));
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
  }

  /** Shows where the date is. */
  void setDate(LocalDate date, Language language) {
    this.date = date;
    hint.setText(Words.in(language).get("timebar.hint.overview"));
    place();
  }

  /** Shows where the day is that the date is compared with. */
  void setOther(Optional<LocalDate> day) {
    other = day;
    place();
  }

  private void place() {
    double height = rows.overviewHeight();
    double ticksFoot = rows.overviewTicksFoot();
    TimeScale all = window.limits();
    double x = Math.round(all.x(window.scale().from()));
    double endX = Math.round(all.x(window.scale().to()));
    double missing = Math.max(0, NARROWEST_HANDLE - (endX - x)) / 2;
    handle.resizeRelocate(x - missing, 0, endX - x + 2 * missing, height);
    before.resizeRelocate(0, 0, Math.max(0, x - missing), ticksFoot);
    after.resizeRelocate(endX + missing, 0, Math.max(0, all.width() - endX - missing), ticksFoot);
    cursor.resizeRelocate(Math.round(all.middle(date)) - 1, 0, 2, height);
    otherCursor.setVisible(other.isPresent());
    other.ifPresent(
        day -> otherCursor.resizeRelocate(Math.round(all.middle(day)) - 1, 0, 2, height));
  }

  /** Puts the whole timeline on the canvas. */
  void paint(OverviewLayout layout, Theme theme) {
    if (layout == painted && theme == paintedTheme) {
      return;
    }
    painted = layout;
    rows = layout.rows();
    paintedTheme = theme;
    canvas.setWidth(layout.scale().width());
    canvas.setHeight(layout.rows().overviewHeight());
    OverviewPainter.paint(canvas.getGraphicsContext2D(), BarColours.of(theme), layout);
    place();
  }

  // ---- gestures

  private Grip gripAt(double x) {
    double left = handle.getLayoutX();
    double right = left + handle.getWidth();
    if (Math.abs(x - left) <= EDGE && x < (left + right) / 2) {
      return Grip.LEFT;
    }
    if (Math.abs(x - right) <= EDGE) {
      return Grip.RIGHT;
    }
    return x > left && x < right ? Grip.MIDDLE : Grip.NONE;
  }

  private static Cursor cursorOf(Grip grip) {
    return switch (grip) {
      case NONE -> Cursor.HAND;
      case MIDDLE -> Cursor.OPEN_HAND;
      case LEFT, RIGHT -> Cursor.H_RESIZE;
    };
  }

  private void press(MouseEvent e) {
    if (e.getButton() != MouseButton.PRIMARY) {
      return;
    }
    grip = gripAt(e.getX());
    if (grip == Grip.NONE || e.getClickCount() == 2) {
      window.centre(window.limits().moment(e.getX()));
      grip = Grip.MIDDLE;
    }
    pressX = e.getX();
    pressed = window.scale();
  }

  private void drag(MouseEvent e) {
    double days = (e.getX() - pressX) / window.limits().pixelsPerDay();
    switch (grip) {
      case NONE -> {}
      case MIDDLE ->
          window.show(new TimeScale(pressed.from() + days, pressed.to() + days, pressed.width()));
      case LEFT -> window.showFrom(pressed.from() + days, pressed.to());
      case RIGHT -> window.showUntil(pressed.from(), pressed.to() + days);
    }
  }

  private void scroll(ScrollEvent e) {
    double atX = window.scale().x(window.limits().moment(e.getX()));
    boolean isInside = atX >= 0 && atX <= window.scale().width();
    if (e.getDeltaY() != 0) {
      window.zoom(Math.pow(2, -e.getDeltaY() / 120), isInside ? atX : window.scale().width() / 2);
    }
    e.consume();
  }
}
