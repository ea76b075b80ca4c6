package atlas.view;

import atlas.time.Step;
import java.util.Optional;

/** How far one step of the time controller leads. */
public enum TimeStep {
  /** To the next day on which something happened. */
  EVENT,
  DAY,
  WEEK,
  MONTH,
  QUARTER;

  /** The calendar step of this name; empty for {@link #EVENT}, which follows no calendar. */
  public Optional<Step> calendar() {
    return switch (this) {
      case EVENT -> Optional.empty();
      case DAY -> Optional.of(Step.DAY);
      case WEEK -> Optional.of(Step.WEEK);
      case MONTH -> Optional.of(Step.MONTH);
      case QUARTER -> Optional.of(Step.QUARTER);
    };
  }
}
