package atlas.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.util.Subscription;

/** Time that a test turns by hand. */
final class HandPulse implements PlayTimer.Pulse {

  private static final int FRAMES_A_SECOND = 60;

  private final List<LongConsumer> listeners = new ArrayList<>();
  private long now;

  @Override
  public Subscription start(LongConsumer listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Whether anybody wants to know the time. */
  boolean isRunning() {
    return !listeners.isEmpty();
  }

  /** Lets so many frames of a sixtieth of a second pass. */
  void turn(int frames) {
    for (int i = 0; i < frames; i++) {
      pass(1_000_000_000L / FRAMES_A_SECOND);
    }
  }

  /** Lets time pass as one late frame. */
  void sleep(double seconds) {
    pass((long) (seconds * 1e9));
  }

  private void pass(long nanos) {
    now += nanos;
    List.copyOf(listeners).forEach(listener -> listener.accept(now));
  }
}
