package atlas.ui;

import atlas.ui.parts.Prose;
import atlas.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Tells of a damaged store, and offers what can be done. */
final class RecoveryContent extends VBox {

  /** What can be done about it. */
  enum Way {
    BACKUP,
    RESCUED,
    ANEW,
    QUIT
  }

  /**
   * @param file the damaged file
   * @param rescued how many rows were saved where; empty where none could be read
   * @param backup when the last good copy was made, in words; empty where there is none
   * @param chosen takes what the person chooses
   */
  RecoveryContent(
      Words words,
      String file,
      Optional<List<Object>> rescued,
      Optional<String> backup,
      Consumer<Way> chosen) {
    setId("recovery");
    setSpacing(12);
    getStyleClass().add("sheet-card");
    getChildren()
        .addAll(
            new Prose(words.get("recovery.title"), "inspector-name"),
            new Prose(words.get("recovery.damaged", file), "place-text"));
    rescued.ifPresent(
        r -> getChildren().add(new Prose(words.get("recovery.saved", r.toArray()), "place-text")));
    backup.ifPresent(when -> add(words.get("recovery.backup", when), Way.BACKUP, chosen));
    rescued.ifPresent(r -> add(words.get("recovery.rescued"), Way.RESCUED, chosen));
    add(words.get("recovery.anew"), Way.ANEW, chosen);
    add(words.get("action.quit"), Way.QUIT, chosen);
    getChildren().add(new Prose(words.get("recovery.aside"), "edit-hint"));
  }

  private void add(String name, Way way, Consumer<Way> chosen) {
    Button button = new Button(name);
    button.setId("recovery-" + way.name().toLowerCase(Locale.ROOT));
    button.setMaxWidth(Double.MAX_VALUE);
    if (getChildren().stream().noneMatch(Button.class::isInstance)) {
      button.getStyleClass().add("accent");
    }
    button.setOnAction(e -> chosen.accept(way));
    getChildren().add(button);
  }
}
