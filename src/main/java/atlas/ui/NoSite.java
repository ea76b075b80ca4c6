package atlas.ui;

import atlas.app.Snapshot;
import atlas.ui.parts.Glyph;
import atlas.ui.parts.Prose;
import atlas.words.Words;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/** The inspector while nothing is selected: says what to do. */
final class NoSite extends VBox implements InspectorPage {

  NoSite(Words words) {
    getStyleClass().add("no-site");
    Prose what = new Prose(words.get("inspector.none"), "no-site-text");
    what.setId("inspector-none");
    getChildren().addAll(new Glyph(Material2MZ.PLACE), what);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(Snapshot now) {}
}
