package atlas.view;

import java.util.List;

/** How a frame is coloured. */
public enum Theme {
  LIGHT,
  DARK,
  /** White ground and little ink: for paper, never for the window. */
  PRINT;

  /** The themes that the window has. */
  public static final List<Theme> OF_WINDOW = List.of(LIGHT, DARK);

  /** The theme in which the window shows what has this one. */
  public Theme inWindow() {
    return this == PRINT ? LIGHT : this;
  }
}
