package atlas.ui.parts;

import atlas.paint.Marks;
import atlas.paint.Palette;
import atlas.status.StatusSet;
import atlas.view.Theme;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** The mark of a site as the map has it, at the size that the style sheet gives it. */
public final class MarkIcon extends Region {

  /** Side of a mark in points, with a hair's breadth of air. */
  private static final double POINTS = 2 * Marks.HALF + 0.5;

  private record Key(StatusSet statuses, Theme theme, int pixels) {}

  /** Painted marks; few, as there are few sets of statuses and sizes. Window's thread only. */
  private static final Map<Key, Image> PAINTED = new HashMap<>();

  private final ImageView view = new ImageView();
  private StatusSet statuses = StatusSet.of();
  private Theme theme = Theme.LIGHT;

  /** A mark that shows nothing yet. */
  public MarkIcon() {
    getStyleClass().add("mark-icon");
    setMouseTransparent(true);
    getChildren().add(view);
  }

  /** Shows the mark of these statuses; nothing where there are none. */
  public void show(StatusSet statuses, Theme theme) {
    if (statuses != this.statuses || theme != this.theme) {
      this.statuses = statuses;
      this.theme = theme;
      // The size stays: nothing around it need move.
      setNeedsLayout(true);
    }
  }

  @Override
  protected void layoutChildren() {
    double side = Math.min(getWidth(), getHeight());
    int pixels = (int) Math.ceil(side * outputScale());
    if (statuses.isEmpty() || pixels < 1) {
      view.setImage(null);
      return;
    }
    view.setImage(PAINTED.computeIfAbsent(new Key(statuses, theme, pixels), MarkIcon::paint));
    view.setFitWidth(pixels / outputScale());
    view.setFitHeight(pixels / outputScale());
    view.relocate(snapPositionX((getWidth() - side) / 2), snapPositionY((getHeight() - side) / 2));
  }

  private double outputScale() {
    Scene scene = getScene();
    Window window = scene == null ? null : scene.getWindow();
    return window == null ? 1 : window.getOutputScaleX();
  }

  private static Image paint(Key key) {
    BufferedImage picture = Pixels.ofSize(key.pixels, key.pixels);
    Graphics2D g = picture.createGraphics();
    double middle = key.pixels / 2.0;
    Marks.paint(g, key.statuses, Palette.of(key.theme), middle, middle, key.pixels / POINTS);
    g.dispose();
    return Pixels.image(picture);
  }
}
