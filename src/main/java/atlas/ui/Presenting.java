package atlas.ui;

import atlas.app.AppState;
import atlas.app.KeptView;
import atlas.app.SavedViews;
import atlas.paint.Furniture;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** The map alone on the whole screen, and the saved views one after the other. */
final class Presenting {

  private final AppState state;
  private final SavedViews views;
  private final MapPane map;
  private final MiddlePane middle;
  private final BorderPane frame;
  private Optional<Presentation> presentation = Optional.empty();

  /** The system has its own ways to leave the full screen. */
  private final ChangeListener<Boolean> endWithFullScreen =
      (property, wasFull, isFull) -> {
        if (!isFull) {
          presentation.ifPresent(Presentation::end);
        }
      };

  /**
   * @param middle lends the map
   * @param frame the window's, whose parts make room for the map
   */
  Presenting(AppState state, SavedViews views, MapPane map, MiddlePane middle, BorderPane frame) {
    this.state = state;
    this.views = views;
    this.map = map;
    this.middle = middle;
    this.frame = frame;
  }

  /** Begins, with a view if one was chosen. */
  void begin(Optional<KeptView> chosen) {
    Node top = frame.getTop();
    Node center = frame.getCenter();
    Node bottom = frame.getBottom();
    MapStack alone = middle.takeMap();
    alone.showAlone(true);
    frame.setTop(null);
    frame.setCenter(alone);
    Presentation begun =
        new Presentation(
            state,
            views,
            chosen,
            title -> map.furnish(Furniture.picture(title)),
            () -> {
              presentation = Optional.empty();
              fillScreen(false);
              map.furnish(Furniture.window());
              frame.setTop(top);
              frame.setBottom(bottom);
              alone.showAlone(false);
              frame.setCenter(center);
              middle.putMapBack();
              map.requestFocus();
            });
    presentation = Optional.of(begun);
    frame.setBottom(begun);
    fillScreen(true);
    map.requestFocus();
  }

  /** Whether there is one, which takes all keys then. */
  boolean press(KeyEvent event) {
    presentation.ifPresent(p -> p.press(event));
    return presentation.isPresent();
  }

  /** Esc is ours: it ends the presentation, and with it the full screen. */
  private void fillScreen(boolean isFull) {
    if (frame.getScene() != null && frame.getScene().getWindow() instanceof Stage stage) {
      stage.setFullScreenExitHint("");
      stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
      stage.setFullScreen(isFull);
      if (isFull) {
        stage.fullScreenProperty().addListener(endWithFullScreen);
      } else {
        stage.fullScreenProperty().removeListener(endWithFullScreen);
      }
    }
  }
}
