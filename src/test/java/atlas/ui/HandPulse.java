package atlas.ui;

import java.util.function.LongConsumer;

/** Time that a test turns by hand. */
final class HandPulse implements PlayTimer.Pulse {

  private static final int FRAMES_A_SECOND = 60;

  private LongConsumer listener = now -> {};
  private long now;
  private boolean isRunning;

  @Override
  public void start(LongConsumer listener) {
    this.listener = listener;
    isRunning = true;
  }

  @Override
  public void stop() {
    listener = time -> {};
    isRunning = false;
  }

  /** Whether anybody wants to know the time. */
  boolean isRunning() {
    return isRunning;
  }

  /** Lets so many frames of a sixtieth of a second pass. */
  void turn(int frames) {
    for (int i = 0; i < frames; i++) {
      now += 1_000_000_000L / FRAMES_A_SECOND;
      listener.accept(now);
    }
  }

  /** Lets time pass as one late frame. */
  void sleep(double seconds) {
    now += (long) (seconds * 1e9);
    listener.accept(now);
  }
}
