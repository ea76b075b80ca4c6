package atlas.ui.timebar;

import atlas.time.DateRange;
import java.time.LocalDate;

/**
 * Days laid out evenly on a line of pixels. A day takes the room from its beginning to the
 * beginning of the next.
 *
 * @param from the moment at the left edge, in days since 1 January 1970
 * @param to the moment at the right edge; after {@code from}
 * @param width pixels from edge to edge, above zero
 */
record TimeScale(double from, double to, double width) {

  /**
   * Refuses a line without length.
   *
   * @throws IllegalArgumentException if there are no days or no pixels
   */
  TimeScale {
    if (!(to > from) || !(width > 0)) {
      throw new IllegalArgumentException(
          "A scale has days and pixels: " + from + " to " + to + " on " + width);
    }
  }

  /** All of these days, from edge to edge. */
  static TimeScale of(DateRange days, double width) {
    return new TimeScale(days.start().toEpochDay(), days.end().toEpochDay(), width);
  }

  // ---- days and pixels

  /** Where a day begins. */
  double x(LocalDate day) {
    return x(day.toEpochDay());
  }

  /** Where a moment lies, given in days since 1 January 1970. */
  double x(double moment) {
    return (moment - from) * pixelsPerDay();
  }

  /** The middle of a day. */
  double middle(LocalDate day) {
    return x(day.toEpochDay() + 0.5);
  }

  /** The day at a pixel. */
  LocalDate day(double x) {
    return LocalDate.ofEpochDay((long) Math.floor(moment(x)));
  }

  /** The moment at a pixel, in days since 1 January 1970. */
  double moment(double x) {
    return from + x / pixelsPerDay();
  }

  double pixelsPerDay() {
    return width / length();
  }

  /** How many days there are from edge to edge. */
  double length() {
    return to - from;
  }

  /** The days of which something is shown. */
  DateRange days() {
    return DateRange.of(
        LocalDate.ofEpochDay((long) Math.floor(from)), LocalDate.ofEpochDay((long) Math.ceil(to)));
  }

  // ---- other scales

  /** The same days on another width. */
  TimeScale withWidth(double width) {
    return new TimeScale(from, to, width);
  }

  /** Moved so that what lay at a pixel {@code dx} lies at the left edge. */
  TimeScale shifted(double dx) {
    double days = dx / pixelsPerDay();
    return new TimeScale(from + days, to + days, width);
  }

  /**
   * Shows {@code factor} times as many days; the moment at a pixel stays there.
   *
   * @param fewest days from edge to edge at least
   * @param most days from edge to edge at most
   */
  TimeScale zoomed(double factor, double atX, double fewest, double most) {
    double longer = Math.max(fewest, Math.min(most, length() * factor));
    double left = moment(atX) - longer * atX / width;
    return new TimeScale(left, left + longer, width);
  }

  /** Slid, and cut where it is too long, so that nothing outside the limits is shown. */
  TimeScale within(TimeScale limits) {
    double kept = Math.min(length(), limits.length());
    double left = Math.max(limits.from, Math.min(limits.to - kept, from));
    return new TimeScale(left, left + kept, width);
  }

  /** Slid, if it must be, so that a day is shown with a margin beside it. */
  TimeScale showing(LocalDate day, double marginPixels) {
    double x = middle(day);
    double margin = Math.min(marginPixels, width / 2);
    if (x < margin) {
      return shifted(x - margin);
    }
    return x > width - margin ? shifted(x - (width - margin)) : this;
  }
}
