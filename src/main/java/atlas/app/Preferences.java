package atlas.app;

import java.util.Arrays;
import java.util.Optional;

/**
 * How the person likes it; kept from one opening to the next.
 *
 * @param reducedMotion nothing pulses or glides
 * @param wheelScrubsTime a horizontal wheel on the map moves through time
 * @param coordinates how the coordinate under the pointer is written
 * @param isHintDismissed whether the line of the first opening was sent away
 */
public record Preferences(
    boolean reducedMotion,
    boolean wheelScrubsTime,
    CoordinateFormat coordinates,
    boolean isHintDismissed) {

  /** How a coordinate is written. */
  public enum CoordinateFormat {
    DD,
    DMS,
    UTM,
    MGRS;

    /** The one after this, the first after the last. */
    public CoordinateFormat next() {
      return values()[(ordinal() + 1) % values().length];
    }
  }

  /** What a person meets at the first opening. */
  public static final Preferences FIRST = new Preferences(false, true, CoordinateFormat.DD, false);

  /** The reverse of {@link #toString}; empty if the text is something else. */
  public static Optional<Preferences> parse(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length != 4) {
      return Optional.empty();
    }
    return Arrays.stream(CoordinateFormat.values())
        .filter(format -> format.name().equals(parts[2]))
        .findFirst()
        .map(
            format ->
                new Preferences(
                    parts[0].equals("true"),
                    parts[1].equals("true"),
                    format,
                    parts[3].equals("true")));
  }

  /** The choices in a line, for {@link #parse}. */
  @Override
  public String toString() {
    return reducedMotion + " " + wheelScrubsTime + " " + coordinates + " " + isHintDismissed;
  }

  /** The same with motion reduced or not. */
  public Preferences withReducedMotion(boolean reduced) {
    return new Preferences(reduced, wheelScrubsTime, coordinates, isHintDismissed);
  }

  /** The same with a horizontal wheel that scrubs time or not. */
  public Preferences withWheelScrubsTime(boolean scrubs) {
    return new Preferences(reducedMotion, scrubs, coordinates, isHintDismissed);
  }

  /** The same with coordinates written another way. */
  public Preferences withCoordinates(CoordinateFormat format) {
    return new Preferences(reducedMotion, wheelScrubsTime, format, isHintDismissed);
  }

  /** The same with the hint of the first opening sent away. */
  public Preferences withHintDismissed() {
    return new Preferences(reducedMotion, wheelScrubsTime, coordinates, true);
  }
}
