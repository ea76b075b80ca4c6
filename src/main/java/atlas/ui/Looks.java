package atlas.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlas.view.Theme;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Fonts and style sheets of the window, light and dark. */
final class Looks {

  private static final String FONTS = "/atlas/paint/fonts/";

  private static final List<String> SHEETS =
      List.of("atlas.css", "site-list.css", "inspector.css", "time-bar.css", "drawer.css");

  private Looks() {}

  /** Makes the program's own fonts known to JavaFX, so that the window looks the same anywhere. */
  static void loadFonts() {
    for (String file :
        List.of("Vazirmatn-Regular.ttf", "Vazirmatn-Medium.ttf", "Vazirmatn-Bold.ttf")) {
      Font.loadFont(Looks.class.getResource(FONTS + file).toExternalForm(), 13);
    }
  }

  /** Dresses a scene. */
  static void dress(Scene scene, Theme theme) {
    String base =
        switch (theme) {
          case LIGHT, PRINT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    scene.setUserAgentStylesheet(base);
    scene
        .getStylesheets()
        .setAll(
            SHEETS.stream()
                .map(Looks.class::getResource)
                .filter(Objects::nonNull)
                .map(java.net.URL::toExternalForm)
                .toList());
    scene.getRoot().getStyleClass().removeAll("light", "dark");
    scene.getRoot().getStyleClass().add(theme == Theme.DARK ? "dark" : "light");
  }
}
