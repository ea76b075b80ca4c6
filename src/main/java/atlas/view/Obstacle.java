package atlas.view;

/** Why the time controller can't do what it is asked. */
public enum Obstacle {
  NO_EVENTS,
  AT_START,
  AT_END
}
