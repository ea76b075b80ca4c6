package atlas.ui.timebar;

import atlas.app.AppState;
import atlas.model.Site;
import atlas.time.DateRange;
import atlas.view.Language;
import atlas.view.Player.Verb;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;

/**
 * The mouse on the lower strip. In the plot, and on the flag, a press or drag moves the date; on a
 * tick, a click selects its site and offers to go there, a double-click goes. On the axis a drag
 * marks the play range, and its edges can be moved. The wheel zooms; the horizontal wheel and the
 * middle button move over the days.
 */
final class DetailGestures {

  /** Pixels that a press may move and still be a click. */
  private static final double CLICK_SLACK = 4;

  /** Pixels beside an edge of the play range at which it is grasped. */
  private static final double EDGE = 7;

  /** Who rests the pointer so long may want to know what can be done. */
  private static final Duration HINT_DELAY = Duration.seconds(1.2);

  private static final double HINT_OFFSET = 14;

  private enum Drag {
    NONE,
    /** On a tick or sign, and may still become a click. */
    THING,
    CURSOR,
    /** On the axis, and may still become a click. */
    AXIS,
    PLAY_RANGE,
    PAN
  }

  private final AppState state;
  private final BarWindow window;
  private final DetailStrip strip;
  private final BiConsumer<Site, LocalDate> goThere;
  private final Tooltip tip = new Tooltip();
  private final PauseTransition hint = new PauseTransition(HINT_DELAY);
  private final ReadOnlyBooleanWrapper isScrubbing = new ReadOnlyBooleanWrapper();

  private Drag drag = Drag.NONE;
  private double pressX;
  private double graspOffset;
  private Optional<HitAreas.Hit> pressedThing = Optional.empty();
  private Optional<HitAreas.Hit> hoveredThing = Optional.empty();
  private LocalDate fixedDay = LocalDate.EPOCH;
  private TimeScale pressed;

  DetailGestures(
      AppState state, BarWindow window, DetailStrip strip, BiConsumer<Site, LocalDate> goThere) {
    this.state = state;
    this.window = window;
    this.strip = strip;
    this.goThere = goThere;
    tip.getStyleClass().add("time-tip");
    tip.setWrapText(true);
    strip.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    strip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    strip.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    strip.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    strip.addEventHandler(MouseEvent.MOUSE_EXITED, e -> leave());
    strip.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    strip.addEventHandler(ZoomEvent.ZOOM, e -> window.zoom(1 / e.getZoomFactor(), e.getX()));
  }

  /** Whether the date is held by the mouse, so that playing waits. */
  ReadOnlyBooleanProperty scrubbingProperty() {
    return isScrubbing.getReadOnlyProperty();
  }

  // ---- press, drag, release

  private void press(MouseEvent e) {
    strip.getParent().requestFocus();
    leave();
    strip.withdrawOffer();
    pressX = e.getX();
    pressed = window.scale();
    drag = Drag.NONE;
    if (e.getButton() == MouseButton.MIDDLE) {
      drag = Drag.PAN;
      strip.setCursor(Cursor.CLOSED_HAND);
    } else if (e.getButton() == MouseButton.PRIMARY) {
      pressPrimary(e);
    }
  }

  private void pressPrimary(MouseEvent e) {
    if (strip.isOtherFlag(e.getX(), e.getY()) && !strip.isFlag(e.getX(), e.getY())) {
      state.moveOtherDate();
    }
    boolean isFlag = strip.isFlag(e.getX(), e.getY());
    pressedThing = isFlag ? Optional.empty() : strip.at(e.getX(), e.getY());
    graspOffset = isFlag ? e.getX() - window.scale().middle(state.view().date()) : 0;
    if (isOnAxis(e)) {
      grasp(e);
    } else if (pressedThing.isPresent()) {
      drag = Drag.THING;
    } else {
      drag = Drag.CURSOR;
      isScrubbing.set(true);
      if (!isFlag) {
        scrub(e.getX());
      }
    }
  }

  private boolean isOnAxis(MouseEvent e) {
    return strip.isOnAxis(e.getY());
  }

  /** Takes hold of an edge of the play range, or begins another one. */
  private void grasp(MouseEvent e) {
    drag = Drag.AXIS;
    fixedDay = dayAt(e.getX());
    edgeAt(e.getX())
        .ifPresent(
            opposite -> {
              fixedDay = opposite;
              drag = Drag.PLAY_RANGE;
            });
  }

  /** Of the play range's edge at a pixel, the day at the other end. */
  private Optional<LocalDate> edgeAt(double x) {
    Optional<DateRange> range = state.snapshot().player().playRange();
    if (range.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = range.get().start();
    LocalDate last = range.get().end().minusDays(1);
    if (Math.abs(x - window.scale().x(first)) <= EDGE) {
      return Optional.of(last);
    }
    return Math.abs(x - window.scale().x(range.get().end())) <= EDGE
        ? Optional.of(first)
        : Optional.empty();
  }

  private void drag(MouseEvent e) {
    double dx = e.getX() - pressX;
    if (Math.abs(dx) >= CLICK_SLACK) {
      if (drag == Drag.THING) {
        drag = Drag.CURSOR;
        isScrubbing.set(true);
      } else if (drag == Drag.AXIS) {
        drag = Drag.PLAY_RANGE;
      }
    }
    switch (drag) {
      case NONE, THING, AXIS -> {}
      case CURSOR -> scrub(isInside(e.getX()) ? e.getX() - graspOffset : e.getX());
      case PLAY_RANGE -> state.setPlayRange(between(fixedDay, dayAt(e.getX())));
      case PAN -> window.show(pressed.shifted(-dx));
    }
  }

  private static DateRange between(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? DateRange.ofClosed(a, b) : DateRange.ofClosed(b, a);
  }

  private void release(MouseEvent e) {
    Drag done = drag;
    drag = Drag.NONE;
    isScrubbing.set(false);
    strip.setCursor(Cursor.DEFAULT);
    if (done == Drag.THING) {
      click(e);
    } else if (done == Drag.AXIS) {
      if (e.getClickCount() == 2) {
        state.perform(Verb.CLEAR_PLAY_RANGE);
      } else {
        state.showDate(dayAt(e.getX()));
      }
    }
  }

  private void click(MouseEvent e) {
    HitAreas.Hit thing = pressedThing.orElseThrow();
    if (e.getClickCount() == 2) {
      go(thing);
      return;
    }
    if (!thing.ticks().isEmpty()) {
      state.selectAll(thing.ticks().stream().map(Tick::site).distinct().toList());
    }
    strip.offer(texts().goTo(thing.day()), pressX, () -> go(thing));
  }

  private void go(HitAreas.Hit thing) {
    strip.withdrawOffer();
    if (thing.ticks().isEmpty()) {
      state.goTo(thing.day(), state.view().extent());
    } else {
      goThere.accept(thing.ticks().get(0).site(), thing.day());
    }
  }

  private boolean isInside(double x) {
    return x > 0 && x < window.scale().width() - 1;
  }

  /** Moves the date to a pixel; beyond an edge, the window follows. */
  private void scrub(double x) {
    double width = window.scale().width();
    double inside = Math.max(0, Math.min(width - 1e-3, x));
    if (x != inside) {
      window.pan((x - inside) / 3);
    }
    state.showDate(dayAt(inside));
  }

  private LocalDate dayAt(double x) {
    return state.snapshot().player().timeline().clip(window.scale().day(x));
  }

  // ---- hover

  private void hover(MouseEvent e) {
    Language language = state.view().language();
    strip.setHovered(Optional.of(dayAt(e.getX())), language);
    Optional<HitAreas.Hit> hit = isOnAxis(e) ? Optional.empty() : strip.at(e.getX(), e.getY());
    strip.setCursor(cursorAt(e, hit));
    if (hit.isPresent() && hit.equals(hoveredThing)) {
      return;
    }
    hoveredThing = hit;
    hint.stop();
    tip.hide();
    if (hit.isPresent()) {
      showTip(hit.get());
    } else {
      String key = isOnAxis(e) ? "timebar.hint.axis" : "timebar.hint.plot";
      double x = e.getScreenX() + HINT_OFFSET;
      double y = e.getScreenY() + HINT_OFFSET;
      hint.setOnFinished(done -> showTip(Words.in(language).get(key), x, y));
      hint.playFromStart();
    }
  }

  private Cursor cursorAt(MouseEvent e, Optional<HitAreas.Hit> hit) {
    if (isOnAxis(e)) {
      return edgeAt(e.getX()).isPresent() ? Cursor.H_RESIZE : Cursor.CROSSHAIR;
    }
    if (strip.isFlag(e.getX(), e.getY()) || strip.isOtherFlag(e.getX(), e.getY())) {
      return Cursor.H_RESIZE;
    }
    return hit.isPresent() ? Cursor.HAND : Cursor.DEFAULT;
  }

  private void showTip(HitAreas.Hit hit) {
    String text =
        hit.ticks().isEmpty() ? texts().ofContext(hit.context()) : texts().of(hit.ticks());
    Point2D beside =
        strip.localToScreen(hit.area().getMaxX() + 8, Math.max(0, hit.area().getMinY()) + 12);
    if (beside != null) {
      showTip(text, beside.getX(), beside.getY());
    }
  }

  private void showTip(String text, double x, double y) {
    tip.setText(text);
    if (strip.getScene() != null) {
      tip.show(strip, x, y);
    }
  }

  private void leave() {
    hoveredThing = Optional.empty();
    hint.stop();
    tip.hide();
    strip.setHovered(Optional.empty(), state.view().language());
  }

  private TickTexts texts() {
    return new TickTexts(state.view().language());
  }

  // ---- wheel

  private void scroll(ScrollEvent e) {
    leave();
    window.scroll(e);
    e.consume();
  }
}
