package atlas.view;

import atlas.time.Step;
import java.util.Optional;

/** How far the time controller goes at once: to the next event, or by the calendar. */
public enum TimeStep {
  EVENT(null),
  DAY(Step.DAY),
  WEEK(Step.WEEK),
  MONTH(Step.MONTH),
  QUARTER(Step.QUARTER);

  private final Step calendar;

  TimeStep(Step calendar) {
    this.calendar = calendar;
  }

  /** The calendar step; empty for the step from event to event. */
  public Optional<Step> calendar() {
    return Optional.ofNullable(calendar);
  }
}
