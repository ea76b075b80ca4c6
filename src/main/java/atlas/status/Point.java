package atlas.status;

import java.util.Optional;

/**
 * One thing to say of why a site has its status.
 *
 * @param kind what is said
 * @param event of which it is said; empty where it is of none
 */
public record Point(Kind kind, Optional<DatedEvent> event) {

  /** What can be said. */
  public enum Kind {
    CAME,
    CAME_BACK,
    /** A part of the troops left; nothing tells of the others. */
    STAYED,
    NO_PROMISE,
    ANNOUNCED,
    DEADLINE,
    /** A deadline after an announcement. */
    DEADLINE_TOO,
    NOT_YET,
    /** The handover took place. */
    DONE,
    /** The deadline passed. */
    PASSED,
    RENEWED,
    HANDOVER,
    HANDOVER_PART,
    WHOLE_LATER,
    WITHDRAWAL,
    LEFT,
    LEFT_SAME_DAY,
    LEFT_AFTER,
    HANDOVER_LATER,
    NO_SUCCESSOR,
    /** The reports of an event disagree on its day, and none is preferred. */
    DISAGREE,
    IMPLIED,
    NOTHING,
    NOTHING_AT_ALL,
    ATTACKS_ONLY,
    FIRST_EVENT,
    /** Which statuses are possible, and how long. */
    EITHER,
    AFTER_DATA,
    NOT_NAMED
  }

  static Point of(Kind kind) {
    return new Point(kind, Optional.empty());
  }

  static Point of(Kind kind, DatedEvent event) {
    return new Point(kind, Optional.of(event));
  }
}
