package atlas.ui.timebar;

/** The rows of the lower strip, in pixels from its top. */
final class BarRows {

  /** The date flag's. */
  static final double FLAG_HEIGHT = 23;

  /** The wider story's. */
  static final double CONTEXT_HEIGHT = 18;

  /** Counts and ticks. */
  static final double PLOT_TOP = FLAG_HEIGHT + CONTEXT_HEIGHT;

  static final double PLOT_HEIGHT = 68;
  static final double PLOT_FOOT = PLOT_TOP + PLOT_HEIGHT;

  /** The axis, which is the ruler for the play range. */
  static final double AXIS_HEIGHT = 20;

  static final double HEIGHT = PLOT_FOOT + AXIS_HEIGHT;

  private BarRows() {}
}
