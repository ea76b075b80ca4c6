package atlas.ui.parts;

import atlas.paint.Palette;
import atlas.status.Status;
import atlas.status.StatusSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.paint.Color;

/** The colour of a status as JavaFX and its style sheets take it. */
public final class Tint {

  private Tint() {}

  /** The colour of a status. */
  public static Color of(Status status) {
    java.awt.Color colour = Palette.of(status);
    return Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
  }

  /** The colours of several statuses side by side, in a style sheet's words. */
  public static String css(StatusSet statuses) {
    List<String> stops = new ArrayList<>();
    double share = 100.0 / statuses.size();
    for (Status status : statuses) {
      double left = share * (stops.size() / 2);
      stops.add(stop(status, left));
      stops.add(stop(status, left + share));
    }
    return "linear-gradient(to right, " + String.join(", ", stops) + ")";
  }

  private static String stop(Status status, double percent) {
    return String.format(
        Locale.ROOT, "#%06x %.1f%%", Palette.of(status).getRGB() & 0xffffff, percent);
  }
}
