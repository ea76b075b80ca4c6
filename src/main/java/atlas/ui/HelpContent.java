package atlas.ui;

import atlas.app.Action;
import atlas.map.SiteAttribute;
import atlas.words.Words;
import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/**
 * The keys and what they do, as the list of actions has them, what the mouse does, and what an
 * expression can ask.
 */
final class HelpContent extends FlowPane {

  /** A sheet that scrolls takes so much of its content's width. */
  private static final double SCROLL_BAR = 16;

  private static final List<String> MOUSE =
      List.of("wheel", "drag", "box", "boxSelect", "double", "right", "horizontal");

  HelpContent(Words words, ActionTable actions) {
    setId("help");
    getStyleClass().add("help");
    VBox first = new VBox(section(words, actions, Action.Menu.TIME), mouse(words));
    VBox second = new VBox(section(words, actions, Action.Menu.VIEW));
    VBox third = new VBox();
    for (Action.Menu menu :
        List.of(Action.Menu.GO, Action.Menu.EDIT, Action.Menu.FILE, Action.Menu.HELP)) {
      third.getChildren().add(section(words, actions, menu));
    }
    getChildren().addAll(first, second, third, new VBox(attributes(words)));
  }

  /** As wide as its columns, where the window is; else they stand below each other. */
  @Override
  protected double computePrefWidth(double height) {
    return getChildren().stream().mapToDouble(column -> snapSizeX(column.prefWidth(-1))).sum()
        + snapSpaceX(getHgap()) * (getChildren().size() - 1)
        + snappedLeftInset()
        + snappedRightInset()
        + SCROLL_BAR;
  }

  private static VBox section(Words words, ActionTable actions, Action.Menu menu) {
    GridPane keys = new GridPane();
    keys.getStyleClass().add("help-keys");
    int row = 0;
    for (Action action : Action.in(menu)) {
      if (actions.has(action) && !action.shortcuts().isEmpty()) {
        Label key = new Label(KeyNames.all(action));
        key.getStyleClass().add("help-key");
        key.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        keys.addRow(row++, key, new Label(words.get(action.wordsKey())));
      }
    }
    return titled(words.get("menu." + menu.name().toLowerCase(Locale.ROOT)), keys);
  }

  private static VBox mouse(Words words) {
    VBox lines = new VBox();
    MOUSE.forEach(key -> lines.getChildren().add(new Label(words.get("help.mouse." + key))));
    return titled(words.get("help.mouse"), lines);
  }

  private static VBox attributes(Words words) {
    GridPane all = new GridPane();
    all.setId("help-attributes");
    all.getStyleClass().add("help-keys");
    int row = 0;
    for (SiteAttribute attribute : SiteAttribute.values()) {
      Label name = new Label(attribute.word());
      name.getStyleClass().add("help-key");
      name.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
      name.setMinWidth(USE_PREF_SIZE);
      Label meaning = new Label(words.get("expression.attribute." + attribute.word()));
      meaning.getStyleClass().add("help-meaning");
      meaning.setWrapText(true);
      all.addRow(row++, name, meaning);
    }
    return titled(words.get("help.attributes"), all);
  }

  private static VBox titled(String title, Node content) {
    Label heading = new Label(title);
    heading.getStyleClass().add("help-heading");
    return new VBox(heading, content);
  }
}
