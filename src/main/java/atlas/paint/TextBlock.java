package atlas.paint;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text in one style, one under the other.
 *
 * @param lines without their ends
 * @param style their looks
 * @param lineHeight from baseline to baseline, points
 */
record TextBlock(List<String> lines, TextStyle style, double lineHeight) {

  /** Height of capitals as a part of the size. */
  private static final double CAPITALS = 0.7;

  /** Has a line that begins with Latin letters run as the text does that it is a piece of. */
  private static final String RIGHT = "\u200F";

  /** Keeps its own list. */
  TextBlock {
    lines = List.copyOf(lines);
  }

  /**
   * A text broken at its spaces.
   *
   * @param width that no line passes unless one word alone does, pixels
   * @param most lines; what is left is dropped behind an ellipsis
   * @param unit size of a point, pixels
   */
  static TextBlock of(
      String text, TextStyle style, double lineHeight, double width, int most, double unit) {
    Lettering lettering = new Lettering(style, unit);
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || lettering.measure(longer).advance() <= width) {
        line = longer;
      } else if (lines.size() == most - 1) {
        line += "…";
        break;
      } else {
        lines.add(line);
        line = word;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    boolean isRightToLeft = startsRight(text);
    return new TextBlock(
        lines.stream().map(l -> isRightToLeft && !startsRight(l) ? RIGHT + l : l).toList(),
        style,
        lineHeight);
  }

  private static boolean startsRight(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /** The longest line, pixels. */
  double width(double unit) {
    Lettering lettering = new Lettering(style, unit);
    return lines.stream().mapToDouble(line -> lettering.measure(line).advance()).max().orElse(0);
  }

  /** All lines, pixels. */
  double height(double unit) {
    return lines.size() * lineHeight * unit;
  }

  /**
   * Paints the lines from the top of a box down.
   *
   * @param onRight whether they stand at its right side
   */
  void paint(TextPainter painter, Box box, boolean onRight) {
    double unit = painter.unit();
    double baseline = box.minY() + (lineHeight + CAPITALS * style.points()) / 2 * unit;
    for (String line : lines) {
      double x = onRight ? box.maxX() - painter.measure(style, line).advance() : box.minX();
      painter.paint(style, line, x, baseline);
      baseline += lineHeight * unit;
    }
  }
}
