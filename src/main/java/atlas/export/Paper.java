package atlas.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Sheets of paper of ISO 216. */
public enum Paper {
  A2(594, 420),
  A3(420, 297),
  A4(297, 210),
  A5(210, 148);

  private static final String UPRIGHT = "-portrait";

  private final double longer;
  private final double shorter;

  Paper(double longer, double shorter) {
    this.longer = longer;
    this.shorter = shorter;
  }

  /** The sheet lying, for pictures with so many pixels an inch. */
  public PictureSize landscape(int dpi) {
    return new PictureSize.OnPaper(longer, shorter, dpi);
  }

  /** The sheet upright, for pictures with so many pixels an inch. */
  public PictureSize portrait(int dpi) {
    return new PictureSize.OnPaper(shorter, longer, dpi);
  }

  /** The size of a name such as {@code A4} or {@code A3-portrait}, in any case. */
  public static Optional<PictureSize> parse(String name, int dpi) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean isUpright = lower.endsWith(UPRIGHT);
    String sheet = isUpright ? lower.substring(0, lower.length() - UPRIGHT.length()) : lower;
    return Arrays.stream(values())
        .filter(paper -> paper.name().toLowerCase(Locale.ROOT).equals(sheet))
        .findFirst()
        .map(paper -> isUpright ? paper.portrait(dpi) : paper.landscape(dpi));
  }
}
