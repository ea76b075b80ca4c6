package atlas.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How large the window's text is. Pictures that are written don't depend on it.
 *
 * @param percent of the usual size
 */
public record TextSize(int percent) {

  private static final int LEAST = 100;
  private static final int MOST = 200;
  private static final int STEP = 25;

  /** The size that the window is drawn for. */
  public static final TextSize USUAL = new TextSize(LEAST);

  /** All sizes, the smallest first. */
  public static final List<TextSize> ALL =
      IntStream.iterate(LEAST, percent -> percent <= MOST, percent -> percent + STEP)
          .mapToObj(TextSize::new)
          .toList();

  /**
   * Refuses what is no step between 100 and 200 percent.
   *
   * @throws IllegalArgumentException if it is none
   */
  public TextSize {
    if (percent < LEAST || percent > MOST || percent % STEP != 0) {
      throw new IllegalArgumentException("No size of text: " + percent + " %");
    }
  }

  /** The size of a number in percent; empty if there is no such size. */
  public static Optional<TextSize> parse(String text) {
    return ALL.stream().filter(size -> text.equals(String.valueOf(size.percent))).findFirst();
  }

  /** The next larger size; the largest stays. */
  public TextSize larger() {
    return new TextSize(Math.min(MOST, percent + STEP));
  }

  /** The next smaller size; the smallest stays. */
  public TextSize smaller() {
    return new TextSize(Math.max(LEAST, percent - STEP));
  }

  /** What so many pixels at the usual size are at this one, in whole pixels. */
  public double of(double pixels) {
    return Math.rint(pixels * scale());
  }

  /** How many times the usual size it is. */
  public double scale() {
    return percent / 100.0;
  }
}
