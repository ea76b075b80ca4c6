package atlas.ui;

import atlas.model.PlanePoint;
import atlas.ui.parts.Glyph;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.material2.Material2MZ;

/** A pin with a name that stands on the map for a moment; its point is its lower middle. */
final class MapPin extends VBox {

  /** Long enough to find it with the eye. */
  private static final Duration LIFE = Duration.seconds(12);

  private final Label name = new Label();
  private final PauseTransition life = new PauseTransition(LIFE);
  private PlanePoint point = new PlanePoint(0, 0);

  MapPin() {
    setId("map-pin");
    getStyleClass().add("map-pin");
    name.getStyleClass().add("map-pin-name");
    Glyph glyph = new Glyph(Material2MZ.PLACE);
    getChildren().addAll(name, glyph);
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
    life.setOnFinished(e -> setVisible(false));
  }

  /** Stands at a point of the map plane, under a name. */
  void stand(PlanePoint where, String called) {
    point = where;
    name.setText(called);
    setVisible(true);
    life.playFromStart();
  }

  /** Where it stands on the map plane. */
  PlanePoint point() {
    return point;
  }

  /** Puts its tip at a place of the pane. */
  void place(double x, double y) {
    autosize();
    relocate(x - getWidth() / 2, y - getHeight());
  }
}
