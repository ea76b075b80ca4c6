package atlas.map;

import java.util.List;
import java.util.Optional;

/** What is drawn for a feature: a style's symbolizer with every expression worked out. */
sealed interface Symbol {

  /**
   * The inside of polygons.
   *
   * @param argb colour, not premultiplied
   */
  record Fill(int argb) implements Symbol {}

  /**
   * A line, or the outline of polygons.
   *
   * @param argb colour, not premultiplied
   * @param width points
   * @param dash lengths on and off, points; empty for a solid line
   * @param dashOffset points
   * @param cap one of {@link java.awt.BasicStroke}'s
   * @param join one of {@link java.awt.BasicStroke}'s
   */
  record Line(int argb, float width, List<Float> dash, float dashOffset, int cap, int join)
      implements Symbol {
    public Line {
      dash = List.copyOf(dash);
    }
  }

  /**
   * A sign at each point.
   *
   * @param shape its form
   * @param size points
   * @param rotation degrees, clockwise
   * @param fill of its inside
   * @param outline around it
   */
  record Mark(
      MarkShape shape, float size, float rotation, Optional<Fill> fill, Optional<Line> outline)
      implements Symbol {}

  /**
   * A text at each point, or in the middle of the bounds.
   *
   * @param text what it says
   * @param family the font
   * @param fontStyle a style of {@link java.awt.Font}
   * @param size points
   * @param argb colour
   * @param haloArgb colour of the halo
   * @param haloRadius points; 0 for none
   * @param anchorX the part of the text's width that lies to the left of its point
   * @param anchorY the part of the text's height that lies below its point
   * @param dx displacement to the right, points
   * @param dy displacement upwards, points
   */
  record Text(
      String text,
      String family,
      int fontStyle,
      float size,
      int argb,
      int haloArgb,
      float haloRadius,
      float anchorX,
      float anchorY,
      float dx,
      float dy)
      implements Symbol {}
}
