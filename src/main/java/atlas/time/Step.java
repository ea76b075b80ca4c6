package atlas.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A calendar step of the time controller.
 *
 * <p>Steps are counted from an anchor day, never from the day they last led to: 31 January plus one
 * month is 29 February, and one step back is 31 January again.
 */
public enum Step {
  DAY(ChronoUnit.DAYS, 1),
  WEEK(ChronoUnit.WEEKS, 1),
  MONTH(ChronoUnit.MONTHS, 1),
  QUARTER(ChronoUnit.MONTHS, 3),
  YEAR(ChronoUnit.YEARS, 1);

  private final ChronoUnit unit;
  private final int length;

  Step(ChronoUnit unit, int length) {
    this.unit = unit;
    this.length = length;
  }

  /**
   * The day that lies a number of steps from the anchor.
   *
   * @param anchor the day that steps are counted from
   * @param steps forwards if positive, backwards if negative
   */
  public LocalDate from(LocalDate anchor, long steps) {
    return anchor.plus(Math.multiplyExact(steps, length), unit);
  }

  /**
   * How many steps from the anchor lead as near to the day as they can without passing it; negative
   * if the day is the earlier.
   */
  public long stepsTo(LocalDate anchor, LocalDate day) {
    long steps = unit.between(anchor, day) / length;
    // Between two ends of months java.time counts one less than from() goes.
    while (!from(anchor, steps + 1).isAfter(day)) {
      steps++;
    }
    while (from(anchor, steps).isAfter(day)) {
      steps--;
    }
    return steps;
  }

  /** The last day on or before {@code day} on which a period of this length begins. */
  public LocalDate floor(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
      case YEAR -> day.withDayOfYear(1);
    };
  }
}
