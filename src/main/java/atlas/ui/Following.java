package atlas.ui;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.model.Facts;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Shows what another window, which may change the facts, makes of them. */
final class Following {

  /** A person who edits beside it sees the effect soon enough. */
  private static final Duration PAUSE = Duration.seconds(1);

  private final AppState state;
  private final Background background;
  private final Callable<Optional<Facts>> news;
  private boolean isAsking;

  /**
   * @param news asks for the facts if they were written since; takes a moment
   */
  Following(AppState state, Background background, Callable<Optional<Facts>> news) {
    this.state = state;
    this.background = background;
    this.news = news;
  }

  /** Asks again and again until the program ends. */
  void start() {
    Timeline clock = new Timeline(new KeyFrame(PAUSE, e -> ask()));
    clock.setCycleCount(Animation.INDEFINITE);
    clock.play();
  }

  /** Asks once; what can't be read now may be the next time. */
  void ask() {
    if (isAsking) {
      return;
    }
    isAsking = true;
    background.run(news, this::show, e -> isAsking = false);
  }

  private void show(Optional<Facts> facts) {
    isAsking = false;
    facts.ifPresent(state::learn);
  }
}
