package atlas.model;

import java.util.Optional;

/**
 * Something that happened to a site, or was promised for it. When, its reports tell.
 *
 * @param id unique
 * @param siteId the site that it concerns
 * @param type what happened
 * @param scope of a handover, withdrawal or return; of nothing else
 * @param fromParty who gave, left or promised; may be empty
 * @param toParty who received; may be empty
 */
public record Event(
    String id,
    String siteId,
    EventType type,
    Optional<Scope> scope,
    String fromParty,
    String toParty)
    implements Fact {

  /**
   * Refuses a scope where there can be none, and a handover without one.
   *
   * @throws IllegalArgumentException if type and scope don't fit
   */
  public Event {
    boolean needsScope =
        switch (type) {
          case HANDOVER, WITHDRAWAL, RETURN -> true;
          case ANNOUNCED, DEADLINE, ATTACK -> false;
        };
    if (needsScope != scope.isPresent()) {
      throw new IllegalArgumentException(
          needsScope
              ? "A " + type.word() + " is of the whole or of a part: " + id
              : "No whole or part of a thing that was only " + type.word() + ": " + id);
    }
  }

  /** Whether it is of this type and concerns the whole site. */
  public boolean isWhole(EventType wanted) {
    return type == wanted && scope.equals(Optional.of(Scope.WHOLE));
  }

  /** Whether it is of this type and concerns a part of the site only. */
  public boolean isPart(EventType wanted) {
    return type == wanted && scope.equals(Optional.of(Scope.PART));
  }
}
