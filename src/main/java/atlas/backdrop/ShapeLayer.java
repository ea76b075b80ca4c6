package atlas.backdrop;

import atlas.map.PlainShapes;
import atlas.map.Viewport;
import atlas.view.Extent;
import atlas.view.Theme;
import java.awt.Graphics2D;
import java.util.Optional;

/** Points, lines and areas of a file. */
final class ShapeLayer implements PaintedLayer {

  private final PlainShapes shapes;
  private final int variety;
  private final Optional<Remark> remark;

  /**
   * @param variety decides on the colour
   */
  ShapeLayer(PlainShapes shapes, int variety, Optional<Remark> remark) {
    this.shapes = shapes;
    this.variety = variety;
    this.remark = shapes.size() == 0 ? Optional.of(new Remark(Remark.What.ELSEWHERE, 0)) : remark;
  }

  @Override
  public void paint(Graphics2D g, Viewport view, Theme theme, double opacity) {
    shapes.paint(g, view, theme, variety, opacity);
  }

  @Override
  public Optional<Extent> extent() {
    return shapes.extent();
  }

  @Override
  public Optional<Remark> remark() {
    return remark;
  }
}
