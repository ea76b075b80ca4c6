package atlas.paint;

/** A corner of a frame. */
public enum Corner {
  UPPER_LEFT,
  UPPER_RIGHT,
  LOWER_LEFT,
  LOWER_RIGHT;

  /** Whether it is one of the two on the right. */
  public boolean isRight() {
    return this == UPPER_RIGHT || this == LOWER_RIGHT;
  }

  /** Whether it is one of the two at the top. */
  public boolean isUpper() {
    return this == UPPER_LEFT || this == UPPER_RIGHT;
  }

  /** The other corner at the same height. */
  public Corner across() {
    return switch (this) {
      case UPPER_LEFT -> UPPER_RIGHT;
      case UPPER_RIGHT -> UPPER_LEFT;
      case LOWER_LEFT -> LOWER_RIGHT;
      case LOWER_RIGHT -> LOWER_LEFT;
    };
  }
}
