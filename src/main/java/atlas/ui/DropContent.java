package atlas.ui;

import atlas.ui.parts.Prose;
import atlas.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Asks what is to be done with a file that was dropped. */
final class DropContent extends VBox {

  /**
   * @param chosen takes what the person chooses
   */
  DropContent(Words words, Path file, List<DropTaker> able, Consumer<DropTaker> chosen) {
    setId("drop");
    setSpacing(12);
    getStyleClass().add("question");
    getChildren().add(new Prose(String.valueOf(file.getFileName()), "place-text"));
    for (DropTaker taker : able) {
      Button button = new Button(words.get(taker.nameKey()));
      button.setMaxWidth(Double.MAX_VALUE);
      button.setOnAction(e -> chosen.accept(taker));
      getChildren().add(button);
    }
    Platform.runLater(() -> getChildren().get(1).requestFocus());
  }
}
