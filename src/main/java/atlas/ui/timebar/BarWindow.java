package atlas.ui.timebar;

import atlas.time.DateRange;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.ScrollEvent;

/** Which part of the timeline the lower strip shows; never a day outside the timeline. */
final class BarWindow {

  /** The fewest days across the strip. */
  private static final double FEWEST_DAYS = 7;

  private static final LocalDate SOME_DAY = LocalDate.EPOCH;

  private TimeScale limits = TimeScale.of(DateRange.ofDay(SOME_DAY), 1);
  private final ReadOnlyObjectWrapper<TimeScale> scale = new ReadOnlyObjectWrapper<>(limits);

  /** Where the days lie on the lower strip. */
  ReadOnlyObjectProperty<TimeScale> scaleProperty() {
    return scale.getReadOnlyProperty();
  }

  TimeScale scale() {
    return scale.get();
  }

  /** All the days there are. */
  TimeScale limits() {
    return limits;
  }

  /** On another timeline, or another width, the same days stay in view as far as they are there. */
  void setLimits(DateRange range, double width) {
    limits = TimeScale.of(range, width);
    show(scale.get());
  }

  void show(DateRange days) {
    show(TimeScale.of(days, limits.width()));
  }

  void show(TimeScale wanted) {
    double kept = Math.max(wanted.length(), Math.min(FEWEST_DAYS, limits.length()));
    double middle = (wanted.from() + wanted.to()) / 2;
    scale.set(new TimeScale(middle - kept / 2, middle + kept / 2, limits.width()).within(limits));
  }

  /** Shows the days from one moment to another; the end stays where too few would be shown. */
  void showFrom(double from, double to) {
    double first = Math.min(from, to - Math.min(FEWEST_DAYS, limits.length()));
    show(new TimeScale(Math.max(limits.from(), first), to, limits.width()));
  }

  /** Shows the days from one moment to another; the start stays where too few would be shown. */
  void showUntil(double from, double to) {
    double last = Math.max(to, from + Math.min(FEWEST_DAYS, limits.length()));
    show(new TimeScale(from, Math.min(limits.to(), last), limits.width()));
  }

  /** Shows {@code factor} times as many days about a pixel. */
  void zoom(double factor, double atX) {
    show(scale.get().zoomed(factor, atX, Math.min(FEWEST_DAYS, limits.length()), limits.length()));
  }

  /** Moves over the days by pixels of the lower strip; positive is later. */
  void pan(double dx) {
    show(scale.get().shifted(dx));
  }

  /**
   * Does what the wheel asks for: sideways it moves over the days, else it zooms at the pointer.
   */
  void scroll(ScrollEvent e) {
    if (e.getDeltaX() != 0) {
      pan(-e.getDeltaX());
    } else if (e.getDeltaY() != 0) {
      zoom(Math.pow(2, -e.getDeltaY() / 120), e.getX());
    }
  }

  /** As many days as now, about a moment. */
  void centre(double moment) {
    double half = scale.get().length() / 2;
    show(new TimeScale(moment - half, moment + half, limits.width()));
  }

  /** Moves just far enough that a day is in sight, with room beside it. */
  void bringIntoSight(LocalDate day) {
    double margin = scale.get().width() * 0.08;
    show(scale.get().showing(day, margin));
  }
}
