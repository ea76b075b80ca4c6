package atlas.ui;

import atlas.app.Background;
import atlas.app.Snapshot;
import atlas.app.TextSize;
import atlas.paint.FrameSize;
import atlas.paint.Furniture;
import atlas.ui.parts.Pixels;
import atlas.view.Extent;
import atlas.view.Theme;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;

/**
 * The map alone, where it lay when the window was last closed: what a person sees while the panels
 * around it are made, which takes longer.
 */
final class FirstMap {

  /** A picture of the map in one piece, and what it shows. */
  record Picture(Image image, Extent extent, FrameSize size) {

    /** Whether it is the picture of that ground in that size. */
    boolean shows(Extent otherExtent, FrameSize otherSize) {
      return extent.equals(otherExtent) && size.equals(otherSize);
    }
  }

  /** Pulses until a picture is on the screen: it is drawn in the first, beside this thread. */
  private static final int PULSES = 3;

  private final WindowPlace place;
  private final Theme theme;
  private final CompletableFuture<Picture> picture = new CompletableFuture<>();

  private FirstMap(WindowPlace place, Theme theme) {
    this.place = place;
    this.theme = theme;
  }

  /**
   * Begins to paint it, in the background; on any thread.
   *
   * @param now what it shows
   * @param place where the window will be
   */
  static FirstMap begin(
      Snapshot now, WindowPlace place, Background background, MapPainter painter) {
    FirstMap first = new FirstMap(place, now.view().theme());
    Rectangle2D map = place.map();
    TextSize text = now.preferences().textSize();
    FrameSize size = MapText.frame(text, map.getWidth(), map.getHeight(), place.outputScale());
    Furniture furniture = MapText.furniture(text, map.getWidth(), map.getHeight(), now.view());
    Extent extent = now.view().extent().fittedTo(map.getWidth(), map.getHeight());
    background.run(
        () -> new Picture(Pixels.opaque(painter.whole(now, extent, size, furniture)), extent, size),
        first.picture::complete,
        first.picture::completeExceptionally);
    return first;
  }

  /**
   * Shows a stage with the map in it; on the window's thread.
   *
   * @param done takes the picture when it is on the screen; empty if it could not be painted
   */
  void show(Stage stage, Consumer<Optional<Picture>> done) {
    Rectangle2D map = place.map();
    ImageView view = new ImageView();
    view.setX(map.getMinX());
    view.setY(map.getMinY());
    view.setFitWidth(map.getWidth());
    view.setFitHeight(map.getHeight());
    stage.setScene(
        new Scene(
            new Group(view),
            place.scene().getWidth(),
            place.scene().getHeight(),
            Looks.ground(theme)));
    stage.show();
    picture.whenComplete(
        (painted, e) -> {
          if (e == null) {
            view.setImage(painted.image());
            onceDrawn(() -> done.accept(Optional.of(painted)));
          } else {
            done.accept(Optional.empty());
          }
        });
  }

  private static void onceDrawn(Runnable work) {
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        if (++pulses == PULSES) {
          stop();
          work.run();
        }
      }
    }.start();
  }
}
