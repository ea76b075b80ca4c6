package atlas.ui.picture;

import atlas.ui.parts.Prose;
import atlas.words.Words;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;

/** A small preview, where there is one, and whether it can be read without colours. */
final class Thumbnail extends VBox {

  /** Width of the preview, pixels. */
  static final double WIDTH = 296;

  private final ImageView picture = new ImageView();
  private final Button frame;
  private final CheckBox grey;
  private final Prose greyscale = new Prose("export-greyscale");

  /**
   * @param enlarge shows it large
   * @param change is told when greys are wanted or not
   */
  Thumbnail(Words words, Runnable enlarge, Runnable change) {
    getStyleClass().add("thumbnail");
    picture.setPreserveRatio(true);
    picture.setFitWidth(WIDTH);
    picture.setFitHeight(WIDTH);
    frame = new Button(null, picture);
    frame.setId("export-enlarge");
    frame.getStyleClass().add("thumbnail-frame");
    frame.setAccessibleText(words.get("export.enlarge"));
    frame.setTooltip(new Tooltip(words.get("export.enlarge")));
    frame.setOnAction(e -> enlarge.run());
    frame.setVisible(false);
    frame.managedProperty().bind(frame.visibleProperty());
    greyscale.setId("export-greyscale");
    grey = Form.box(words.get("export.greys"), "export-greys", false, is -> change.run());
    getChildren().addAll(grey, greyscale);
  }

  /** The preview, which stands elsewhere. */
  Button frame() {
    return frame;
  }

  boolean isGrey() {
    return grey.isSelected();
  }

  void show(Optional<Image> shown, String sentence) {
    picture.setImage(shown.orElse(null));
    frame.setVisible(shown.isPresent());
    greyscale.setText(sentence);
  }
}
