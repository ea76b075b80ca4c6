package atlas.ui;

import atlas.app.AppState;
import atlas.view.Player;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * Ticks the player while it plays, each time its date was held long enough. A tick that comes late
 * is not made up for, so playing slows down rather than lags. It never starts playing by itself.
 */
final class PlayTimer {

  /** Tells the time again and again. */
  @FunctionalInterface
  interface Pulse {

    /**
     * Begins to call.
     *
     * @param listener takes the time in nanoseconds, from any beginning
     * @return ends it
     */
    Subscription start(LongConsumer listener);

    /** One call each frame of the screen. */
    static Pulse ofScreen() {
      return listener -> {
        AnimationTimer timer =
            new AnimationTimer() {
              @Override
              public void handle(long now) {
                listener.accept(now);
              }
            };
        timer.start();
        return timer::stop;
      };
    }
  }

  private final AppState state;
  private final Pulse pulse;
  private final ObservableValue<Boolean> isHeld;
  private Optional<Subscription> running = Optional.empty();
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
    running.ifPresent(Subscription::unsubscribe);
    date = null;
    running = isPlaying ? Optional.of(pulse.start(this::pulse)) : Optional.empty();
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
