package atlas.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsDevice;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Paints styled features on any {@link Graphics2D} with plain fills, strokes and strings, so that a
 * vector picture gets them as such. The same input gives the same calls in the same order.
 *
 * <p>What to paint comes from a GeoTools style and features through {@link StyledFeatures}; this
 * class is the place to put GeoTools' own renderer instead, where that can be had.
 */
public final class FeaturePainter {

  /**
   * Paints features over the picture.
   *
   * @param g where to paint; left as it was but for its pixels
   */
  public void paint(Graphics2D g, StyledFeatures layer, Viewport view) {
    Graphics2D own = (Graphics2D) g.create();
    own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    own.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    double denominator = view.denominator();
    boolean isFine = !isMadeOfPixels(g);
    List<Rectangle2D> taken = new ArrayList<>();
    for (Recipe.Step step : layer.recipe().steps()) {
      if (step.isDrawnAt(denominator)) {
        Drawing drawing = new Drawing(own, layer.features(), view, step.features(), isFine);
        Symbol symbol = step.symbol();
        if (symbol instanceof Symbol.Fill fill) {
          drawing.fill(fill);
        } else if (symbol instanceof Symbol.Line line) {
          drawing.stroke(line);
        } else if (symbol instanceof Symbol.Mark mark) {
          drawing.mark(mark);
        } else if (symbol instanceof Symbol.Text text) {
          drawing.write(text, taken);
        }
      }
    }
    own.dispose();
  }

  private static boolean isMadeOfPixels(Graphics2D g) {
    return g.getDeviceConfiguration() != null
        && g.getDeviceConfiguration().getDevice().getType() == GraphicsDevice.TYPE_IMAGE_BUFFER;
  }

  /**
   * One step of a recipe under the brush.
   *
   * @param isFine whether what is drawn may be looked at more closely than its pixels
   */
  private record Drawing(
      Graphics2D g, FlatFeatures features, Viewport view, int[] chosen, boolean isFine) {

    void fill(Symbol.Fill fill) {
      PixelPath path = new PixelPath(features, view, 0, isFine);
      for (int feature : chosen) {
        path.addRings(feature);
      }
      g.setColor(new Color(fill.argb(), true));
      g.fill(path.path());
    }

    void stroke(Symbol.Line line) {
      boolean dashed = !line.dash().isEmpty();
      PixelPath path = new PixelPath(features, view, line.width() * view.unit(), isFine);
      for (int feature : chosen) {
        path.addLines(feature, dashed);
      }
      g.setColor(new Color(line.argb(), true));
      g.setStroke(pen(line, 0));
      g.draw(path.path());
      for (PixelPath.Entering entering : path.entering()) {
        g.setStroke(pen(line, entering.length()));
        g.draw(entering.path());
      }
    }

    void mark(Symbol.Mark mark) {
      double size = mark.size() * view.unit();
      AffineTransform form = AffineTransform.getRotateInstance(Math.toRadians(mark.rotation()));
      form.scale(size, size);
      Shape shape = form.createTransformedShape(mark.shape().unit());
      for (int feature : chosen) {
        for (int vertex = firstVertex(feature); vertex < firstVertex(feature + 1); vertex++) {
          double x = view.pixelX(features.x(vertex));
          double y = view.pixelY(features.y(vertex));
          if (isNear(x, y, size)) {
            Shape there = AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
            mark.fill().ifPresent(fill -> paint(there, fill));
            mark.outline().ifPresent(outline -> paint(there, outline));
          }
        }
      }
    }

    void write(Symbol.Text text, List<Rectangle2D> taken) {
      Font font =
          new Font(text.family(), text.fontStyle(), 1)
              .deriveFont((float) (text.size() * view.unit()));
      FontRenderContext context = g.getFontRenderContext();
      LineMetrics metrics = font.getLineMetrics(text.text(), context);
      double width = font.getStringBounds(text.text(), context).getWidth();
      for (int feature : chosen) {
        double[] middle = middle(feature);
        double x = view.pixelX(middle[0]) - text.anchorX() * width + text.dx() * view.unit();
        double y =
            view.pixelY(middle[1])
                + text.anchorY() * (metrics.getAscent() + metrics.getDescent())
                - metrics.getDescent()
                - text.dy() * view.unit();
        Rectangle2D box =
            new Rectangle2D.Double(
                x, y - metrics.getAscent(), width, metrics.getAscent() + metrics.getDescent());
        if (box.intersects(0, 0, view.width(), view.height())
            && taken.stream().noneMatch(box::intersects)) {
          taken.add(box);
          halo(text, font, context, x, y);
          g.setFont(font);
          g.setColor(new Color(text.argb(), true));
          g.drawString(text.text(), (float) x, (float) y);
        }
      }
    }

    private void halo(Symbol.Text text, Font font, FontRenderContext context, double x, double y) {
      if (text.haloRadius() > 0) {
        float width = (float) (2 * text.haloRadius() * view.unit());
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(new Color(text.haloArgb(), true));
        g.draw(font.createGlyphVector(context, text.text()).getOutline((float) x, (float) y));
      }
    }

    private void paint(Shape shape, Symbol.Fill fill) {
      g.setColor(new Color(fill.argb(), true));
      g.fill(shape);
    }

    private void paint(Shape shape, Symbol.Line line) {
      g.setColor(new Color(line.argb(), true));
      g.setStroke(pen(line, 0));
      g.draw(shape);
    }

    private BasicStroke pen(Symbol.Line line, double lengthBefore) {
      float unit = (float) view.unit();
      if (line.dash().isEmpty()) {
        return new BasicStroke(line.width() * unit, line.cap(), line.join(), 4);
      }
      float[] dash = new float[line.dash().size()];
      double period = 0;
      for (int i = 0; i < dash.length; i++) {
        dash[i] = line.dash().get(i) * unit;
        period += dash[i];
      }
      double phase = (line.dashOffset() * unit + lengthBefore) % (2 * period);
      return new BasicStroke(line.width() * unit, line.cap(), line.join(), 4, dash, (float) phase);
    }

    private int firstVertex(int feature) {
      return features.firstVertex(features.firstPart(feature));
    }

    private double[] middle(int feature) {
      double sumX = 0;
      double sumY = 0;
      int count = firstVertex(feature + 1) - firstVertex(feature);
      for (int vertex = firstVertex(feature); vertex < firstVertex(feature + 1); vertex++) {
        sumX += features.x(vertex);
        sumY += features.y(vertex);
      }
      return new double[] {sumX / count, sumY / count};
    }

    private boolean isNear(double x, double y, double margin) {
      return x >= -margin
          && y >= -margin
          && x <= view.width() + margin
          && y <= view.height() + margin;
    }
  }
}
