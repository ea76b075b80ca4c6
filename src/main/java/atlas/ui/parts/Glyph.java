package atlas.ui.parts;

import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A small picture out of the icon font, as a letter whose size and colour follow the text around
 * it; the size of a {@link FontIcon} is fixed.
 */
public final class Glyph extends Label {

  /** A glyph of the icon font. */
  public Glyph(Ikon ikon) {
    super(new FontIcon(ikon).getText());
    getStyleClass().add("glyph");
    setAccessibleRole(AccessibleRole.NODE);
    setMouseTransparent(true);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /** A glyph that points the other way where reading begins on the right. */
  public static Glyph mirrored(Ikon ikon) {
    Glyph glyph = new Glyph(ikon);
    glyph
        .effectiveNodeOrientationProperty()
        .subscribe(
            orientation -> glyph.setScaleX(orientation == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1));
    return glyph;
  }
}
