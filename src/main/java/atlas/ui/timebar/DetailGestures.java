package atlas.ui.timebar;

import atlas.app.AppState;
import atlas.model.Site;
import atlas.time.DateRange;
import atlas.view.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

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
  private static final double EDGE = 5;

  private enum Drag {
    NONE,
    /** On a tick, and may still become a click. */
    TICK,
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
  private final ReadOnlyBooleanWrapper isScrubbing = new ReadOnlyBooleanWrapper();

  private Drag drag = Drag.NONE;
  private double pressX;
  private List<Tick> pressedTicks = List.of();
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
    tip.setMaxWidth(420);
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
    pressedTicks =
        strip.isFlag(e.getX(), e.getY())
            ? List.of()
            : strip.at(e.getX(), e.getY()).map(HitAreas.Hit::ticks).orElse(List.of());
    if (isOnAxis(e)) {
      grasp(e);
    } else if (!pressedTicks.isEmpty()) {
      drag = Drag.TICK;
    } else {
      drag = Drag.CURSOR;
      isScrubbing.set(true);
      if (!strip.isFlag(e.getX(), e.getY())) {
        scrub(e.getX());
      }
    }
  }

  private static boolean isOnAxis(MouseEvent e) {
    return e.getY() > BarPainter.PLOT_FOOT;
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
      if (drag == Drag.TICK) {
        drag = Drag.CURSOR;
        isScrubbing.set(true);
      } else if (drag == Drag.AXIS) {
        drag = Drag.PLAY_RANGE;
      }
    }
    switch (drag) {
      case NONE, TICK, AXIS -> {}
      case CURSOR -> scrub(e.getX());
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
    if (done == Drag.TICK) {
      click(e);
    } else if (done == Drag.AXIS) {
      if (e.getClickCount() == 2) {
        state.perform(atlas.view.Player.Verb.CLEAR_PLAY_RANGE);
      } else {
        state.showDate(dayAt(e.getX()));
      }
    }
  }

  private void click(MouseEvent e) {
    Tick first = pressedTicks.get(0);
    if (e.getClickCount() == 2) {
      goThere.accept(first.site(), first.first());
      return;
    }
    state.selectAll(pressedTicks.stream().map(Tick::site).distinct().toList());
    String text = texts().goTo(first.first());
    strip.offer(text, pressX, () -> goThere.accept(first.site(), first.first()));
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
    hit.ifPresentOrElse(this::showTip, tip::hide);
  }

  private Cursor cursorAt(MouseEvent e, Optional<HitAreas.Hit> hit) {
    if (isOnAxis(e)) {
      return edgeAt(e.getX()).isPresent() ? Cursor.H_RESIZE : Cursor.CROSSHAIR;
    }
    if (strip.isFlag(e.getX(), e.getY())) {
      return Cursor.H_RESIZE;
    }
    return hit.isPresent() ? Cursor.HAND : Cursor.DEFAULT;
  }

  private void showTip(HitAreas.Hit hit) {
    String text =
        hit.ticks().isEmpty() ? texts().ofContext(hit.context()) : texts().of(hit.ticks());
    tip.setText(text);
    Point2D above =
        strip.localToScreen(hit.area().getMaxX() + 8, Math.max(0, hit.area().getMinY()) + 12);
    if (above != null) {
      tip.show(strip, above.getX(), above.getY());
    }
  }

  private void leave() {
    tip.hide();
    strip.setHovered(Optional.empty(), state.view().language());
  }

  private TickTexts texts() {
    return new TickTexts(state.view().language());
  }

  // ---- wheel

  private void scroll(ScrollEvent e) {
    leave();
    if (e.getDeltaX() != 0) {
      window.pan(-e.getDeltaX());
    } else if (e.getDeltaY() != 0) {
      window.zoom(Math.pow(2, -e.getDeltaY() / 120), e.getX());
    }
    e.consume();
  }
}
