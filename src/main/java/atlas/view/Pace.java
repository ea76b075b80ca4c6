package atlas.view;

import java.time.Duration;

/**
 * How far and how fast playing steps.
 *
 * <p>Calendar steps go by a rate, steps by event by the time that each event is held.
 *
 * @param step how far one step leads
 * @param stepsPerSecond rate of calendar steps, positive
 * @param eventHold how long each event stays, positive
 */
public record Pace(TimeStep step, double stepsPerSecond, Duration eventHold) {

  /** By event, one a second; four calendar steps a second. */
  public static final Pace USUAL = new Pace(TimeStep.EVENT, 4, Duration.ofSeconds(1));

  /** Bounds of {@link #faster} and {@link #slower}; a rate or hold set by hand may lie outside. */
  static final double MAX_RATE = 32;

  static final double MIN_RATE = 0.25;
  static final Duration MIN_HOLD = Duration.ofMillis(125);
  static final Duration MAX_HOLD = Duration.ofSeconds(8);

  /**
   * Refuses standing still.
   *
   * @throws IllegalArgumentException if rate or hold is not positive and finite
   */
  public Pace {
    if (!(stepsPerSecond > 0 && Double.isFinite(stepsPerSecond))) {
      throw new IllegalArgumentException("A rate is positive: " + stepsPerSecond);
    }
    if (eventHold.isNegative() || eventHold.isZero()) {
      throw new IllegalArgumentException("A hold is positive: " + eventHold);
    }
  }

  /** The same speeds with another step. */
  public Pace withStep(TimeStep step) {
    return new Pace(step, stepsPerSecond, eventHold);
  }

  /** The same step, with another rate of calendar steps. */
  public Pace withStepsPerSecond(double stepsPerSecond) {
    return new Pace(step, stepsPerSecond, eventHold);
  }

  /** The same step, with another time that each event is held. */
  public Pace withEventHold(Duration eventHold) {
    return new Pace(step, stepsPerSecond, eventHold);
  }

  /** How long each date stays while playing. */
  public Duration hold() {
    return step == TimeStep.EVENT ? eventHold : Duration.ofNanos((long) (1e9 / stepsPerSecond));
  }

  /** Twice as fast with the present step, as far as that goes. */
  public Pace faster() {
    if (!canGoFaster()) {
      return this;
    }
    return step == TimeStep.EVENT
        ? withEventHold(max(eventHold.dividedBy(2), MIN_HOLD))
        : withStepsPerSecond(Math.min(stepsPerSecond * 2, MAX_RATE));
  }

  /** Half as fast with the present step, as far as that goes. */
  public Pace slower() {
    if (!canGoSlower()) {
      return this;
    }
    return step == TimeStep.EVENT
        ? withEventHold(min(eventHold.multipliedBy(2), MAX_HOLD))
        : withStepsPerSecond(Math.max(stepsPerSecond / 2, MIN_RATE));
  }

  boolean canGoFaster() {
    return step == TimeStep.EVENT ? eventHold.compareTo(MIN_HOLD) > 0 : stepsPerSecond < MAX_RATE;
  }

  boolean canGoSlower() {
    return step == TimeStep.EVENT ? eventHold.compareTo(MAX_HOLD) < 0 : stepsPerSecond > MIN_RATE;
  }

  private static Duration max(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
