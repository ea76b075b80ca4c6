package atlas.ui.timebar;

import atlas.paint.Palette;
import atlas.status.Status;
import atlas.view.Theme;
import javafx.scene.paint.Color;

/**
 * The colours of what lies on the bar's canvas, which no style sheet reaches.
 *
 * @param ground behind everything
 * @param plot behind the counts, where nothing is known
 * @param line of the axis
 * @param grid where a unit of the axis begins
 * @param ink of text
 * @param quietInk of text that matters less
 * @param sign of the wider story, and of an event that changes nothing
 * @param outline of a tick
 * @param casing around the outline
 * @param plan stripes over what is only planned
 * @param selection around the ticks of selected sites
 * @param tint how much of a status' colour is in its count, 0 to 1
 */
record BarColours(
    Color ground,
    Color plot,
    Color line,
    Color grid,
    Color ink,
    Color quietInk,
    Color sign,
    Color outline,
    Color casing,
    Color plan,
    Color selection,
    double tint) {

  private static final BarColours LIGHT =
      new BarColours(
          Color.web("#ffffff"),
          Color.web("#f3f4f6"),
          Color.web("#afb8c1"),
          Color.web("#24292f", 0.13),
          Color.web("#24292f"),
          Color.web("#57606a"),
          Color.web("#57606a"),
          Color.web("#161616"),
          Color.web("#ffffff"),
          Color.web("#57606a", 0.45),
          Color.web("#0969da"),
          0.30);

  private static final BarColours DARK =
      new BarColours(
          Color.web("#0d1117"),
          Color.web("#161b22"),
          Color.web("#484f58"),
          Color.web("#c9d1d9", 0.14),
          Color.web("#e6edf3"),
          Color.web("#8b949e"),
          Color.web("#8b949e"),
          Color.web("#0d1117"),
          Color.web("#f0f6fc"),
          Color.web("#8b949e", 0.5),
          Color.web("#58a6ff"),
          0.36);

  static BarColours of(Theme theme) {
    return switch (theme) {
      case LIGHT, PRINT -> LIGHT;
      case DARK -> DARK;
    };
  }

  /** A status as a tick has it. */
  Color of(Status status) {
    java.awt.Color colour = Palette.of(status);
    return Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
  }

  /** A status as its count has it, calm and opaque; what is not known has none. */
  Color tintOf(Status status) {
    return status == Status.UNKNOWN ? plot : plot.interpolate(of(status), tint);
  }
}
