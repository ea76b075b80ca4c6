package atlas.ui;

import atlas.map.Coordinates;
import atlas.words.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The coordinate of a point in every form, of which choosing one copies it; measuring from it. */
final class CoordinateMenu extends ContextMenu {

  /**
   * @param point where it is; empty while that can't be told yet
   * @param copy takes the chosen text
   * @param measure begins to measure at the point
   */
  CoordinateMenu(
      Words words, Optional<Coordinates> point, Consumer<String> copy, Runnable measure) {
    setId("coordinate-menu");
    MenuItem heading = new MenuItem(words.get("action.copyCoordinate"));
    heading.setDisable(true);
    getItems().add(heading);
    for (Coordinates.Format format : Coordinates.Format.values()) {
      // Coordinates read from the left in every language.
      String text = point.map(c -> c.text(format)).orElse("");
      MenuItem item =
          new MenuItem(
              text.isEmpty()
                  ? words.get("map.format." + format.name().toLowerCase(Locale.ROOT))
                  : text);
      item.setId("coordinate-" + format.name().toLowerCase(Locale.ROOT));
      item.setDisable(text.isEmpty());
      item.setOnAction(e -> copy.accept(text));
      getItems().add(item);
    }
    MenuItem fromHere = new MenuItem(words.get("measure.fromHere"));
    fromHere.setId("measure-from-here");
    fromHere.setOnAction(e -> measure.run());
    getItems().addAll(new SeparatorMenuItem(), fromHere);
  }
}
