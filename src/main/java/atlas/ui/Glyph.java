package atlas.ui;

import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small picture out of the icon font, as large as the text around it. */
final class Glyph extends Label {

  Glyph(Ikon ikon) {
    FontIcon icon = new FontIcon(ikon);
    fontProperty()
        .subscribe(font -> icon.setIconSize((int) Math.max(8, Math.round(font.getSize() * 1.25))));
    getStyleClass().add("glyph");
    setMouseTransparent(true);
    setGraphic(icon);
  }
}
