package atlas.view;

/** What playing does at the end. */
public enum LoopMode {
  /** Stops. */
  ONCE,
  /** Starts again at the other end. */
  WRAP,
  /** Turns round. */
  BOUNCE
}
