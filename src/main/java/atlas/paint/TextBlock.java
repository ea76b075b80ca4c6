package atlas.paint;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at its spaces. */
final class TextBlock {

  private TextBlock() {}

  /**
   * The lines of a text.
   *
   * @param width that no line passes, unless one word alone does, pixels
   * @param most lines; what is left is dropped behind an ellipsis
   */
  static List<String> lines(String text, Lettering lettering, double width, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || lettering.measure(longer).advance() <= width) {
        line = longer;
        continue;
      }
      if (lines.size() == most - 1) {
        lines.add(line + "…");
        return lines;
      }
      lines.add(line);
      line = word;
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }
}
