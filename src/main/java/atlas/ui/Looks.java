package atlas.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlas.app.TextSize;
import atlas.view.Theme;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** Fonts and style sheets of the window, light and dark. */
final class Looks {

  private static final String FONTS = "/atlas/paint/fonts/";

  private static final List<String> SHEETS =
      List.of("atlas.css", "site-list.css", "inspector.css", "time-bar.css", "drawer.css");

  /** The usual text, in pixels; the style sheets measure in it. */
  private static final double TEXT = 13;

  /** Icons are plain shapes: they grow half as much as the text beside them. */
  private static final double ICON = 18;

  /** Around the icon of a button that has no text. */
  private static final double AROUND_ICON = 8;

  private Looks() {}

  /** Makes the program's own fonts known to JavaFX, so that the window looks the same anywhere. */
  static void loadFonts() {
    for (String file :
        List.of("Vazirmatn-Regular.ttf", "Vazirmatn-Medium.ttf", "Vazirmatn-Bold.ttf")) {
      Font.loadFont(Looks.class.getResource(FONTS + file).toExternalForm(), 13);
    }
  }

  /** What lies behind everything, as the style sheets have it. */
  static Color ground(Theme theme) {
    return theme == Theme.DARK ? Color.web("#0d1117") : Color.WHITE;
  }

  /** Dresses a scene; what pops up over it is dressed alike. */
  static void dress(Scene scene, Theme theme, TextSize text) {
    String base =
        switch (theme) {
          case LIGHT, PRINT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    scene.setUserAgentStylesheet(base);
    scene
        .getStylesheets()
        .setAll(
            Stream.concat(
                    SHEETS.stream()
                        .map(Looks.class::getResource)
                        .filter(Objects::nonNull)
                        .map(java.net.URL::toExternalForm),
                    Stream.of(sheet(text)))
                .toList());
    scene.getRoot().getStyleClass().removeAll("light", "dark");
    scene.getRoot().getStyleClass().add(theme == Theme.DARK ? "dark" : "light");
  }

  /** The one number that all others follow: a popup's root has it too, unlike an inline style. */
  private static String sheet(TextSize text) {
    double icon = Math.rint(ICON * (1 + text.scale()) / 2);
    String css =
        """
        .root { -fx-font-size: %1$.0fpx; }
        .ikonli-font-icon { -fx-icon-size: %2$.0fpx; }
        .map-button {
          -fx-min-width: %3$.0f; -fx-min-height: %3$.0f;
          -fx-max-width: %3$.0f; -fx-max-height: %3$.0f;
        }
        """
            .formatted(text.of(TEXT), icon, icon + 2 * AROUND_ICON);
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }
}
