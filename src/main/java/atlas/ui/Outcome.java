package atlas.ui;

import atlas.model.EventType;
import atlas.status.DatedEvent;
import atlas.status.History;
import atlas.status.Status;
import atlas.status.StatusSet;
import java.util.Optional;

/** The status that an event leads to. */
final class Outcome {

  private Outcome() {}

  /**
   * The status on the last day on which the event may have happened; where that day leaves several
   * possible, the one that such an event brings about. Empty for an attack, which changes nothing.
   */
  static Optional<Status> of(DatedEvent event, History history) {
    if (event.event().type() == EventType.ATTACK) {
      return Optional.empty();
    }
    StatusSet possible = history.on(event.last());
    Status usual = usual(event, possible);
    return Optional.of(possible.contains(usual) ? usual : possible.first());
  }

  private static Status usual(DatedEvent event, StatusSet possible) {
    return switch (event.event().type()) {
      case RETURN, ATTACK -> Status.COALITION;
      case ANNOUNCED, DEADLINE -> Status.AGREED;
      case HANDOVER ->
          event.event().isPart(EventType.HANDOVER) ? Status.TRANSFERRED : Status.HANDED_OVER;
      case WITHDRAWAL -> possible.contains(Status.HANDED_OVER) ? Status.HANDED_OVER : Status.CLOSED;
    };
  }
}
