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
 * @param drawerHeight how high the tables under the map stand when they are open, in points
 * @param showsStrength whether the timeline has the chart of troop figures
 * @param textSize how large the window's text is
 */
public record Preferences(
    boolean reducedMotion,
    boolean wheelScrubsTime,
    CoordinateFormat coordinates,
    boolean isHintDismissed,
    int drawerHeight,
    boolean showsStrength,
    TextSize textSize) {

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
  public static final Preferences FIRST =
      new Preferences(false, true, CoordinateFormat.DD, false, 270, false, TextSize.USUAL);

  /** Fewest words of the line of {@link #toString}, as the first versions wrote it. */
  private static final int FEWEST_PARTS = 4;

  private static final int PARTS = 7;

  /** The reverse of {@link #toString}; empty if the text is something else. */
  public static Optional<Preferences> parse(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length < FEWEST_PARTS || parts.length > PARTS) {
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
                    parts[3].equals("true"),
                    parts.length > 4 ? height(parts[4]) : FIRST.drawerHeight,
                    parts.length > 5 && parts[5].equals("true"),
                    parts.length > 6
                        ? TextSize.parse(parts[6]).orElse(TextSize.USUAL)
                        : TextSize.USUAL));
  }

  private static int height(String text) {
    return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : FIRST.drawerHeight;
  }

  /** The choices in a line, for {@link #parse}. */
  @Override
  public String toString() {
    return reducedMotion
        + " "
        + wheelScrubsTime
        + " "
        + coordinates
        + " "
        + isHintDismissed
        + " "
        + drawerHeight
        + " "
        + showsStrength
        + " "
        + textSize.percent();
  }

  /** The same with motion reduced or not. */
  public Preferences withReducedMotion(boolean reduced) {
    return new Preferences(
        reduced,
        wheelScrubsTime,
        coordinates,
        isHintDismissed,
        drawerHeight,
        showsStrength,
        textSize);
  }

  /** The same with a horizontal wheel that scrubs time or not. */
  public Preferences withWheelScrubsTime(boolean scrubs) {
    return new Preferences(
        reducedMotion, scrubs, coordinates, isHintDismissed, drawerHeight, showsStrength, textSize);
  }

  /** The same with coordinates written another way. */
  public Preferences withCoordinates(CoordinateFormat format) {
    return new Preferences(
        reducedMotion,
        wheelScrubsTime,
        format,
        isHintDismissed,
        drawerHeight,
        showsStrength,
        textSize);
  }

  /** The same with the hint of the first opening sent away. */
  public Preferences withHintDismissed() {
    return new Preferences(
        reducedMotion, wheelScrubsTime, coordinates, true, drawerHeight, showsStrength, textSize);
  }

  /** The same with a drawer of another height, in points. */
  public Preferences withDrawerHeight(int height) {
    return new Preferences(
        reducedMotion,
        wheelScrubsTime,
        coordinates,
        isHintDismissed,
        height,
        showsStrength,
        textSize);
  }

  /** The same with the chart of troop figures or without. */
  public Preferences withStrengthShown(boolean shown) {
    return new Preferences(
        reducedMotion,
        wheelScrubsTime,
        coordinates,
        isHintDismissed,
        drawerHeight,
        shown,
        textSize);
  }

  /** The same with text of another size. */
  public Preferences withTextSize(TextSize size) {
    return new Preferences(
        reducedMotion,
        wheelScrubsTime,
        coordinates,
        isHintDismissed,
        drawerHeight,
        showsStrength,
        size);
  }
}
