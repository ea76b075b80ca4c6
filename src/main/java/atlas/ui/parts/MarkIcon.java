package atlas.ui.parts;

import atlas.paint.Marks;
import atlas.paint.Palette;
import atlas.status.StatusSet;
import atlas.view.Theme;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
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

  /**
   * What it shows.
   *
   * @param life the statuses of a day alone, or all of a life; empty for nothing
   */
  private record Shown(List<StatusSet> life, boolean isRing, Theme theme) {}

  private record Key(Shown shown, int pixels) {}

  /** Painted marks; few, as there are few sets of statuses and sizes. Window's thread only. */
  private static final Map<Key, Image> PAINTED = new HashMap<>();

  private final ImageView view = new ImageView();
  private Shown shown = new Shown(List.of(), false, Theme.LIGHT);

  /** A mark that shows nothing yet. */
  public MarkIcon() {
    getStyleClass().add("mark-icon");
    setMouseTransparent(true);
    getChildren().add(view);
    // A screen of another scale has other pixels.
    sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::outputScaleXProperty)
        .subscribe(scale -> setNeedsLayout(true));
  }

  /** Shows the mark of these statuses; nothing where there are none. */
  public void show(StatusSet statuses, Theme theme) {
    show(new Shown(statuses.isEmpty() ? List.of() : List.of(statuses), false, theme));
  }

  /** Shows the ring of a life; nothing where it has no statuses. */
  public void showLife(List<StatusSet> life, Theme theme) {
    show(new Shown(life, true, theme));
  }

  private void show(Shown wanted) {
    if (!wanted.equals(shown)) {
      shown = wanted;
      // The size stays: nothing around it need move.
      setNeedsLayout(true);
    }
  }

  @Override
  protected void layoutChildren() {
    double side = Math.min(getWidth(), getHeight());
    int pixels = (int) Math.ceil(side * outputScale());
    if (shown.life.isEmpty() || pixels < 1) {
      view.setImage(null);
      return;
    }
    view.setImage(PAINTED.computeIfAbsent(new Key(shown, pixels), MarkIcon::paint));
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
    double unit = key.pixels / POINTS;
    Palette palette = Palette.of(key.shown.theme);
    if (key.shown.isRing) {
      Marks.paintLife(g, key.shown.life, palette, middle, middle, unit);
    } else {
      Marks.paint(g, key.shown.life.get(0), palette, middle, middle, unit);
    }
    g.dispose();
    return Pixels.image(picture);
  }
}
