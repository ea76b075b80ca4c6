package atlas.ui;

import atlas.app.AppState;
import atlas.view.Player;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;

/**
 * Ticks the player while it plays, each time its date was held long enough. A tick that comes late
 * is not made up for, so playing slows down rather than lags. It never starts playing by itself.
 */
final class PlayTimer {

  /** Calls again and again with the time, as long as it runs. */
  interface Pulse {

    /**
     * Begins to call.
     *
     * @param listener takes the time in nanoseconds, from any beginning
     */
    void start(LongConsumer listener);

    /** Calls no more. */
    void stop();

    /** One call each frame of the screen. */
    static Pulse ofScreen() {
      return new Pulse() {
        private AnimationTimer timer;

        @Override
        public void start(LongConsumer listener) {
          timer =
              new AnimationTimer() {
                @Override
                public void handle(long now) {
                  listener.accept(now);
                }
              };
          timer.start();
        }

        @Override
        public void stop() {
          timer.stop();
        }
      };
    }
  }

  private final AppState state;
  private final Pulse pulse;
  private final ObservableValue<Boolean> isHeld;
  private boolean isRunning;
  private LocalDate date;
  private long since;
  private long latest;

  /**
   * @param pulse tells the time while it plays
   * @param isHeld whether the date is held by the mouse, so that playing waits
   */
  PlayTimer(AppState state, Pulse pulse, ObservableValue<Boolean> isHeld) {
    this.state = state;
    this.pulse = pulse;
    this.isHeld = isHeld;
    state.watch(s -> s.player().isPlaying()).subscribe(this::run);
  }

  private void run(boolean isPlaying) {
    if (isPlaying == isRunning) {
      return;
    }
    isRunning = isPlaying;
    if (isPlaying) {
      date = null;
      pulse.start(this::pulse);
    } else {
      pulse.stop();
    }
  }

  private void pulse(long now) {
    latest = now;
    Player player = state.snapshot().player();
    if (!player.date().equals(date) || isHeld.getValue()) {
      // A date is held anew wherever it came from: a tick, a drag, a key.
      date = player.date();
      since = now;
    } else if (now - since >= player.hold().toNanos()) {
      state.tick();
      date = state.snapshot().player().date();
      since = latest;
    }
  }
}
