package atlas.ui;

import atlas.app.Snapshot;
import atlas.words.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** The inspector while nothing is selected: says what to do. */
final class NoSite extends VBox implements InspectorPage {

  NoSite(Words words) {
    getStyleClass().add("no-site");
    Label what = new Label(words.get("inspector.none"));
    what.setId("inspector-none");
    what.setWrapText(true);
    getChildren().addAll(new FontIcon(Material2MZ.PLACE), what);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(Snapshot now) {}
}
