package atlas.ui;

import atlas.model.Facts;
import atlas.ui.parts.Prose;
import atlas.words.DateWords;
import atlas.words.Words;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the program is, of which version, on which data, and under which licences. */
final class AboutContent extends HBox {

  private static final List<String> LINES =
      List.of("about.licence", "about.libraries", "map.attribution.full", "about.fonts");

  private static final double ICON = 96;
  private static final double TEXT_WIDTH = 460;

  AboutContent(Words words, Facts facts) {
    setId("about");
    getStyleClass().add("about");
    String version = AboutContent.class.getPackage().getImplementationVersion();
    VBox lines = new VBox();
    lines.getStyleClass().add("about-lines");
    lines.setPrefWidth(TEXT_WIDTH);
    lines.getChildren().add(new Prose(words.get("app.subtitle"), "about-subtitle"));
    if (version != null) {
      lines.getChildren().add(new Prose(words.get("about.version", version), "about-line"));
    }
    lines
        .getChildren()
        .add(
            new Prose(
                words.get("about.data", DateWords.in(words.language()).full(facts.dataDate())),
                "about-line"));
    LINES.forEach(key -> lines.getChildren().add(new Prose(words.get(key), "about-line")));
    ImageView icon =
        new ImageView(
            new Image(AboutContent.class.getResource("/icons/icon-256.png").toExternalForm()));
    icon.setFitWidth(ICON);
    icon.setFitHeight(ICON);
    getChildren().addAll(icon, lines);
  }
}
