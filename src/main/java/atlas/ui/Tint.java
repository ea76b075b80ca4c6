package atlas.ui;

import atlas.paint.Palette;
import atlas.status.Status;
import java.util.Locale;
import javafx.scene.paint.Color;

/** The colour of a status as JavaFX and its style sheets take it. */
final class Tint {

  private Tint() {}

  static Color of(Status status) {
    java.awt.Color colour = Palette.of(status);
    return Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
  }

  /** The same in a style sheet's words. */
  static String css(Status status) {
    return String.format(Locale.ROOT, "#%06x", Palette.of(status).getRGB() & 0xffffff);
  }
}
