package atlas.ui;

import atlas.status.DatedEvent;
import atlas.status.History;
import atlas.status.Status;
import atlas.status.StatusSet;

/** The statuses that an event leads to. */
final class Outcome {

  private Outcome() {}

  /** What an event leads to; several where its site's dates leave a doubt, none for an attack. */
  static StatusSet of(DatedEvent event, History history) {
    return switch (event.event().type()) {
      case RETURN -> StatusSet.of(Status.COALITION);
      case ANNOUNCED, DEADLINE -> StatusSet.of(Status.AGREED);
      case HANDOVER, WITHDRAWAL -> history.on(event.last());
      case ATTACK -> StatusSet.of();
    };
  }
}
